/** What reasons call a line of the budget or a group of people, and where its own change stands. */
export interface LexiconLine {
  readonly names: readonly string[];
  readonly where:
    | { readonly kind: "items"; readonly codes: readonly string[] }
    | { readonly kind: "compared"; readonly key: string }
    | { readonly kind: "personnel" }
    | { readonly kind: "staff"; readonly groups: readonly ("serving" | "retired" | "veteransRetired")[] }
    | { readonly kind: "pay" };
  /** The names are also those of what the money is for, and mean the money only with a word for it: 培训费减少, not 培训减少. */
  readonly activity?: true;
  /** The 款 of 表6 in which the line is spent. */
  readonly economic?: string;
}

const items = (...codes: string[]) => ({ kind: "items", codes }) as const;
const compared = (key: string) => ({ kind: "compared", key }) as const;
const staff = (...groups: ("serving" | "retired" | "veteransRetired")[]) => ({ kind: "staff", groups }) as const;

/** The more specific line first: 公务员医疗补助 is no 医疗, 离退休人员 are no 人员. */
export const lineLexicon: readonly LexiconLine[] = [
  { names: ["基本养老保险", "养老保险", "养老保险金"], where: items("2080505"), economic: "30108" },
  { names: ["职业年金"], where: items("2080506"), economic: "30109" },
  { names: ["住房公积金", "公积金"], where: items("2210201"), economic: "30113" },
  { names: ["公务员医疗补助"], where: items("2101103"), economic: "30111" },
  {
    names: ["基本医疗保险", "医疗保险", "医疗保险金"],
    where: items("2101101", "2101102"),
    economic: "30110",
  },
  { names: ["培训", "职工培训", "干部培训", "培训费用"], where: items("2050803"), economic: "30216", activity: true },
  { names: ["离退休"], where: items("2080501", "2080502"), activity: true },
  { names: ["机关运行", "公用", "公用类", "日常公用"], where: compared("agencyOperating"), activity: true },
  { names: ["人员经费"], where: { kind: "personnel" } },
  {
    names: ["公务用车运行", "公务用车运行维护", "公车运行", "公车运行维护"],
    where: compared("vehicleOperation"),
    activity: true,
  },
  { names: ["公务用车购置", "公车购置"], where: compared("vehiclePurchase"), activity: true },
  { names: ["公务接待"], where: compared("hospitality"), activity: true },
  { names: ["因公出国", "因公出国（境）"], where: compared("overseasVisits"), activity: true },
  { names: ["离退休人员"], where: staff("retired", "veteransRetired") },
  { names: ["退休人员", "退休人数"], where: staff("retired") },
  { names: ["离休人员", "离休干部", "离休人数"], where: staff("veteransRetired") },
  {
    names: [
      "人员",
      "在职人员",
      "在职职工",
      "在职人数",
      "人员数量",
      "公务员",
      "公务员身份人员",
      "在编人员",
      "单位人员",
      "职工人数",
    ],
    where: staff("serving"),
  },
  {
    names: ["工资", "人员工资", "基本工资", "在职人员工资", "在职人员基本工资", "职工工资", "人员基本工资", "工资水平"],
    where: { kind: "pay" },
  },
];
