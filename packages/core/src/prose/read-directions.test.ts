import { expect, it } from "vitest";
import { readDirections } from "./read-directions.ts";

const directions = (text: string) =>
  readDirections(text).map(({ direction, written, subject, rest, from, to }) => {
    expect(text.slice(from, to)).toBe(written);
    return [subject.written, written, direction, rest.written];
  });

it("names what rises and what falls, clause by clause", () => {
  expect(directions("人员工资晋升，人员工资、福利费相应增加；导致基数减少，预算比上年下降3.18%")).toEqual([
    ["人员工资", "晋升", "rise", ""],
    ["人员工资、福利费相应", "增加", "rise", ""],
    ["导致基数", "减少", "fall", ""],
    ["预算比上年", "下降", "fall", "3.18%"],
  ]);
});

it("parts a clause at each word of direction", () => {
  expect(directions("服务费减少比上年减少")).toEqual([
    ["服务费", "减少", "fall", "比上年"],
    ["比上年", "减少", "fall", ""],
  ]);
});

it("takes a single character for a word only before a figure", () => {
  expect(directions("较上年增17.1万元，增人增资")).toEqual([["较上年", "增", "rise", "17.1万元"]]);
});

it("takes the longest word, and no word that is denied", () => {
  expect(directions("车辆编制数未发生变动，人员未增加，费用与上年持平")).toEqual([
    ["车辆编制数", "未发生变动", "level", ""],
    ["费用与上年", "持平", "level", ""],
  ]);
});
