import { posix } from "node:path";
import type { Archive } from "./archive.ts";
import { readXml } from "./read-xml.ts";

/** A link from one part of a package to another, or out of it. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which strict and transitional files share: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** The name of the part that it points to; meaningless when external. */
  readonly part: string;
  readonly external: boolean;
}

/** The links of a part, or of the package itself when `part` is empty; none where it has no list of them. */
export async function readRelationships(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const folder = posix.dirname(part);
  const list = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  const relationships: Relationship[] = [];
  if (!archive.has(list)) return relationships;
  await readXml(archive, list, "Relationships", {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship") return;
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolvePart(folder, target),
        external: mode === "External",
      });
    },
  });
  return relationships;
}

/** A target is relative to the folder of its source, or to the package when it begins with a slash. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : posix.join("/", folder, target);
  return posix.normalize(path).replace(/^\/+/, "");
}
