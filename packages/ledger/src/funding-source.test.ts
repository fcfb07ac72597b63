import { forms, itemsInOrder, revenueSources } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { fundingSources } from "./funding-source.ts";

const revenue = forms[0].panels[0].rows;

describe("the sources of funding", () => {
  it("are the last lines of the revenue side of 表1, in its order", () => {
    const last = itemsInOrder(revenue.items).flatMap(({ item }) => (item.parts === undefined ? [item.key] : []));
    expect(Object.keys(fundingSources)).toEqual(last);
  });

  it("fill every column of 表2 that names a source", () => {
    expect(new Set(Object.values(fundingSources).map(({ column }) => column))).toEqual(new Set(revenueSources));
  });
});
