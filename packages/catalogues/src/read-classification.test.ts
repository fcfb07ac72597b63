import { describe, expect, it } from "vitest";
import { CatalogueError, type CatalogueErrorCode, type CatalogueErrorValues } from "./catalogue-error.ts";
import { readClassification } from "./read-classification.ts";

const head = "code,name,aliases,certainty,source";
const science = "206,科学技术支出,,confirmed,official";
const research = "20604,技术研究与开发,,confirmed,official";

function read(...lines: readonly string[]) {
  return readClassification(lines.join("\n"), "official.csv");
}

function failure(code: CatalogueErrorCode, values: CatalogueErrorValues) {
  return new CatalogueError(code, { file: "official.csv", ...values });
}

describe("a bureau's own list", () => {
  it("is read row by row", () => {
    const aliased = "20805,行政事业单位养老支出,行政事业单位离退休 | 离退休,customary,local";
    const { entries } = read(head, "208,社会保障和就业支出,,confirmed,official", aliased);
    expect(entries).toEqual([
      { code: "208", name: "社会保障和就业支出", aliases: [], certainty: "confirmed", source: "official" },
      {
        code: "20805",
        name: "行政事业单位养老支出",
        aliases: ["行政事业单位离退休", "离退休"],
        certainty: "customary",
        source: "local",
      },
    ]);
  });

  it("may be saved by Excel: byte order mark, Windows line ends, an empty last line", () => {
    const text = `\uFEFF${[head, science, research, ",,,,", ""].join("\r\n")}`;
    expect(readClassification(text, "official.csv").entries).toHaveLength(2);
  });

  it("may have its columns in another order and columns of its own", () => {
    const { entries } = read("note,name,code,source,certainty,aliases", "常用,科学技术支出,206,official,confirmed,");
    expect(entries).toEqual(read(head, science).entries);
  });

  it("may have its rows in any order", () => {
    expect(read(head, research, science).entries).toEqual(read(head, science, research).entries);
  });

  it("needs every column", () => {
    expect(() => read("code,name,alias,certainty,source", science)).toThrow(
      failure("missing-column", { line: "1", column: "aliases" }),
    );
    expect(() => read("")).toThrow(failure("missing-column", { line: "1", column: "code" }));
  });

  it.each(["code", "name", "certainty", "source"])("needs a %s in every row", (column) => {
    const cells = science.split(",");
    cells[head.split(",").indexOf(column)] = " ";
    expect(() => read(head, cells.join(","))).toThrow(failure("blank-cell", { line: "2", column }));
  });

  it("knows two certainties only", () => {
    const values = { line: "3", column: "certainty", value: "certain", expected: "confirmed | customary" };
    expect(() => read(head, science, "20604,技术研究与开发,,certain,official")).toThrow(
      failure("unknown-certainty", values),
    );
  });

  it("names the later line of a code given twice", () => {
    expect(() => read(head, science, research, "206,科学技术,,confirmed,official")).toThrow(
      failure("duplicate-code", { line: "4", column: "code", value: "206" }),
    );
  });

  it("names the parent that a code lacks", () => {
    expect(() => read(head, science, "2060404,科技成果转化与扩散,,confirmed,official")).toThrow(
      failure("orphan-code", { line: "3", column: "code", value: "2060404", parent: "20604" }),
    );
  });

  it("refuses a code that is none", () => {
    expect(() => read(head, science, "2060,技术,,confirmed,official")).toThrow(
      failure("malformed-code", { line: "3", column: "code", value: "2060" }),
    );
  });

  it("refuses a row with a comma that was not quoted", () => {
    expect(() => read(head, "206,科学,技术支出,,confirmed,official")).toThrow(
      failure("wrong-cell-count", { line: "2", value: "6", expected: "5" }),
    );
  });

  it("refuses a quotation mark that is never closed", () => {
    const open = '20604,"技术研究与开发,,confirmed,official';
    expect(() => read(head, science, open)).toThrow(failure("malformed-csv", { line: "3", value: "MissingQuotes" }));
  });

  it("counts lines as an editor does, blank lines and breaks inside a cell included", () => {
    const broken = '20604,"技术研究\n与开发",,confirmed,official';
    expect(() => read(head, science, "", broken, "20604,技术研究与开发,,confirmed,official")).toThrow(
      failure("duplicate-code", { line: "6", column: "code", value: "20604" }),
    );
  });

  it("says in its message what happened and where, for a developer's log", () => {
    const error = new CatalogueError("blank-cell", { file: "official.csv", line: "2", column: "name" });
    expect(error.message).toBe('blank-cell {"file":"official.csv","line":"2","column":"name"}');
  });
});
