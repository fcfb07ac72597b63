import { type Disclosure, writtenTexts } from "@mingzhang/core";
import { type DataPath, groupOf, withValueAt } from "./data-paths.ts";
import type { Mutation, MutationKind } from "./mutation.ts";

/** Words of direction and what says the contrary; the longer ones first. */
const opposites: readonly (readonly [word: string, opposite: string])[] = [
  ["增加", "减少"],
  ["减少", "增加"],
  ["增长", "下降"],
  ["下降", "增长"],
  ["上升", "下降"],
  ["上调", "下调"],
  ["下调", "上调"],
  ["提高", "降低"],
  ["降低", "提高"],
];

const amountWritten = /\d+(?:\.\d+)?(?=万元|元(?!旦))/g;

/** Every sum of money and every word of direction in the reasons and descriptions of a disclosure, changed one at a time. */
export function* textMutations(disclosure: Disclosure): Generator<Mutation> {
  for (const { path: dotted, text } of writtenTexts(disclosure)) {
    const path = dotted.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    for (const { 0: written, index } of text.matchAll(amountWritten)) {
      const put = (kind: MutationKind, amount: string) =>
        changed(kind, path, `${text.slice(0, index)}${amount}${text.slice(index + written.length)}`);
      yield put("amount in a text ×10", timesTen(written));
      yield put("amount in a text +1", plusOne(written));
    }
    if (!dotted.endsWith(".reason")) continue;
    for (const [word, opposite] of opposites) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const turned = `${text.slice(0, at)}${opposite}${text.slice(at + word.length)}`;
        yield changed("direction turned round", path, turned);
      }
    }
  }
}

function changed(kind: MutationKind, path: DataPath, text: string): Mutation {
  return {
    kind,
    paths: [path],
    group: groupOf(path),
    ofWords: true,
    apply: (data) => withValueAt(data, path, text),
  };
}

/** As digits, since the text may have any number of places. */
function timesTen(written: string): string {
  const [whole = "", places = ""] = written.split(".");
  const rest = places.slice(1);
  return `${whole}${places.slice(0, 1) || "0"}${rest === "" ? "" : `.${rest}`}`;
}

function plusOne(written: string): string {
  const [whole = "", places] = written.split(".");
  return `${BigInt(whole) + 1n}${places === undefined ? "" : `.${places}`}`;
}
