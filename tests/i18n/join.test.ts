import { expect, test } from "vitest";
import type { Language } from "../../src/domain/languages.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";

const joinIn = async (language: Language) =>
  createI18n(language, await loadMessages(language, "views")).join;

test.each([
  ["en", "a; b", "a (b)", "a: b", "a, b"],
  ["fr", "a\u202f; b", "a (b)", "a\u00a0: b", "a, b"],
  ["ar", "a؛ b", "a (b)", "a: b", "a، b"],
  ["zh", "a；b", "a（b）", "a：b", "a、b"],
] as const)("joins texts with the punctuation of the language (%s)", async (language, ...texts) => {
  const join = await joinIn(language);
  const marks = ["semicolon", "detail", "label", "list"] as const;
  // In Arabic, Latin values are in directional isolates.
  const joined = marks.map((mark) => join(mark, "a", "b").replaceAll(/[\u2066-\u2069]/g, ""));
  expect(joined).toEqual(texts);
});

test("omits empty texts", async () => {
  const join = await joinIn("en");
  expect(join("space", "a.", false, "", "b.", undefined)).toBe("a. b.");
  expect(join("label", false, "b")).toBe("b");
  expect(join("comma")).toBe("");
});
