import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { ALL_REASONS } from "../../src/domain/status.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/**
 * Words for unsupported claims. Editions use different questionnaires, so nothing improves or falls between them. No
 * person checked every document, so nothing is “confirmed” or “reviewed”.
 */
const FORBIDDEN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "improv\\w*",
    "rose",
    "risen",
    "progress\\w*",
    "regress\\w*",
    "fell",
    "gain(ed|s)?",
    "worsened",
    "advanced",
    "deteriorat\\w*",
    "caught up",
    "now in place",
    "confirmed",
    "(reviewed|checked) by a person",
  ],
  es: [
    "mejor(ó|aron|ado|ada|ados|adas|a|an|ar|as)",
    "sub(ió|ieron|ido|ida)",
    "progres\\p{L}*",
    "retroce\\p{L}*",
    "avanz(ó|aron|ado|ada|ar|a|an)",
    "empeor\\p{L}*",
    "baj(ó|aron)",
    "cay(ó|eron)",
    "ahora vigentes?",
    "confirmad[oa]s?",
    "(revisad|comprobad)[oa]s? por una persona",
  ],
};

/** Messages that may contain such a word, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {};

const forbiddenIn = (language: Language, text: string): string[] =>
  FORBIDDEN[language].flatMap(
    (word) => text.match(new RegExp(`(?<!\\p{L})(${word})(?!\\p{L})`, "giu")) ?? [],
  );

describe.each(LANGUAGES)("wording (%s)", (language) => {
  const messages: Record<string, string> = JSON.parse(read(`src/i18n/${language}.json`));

  test("messages avoid unsupported claims", () => {
    const found = Object.entries(messages).flatMap(([id, text]) => {
      const words = id in ALLOWED ? [] : forbiddenIn(language, text);
      return words.length > 0 ? [`${id}: ${words.join(", ")}`] : [];
    });
    expect(found).toEqual([]);
  });

  test.each(["method", "dataset"])("the page %s avoids unsupported claims", (name) => {
    // Reason codes are identifiers.
    const text = ALL_REASONS.reduce(
      (page, reason) => page.replaceAll(reason, ""),
      read(`docs/${name}/${language}.md`),
    );
    expect(forbiddenIn(language, text)).toEqual([]);
  });
});

test.each([
  ["en", "It improved and rose."],
  ["en", "Reviewed by a person."],
  ["es", "Mejoró y subió."],
  ["es", "Revisado por una persona."],
] as const)("finds a forbidden word (%s): %s", (language, text) => {
  expect(forbiddenIn(language, text)).not.toEqual([]);
});

test("every exception is an existing message", () => {
  const messages = JSON.parse(read("src/i18n/en.json"));
  expect(Object.keys(ALLOWED).filter((id) => !(id in messages))).toEqual([]);
});
