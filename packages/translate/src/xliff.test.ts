import { loadCatalogue } from "@mingzhang/catalogues";
import { describe, expect, it } from "vitest";
import { disclosureWith } from "./disclosure.test-support.ts";
import { type Exchange, ExchangeError } from "./exchange.ts";
import { readXliff } from "./read-xliff.ts";
import { translationUnits } from "./translation-unit.ts";
import { writeXliff } from "./write-xliff.ts";
import { structureFaults } from "./xliff-structure.test-support.ts";

const exchange: Exchange = {
  sourceLanguage: "zh-CN",
  targetLanguage: "ug-CN",
  department: "korla-government-office",
  year: 2025,
  entries: [
    { source: "综合一室", target: "", status: "missing", context: "内设机构" },
    { source: "<a> & “b”\n第二行  两个空格", target: "«ئا» > ب\nت", status: "draft", context: 'a "b" & <c>' },
    { source: "督查室", target: "تەكشۈرۈش ئىشخانىسى", status: "reviewed", context: "" },
  ],
};

const unit = (inner: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh-CN" trgLang="ug-CN">
<file id="f" original="a-2025"><unit id="u">${inner}</unit></file></xliff>`;

describe("an XLIFF file", () => {
  it("comes back as it went out", () => {
    expect(readXliff(writeXliff(exchange))).toEqual(exchange);
  });

  it("loses none of a department's texts", () => {
    const entries = translationUnits(disclosureWith(), "ug-CN", loadCatalogue(2025)).map(({ source, paths }) => {
      return { source, target: source, status: "draft" as const, context: paths.join(", ") };
    });
    expect(entries.length).toBeGreaterThan(150);
    expect(readXliff(writeXliff({ ...exchange, entries })).entries).toEqual(entries);
  });

  it("keeps to the structure that the standard prescribes, whatever a text holds", () => {
    const entries = translationUnits(disclosureWith(), "ug-CN", loadCatalogue(2025)).map(({ source, status }) => {
      return { source, target: "", status, context: "主要职能 · 第1项" };
    });
    expect(structureFaults(writeXliff({ ...exchange, entries }))).toEqual([]);
    expect(structureFaults(writeXliff(exchange))).toEqual([]);
  });

  it.each([
    ["a state that the standard does not know", /state="initial"/, 'state="new"', ['segment state="new"']],
    ["a language that is none", /trgLang="ug-CN"/, 'trgLang="中"', ['xliff trgLang="中"']],
    ["a target of no language", / trgLang="ug-CN"/, "", ["a target of no language", "a target of no language"]],
    ["a unit without a name", /<unit id="[^"]*"/, "<unit", ["unit lacks id"]],
    [
      "a target before its source",
      /(<source>[^<]*<\/source>)\s*(<target>[^<]*<\/target>)/,
      "$2$1",
      ["segment holds target source "],
    ],
    ["words between units", /<\/unit>/, "</unit>旧", ["text in file"]],
    ["no unit at all", /<unit[\s\S]*<\/unit>/, "", ["file holds nothing"]],
  ])("is known to depart from the standard by %s", (_, sound, unsound, faults) => {
    expect(structureFaults(writeXliff(exchange).replace(sound, unsound))).toEqual(faults);
  });

  it("is the same bytes on every run, and gives a text the same name in every file", () => {
    expect(writeXliff(exchange)).toBe(writeXliff(exchange));
    const [first = "–"] = /id="t-\w+"/.exec(writeXliff(exchange)) ?? [];
    expect(writeXliff({ ...exchange, entries: exchange.entries.toReversed() })).toContain(first);
  });

  it("says of a proposal that it waits for review, as a draft does", () => {
    const [entry] = exchange.entries;
    const xliff = writeXliff({
      ...exchange,
      entries: [{ source: "", context: "", ...entry, target: "ئا", status: "proposed" }],
    });
    expect(xliff).toContain('<note category="memory">');
    expect(readXliff(xliff).entries[0]?.status).toBe("draft");
  });
});

describe("a tool's own ways", () => {
  it("may split a text into segments with spaces between", () => {
    const read = readXliff(
      unit(`<segment state="final"><source>甲。</source><target>ئا.</target></segment>
<ignorable><source> </source><target> </target></ignorable>
<segment state="reviewed"><source>乙。</source><target>ب.</target></segment>`),
    );
    expect(read.entries).toEqual([{ source: "甲。 乙。", target: "ئا. ب.", status: "reviewed", context: "" }]);
  });

  it("leave a text in draft until every segment is reviewed", () => {
    const read = readXliff(
      unit(`<segment state="final"><source>甲</source><target>ئا</target></segment>
<segment><source>乙</source><target>ب</target></segment>`),
    );
    expect(read.entries[0]?.status).toBe("draft");
  });

  it("may put marks and code points into a text", () => {
    const read = readXliff(
      unit('<segment><source><mrk id="m" type="term">甲</mrk>乙</source><target>ئ<cp hex="000A"/>ب</target></segment>'),
    );
    expect(read.entries[0]).toMatchObject({ source: "甲乙", target: "ئ\nب" });
  });

  it("may not put in what a plain text cannot hold", () => {
    expect(() => readXliff(unit('<segment><source>甲<ph id="1"/></source></segment>'))).toThrow(ExchangeError);
  });
});

describe("what is no XLIFF 2 file", () => {
  it.each([
    ["broken XML", "<xliff"],
    ["another XML file", "<html/>"],
    ["nothing", ""],
    ["XLIFF 1.2", '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'],
    ["an entity that grows", '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff>&a;</xliff>'],
  ])("is refused: %s", (_, xml) => {
    expect(() => readXliff(xml)).toThrow(ExchangeError);
  });
});
