import { compileMessage } from "@lingui/message-utils/compileMessage";
import { expect, test } from "vitest";
import { createFormat, type Message } from "../../src/i18n/i18n.tsx";

const format = createFormat("en");
const compile = (text: string): Message => JSON.parse(JSON.stringify(compileMessage(text)));

test.each([
  ["No values", {}, "No values"],
  ["{who} of {where}", { who: "Ada", where: "Laputa" }, "Ada of Laputa"],
  ["{n, plural, =0 {none} one {# thing} other {# things}}", { n: 0 }, "none"],
  ["{n, plural, =0 {none} one {# thing} other {# things}}", { n: 1 }, "1 thing"],
  ["{n, plural, =0 {none} one {# thing} other {# things}}", { n: 1200 }, "1,200 things"],
  ["{raw, select, none {nothing} other {“{raw}”}}", { raw: "none" }, "nothing"],
  ["{raw, select, none {nothing} other {“{raw}”}}", { raw: "n/a" }, "“n/a”"],
  ["{raw, select, none {nothing} other {“{raw}”}}", { raw: "constructor" }, "“constructor”"],
  ["{raw, select, none {nothing} other {“{raw}”}}", { raw: "toString" }, "“toString”"],
  ["{a, plural, other {# and {b, plural, one {one} other {#}}}}", { a: 2, b: 3 }, "2 and 3"],
  ["number # stays", {}, "number # stays"],
])("formats %j with %j", (message, values, expected) => {
  expect(format(compile(message), values)).toBe(expected);
});

test.each([
  ["GCI 2024", "من \u2068GCI 2024\u2069"],
  ["0–4", "من \u20680–4\u2069"],
  ["12", "من 12"],
  ["كينيا", "من كينيا"],
  ["CIRT الوطني", "من CIRT الوطني"],
  ["\u2068GCI 2020\u2069، 3", "من \u2068GCI 2020\u2069، 3"],
  ["https://example.org/", "من https://example.org/"],
])("isolates left-to-right text, but not addresses, in Arabic only: %j", (value, expected) => {
  expect(createFormat("ar")(compile("من {value}"), { value })).toBe(expected);
  expect(format(compile("of {value}"), { value })).toBe(`of ${value}`);
});

test("follows the plural rules of the language", () => {
  const message = compile("{n, plural, one {uno} few {kilka} many {wiele} other {inne}}");
  expect([1, 3, 5, 1.5].map((n) => createFormat("pl")(message, { n }))).toEqual([
    "uno",
    "kilka",
    "wiele",
    "inne",
  ]);
});
