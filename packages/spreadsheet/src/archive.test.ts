import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openArchive } from "./archive.ts";
import { defaultReadingLimits } from "./limits.ts";

/** A zip file of one part that claims to be so many bytes longer than it is. */
function partThatClaims(content: string, more: number): Buffer {
  const zip = Buffer.from(zipSync({ "part.xml": strToU8(content) }));
  const size = zip.indexOf("PK\u0001\u0002") + 24;
  zip.writeUInt32LE(content.length + more, size);
  return zip;
}

async function read(zip: Uint8Array): Promise<number> {
  const archive = await openArchive(zip, defaultReadingLimits);
  let length = 0;
  for await (const piece of archive.read("part.xml")) length += piece.length;
  return length;
}

describe.each([
  ["small", "x".repeat(1000)],
  ["large", "x".repeat(1_000_000)],
])("a %s part", (_, content) => {
  it("is read whole", async () => expect(await read(partThatClaims(content, 0))).toBe(content.length));

  it.each([-1, 1, -999])("is refused where it claims %i bytes more than it has", async (more) =>
    expect(read(partThatClaims(content, more))).rejects.toMatchObject({ problem: { code: "broken-archive" } }),
  );
});
