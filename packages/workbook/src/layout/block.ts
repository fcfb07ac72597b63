import type { FormId } from "@mingzhang/core";

/** A sheet of the workbook that a department fills in, from top to bottom. */
export interface SheetLayout {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** Whether there is one such sheet for each element of a list, for which `*` stands in the paths of its blocks. */
  readonly repeats?: "performance.projects";
}

export type Block = FieldsBlock | RecordsBlock | ListBlock | PanelBlock;

/** Single fields of the data, one a row, by their paths. */
export interface FieldsBlock {
  readonly kind: "fields";
  readonly id: string;
  readonly fields: readonly string[];
  /** What a program needs to know of the file, and nobody fills in. */
  readonly hidden?: true;
}

/** Objects of one shape, one a row: the fields of the data are `<path>.<row>.<column>`. */
export interface RecordsBlock {
  readonly kind: "records";
  readonly path: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly current?: CurrentFigures;
}

/** A list of the data with as many rows as it has elements: the fields are `<path>.<index>.<column>`, of texts `<path>.<index>`. */
export interface ListBlock {
  readonly kind: "list";
  readonly path: string;
  /** One empty name where the elements are texts. */
  readonly columns: readonly string[];
  /** How many rows are left free for more. */
  readonly free: number;
  readonly current?: CurrentFigures;
}

/** One panel of an official table. */
export interface PanelBlock {
  readonly kind: "panel";
  readonly form: FormId;
  readonly panel: string;
}

/** This year's figures, shown beside last year's. */
export interface CurrentFigures {
  readonly form: FormId;
  /** Where the figure of a row or a code stands: in the total row by its column, or in its own row. */
  readonly in: "total-row" | "own-row";
}

/** What names a block in the file, for a program. */
export function blockId(block: Block): string {
  switch (block.kind) {
    case "fields":
      return block.id;
    case "records":
    case "list":
      return block.path;
    case "panel":
      return `forms.${block.form}.${block.panel}`;
  }
}
