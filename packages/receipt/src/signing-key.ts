import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from "node:crypto";
import { link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that should hold an Ed25519 key and does not. */
export class KeyError extends Error {
  override readonly name = "KeyError";

  constructor(file: string, cause?: unknown) {
    super(`no Ed25519 key in ${file}`, { cause });
  }
}

/**
 * The bureau's private key (PKCS #8, PEM), made on first use; nobody but the file's owner can read it.
 *
 * @throws {KeyError} when the file holds something else
 */
export async function openSigningKey(file: string): Promise<KeyObject> {
  if (!(await exists(file))) await makeSigningKey(file);
  return ed25519(file, createPrivateKey, await readFile(file));
}

async function makeSigningKey(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const made = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeFile(temporary, made, { flag: "wx", mode: 0o600 });
    // Of two processes that come first at once, one makes the key, whole, and both read it.
    await link(temporary, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}

/**
 * A public key from its own file, or from that of the private key.
 *
 * @throws {KeyError} when the file holds neither
 */
export async function readPublicKey(file: string): Promise<KeyObject> {
  return ed25519(file, createPublicKey, await readFile(file));
}

/** The public key as a receipt holds it: SPKI, in base 64. */
export function publicKeyText(key: KeyObject): string {
  const own = key.type === "private" ? createPublicKey(key) : key;
  return own.export({ type: "spki", format: "der" }).toString("base64");
}

/** What people compare keys by: the SHA-256 of the public key, in groups of four. */
export function fingerprint(key: string): string {
  const digest = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex");
  return digest.replace(/.{4}(?=.)/g, "$& ");
}

function ed25519(file: string, open: (pem: Buffer) => KeyObject, pem: Buffer): KeyObject {
  let key: KeyObject;
  try {
    key = open(pem);
  } catch (error) {
    throw new KeyError(file, error);
  }
  if (key.asymmetricKeyType !== "ed25519") throw new KeyError(file);
  return key;
}
