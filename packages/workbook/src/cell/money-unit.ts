/** The units of money that tables are kept in. */
export type MoneyUnit = (typeof moneyUnits)[number];

export const moneyUnits = ["yuan", "thousandYuan", "tenThousandYuan", "hundredMillionYuan"] as const;

/** How they are written. */
const marks: Readonly<Record<string, MoneyUnit>> = {
  元: "yuan",
  人民币元: "yuan",
  千元: "thousandYuan",
  万: "tenThousandYuan",
  万元: "tenThousandYuan",
  人民币万元: "tenThousandYuan",
  亿: "hundredMillionYuan",
  亿元: "hundredMillionYuan",
};

/** Of a unit in 元, as a power of ten. */
export const powerOfTen: Readonly<Record<MoneyUnit, number>> = {
  yuan: 0,
  thousandYuan: 3,
  tenThousandYuan: 4,
  hundredMillionYuan: 8,
};

/** The unit that a mark such as 万元 names. */
export function moneyUnit(mark: string): MoneyUnit | undefined {
  return Object.hasOwn(marks, mark) ? marks[mark] : undefined;
}
