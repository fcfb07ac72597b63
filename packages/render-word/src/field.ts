import { BuilderElement, Run } from "docx";

/** A Word field: code, and what it shows until Word computes it anew. */
export function field(code: string, result: readonly Run[]): readonly Run[] {
  return [...fieldStart(code), ...result, fieldEnd()];
}

export function fieldStart(code: string): readonly Run[] {
  return [new Run({ children: [fieldMark("begin"), new FieldCode(code), fieldMark("separate")] })];
}

export function fieldEnd(): Run {
  return new Run({ children: [fieldMark("end")] });
}

/** A field that shows nothing, only tells: Word itself writes such fields as hidden text. */
export function hiddenField(code: string): Run {
  return new Run({ vanish: true, children: [fieldMark("begin"), new FieldCode(code), fieldMark("end")] });
}

function fieldMark(type: "begin" | "separate" | "end"): BuilderElement<{ readonly type: string }> {
  return new BuilderElement({ name: "w:fldChar", attributes: { type: { key: "w:fldCharType", value: type } } });
}

class FieldCode extends BuilderElement<{ readonly space: string }> {
  constructor(code: string) {
    super({ name: "w:instrText", attributes: { space: { key: "xml:space", value: "preserve" } } });
    this.root.push(` ${code} `);
  }
}
