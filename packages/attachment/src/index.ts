export { type Carrier, extract } from "./extract.ts";
export { attachToOffice } from "./office.ts";
export { attachToPage } from "./page.ts";
