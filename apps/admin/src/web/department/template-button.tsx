import { Button } from "antd";
import { useLanguage } from "../language.tsx";

/** The workbook to fill in, labelled in the language of the pages: a browser that follows a link does not say which that is. */
export function TemplateButton({ year, code }: { readonly year: number; readonly code: string }) {
  const { say, language } = useLanguage();
  return (
    <Button href={`/api/v1/disclosures/${year}/${code}/template?language=${language}`}>{say("mine.template")}</Button>
  );
}
