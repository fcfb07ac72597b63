import { readFileSync } from "node:fs";
import { loadCatalogue } from "@mingzhang/catalogues";
import { parseDisclosure } from "@mingzhang/core";
import { figureMutations } from "./figure-mutations.ts";
import { mutationKinds } from "./mutation.ts";
import { outcomesOf } from "./outcomes.ts";
import { structureMutations } from "./structure-mutations.ts";
import { textMutations } from "./text-mutations.ts";

const r = parseDisclosure(JSON.parse(readFileSync(process.argv[2]!, "utf8"))); if (!r.ok) throw new Error("no");
const d = r.disclosure; const catalogue = loadCatalogue(2025) as any;
const t = performance.now();
const out = outcomesOf(d, [...figureMutations(d), ...textMutations(d), ...structureMutations(d)], await catalogue);
console.log(out.length, performance.now() - t);
for (const kind of mutationKinds) { const o = out.filter((x) => x.mutation.kind === kind); const n = (f: (x: any) => boolean) => o.filter(f).length;
  console.log(kind, o.length, "found", n((x) => x.found), "pointed", n((x) => x.pointed), "right", n((x) => x.culprit === "right"), "wrong", n((x) => x.culprit === "wrong")); }
const want = process.argv[3];
if (want) { const g = new Map<string, string[]>(); for (const x of out) if (x.mutation.kind === want && !x.found) g.set(x.mutation.group, [...(g.get(x.mutation.group) ?? []), x.mutation.paths.map((p: any) => p.join(".")).join("~")]); for (const [k, v] of g) console.log(k, v.length, v.slice(0, 3).join(" ")); }
