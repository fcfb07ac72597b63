import { Link, useParams } from "wouter";
import { useSay } from "../language.tsx";
import { useYear } from "../me.ts";
import { Disclosure } from "./disclosure.tsx";

/** One department, as the bureau sees it. */
export function DepartmentPage() {
  const say = useSay();
  const year = useYear();
  const { code } = useParams<{ code: string }>();
  if (year === undefined) return null;
  return (
    <>
      <Link href="/">{say("department.back")}</Link>
      <Disclosure year={year} code={code} />
    </>
  );
}
