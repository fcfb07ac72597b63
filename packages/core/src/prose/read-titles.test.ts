import { expect, it } from "vitest";
import { readTitles } from "./read-titles.ts";

const titles = (text: string) => readTitles(text).map(({ title }) => title);

it("reads the outermost titles", () => {
  expect(titles("《网络安全法》、《关于印发《办法》的通知》等")).toEqual(["网络安全法", "关于印发《办法》的通知"]);
});

it("reads no title that its paragraph does not close", () => {
  expect(titles("《网络安全法\n《保密法》》")).toEqual(["保密法"]);
});
