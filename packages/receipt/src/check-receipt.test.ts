import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkReceipt, ReceiptError } from "./check-receipt.ts";
import { type Manifest, type ManifestFile, manifestBytes, parseManifest } from "./manifest.ts";
import { sha256, signManifest } from "./receipt.ts";
import { KeyError, openSigningKey, readPublicKey } from "./signing-key.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await writeFile(at("301.zh-CN.docx"), "一");
  await writeFile(at("301.zh-CN.pdf"), "二");
  const bytes = manifestBytes(manifest());
  await writeFile(at("manifest.json"), bytes);
  await writeFile(at("receipt.json"), signManifest(bytes, "manifest.json", await openSigningKey(at("key.pem"))));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

function manifest(change: Partial<Manifest["departments"][number]> = {}): Manifest {
  const file = (format: string, content: string): ManifestFile => {
    const bytes = Buffer.from(content);
    return { path: `301.zh-CN.${format}`, format, language: "zh-CN", bytes: bytes.length, sha256: sha256(bytes) };
  };
  const department: Manifest["departments"][number] = {
    code: "301",
    name: "办公室",
    year: 2025,
    input: { file: "301.json", sha256: sha256(Buffer.from("{}")) },
    languages: ["zh-CN"],
    profile: { id: "xinjiang", sha256: sha256(Buffer.from("{}")) },
    codeVersion: "0.1.0",
    fonts: [],
    findings: { error: 1, warning: 2, info: 3 },
    despite: "照原样保留",
    files: [file("docx", "一"), file("pdf", "二")],
    problems: [],
  };
  return { version: 1, departments: [{ ...department, ...change }] };
}

describe("a receipt", () => {
  it("holds where every file is as it was made", async () => {
    const { signature, files } = await checkReceipt(at("receipt.json"), await readPublicKey(at("key.pem")));
    expect(signature).toBe("valid");
    expect(files.map(({ state }) => state)).toEqual(["same", "same"]);
  });

  it("names the file that was changed and the one that is gone", async () => {
    await appendFile(at("301.zh-CN.docx"), " ");
    await rm(at("301.zh-CN.pdf"));
    const { signature, files } = await checkReceipt(at("receipt.json"));
    expect(signature).toBe("valid");
    expect(files).toEqual([
      { path: "301.zh-CN.docx", state: "changed" },
      { path: "301.zh-CN.pdf", state: "missing" },
    ]);
  });

  it("breaks where one figure of the manifest is another", async () => {
    await writeFile(at("manifest.json"), manifestBytes(manifest({ findings: { error: 0, warning: 2, info: 3 } })));
    expect((await checkReceipt(at("receipt.json"))).signature).toBe("broken");
  });

  it("breaks where its hash was put right and its signature could not be", async () => {
    const other = manifestBytes(manifest({ findings: { error: 0, warning: 2, info: 3 } }));
    const receipt = JSON.parse(await readFile(at("receipt.json"), "utf8")) as { manifest: { sha256: string } };
    receipt.manifest.sha256 = sha256(other);
    await writeFile(at("manifest.json"), other);
    await writeFile(at("receipt.json"), JSON.stringify(receipt));
    expect((await checkReceipt(at("receipt.json"))).signature).toBe("broken");
  });

  it("is not the bureau's where another key signed it", async () => {
    await openSigningKey(at("other.pem"));
    expect((await checkReceipt(at("receipt.json"), await readPublicKey(at("other.pem")))).signature).toBe("other-key");
  });
});

describe("a manifest", () => {
  it("that nobody signed says so, and its files are checked all the same", async () => {
    const { signature, files } = await checkReceipt(at("manifest.json"));
    expect([signature, files.map(({ state }) => state)]).toEqual(["none", ["same", "same"]]);
  });

  it("is the same bytes in whichever order it was put together", () => {
    const [{ version, departments }] = [manifest()];
    const turned = departments.map((each) => Object.fromEntries(Object.entries(each).reverse()));
    expect(manifestBytes({ departments: turned, version } as Manifest)).toEqual(manifestBytes(manifest()));
  });

  it.each(["../secret", "/etc/passwd", "a/../../b", "a\\b", ".", "", "a//b", "a\nb"])("names no file %j", (path) => {
    const [file] = manifest().departments[0]?.files ?? [];
    const files = [{ ...file, path }] as ManifestFile[];
    expect(parseManifest(manifestBytes(manifest({ files })))).toBeUndefined();
  });

  it.each(["a.pdf", "2025/a.pdf", "..a", "库尔勒市.pdf"])("names the file %j", (path) => {
    const [file] = manifest().departments[0]?.files ?? [];
    const files = [{ ...file, path }] as ManifestFile[];
    expect(parseManifest(manifestBytes(manifest({ files })))).toEqual(manifest({ files }));
  });

  it.each(["", "{", "{}", "[]", '{"version":1}'])("is not to be had from %j", async (text) => {
    await writeFile(at("manifest.json"), text);
    await expect(checkReceipt(at("manifest.json"))).rejects.toThrow(ReceiptError);
  });
});

describe("a bureau's key", () => {
  it("is made once, for its owner alone", async () => {
    const before = await readFile(at("key.pem"), "utf8");
    await openSigningKey(at("key.pem"));
    expect(await readFile(at("key.pem"), "utf8")).toBe(before);
    // Windows has no such modes.
    const { mode } = await stat(at("key.pem"));
    expect(process.platform === "win32" ? 0o600 : mode & 0o777).toBe(0o600);
  });

  it("is one when two processes make it at once", async () => {
    const keys = await Promise.all([openSigningKey(at("new/key.pem")), openSigningKey(at("new/key.pem"))]);
    expect(keys[0].equals(keys[1])).toBe(true);
  });

  it("is not taken from a file that holds something else, nor is that file written over", async () => {
    await writeFile(at("notes.txt"), "预算");
    await expect(openSigningKey(at("notes.txt"))).rejects.toThrow(KeyError);
    await expect(readPublicKey(at("notes.txt"))).rejects.toThrow(KeyError);
    expect(await readFile(at("notes.txt"), "utf8")).toBe("预算");
  });
});
