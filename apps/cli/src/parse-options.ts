import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

export interface OptionSpec {
  readonly type: "boolean" | "string";
  readonly short?: string;
}

export interface ParsedOptions<Name extends string> {
  readonly positionals: readonly string[];
  /** The last value of each option that was given; of one without value, the empty text. */
  readonly values: Readonly<Partial<Record<Name, string>>>;
}

/**
 * Options after the command's name.
 *
 * Node's own parser takes the arguments apart, and the words are ours: its messages, like those of the
 * libraries that print a help of their own, are in English alone.
 *
 * @throws {UsageError}
 */
export function parseOptions<Name extends string>(
  args: readonly string[],
  specs: Readonly<Record<Name, OptionSpec>>,
): ParsedOptions<Name> {
  const options: NonNullable<ParseArgsConfig["options"]> = specs;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    switch (token.kind) {
      case "positional":
        positionals.push(token.value);
        break;
      case "option": {
        const option = token.rawName;
        if (!isName(token.name, specs)) throw new UsageError("unknownOption", { option });
        const { type } = specs[token.name];
        // Node takes whatever follows as the value, even the next option.
        const missing = !token.value || (!token.inlineValue && /^-./.test(token.value));
        if (type === "string" && missing) throw new UsageError("missingValue", { option });
        if (type === "boolean" && token.value !== undefined) throw new UsageError("unexpectedValue", { option });
        values[token.name] = token.value ?? "";
        break;
      }
      case "option-terminator":
        break;
    }
  }
  return { positionals, values };
}

function isName<Name extends string>(name: string, specs: Readonly<Record<Name, OptionSpec>>): name is Name {
  return Object.hasOwn(specs, name);
}

/**
 * A list of choices, `docx,pdf`; all of them where the option was not given.
 *
 * @throws {UsageError}
 */
export function parseChoices<Choice extends string>(
  option: string,
  text: string | undefined,
  choices: readonly Choice[],
): readonly Choice[] {
  if (text === undefined) return choices;
  const chosen = text.split(/[,，]/).map((part) => {
    const choice = choices.find((known) => known === part.trim());
    if (choice === undefined) {
      throw new UsageError("unknownChoice", { option, value: part, expected: choices.join("、") });
    }
    return choice;
  });
  return [...new Set(chosen)];
}

/**
 * One of several choices; the first where the option was not given.
 *
 * @throws {UsageError}
 */
export function parseChoice<Choice extends string>(
  option: string,
  text: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const choice = text === undefined ? choices[0] : choices.find((known) => known === text.trim());
  if (choice === undefined) {
    throw new UsageError("unknownChoice", { option, value: text ?? "", expected: choices.join("、") });
  }
  return choice;
}
