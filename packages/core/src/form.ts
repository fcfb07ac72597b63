/**
 * A form (表) is data: one declaration from which its schema, its printed table, its sheet in the workbook,
 * its importer and the relations inside it are all derived.
 */
export interface Form {
  readonly id: string;
  /** Its place among the official tables: 3 is 表3. */
  readonly number: number;
  readonly layout: "normal" | "wide";
  /** Two panels stand side by side and share the printed rows. */
  readonly panels: readonly Panel[];
  /** The sentence 空表 is printed below the grid when no cell is filled. Forms that no department leaves empty have none. */
  readonly mayBeEmpty: boolean;
  /** Whether a row of ※ and column numbers follows the head. */
  readonly indexRow: boolean;
}

export interface Panel {
  readonly id: string;
  readonly rows: RowKind;
  readonly total: "first" | "last";
  /** Whether one heading (科目) stands over the codes and the names. */
  readonly labelsGrouped?: true;
  readonly columns: readonly Column[];
  /** Relations between the columns, which hold in every row. */
  readonly relations: readonly ColumnRelation[];
}

/** What a panel's rows are, and so which labels stand before their amounts and which rows add up to which. */
export type RowKind =
  /** Fixed lines in a tree: each is the sum of its parts. */
  | { readonly kind: "items"; readonly items: readonly Item[] }
  /** Every category (类) of the year's functional classification, filled or not. */
  | { readonly kind: "categories" }
  /** 类, 款 and 项 of the functional classification: each the sum of those directly below it. */
  | { readonly kind: "functional" }
  /** 类 and 款 of the departmental economic classification. */
  | { readonly kind: "economic" }
  /** Units, their functional codes, and the projects under each 项. */
  | { readonly kind: "projects" }
  /** Lines that the department names itself. */
  | { readonly kind: "named" };

export interface Item {
  readonly key: string;
  /** "其中：" stands before the first part. */
  readonly parts?: readonly Item[];
}

export type Column = AmountColumn | ColumnGroup;

export interface AmountColumn {
  readonly key: string;
}

/** A heading over several columns. */
export interface ColumnGroup {
  readonly group: string;
  readonly columns: readonly Column[];
}

/** `total` is the sum of `parts`. */
export interface ColumnRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The keys of declared columns, as a type; groups nest at most twice, and a type must not recurse without end. */
export type ColumnKey<C> =
  | KeyOf<C>
  | (C extends { readonly columns: readonly (infer Second)[] }
      ? KeyOf<Second> | (Second extends { readonly columns: readonly (infer Third)[] } ? KeyOf<Third> : never)
      : never);

type KeyOf<C> = C extends { readonly key: infer Key extends string } ? Key : never;

/** Keeps the literal types of a declaration, from which the types of its data follow. */
export function defineForm<const F extends Form>(form: F): F {
  return form;
}

/** The keys of the amount columns from start to end. */
export function columnKeys(columns: readonly Column[]): readonly string[] {
  return columns.flatMap((column) => ("group" in column ? columnKeys(column.columns) : [column.key]));
}

/** The items of a tree in printed order, each with its depth. */
export function itemsInOrder(items: readonly Item[], depth = 0): readonly { item: Item; depth: number }[] {
  return items.flatMap((item) => [{ item, depth }, ...itemsInOrder(item.parts ?? [], depth + 1)]);
}
