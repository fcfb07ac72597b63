import { expect, it } from "vitest";
import { maskedNumber, readPersonalNumbers } from "./read-personal-numbers.ts";

// Put together here, so that no number that could be a person's is written down.
const mobile = ["139", "0000", "0000"];
const identity = ["652801", "19900101", "001"].join("");
const card = ["6222", "0000", "0000", "000"].join("");

const found = (text: string) => readPersonalNumbers(text).map(({ kind, from, to }) => [kind, from, to]);

it("finds a mobile number, however it is parted", () => {
  expect(found(`电话${mobile.join("")}。`)).toEqual([["mobile", 2, 13]]);
  expect(found(`电话+86 ${mobile.join(" ")}。`)).toEqual([["mobile", 2, 19]]);
  expect(found(`电话${mobile.join("-")}，邮箱someone@example.com`)).toEqual([
    ["mobile", 2, 15],
    ["mail", 18, 37],
  ]);
});

it("finds an identity number by its check digit alone", () => {
  const numbers = "0123456789X".split("").map((last) => found(`${identity}${last}`));
  expect(numbers.filter(([first]) => first?.[0] === "identity")).toEqual([[["identity", 0, 18]]]);
});

it("finds a card number by its check digit alone", () => {
  const numbers = "0123456789".split("").map((last) => found(`${card}${last}`));
  expect(numbers.filter(([first]) => first?.[0] === "card")).toEqual([[["card", 0, 16]]]);
});

it("takes a longer or shorter number for no one's", () => {
  expect(found(`编号${mobile.join("")}0，${mobile.join("").slice(1)}`)).toEqual([]);
  expect(found("12345热线，0996-0000000，2025年11月30日")).toEqual([]);
});

it("never repeats a number in full", () => {
  expect(readPersonalNumbers(mobile.join("")).map((number) => maskedNumber(number))).toEqual(["139****"]);
});
