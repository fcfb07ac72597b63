import { z } from "zod";
import { comparisonsSchema } from "./disclosure/comparisons.ts";
import { otherMattersSchema } from "./disclosure/other-matters.ts";
import { overviewSchema } from "./disclosure/overview.ts";
import { performanceSchema } from "./disclosure/performance.ts";
import { projectsSchema } from "./disclosure/projects.ts";
import { purposesSchema } from "./disclosure/purposes.ts";
import { translationsSchema } from "./disclosure/translations.ts";
import { count, departmentCode } from "./field.ts";
import { formsSchema } from "./form-data.ts";
import { day, freeText, line } from "./text.ts";

/**
 * A department's whole budget disclosure for one year: the data from which every file is made.
 *
 * Stated figures are data, right or wrong: a total stands as it was filed, and rules say whether it adds up.
 * Only differences from last year and shares are computed, because the law asks for their explanation, not their filing.
 */
export const disclosureSchema = z.strictObject({
  /** For editors: where the JSON Schema of this file is. */
  $schema: z.string().optional(),
  year: count.min(2015).max(2099),
  department: z.strictObject({
    code: departmentCode,
    name: line,
  }),
  overview: overviewSchema,
  forms: formsSchema,
  comparisons: comparisonsSchema,
  purposes: purposesSchema,
  projects: projectsSchema,
  otherMatters: otherMattersSchema,
  performance: performanceSchema,
  glossary: z.array(z.strictObject({ term: line, explanation: freeText })),
  /** The day on which the finance department approved the budget (批复). Not printed: the days to publish count from it. */
  approved: day.optional(),
  signature: z.strictObject({ name: line, date: day }),
  translations: translationsSchema.optional(),
});

export type Disclosure = z.output<typeof disclosureSchema>;
