/** A stretch of a ruled line: `at` is its own coordinate, `from` and `to` run along it. */
export interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The ruled lines of a page, in points from the lower left corner. */
export interface Ruling {
  readonly horizontal: readonly Stretch[];
  readonly vertical: readonly Stretch[];
}

/** Lines this near to each other are one: some programs draw a line as a thin box. */
const near = 2;

/** Puts together what lies on one line and touches. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const lines: { at: number; parts: Stretch[] }[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line !== undefined && stretch.at - line.at <= near) line.parts.push(stretch);
    else lines.push({ at: stretch.at, parts: [stretch] });
  }
  return lines.flatMap(({ at, parts }) => {
    const whole: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of parts.toSorted((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last !== undefined && from - last.to <= near) last.to = Math.max(last.to, to);
      else whole.push({ at, from, to });
    }
    return whole;
  });
}

/** A cell of a grid, with what it covers; columns and rows count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cells that ruled lines enclose, grid by grid from the top of the page. */
export function gridsOf({ horizontal, vertical }: Ruling): readonly (readonly GridCell[])[] {
  const [across, down] = [joined(horizontal), joined(vertical)];
  return components(across, down)
    .map(({ xs, ys, rows, columns }) => cellsOf(xs, ys, rows, columns))
    .filter((cells) => cells.length > 1)
    .toSorted((a, b) => (b[0]?.top ?? 0) - (a[0]?.top ?? 0));
}

interface Component {
  readonly rows: readonly Stretch[];
  readonly columns: readonly Stretch[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Lines that touch each other make up one grid. */
function components(across: readonly Stretch[], down: readonly Stretch[]): readonly Component[] {
  const left = new Set(across);
  const found: Component[] = [];
  for (const start of across) {
    if (!left.has(start)) continue;
    const [rows, columns] = [new Set([start]), new Set<Stretch>()];
    left.delete(start);
    for (let grown = true; grown; ) {
      const [before, beside] = [rows.size, columns.size];
      for (const each of down) if ([...rows].some((row) => touch(row, each))) columns.add(each);
      for (const each of left) if ([...columns].some((column) => touch(each, column))) rows.add(each);
      for (const each of rows) left.delete(each);
      grown = rows.size > before || columns.size > beside;
    }
    const xs = [...new Set([...columns].map(({ at }) => at))].sort((a, b) => a - b);
    const ys = [...new Set([...rows].map(({ at }) => at))].sort((a, b) => b - a);
    if (xs.length > 1 && ys.length > 1) found.push({ rows: [...rows], columns: [...columns], xs, ys });
  }
  return found;
}

function touch(row: Stretch, column: Stretch): boolean {
  return (
    row.from - near <= column.at &&
    column.at <= row.to + near &&
    column.from - near <= row.at &&
    row.at <= column.to + near
  );
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly Stretch[],
  columns: readonly Stretch[],
): readonly GridCell[] {
  const parts = (lines: readonly Stretch[], at: number, middle: number) =>
    lines.some((line) => line.at === at && line.from <= middle && middle <= line.to);
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (let row = 0; row + 1 < ys.length; row += 1) {
    for (let column = 0; column + 1 < xs.length; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const [left = 0, next = 0, top = 0, below = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      const [middleX, middleY] = [(left + next) / 2, (top + below) / 2];
      let [columnSpan, rowSpan] = [1, 1];
      while (column + columnSpan + 1 < xs.length && !parts(columns, xs[column + columnSpan] ?? 0, middleY))
        columnSpan += 1;
      while (row + rowSpan + 1 < ys.length && !parts(rows, ys[row + rowSpan] ?? 0, middleX)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r} ${c}`);
      }
      const [right = 0, bottom = 0] = [xs[column + columnSpan], ys[row + rowSpan]];
      cells.push({ row, column, rowSpan, columnSpan, left, right, top, bottom });
    }
  }
  return cells;
}
