import type { PrintedWords } from "../locale.ts";
import document from "./document.json" with { type: "json" };
import forms from "./forms.json" with { type: "json" };
import messages from "./messages.json" with { type: "json" };
import site from "./site.json" with { type: "json" };

/** Every word is a draft that no certified translator has seen; for what is said of mistakes there are none yet. */
export const ugCN = { document, forms, messages, site } satisfies PrintedWords;
