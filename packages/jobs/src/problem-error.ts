import type { FileProblem } from "@mingzhang/batch";

/** A problem of a data file that ends its turn from deep within. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Pick<FileProblem, "code" | "values">;

  constructor(problem: ProblemError["problem"]) {
    super(problem.code);
    this.problem = problem;
  }
}
