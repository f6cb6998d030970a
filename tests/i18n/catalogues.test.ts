import { readFileSync } from "node:fs";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, test } from "vitest";
import { SUBREGIONS } from "../../src/domain/areas.ts";
import { INSTRUMENT_KINDS, LANGUAGES } from "../../src/domain/framework.ts";
import { FLAG_CODES } from "../../src/domain/profile.ts";
import { ALL_REASONS, STATUSES } from "../../src/domain/status.ts";
import { PROBLEM_CODES } from "../../src/formats/problem.ts";
import { detectLanguage } from "../../src/i18n/detect-language.ts";

/** All messages as translators write them, not as the build compiles them. */
const catalogue = (language: string): Record<string, string> => ({
  ...readMessages(`${language}.json`),
  ...readMessages(`views/${language}.json`),
});
const readMessages = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/catalogues/${name}`, import.meta.url), "utf8"));
const english = catalogue("en");

/** Names of the values that a message takes, those inside its plural and select forms too. */
function valuesOf(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  const names = message.flatMap((token: unknown) => {
    if (!Array.isArray(token)) return [];
    const [name, , forms] = token;
    const inner = typeof forms === "object" && forms !== null ? Object.values(forms) : [];
    return [String(name), ...inner.flatMap(valuesOf)];
  });
  return [...new Set(names)].sort();
}
const placeholders = (message = "") => valuesOf(compileMessage(message));

test("the scorecard's catalogue does not carry the words of other pages", () => {
  const ids = Object.keys(readMessages("en.json"));
  expect(ids.filter((id) => /^(compare|world|itu)\./.test(id))).toEqual([]);
});

describe.each(LANGUAGES)("the %s catalogue", (language) => {
  const messages = catalogue(language);

  test("has every message, and none of its own", () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english))("%s says something and takes the same values", (id) => {
    expect(messages[id]?.trim()).not.toBe("");
    expect(placeholders(messages[id])).toEqual(placeholders(english[id]));
  });

  test("has words for every status, reason, kind and flag", () => {
    const wanted = [
      ...STATUSES.flatMap((status) => [`status.${status}`, `status.count.${status}`]),
      ...ALL_REASONS.map((reason) => `reading.${reason}`),
      ...INSTRUMENT_KINDS.map((kind) => `kind.${kind}`),
      ...FLAG_CODES.map((code) => `flag.${code}`),
      ...SUBREGIONS.map((code) => `region.${code}`),
    ];
    expect(wanted.filter((id) => !(id in messages))).toEqual([]);
  });
});

test.each([
  [["es-PE", "en"], "es"],
  [["fr", "es-419"], "es"],
  [["fr", "de"], "en"],
  [[], "en"],
] as const)("browser languages %j give %s", (preferred, expected) => {
  expect(detectLanguage(preferred)).toBe(expected);
});

describe("the import's own catalogues", () => {
  const own = (language: string): Record<string, string> =>
    JSON.parse(
      readFileSync(
        new URL(`../../src/i18n/import-catalogues/${language}.json`, import.meta.url),
        "utf8",
      ),
    );
  const first = own("en");

  test.each(LANGUAGES)("%s has every message with the same values", (language) => {
    const messages = own(language);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(first).sort());
    for (const [id, text] of Object.entries(messages))
      expect([id, placeholders(text)]).toEqual([id, placeholders(first[id])]);
  });

  test("have words for every problem of a file", () => {
    expect(PROBLEM_CODES.filter((code) => !(`problem.${code}` in first))).toEqual([]);
  });
});
