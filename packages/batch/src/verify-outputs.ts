import type { Disclosure } from "@mingzhang/core";
import { UnreadableFileError, type Verification, verifyFile } from "@mingzhang/verify";
import { composeEdition, type Edition } from "./editions.ts";
import { carriesDisclosure } from "./embedded-data.ts";
import type { Output } from "./outputs.ts";
import type { FileToWrite } from "./write-files.ts";

/** What reading one document back has shown. */
export type OutputVerification = Output &
  (
    | (Verification & {
        /** Whether the data that travels inside is the data that it was made from. */
        readonly carriesData: boolean;
      })
    /** It cannot even be read. */
    | { readonly unreadable: UnreadableFileError["reason"] }
  );

/** Reads documents back and holds them, and the data in them, to the disclosure that they were made from. */
export async function verifyOutputs(
  disclosure: Disclosure,
  documents: readonly (Output & FileToWrite)[],
): Promise<readonly OutputVerification[]> {
  const composed = new Map<Edition, ReturnType<typeof composeEdition>>();
  const verified: OutputVerification[] = [];
  for (const { bytes, ...output } of documents) {
    const { language, format } = output;
    const document = composed.get(language) ?? composeEdition(disclosure, language);
    composed.set(language, document);
    try {
      const verification = await verifyFile(bytes, format, document);
      verified.push({ ...output, ...verification, carriesData: await carriesDisclosure(bytes, format, disclosure) });
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      verified.push({ ...output, unreadable: error.reason });
    }
  }
  return verified;
}

/** Whether a document says all that it should and nothing else. */
export function isVerified(verification: OutputVerification): boolean {
  return !("unreadable" in verification) && verification.carriesData && verification.differences.length === 0;
}
