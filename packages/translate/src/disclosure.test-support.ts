import { type Disclosure, parseDisclosure } from "@mingzhang/core";
import { type Changes, mendedData } from "@mingzhang/testing";

export function disclosureWith(changes: Changes = {}): Disclosure {
  const result = parseDisclosure(mendedData(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.disclosure;
}

export function withTranslations(
  ...translations: readonly (readonly [string, string, "draft" | "reviewed"])[]
): Disclosure {
  return disclosureWith({
    translations: { "ug-CN": translations.map(([source, target, status]) => ({ source, target, status })) },
  });
}
