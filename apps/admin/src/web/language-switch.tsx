import { adminLanguages, adminWords } from "@mingzhang/locales/admin";
import { Button } from "antd";
import { useLanguage } from "./language.tsx";

/** Each language by its own name. */
const names = new Map(adminLanguages.map((language) => [language, adminWords(language)("app.self")]));

export function LanguageSwitch() {
  const { language, change } = useLanguage();
  return adminLanguages
    .filter((other) => other !== language)
    .map((other) => (
      <Button key={other} lang={other} onClick={() => change(other)}>
        {names.get(other)}
      </Button>
    ));
}
