import { type CheckOptions, contextOf, findingsOf, isFor } from "./check.ts";
import type { Disclosure } from "./disclosure.ts";
import { type Verdict, verdictsOf } from "./faults.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** What is known of a disclosure that was not filed but read off a page. */
export interface DisclosurePart extends Pick<Disclosure, "year" | "department"> {
  readonly forms: Partial<Disclosure["forms"]>;
}

export interface PartCheck {
  readonly findings: readonly Finding[];
  /** What there is, as a disclosure of which the rest must not be read: for words about the findings. */
  readonly known: Disclosure;
  /** The rules that could be asked, and those that would have to know more. */
  readonly asked: readonly string[];
  readonly notAsked: readonly string[];
}

/** A rule asked for something that is not known. */
class UnknownPartError extends Error {
  override readonly name = "UnknownPartError";
}

/** Checks as much of a disclosure as there is: every rule is asked, and what one says that wants to know more is left out. */
export function checkPart(part: DisclosurePart, options: CheckOptions): PartCheck {
  const known = onlyKnown<Disclosure>({ ...part, forms: onlyKnown<Disclosure["forms"]>(part.forms) });
  const answers = new Map<Rule, readonly Verdict[]>();
  const notAsked: string[] = [];
  for (const rule of rules) {
    try {
      if (isFor(rule, known)) answers.set(rule, verdictsOf(rule, contextOf(known, options)));
    } catch (error) {
      if (!(error instanceof UnknownPartError)) throw error;
      notAsked.push(rule.id);
    }
  }
  // For the scopes of the rules that were asked; each was looked into above.
  const askable = [...answers.keys()];
  const findings = findingsOf(known, options, (rule) => answers.get(rule) ?? [], askable);
  return { findings, known, asked: askable.map(({ id }) => id), notAsked };
}

/** Data of which every part can be read that there is, and of the rest none. */
function onlyKnown<Whole extends object, Key extends keyof Whole = keyof Whole>(
  part: Partial<Pick<Whole, Key>>,
): Whole {
  const refuse = (key: string | symbol): never => {
    throw new UnknownPartError(String(key));
  };
  return new Proxy(part, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : refuse(key)),
    // Whoever goes through all of it would take what there is for everything.
    ownKeys: () => refuse("all"),
  }) as Whole;
}
