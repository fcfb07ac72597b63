/** What this package uses of pdfkit, which has no types of its own. */
declare module "pdfkit" {
  export interface StructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export default class PDFDocument {
    constructor(options: Record<string, unknown>);
    info: Record<string, string | Date>;
    _addInfo(): void;
    struct(type: string, options?: Record<string, unknown>): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(tag: string): this;
    endMarkedContent(): this;
    font(source: object, key: string, size: number): this;
    _fragment(text: string, x: number, y: number, options: Record<string, unknown>): void;
    lineWidth(width: number): this;
    lineCap(cap: "round"): this;
    dash(length: number, options: { readonly space: number }): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    save(): this;
    restore(): this;
    on(event: "data", listener: (chunk: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    file(content: Uint8Array, options: Record<string, unknown>): object;
    goTo(x: number, y: number, width: number, height: number, name: string, options?: Record<string, unknown>): this;
    end(): void;
  }
}
