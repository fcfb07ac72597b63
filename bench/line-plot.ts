export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

const [width, height, margin, legend] = [640, 400, 48, 90];
const colours = ["#0b4f9e", "#8c0d0d", "#6b4300", "#1e6b3a", "#5b2d82", "#4a4a4a"];

/** Measured points with a straight line through each series, as a picture that needs nothing but itself. */
export function linePlot(lines: readonly Line[], labels: { readonly x: string; readonly y: string }): string {
  const all = lines.flatMap(({ points }) => points);
  const most = { x: Math.max(...all.map(({ x }) => x)), y: Math.max(...all.map(({ y }) => y)) };
  const at = ({ x, y }: Point) => ({
    x: round(margin + (x / most.x) * (width - margin - legend)),
    y: round(height - margin - (y / most.y) * (height - 2 * margin)),
  });
  const fitted = lines.map((line, index) => {
    const { slope, start } = fit(line.points);
    const on = (x: number) => at({ x, y: Math.max(0, start + slope * x) });
    return { ...line, colour: colours[index % colours.length] ?? "#000", from: on(0), end: on(most.x) };
  });
  // From the top; a name never stands on the one above it.
  let free = 0;
  const series = fitted
    .sort((one, other) => one.end.y - other.end.y)
    .map(({ name, points, colour, from, end }) => {
      const level = Math.max(end.y + 4, free);
      free = level + 13;
      return [
        `<line x1="${from.x}" y1="${from.y}" x2="${end.x}" y2="${end.y}" stroke="${colour}"/>`,
        ...points.map(at).map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`),
        `<text x="${end.x + 6}" y="${round(level)}" fill="${colour}">${name}</text>`,
      ].join("");
    });
  const corner = at({ x: 0, y: 0 });
  const top = at({ x: 0, y: most.y });
  const right = at({ x: most.x, y: 0 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<path d="M${top.x} ${top.y}V${corner.y}H${right.x}" fill="none" stroke="#000"/>
<text x="${top.x}" y="${top.y - 8}">${labels.y}, to ${most.y.toFixed(0)}</text>
<text x="${right.x}" y="${corner.y + 20}" text-anchor="end">${labels.x}, to ${most.x}</text>
${series.join("\n")}
</svg>
`;
}

/** The straight line of least squares. */
function fit(points: readonly Point[]): { readonly slope: number; readonly start: number } {
  const mean = { x: average(points.map(({ x }) => x)), y: average(points.map(({ y }) => y)) };
  const together = average(points.map(({ x, y }) => (x - mean.x) * (y - mean.y)));
  const slope = together / average(points.map(({ x }) => (x - mean.x) ** 2));
  return { slope, start: mean.y - slope * mean.x };
}

/** R²: 1 where all points lie on a straight line. */
export function straightness(points: readonly Point[]): number {
  const { slope, start } = fit(points);
  const mean = average(points.map(({ y }) => y));
  const left = average(points.map(({ x, y }) => (y - start - slope * x) ** 2));
  return 1 - left / average(points.map(({ y }) => (y - mean) ** 2));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
