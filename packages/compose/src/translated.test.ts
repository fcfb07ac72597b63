import { loadCatalogue } from "@mingzhang/catalogues";
import { parseDisclosure } from "@mingzhang/core";
import { plainText } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { mendedData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { compose } from "./compose.ts";
import { translated } from "./translated.ts";

const translations = {
  "ug-CN": [
    { source: "库尔勒市人民政府办公室", target: "كورلا شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى", status: "draft" },
    { source: "综合一室", target: "1-ئۇنىۋېرسال ئىشخانا", status: "reviewed" },
  ],
};

function disclosure() {
  const result = parseDisclosure(mendedData({ translations }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.disclosure;
}

describe("a disclosure in another language", () => {
  const names = new Map([["201", "ئادەتتىكى ئاممىۋى مۇلازىمەت چىقىمى"]]);
  const { disclosure: uyghur, draft, missing } = translated(disclosure(), "ug-CN", names);

  it("has its own texts as they were translated, and official names by their codes", () => {
    expect(uyghur.department.name).toBe("كورلا شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى");
    expect(uyghur.overview.offices.names[0]).toBe("1-ئۇنىۋېرسال ئىشخانا");
    expect(uyghur.forms.expenditureOverview.main.rows[0]?.name).toBe("ئادەتتىكى ئاممىۋى مۇلازىمەت چىقىمى");
  });

  it("keeps figures, codes, days and phone numbers", () => {
    expect(uyghur.forms.threePublic).toEqual(disclosure().forms.threePublic);
    expect(uyghur.signature.date).toBe("2025-02-01");
    expect(uyghur.performance.overall.contact.phone).toBe("0996-0000000");
  });

  it("counts what is a draft and what is missing", () => {
    expect(draft).toBeGreaterThan(1);
    expect(missing).toBeGreaterThan(100);
  });

  it("does not touch the original", () => {
    const original = disclosure();
    translated(original, "ug-CN", names);
    expect(original).toEqual(disclosure());
  });
});

it("sets Chinese words apart where there is no translation, and loses none", () => {
  const locale = { ...loadLocale("zh-CN"), language: "ug-CN", dir: "rtl" as const };
  const original = disclosure();
  const document = compose(original, { locale, catalogue: loadCatalogue(2025) });
  const inlines = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "paragraph" ? block.content : [])),
  );
  const chinese = inlines.flatMap((inline) => (inline.kind === "text" && inline.lang === "zh-CN" ? [inline.text] : []));
  expect(chinese).toContain(`◇${original.overview.duties[0]}`);
  expect(chinese).toContain("◇综合二室");
  expect(JSON.stringify(document).match(/.{20}[\ue000-\uf8ff].{20}/g)).toBeNull();
  expect(plainText(inlines)).toContain(original.projects[0]?.allocation ?? "–");
});
