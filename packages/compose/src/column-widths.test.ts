import { expect, it } from "vitest";
import { fitColumns, leastWidth } from "./column-widths.ts";

const column = (ask: number, least = 0) => ({ ask, least, align: "center" }) as const;
const widths = (...needs: readonly ReturnType<typeof column>[]) =>
  fitColumns(needs, "normal").map(({ width }) => width);

it("shares a page as the columns ask, where nothing would break", () => {
  const [name = 0, amount = 0] = widths(column(20, 5), column(5, 4));
  expect(name / amount).toBeCloseTo(4);
});

it("gives a column what its longest word needs, and takes it from the others", () => {
  const [narrow = 0, wide = 0, wider = 0] = widths(column(5, 15), column(10), column(20));
  expect(narrow).toBe(15);
  expect(wider / wide).toBeCloseTo(2);
  const [alone = 0, ...equal] = widths(column(5, 0), column(10), column(20));
  expect(narrow + wide + wider).toBeCloseTo(alone + (equal[0] ?? 0) + (equal[1] ?? 0));
});

it("keeps the words' proportions where no page is wide enough", () => {
  expect(widths(column(5, 40), column(5, 60))).toEqual([40, 60]);
});

it("lets Chinese break anywhere, and a Uyghur word or an amount nowhere", () => {
  expect(leastWidth("一般公共预算支出")).toBe(leastWidth("预"));
  expect(leastWidth("يۇقىرى دەرىجىلىك")).toBe(leastWidth("دەرىجىلىك"));
  expect(leastWidth("كۆرسەتكۈچ")).toBeGreaterThan(leastWidth("تۈركۈم"));
  expect(leastWidth("41,332.40")).toBeGreaterThan(leastWidth("332.40"));
});
