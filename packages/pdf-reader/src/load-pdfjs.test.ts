import { expect, it } from "vitest";
import { loadPdfjs } from "./load-pdfjs.ts";

/** The functions of JavaScript's own objects, by their names. */
function builtIns(): ReadonlyMap<string, unknown> {
  const objects = Object.getOwnPropertyNames(globalThis).flatMap((name) => {
    const value: unknown = Reflect.get(globalThis, name);
    if (typeof value === "function") return [[name, value] as const, [`${name}.prototype`, value.prototype] as const];
    return [[name, value] as const];
  });
  const functions = objects.flatMap(([name, object]) => {
    if (typeof object !== "object" && typeof object !== "function") return [];
    if (object === null || object === globalThis) return [];
    return Object.entries(Object.getOwnPropertyDescriptors(object)).flatMap(([key, { value }]) =>
      typeof value === "function" ? [[`${name}.${key}`, value] as const] : [],
    );
  });
  return new Map<string, unknown>(functions);
}

it("leaves JavaScript's own functions as they were", async () => {
  const before = builtIns();
  await loadPdfjs();
  const after = builtIns();
  expect([...before.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual([]);
});
