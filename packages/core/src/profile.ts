import { z } from "zod";
import { amountField, count } from "./field.ts";
import { severities } from "./finding.ts";
import { amount } from "./money.ts";
import { line } from "./text.ts";

const parametersSchema = z.strictObject({
  /** What the weights of one table of indicators may add up to; where it is 90, the execution of the budget has the other 10. */
  weightTotals: z.array(count),
  /** What the weights of a project's indicators add up to, by 一级指标. */
  weightSplit: z.record(line, count),
  /** Within how many days of the approval the disclosure must be published. */
  daysToPublish: count,
  /** What running one vehicle for a year usually costs; more or less is worth a look. */
  vehicleOperation: z.strictObject({ least: amountField, most: amountField }),
});

/** What differs from region to region, besides which rules there are. */
export type Parameters = Readonly<z.output<typeof parametersSchema>>;

const settingSchema = z.strictObject({ severity: z.enum([...severities, "off"]), reason: line });

/** How grave a rule is taken to be, or that it is not asked, and why. */
export type RuleSetting = Readonly<z.output<typeof settingSchema>>;

/** Which rules apply, how gravely, and with which parameters. */
export interface Profile {
  readonly id: string;
  readonly settings: Readonly<Record<string, RuleSetting>>;
  readonly parameters: Parameters;
}

const national: Profile = {
  id: "national",
  settings: {},
  parameters: {
    weightTotals: [100],
    weightSplit: {},
    daysToPublish: 20,
    vehicleOperation: { least: amount("0.50"), most: amount("8.00") },
  },
};

const xinjiang: Profile = {
  ...national,
  id: "xinjiang",
  parameters: {
    ...national.parameters,
    weightTotals: [90, 100],
    weightSplit: { 产出指标: 40, 成本指标: 20, 效益指标: 20, 满意度指标: 10 },
  },
};

/** The base of the whole country, and what regions put on top of it. */
export const profiles = { national, xinjiang } as const satisfies Readonly<Record<string, Profile>>;

export type ProfileId = keyof typeof profiles;

/** The forms that the schema knows are Xinjiang's eleven. */
export const defaultProfile: Profile = xinjiang;

/** A bureau's own profile, as its file holds it. */
export const bureauProfileSchema = z.strictObject({
  $schema: z.string().optional(),
  name: line,
  extends: z.enum(["national", "xinjiang"]),
  rules: z.record(z.string(), settingSchema).default({}),
  parameters: parametersSchema.partial().default({}),
  /** The file that names the bureau's fonts, from the folder of this one. The check has no use for it. */
  fonts: line.optional(),
});

export type BureauProfile = z.output<typeof bureauProfileSchema>;

/** A bureau's profile on top of the one that it extends. */
export function resolveProfile({ name, extends: base, rules, parameters }: BureauProfile): Profile {
  const { settings, parameters: ordinary } = profiles[base];
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
  return { id: name, settings: { ...settings, ...rules }, parameters: { ...ordinary, ...given } };
}
