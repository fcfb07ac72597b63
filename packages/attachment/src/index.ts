export { attach, extract } from "./attach.ts";
export type { Attachment, Carrier } from "./attachment.ts";
