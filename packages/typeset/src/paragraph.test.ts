import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { openFont } from "./font.ts";
import type { Line } from "./glyph.ts";
import { layoutParagraph } from "./paragraph.ts";

const resolve = createRequire(import.meta.url).resolve;
const font = (file: string) => openFont(readFileSync(resolve(`@expo-google-fonts/${file}`)));
const song = font("noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf");
const arabic = font("vazirmatn/400Regular/Vazirmatn_400Regular.ttf");

const chinese =
  "库尔勒市人民政府办公室2025年“三公”经费财政拨款预算数为16.20万元，比上年减少-1,332.40万元，下降83.73%，其中：因公出国（境）费增加0.00万元（＞=2,100.5%）；公务接待费增加4.57万元，主要原因是《条例》要求厉行节约。";
const uyghur = "كورلا شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسىنىڭ 2025-يىللىق كىرىم خامچوتى 1,332.40 تۈمەن يۈەن (库尔勒市).";

const widths = Array.from({ length: 96 }, (_, index) => 40 + index * 5);
const numbers = chinese.match(/[＞=-]*\d[\d,.]*%?/gu) as readonly string[];

function ink(line: Line, size: number): number {
  return line.runs.reduce((sum, run) => sum + (run.advance * size) / run.font.unitsPerEm, 0);
}

describe.each([9, 16])("a Chinese paragraph of %i points", (size) => {
  const fonts = [song, arabic] as const;

  it("loses no character and overflows at no width", () => {
    for (const width of widths) {
      const lines = layoutParagraph(chinese, { fonts, size, width, align: "justify" });
      expect(lines.map((line) => line.text).join("")).toBe(chinese);
      for (const line of lines) expect(line.x + ink(line, size)).toBeLessThanOrEqual(width + 0.1);
    }
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    for (const width of widths.filter((each) => each >= size * 9)) {
      for (const { text } of layoutParagraph(chinese, { fonts, size, width })) {
        expect(text).not.toMatch(/^[，。、；：）》”%]|[（《“]$/u);
      }
    }
  });

  it("splits no number that fits on a line", () => {
    for (const width of widths) {
      const text = layoutParagraph(chinese, { fonts, size, width })
        .map((line) => line.text)
        .join("\n");
      const fitting = numbers.filter((number) => {
        const [line] = layoutParagraph(number, { fonts, size, width: 1000 });
        // Together with the mark that may not leave it.
        return (line as Line).width + 2 * size <= width;
      });
      expect(fitting.filter((number) => !text.includes(number))).toEqual([]);
    }
  });
});

describe("a centred text of several lines", () => {
  const setTitle = (text: string, width: number) =>
    layoutParagraph(text, { fonts: [song, arabic], size: 10, width, align: "center" }).map((line) => line.text);

  it("leaves no lone character or word on its last line", () => {
    expect(setTitle("经济分类科目编码", 72)).toEqual(["经济分类", "科目编码"]);
    expect(setTitle("收入预算总体情况说明表", 60)).toEqual(["收入预算总体", "情况说明表"]);
  });

  it("breaks no word to be even", () => {
    expect(setTitle("Expenditure of", 66)).toEqual(["Expenditure", "of"]);
  });

  it("has as many lines as it would have anyway", () => {
    for (const width of widths) {
      const one = layoutParagraph(uyghur, { fonts: [arabic, song], size: 10, width, direction: "rtl" });
      const other = layoutParagraph(uyghur, {
        fonts: [arabic, song],
        size: 10,
        width,
        direction: "rtl",
        align: "center",
      });
      expect(other.length).toBe(one.length);
    }
  });
});

describe("justification", () => {
  const digits = (lines: readonly Line[]) =>
    lines.flatMap((line) => {
      const glyphs = line.runs.flatMap((run) => run.glyphs);
      return glyphs
        .filter(({ codePoints }, at) => isDigit(codePoints) && isDigit(glyphs[at + 1]?.codePoints))
        .map((glyph) => glyph.advance);
    });

  it("fills every line of Chinese but the last, and opens no number", () => {
    const options = { fonts: [song], size: 16, width: 300, indent: 32 } as const;
    const lines = layoutParagraph(chinese, { ...options, align: "justify" });
    for (const line of lines.slice(0, -1)) expect(line.x + line.width).toBeCloseTo(300, 6);
    expect(lines.at(-1)?.width).toBeLessThan(300);
    expect(digits(lines)).toEqual(digits(layoutParagraph(chinese, options)));
  });

  it("opens Uyghur at its word spaces only", () => {
    const options = { fonts: [arabic, song], size: 16, width: 260, direction: "rtl" } as const;
    const advances = (align: "start" | "justify") =>
      layoutParagraph(uyghur, { ...options, align }).map((line) =>
        line.runs
          .flatMap((run) => run.glyphs)
          .filter((glyph) => glyph.codePoints[0] !== 0x20)
          .map((glyph) => glyph.advance),
      );
    expect(advances("justify")).toEqual(advances("start"));
  });

  it("sets full-width characters on a grid by tracking, and leaves digits alone", () => {
    const [line] = layoutParagraph("预算2025", { fonts: [song], size: 16, width: 500, tracking: -0.2 });
    const [plain] = layoutParagraph("预算2025", { fonts: [song], size: 16, width: 500 });
    expect((plain as Line).width - (line as Line).width).toBeCloseTo(0.4, 6);
  });
});

describe("a right-to-left paragraph", () => {
  const options = { fonts: [arabic, song], size: 16, width: 500, direction: "rtl" } as const;

  it("starts and indents at the right", () => {
    const lines = layoutParagraph(uyghur, { ...options, width: 200, indent: 32 });
    expect((lines[0] as Line).x + (lines[0] as Line).width).toBeCloseTo(168, 6);
    expect((lines[1] as Line).x + (lines[1] as Line).width).toBeCloseTo(200, 6);
    expect(layoutParagraph("ئا", { ...options, align: "end" })[0]?.x).toBe(0);
  });

  it("loses no word at any width", () => {
    for (const width of widths) {
      const text = layoutParagraph(uyghur, { ...options, width })
        .map((line) => line.text)
        .join("");
      expect(text.replaceAll(" ", "")).toBe(uyghur.replaceAll(" ", ""));
    }
  });

  it("keeps a number with its suffix and prints Chinese from left to right", () => {
    const lines = layoutParagraph(uyghur, { ...options, width: 260 });
    const wide = layoutParagraph(uyghur, { ...options, width: 900 });
    expect(lines.some((line) => line.text.includes("2025-يىللىق"))).toBe(true);
    expect(wide.flatMap((line) => line.runs).map((run) => run.text)).toContain("库尔勒市");
  });

  it("prints an isolated negative number with its sign in front", () => {
    const [line] = layoutParagraph("خامچوت \u2066-159.46\u2069", options);
    const number = (line as Line).runs.find((run) => run.text === "-159.46");
    const printed = number?.glyphs.flatMap((glyph) => glyph.codePoints) ?? [];
    expect(String.fromCodePoint(...printed)).toBe("-159.46");
    expect(number?.x).toBe((line as Line).x);
  });

  it("joins letters: an inner form is not the isolated one", () => {
    const ids = (text: string) =>
      layoutParagraph(text, options).flatMap((line) => line.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.id)));
    expect(ids("ببب")).not.toEqual([...ids("ب"), ...ids("ب"), ...ids("ب")]);
  });
});

function isDigit(codePoints: readonly number[] | undefined): boolean {
  const code = codePoints?.[0] ?? 0;
  return code >= 0x30 && code <= 0x39;
}
