import { plain } from "@mingzhang/core";
import type { Cell } from "@mingzhang/spreadsheet";
import { blank, type CellReading, found, problem, readContent, shown } from "../../cell/cell-reading.ts";
import { readAmount } from "../../cell/read-amount.ts";
import { readCode } from "../../cell/read-code.ts";
import { readDay } from "../../cell/read-day.ts";
import { typedText } from "../../cell/typed-text.ts";
import type { FieldKind } from "../../layout/field.ts";
import { choiceNames } from "../official-words.ts";

/** The value of a cell as the data writes it. Texts are taken letter by letter, and the schema judges them. */
export function readValue(cell: Cell | undefined, field: FieldKind): CellReading<string | number> {
  switch (field.kind) {
    case "amount": {
      const read = readAmount(cell);
      return read.kind === "value" ? { ...read, value: plain(read.value) } : read;
    }
    case "day":
      return readDay(cell);
    case "code": {
      if (field.format === "department-code") return readText(cell, (text) => found(typedText(text)));
      const read = readCode(cell);
      return read.kind === "value" ? found(read.value.code) : read;
    }
    case "line":
    case "text":
      return readText(cell, (text) => found(text));
    case "figure":
      return readText(cell, (text) => found(typedText(text)));
    case "integer":
      return readText(cell, (text) => {
        const typed = typedText(text);
        return /^-?\d{1,15}$/.test(typed) ? found(Number(typed)) : problem("not-an-integer", { found: shown(text) });
      });
    case "choice":
      return readText(cell, (text) => {
        const typed = typedText(text);
        const choice = field.choices.find((each) =>
          [each, ...choiceNames(each)].some((name) => typedText(name) === typed),
        );
        if (choice !== undefined) return found(choice);
        const expected = field.choices.map((each) => choiceNames(each)[0] ?? each).join("、");
        return problem("not-a-choice", { found: shown(text), expected });
      });
  }
}

function readText(
  cell: Cell | undefined,
  read: (text: string) => CellReading<string | number>,
): CellReading<string | number> {
  const content = readContent(cell);
  if (content.kind !== "value") return content;
  const { kind, text } = content.value;
  if (kind === "boolean") return problem("not-a-text", { found: text });
  return text.trim() === "" ? blank : read(text);
}
