import type { ComponentType } from "react";
import { DepartmentPage } from "./department/department-page.tsx";
import type { Me } from "./me.ts";
import { AccountsPage } from "./pages/accounts-page.tsx";
import { AuditsPage } from "./pages/audits-page.tsx";
import { BoardPage } from "./pages/board-page.tsx";
import { MinePage } from "./pages/mine-page.tsx";
import { RunsPage } from "./pages/runs-page.tsx";
import { SettingsPage } from "./pages/settings-page.tsx";
import { TranslationPage } from "./pages/translation-page.tsx";
import { TranslationsPage } from "./pages/translations-page.tsx";
import { UploadPage } from "./pages/upload-page.tsx";

export interface PageLink {
  readonly path: string;
  /** A word of `nav`. */
  readonly name: string;
  readonly page: ComponentType;
  /** The page of one thing that the page lists. */
  readonly inner?: { readonly path: string; readonly page: ComponentType };
}

const translations: PageLink = {
  path: "/translations",
  name: "translations",
  page: TranslationsPage,
  inner: { path: "/translations/:code", page: TranslationPage },
};

const upload: PageLink = { path: "/upload", name: "upload", page: UploadPage };

/** The pages of each role, the first of them its home. */
export function pagesOf({ role }: Me): readonly PageLink[] {
  switch (role) {
    case "bureau":
      return [
        { path: "/", name: "board", page: BoardPage, inner: { path: "/departments/:code", page: DepartmentPage } },
        upload,
        { path: "/runs", name: "runs", page: RunsPage },
        translations,
        { path: "/accounts", name: "accounts", page: AccountsPage },
        { path: "/settings", name: "settings", page: SettingsPage },
        { path: "/audits", name: "audits", page: AuditsPage },
      ];
    case "department":
      return [{ path: "/", name: "mine", page: MinePage }, upload];
    case "translator":
      return [{ ...translations, path: "/" }];
  }
}
