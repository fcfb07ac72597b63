import { expect, test } from "vitest";
import { formats, loadRenderer } from "./renderers.ts";

test.each(formats)("finds the renderer of %s under its own extension", async (format) => {
  expect((await loadRenderer(format)).format).toBe(format);
});
