import { draftLanguages, languages, loadLocale } from "@mingzhang/locales";

export type Sample = Readonly<Record<string, string>>;

/** What is filled in is the official text, whatever language it is asked for in; so what is suggested for it is Chinese. */
const official = loadLocale(languages[0]);

const all = [...languages, ...draftLanguages].map((language) => loadLocale(language));

/** Lines that departments often write. */
export const suggestions: Readonly<Partial<Record<string, readonly string[]>>> =
  official.words.intake?.suggestions ?? {};

/** How a block is meant to be filled in, by its id. */
export const samples: Readonly<Record<string, Sample>> = official.words.workbook.sample;

/** The same in a language that the texts are translated into; nothing where it has no words. */
export function translatedSample(block: string, language: string): Sample | undefined {
  const locale = all.find((each) => each.language === language);
  const translated: Readonly<Record<string, Sample>> = locale?.words.workbook.sample ?? {};
  return translated[block];
}

/** What may stand for a choice of the data, the official word first: a template is labelled in any language. */
export function choiceNames(choice: string): readonly string[] {
  return all.map(({ words }) => {
    const names: Readonly<Record<string, string>> = words.workbook.choice;
    return names[choice] ?? choice;
  });
}
