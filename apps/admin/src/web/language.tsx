import { type AdminKey, type AdminLanguage, adminLanguages, adminWords, type SayAdmin } from "@mingzhang/locales/admin";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

export interface Language {
  readonly language: AdminLanguage;
  readonly dir: "ltr" | "rtl";
  readonly say: SayAdmin;
  readonly change: (language: AdminLanguage) => void;
}

const LanguageContext = createContext<Language | undefined>(undefined);

const kept = "mingzhang-language";

/** The language that the last visit ended with; the official one at first. */
function keptLanguage(): AdminLanguage {
  const found = localStorage.getItem(kept);
  return adminLanguages.find((language) => language === found) ?? adminLanguages[0];
}

/** Gives the pages their words, and the whole document its language and direction. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(keptLanguage);
  const dir = language === "ug-CN" ? "rtl" : "ltr";
  const say = useMemo(() => adminWords(language), [language]);
  useEffect(() => {
    localStorage.setItem(kept, language);
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
    document.title = `${say("app.name")} ${say("app.title")}`;
  }, [language, dir, say]);
  const value = useMemo(() => ({ language, dir, say, change: setLanguage }) as const, [language, dir, say]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const found = useContext(LanguageContext);
  if (found === undefined) throw new Error("there is no language around this component");
  return found;
}

export function useSay(): SayAdmin {
  return useLanguage().say;
}

/** A word whose key is made of data, such as a code that the server answered with. */
export function keyOf(part: string, code: string): AdminKey {
  return `${part}.${code}` as AdminKey;
}
