import { describe, expect, it } from "vitest";
import { CatalogueError, type CatalogueErrorCode, type CatalogueErrorValues } from "./catalogue-error.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { readNames } from "./read-names.ts";

const head = "system,code,name,status,source";
const science = "functional,206,پەن-تېخنىكا چىقىمى,reviewed,bureau";
const salary = "economic,30101,ئاساسىي ئىش ھەققى,draft,bureau";

function read(...lines: readonly string[]) {
  return readNames(lines.join("\n"), "names.csv", "ug-CN", loadCatalogue(2025));
}

function failure(code: CatalogueErrorCode, values: CatalogueErrorValues) {
  return new CatalogueError(code, { file: "names.csv", ...values });
}

describe("names in another language", () => {
  it("are read row by row, and found by their code", () => {
    const { entries, byCode } = read(head, science, salary);
    expect(entries.map(({ system, status }) => [system, status])).toEqual([
      ["functional", "reviewed"],
      ["economic", "draft"],
    ]);
    expect(byCode.get("30101")).toBe("ئاساسىي ئىش ھەققى");
  });

  it("need every cell", () => {
    expect(() => read(head, "functional,206,,draft,bureau")).toThrow(
      failure("blank-cell", { line: "2", column: "name" }),
    );
  });

  it("are functional or economic", () => {
    const values = { line: "2", column: "system", value: "political", expected: "functional | economic" };
    expect(() => read(head, "political,206,پەن,draft,bureau")).toThrow(failure("unknown-system", values));
  });

  it("are drafts or reviewed", () => {
    const values = { line: "2", column: "status", value: "final", expected: "draft | reviewed" };
    expect(() => read(head, "functional,206,پەن,final,bureau")).toThrow(failure("unknown-status", values));
  });

  it("belong to codes of the year, in their own system", () => {
    const values = { line: "3", column: "code", value: "206" };
    expect(() => read(head, science, "economic,206,پەن,draft,bureau")).toThrow(failure("unknown-code", values));
  });

  it("are given once", () => {
    const values = { line: "3", column: "code", value: "206" };
    expect(() => read(head, science, science)).toThrow(failure("duplicate-code", values));
  });

  it.each([
    ["an Arabic letter", "پەن-تېخنىكا چىقىمی", "ی"],
    ["a presentation form", "ﭘەن", "ﭘ"],
    ["ي in the place of ى", "پەن-تېخنىكا چىقىمي", "چىقىمي"],
  ])("are refused with %s", (_, name, value) => {
    expect(() => read(head, `functional,206,${name},draft,bureau`)).toThrow(
      failure("stray-letter", { line: "2", column: "name", value }),
    );
  });
});
