import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { declareValues, valuesOf } from "../../src/build/catalogues.ts";
import { SUBREGIONS } from "../../src/domain/areas.ts";
import { detectLanguage, LANGUAGES } from "../../src/domain/languages.ts";
import { FLAG_CODES } from "../../src/domain/profile.ts";
import { ALL_REASONS, INSTRUMENT_KINDS, STATUSES } from "../../src/domain/status.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";

const readText = (name: string) =>
  readFileSync(new URL(`../../src/i18n/${name}`, import.meta.url), "utf8");
/** All messages as translators write them, not as the build compiles them. */
const catalogue = (language: string): Record<string, string> =>
  JSON.parse(readText(`${language}.json`));
const english = catalogue("en");

test("what each message takes is declared", () => {
  expect(readText("message-values.json"), "run `npm run schema`").toBe(
    declareValues(english, LANGUAGES.map(catalogue)),
  );
});

test("a message asks for its values, and for no others", async () => {
  const { t } = createI18n("en", await loadMessages("en"));
  expect(t("countries.found", { shown: 1, total: 2 })).toBe("1 of 2 countries");
  // @ts-expect-error a value is missing
  expect(t("countries.found", { shown: 1 })).toContain("1 of");
  // @ts-expect-error a value too many
  expect(t("app.title", { shown: 1 })).toBe("Cyberwellness Atlas");
  // @ts-expect-error no such message
  expect(t("app.titel")).toBe("app.titel");
});

test("the first page is not sent the words of others", async () => {
  const first = await loadMessages("es", "first");
  expect(first["scorecard.title"]).toBe(catalogue("es")["scorecard.title"]);
  expect(Object.keys(first).filter((id) => /^(compare|world|itu|import)\./.test(id))).toEqual([]);
  expect(Object.keys(await loadMessages("es")).sort()).toEqual(Object.keys(english).sort());
});

/** The program's text, but for what is written from the catalogues. */
const program = readdirSync(new URL("../../src", import.meta.url), { recursive: true })
  .filter((path) => /\.tsx?$/.test(String(path)))
  .map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8"))
  .join("\n");
/** Ids that are put together: `status.${status}` asks for all that begin and end so. */
const made = [...program.matchAll(/`([a-z-]+\.[a-z.-]*\$\{[^`\n]*)`/g)].map(
  ([, id = ""]) =>
    new RegExp(`^${id.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[^.]+(\\.[^.]+)?")}$`),
);
test("no message is there that nothing asks for", () => {
  const isAsked = (id: string) => program.includes(`"${id}"`) || made.some((form) => form.test(id));
  expect(isAsked("nobody.says-this")).toBe(false);
  expect(Object.keys(english).filter((id) => !isAsked(id))).toEqual([]);
});

describe.each(LANGUAGES)("the %s catalogue", (language) => {
  const messages = catalogue(language);

  test("has every message, none of its own, and each where it is looked for", () => {
    const sorted = Object.keys(english).sort();
    expect(Object.keys(messages), "keys stand in the order of the alphabet").toEqual(sorted);
  });

  test.each(Object.keys(english))("%s says something and takes the same values", (id) => {
    expect(messages[id]?.trim()).not.toBe("");
    expect(Object.keys(valuesOf(messages[id] ?? ""))).toEqual(
      Object.keys(valuesOf(english[id] ?? "")),
    );
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
  [["xx", "es-419"], "es"],
  [["xx", "yy"], "en"],
  [[], "en"],
] as const)("browser languages %j give %s", (preferred, expected) => {
  expect(detectLanguage(preferred)).toBe(expected);
});
