import { type DocumentNode, evaluate, parse, traverse, type ValueNode } from "@humanwhocodes/momoa";
import type { ProblemPath } from "@mingzhang/core";
import { codePointName } from "@mingzhang/report";
import type { FileProblem, Place } from "./problem.ts";

export type JsonProblem = Omit<FileProblem, "file">;

/** The text of a JSON file with its value, able to say where in the text a part of the value stands. */
export interface JsonSource {
  readonly value: unknown;
  /** The place of the value, of the key where there is no more than a key, or of what should have held it. */
  locate(path: ProblemPath): Place;
  /** What is written there, such as `1e400`, whose value has lost it. */
  textAt(path: ProblemPath): string;
}

export type JsonResult =
  | { readonly ok: true; readonly source: JsonSource }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** Reads JSON as the standard has it, and refuses what JSON.parse would let pass in silence: a key that stands twice. */
export function parseJson(text: string): JsonResult {
  try {
    const tree = parse(text, { ranges: true });
    const problems = [...faultsOf(tree, text)];
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, source: sourceOf(tree, text) };
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error, text)] };
  }
}

function syntaxProblem(error: unknown, text: string): JsonProblem {
  // The parser calls itself for each level; a file nested that deep is no disclosure.
  if (error instanceof RangeError) return { code: "nested-too-deep", path: [], values: {} };
  if (!(error instanceof Error && "line" in error && "column" in error && "offset" in error)) throw error;
  const rest = text.slice(Number(error.offset));
  const found = /^(?:[-+\w.]+|\S|\s)/u.exec(rest.slice(0, 40))?.[0];
  // Where a file breaks off, the parser often blames the last token it saw; a closing bracket is blamed rightly.
  const brokenOff = error.message.startsWith("Unexpected token") && /^(?:[{[:,]|"[^"]*"|\w+)\s*$/.test(rest);
  if (found === undefined || brokenOff || error.message.startsWith("Unexpected end")) {
    return { code: "incomplete-json", place: endOf(text), path: [], values: {} };
  }
  const place: Place = { line: Number(error.line), column: Number(error.column) };
  const isNumber = /^[-+]?(?:NaN|Infinity)$/.test(found);
  return { code: isNumber ? "not-json-number" : "not-json", place, path: [], values: { found: shown(found) } };
}

function endOf(text: string): Place {
  const lines = text.trimEnd().split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function faultsOf(tree: DocumentNode, text: string): readonly JsonProblem[] {
  const problems: JsonProblem[] = [];
  traverse(tree, {
    enter(visited) {
      const node = visited as ValueNode;
      if (node.type === "Object") problems.push(...duplicateKeys(node));
      if (node.type !== "String") return;
      // The parser lets a raw line feed inside a string pass; JSON does not.
      const [from, to] = node.range ?? [0, 0];
      const control = /[\u0000-\u001f]/.exec(text.slice(from, to))?.[0];
      if (control === undefined) return;
      problems.push({ code: "not-json", place: placeOf(node), path: [], values: { found: codePointName(control) } });
    },
  });
  return problems;
}

function duplicateKeys(node: Extract<ValueNode, { type: "Object" }>): readonly JsonProblem[] {
  const seen = new Set<string>();
  return node.members.flatMap(({ name }): readonly JsonProblem[] => {
    const key = keyOf(name);
    if (seen.has(key)) return [{ code: "duplicate-key", place: placeOf(name), path: [], values: { key } }];
    seen.add(key);
    return [];
  });
}

function sourceOf(tree: DocumentNode, text: string): JsonSource {
  return {
    value: evaluate(tree),
    locate: (path) => placeOf(nodeAt(tree.body, path)),
    textAt: (path) => text.slice(...(nodeAt(tree.body, path).range ?? [0, 0])),
  };
}

type Located = Pick<ValueNode, "loc" | "range">;

/** The node of a path, or the last one on the way to it where there is none. */
function nodeAt(body: ValueNode, path: ProblemPath): Located {
  let node: ValueNode = body;
  for (const [index, step] of path.entries()) {
    if (node.type === "Object") {
      const member = node.members.find(({ name }) => keyOf(name) === step);
      if (member === undefined) return node;
      // An object's key is where a reader looks; its value may begin lines further down.
      if (index === path.length - 1 && member.value.type === "Object") return member.name;
      node = member.value;
    } else if (node.type === "Array" && typeof step === "number") {
      const element = node.elements[step];
      if (element === undefined) return node;
      node = element.value;
    } else {
      return node;
    }
  }
  return node;
}

function keyOf(
  name: { readonly type: "String"; value: string } | { readonly type: "Identifier"; name: string },
): string {
  return name.type === "String" ? name.value : name.name;
}

function placeOf({ loc }: Located): Place {
  return { line: loc.start.line, column: loc.start.column };
}

/** A space by itself would look like nothing. */
function shown(text: string): string {
  return /^[\p{C}\p{Z}]/u.test(text) ? codePointName(text) : text;
}
