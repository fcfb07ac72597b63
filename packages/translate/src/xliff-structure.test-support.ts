import { SaxesParser } from "saxes";

/** What XLIFF 2.0 (OASIS Standard, 5 August 2014) allows in one element of its core. */
interface ElementRule {
  /** Names of the children in their order, each followed by a space, as a pattern. */
  readonly children: RegExp;
  readonly text?: boolean;
  readonly required?: readonly string[];
  readonly attributes: Readonly<Record<string, RegExp>>;
}

const any = /^/;
const yesNo = /^(?:yes|no)$/;
const name = /^[\p{L}\d._:-]+$/u;
const language = /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/;
const direction = /^(?:ltr|rtl|auto)$/;
const space = { "xml:space": /^(?:default|preserve)$/ };
const directions = { srcDir: direction, trgDir: direction };
const inline = /^(?:(?:cp|ph|pc|sc|ec|mrk|sm|em) )*$/;

const elements: Readonly<Record<string, ElementRule>> = {
  xliff: {
    children: /^(?:file )+$/,
    required: ["version", "srcLang"],
    attributes: { version: /^2\.0$/, srcLang: language, trgLang: language, ...space },
  },
  file: {
    children: /^(?:skeleton )?(?:notes )?(?:(?:unit|group) )+$/,
    required: ["id"],
    attributes: { id: name, original: any, canResegment: yesNo, translate: yesNo, ...directions, ...space },
  },
  unit: {
    children: /^(?:notes )?(?:originalData )?(?:(?:segment|ignorable) )+$/,
    required: ["id"],
    attributes: {
      id: name,
      name: any,
      canResegment: yesNo,
      translate: yesNo,
      type: /^[^\s:]+:[^\s:]+$/,
      ...directions,
      ...space,
    },
  },
  notes: { children: /^(?:note )+$/, attributes: {} },
  note: {
    children: /^$/,
    text: true,
    attributes: { id: name, appliesTo: /^(?:source|target)$/, category: any, priority: /^(?:[1-9]|10)$/ },
  },
  segment: {
    children: /^source (?:target )?$/,
    attributes: {
      id: name,
      canResegment: yesNo,
      state: /^(?:initial|translated|reviewed|final)$/,
      subState: /^[^\s:]+:[^\s:]+$/,
    },
  },
  source: { children: inline, text: true, attributes: { "xml:lang": language, ...space } },
  target: { children: inline, text: true, attributes: { "xml:lang": language, order: /^[1-9]\d*$/, ...space } },
};

/** Where a file departs from the standard's structure: elements, their order, attributes and the values of these, and names given twice. */
export function structureFaults(xliff: string): readonly string[] {
  const faults: string[] = [];
  const open: { name: string; children: string }[] = [];
  const ids = new Set<string>();
  let translated = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => void faults.push(error.message));
  parser.on("opentag", ({ name, uri, attributes }) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.children += `${name} `;
    open.push({ name, children: "" });
    const rule = elements[name];
    if (uri !== "urn:oasis:names:tc:xliff:document:2.0" || rule === undefined) {
      faults.push(`${name} is not of the core`);
      return;
    }
    const given = Object.values(attributes).filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns");
    for (const { name: attribute, value } of given) {
      if (rule.attributes[attribute]?.test(value) !== true) faults.push(`${name} ${attribute}="${value}"`);
    }
    for (const attribute of rule.required ?? []) {
      if (given.every(({ name }) => name !== attribute)) faults.push(`${name} lacks ${attribute}`);
    }
    if (name === "xliff") translated = given.some(({ name }) => name === "trgLang");
    if (name === "target" && !translated) faults.push("a target of no language");
    const id = attributes["id"]?.value;
    if (name === "unit" && id !== undefined) {
      if (ids.has(id)) faults.push(`unit ${id} twice`);
      ids.add(id);
    }
  });
  const text = (words: string) => {
    const element = open.at(-1);
    if (words.trim() !== "" && element !== undefined && elements[element.name]?.text !== true) {
      faults.push(`text in ${element.name}`);
    }
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    const { name, children } = open.pop() ?? { name: "", children: "" };
    const rule = elements[name];
    if (rule !== undefined && !rule.children.test(children)) faults.push(`${name} holds ${children || "nothing"}`);
  });
  parser.write(xliff).close();
  return faults;
}
