import { SaxesParser, type SaxesTagNS } from "saxes";
import { type Exchange, type ExchangeEntry, ExchangeError } from "./exchange.ts";
import type { UnitStatus } from "./translation-unit.ts";

const namespace = "urn:oasis:names:tc:xliff:document:2.";

/** Marks around text, which tools add and a plain text does not need; everything else inside a text would be lost. */
const transparent = new Set(["mrk", "sm", "em"]);

/**
 * Reads what {@link writeXliff} wrote, after a translator's tool has had it: split into segments or not, with marks or without.
 *
 * @throws {ExchangeError} when it is no XLIFF 2 file, or holds what a plain text cannot
 */
export function readXliff(xml: string): Exchange {
  const parser = new SaxesParser({ xmlns: true });
  const entries: ExchangeEntry[] = [];
  let root: { source: string; target: string } | undefined;
  let original = "";
  let open: { source: string; target: string; states: string[]; context: string } | undefined;
  let field: "source" | "target" | "context" | undefined;

  parser.on("error", (error) => {
    throw new ExchangeError("not-xml", { reason: error.message });
  });
  parser.on("opentag", (tag) => {
    if (root === undefined) {
      root = languagesOf(tag);
      return;
    }
    if (!tag.uri.startsWith(namespace)) return;
    switch (tag.local) {
      case "file":
        original = valueOf(tag, "original") ?? "";
        break;
      case "unit":
        open = { source: "", target: "", states: [], context: "" };
        break;
      case "segment":
        open?.states.push(valueOf(tag, "state") ?? "initial");
        break;
      case "note":
        field = valueOf(tag, "category") === "context" ? "context" : undefined;
        break;
      case "source":
      case "target":
        field = tag.local;
        break;
      case "cp":
        if (open !== undefined && field !== undefined) {
          open[field] += String.fromCodePoint(Number.parseInt(valueOf(tag, "hex") ?? "FFFD", 16));
        }
        break;
      default:
        if (field !== undefined && !transparent.has(tag.local)) {
          throw new ExchangeError("unknown-inline", { element: tag.local, source: open?.source ?? "" });
        }
    }
  });
  const text = (characters: string): void => {
    if (open !== undefined && field !== undefined) open[field] += characters;
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ local, uri }) => {
    if (!uri.startsWith(namespace)) return;
    if (local === "source" || local === "target" || local === "note") field = undefined;
    if (local === "unit" && open !== undefined) {
      const { states, ...entry } = open;
      entries.push({ ...entry, status: statusOf(states, entry.target) });
      open = undefined;
    }
  });
  parser.write(xml).close();

  if (root === undefined) throw new ExchangeError("not-xliff-2");
  const [, department = original, year = "0"] = /^(.*)-(\d{4})$/.exec(original) ?? [];
  return { sourceLanguage: root.source, targetLanguage: root.target, department, year: Number(year), entries };
}

function languagesOf(tag: SaxesTagNS): { source: string; target: string } {
  const source = valueOf(tag, "srcLang");
  const target = valueOf(tag, "trgLang");
  if (tag.local !== "xliff" || !tag.uri.startsWith(namespace) || source === undefined || target === undefined) {
    throw new ExchangeError("not-xliff-2", { found: tag.name });
  }
  return { source, target };
}

/** A unit is reviewed when all its segments are. */
function statusOf(states: readonly string[], target: string): UnitStatus {
  if (target === "") return "missing";
  return states.every((state) => state === "reviewed" || state === "final") ? "reviewed" : "draft";
}

function valueOf(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}
