/** The formats that every program knows by number, and files therefore do not spell out. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** 27 to 36 and 50 to 58 are dates of the East Asian editions, whose looks depend on the machine. */
const eastAsianDate = "yyyy年m月d日";

/** @returns nothing for the general format and for numbers that no program gave a meaning */
export function builtInFormat(id: number): string | undefined {
  const isEastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isEastAsian ? eastAsianDate : builtIn.get(id);
}

/** Whether a number in this format is shown as a day, with or without a time; elapsed time (`[h]:mm`) is none. */
export function isDateFormat(format: string): boolean {
  const shown = format
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/General|Standard|AM\/PM|上午\/下午/gi, "");
  const [first = ""] = shown.split(";");
  return /[ymd]/i.test(first) && !/[#?0]/.test(first.replace(/s\.0+/gi, "s"));
}
