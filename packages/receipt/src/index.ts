export * from "./check-receipt.ts";
export { codeFingerprint, codeForm } from "./code-fingerprint.ts";
export { type Manifest, type ManifestDepartment, type ManifestFile, manifestBytes, parseManifest } from "./manifest.ts";
export { sha256, signManifest } from "./receipt.ts";
export { KeyError, openSigningKey, readPublicKey } from "./signing-key.ts";
