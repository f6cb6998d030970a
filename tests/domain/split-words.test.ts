import { expect, it } from "vitest";
import { charactersIn, splitWords } from "../../src/domain/split-words.ts";

it.each([
  ["Child online  protection", ["Child ", "online  ", "protection"]],
  [" e-mail (MWI), 50% ", ["e-mail ", "(MWI), ", "50%"]],
  ["تدابير قانونية", ["تدابير ", "قانونية"]],
  ["儿童上网保护，法律措施", ["儿童", "上网", "保护，", "法律", "措施"]],
  ["国家（CIRT）的标准", ["国家", "（CIRT）", "的", "标准"]],
  ["2014–2015 年", ["2014–2015 ", "年"]],
  ["21项，100\u00a0%的国家", ["21项，", "100\u00a0%", "的", "国家"]],
  [
    "10\u202f% l’état\u00a0: «\u00a0oui\u00a0»",
    ["10\u202f% ", "l’état\u00a0: ", "«\u00a0oui\u00a0»"],
  ],
  ["ประเทศไทยมีกฎหมาย", ["ประเทศไทย", "มี", "กฎหมาย"]],
  ["", []],
])("splits %j where lines can break", (text, parts) => {
  expect(splitWords(text)).toEqual(parts);
});

it("counts a Chinese character as wider than a Latin one", () => {
  expect(charactersIn("CIRT")).toBe(4);
  expect(charactersIn("标准")).toBe(3.6);
});
