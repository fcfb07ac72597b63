import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { ZipFile } from "yazl";

export async function zipOf(
  ...files: readonly (readonly [name: string, content: string | Uint8Array])[]
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const [name, content] of files) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

export async function namesIn(zip: ArrayBuffer): Promise<readonly string[]> {
  const file = await fromBufferPromise(Buffer.from(zip), { lazyEntries: true });
  const names = [];
  for await (const entry of file.eachEntry()) names.push(entry.fileName);
  return names;
}
