import { readdirSync, readFileSync } from "node:fs";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, test } from "vitest";
import { readWords } from "../../src/build/catalogues.ts";
import parts from "../../src/build/message-parts.json" with { type: "json" };
import { SUBREGIONS } from "../../src/domain/areas.ts";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { FLAG_CODES } from "../../src/domain/profile.ts";
import { ALL_REASONS, INSTRUMENT_KINDS, STATUSES } from "../../src/domain/status.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";
import { declareValues, valuesOf } from "../tools/message-values.ts";

const readText = (name: string) =>
  readFileSync(new URL(`../../src/i18n/${name}`, import.meta.url), "utf8");
const readData = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
/** Messages before compilation. */
const catalogue = (language: string): Record<string, string> =>
  JSON.parse(readText(`${language}.json`));
const english = catalogue("en");

test("message-values.json is up to date", () => {
  expect(readText("message-values.json"), "run `npm run schema`").toBe(
    declareValues(english, LANGUAGES.map(catalogue)),
  );
});

test("the type of `t` requires exactly the values of each message", async () => {
  const { t } = createI18n("en", await loadMessages("en"));
  expect(t("countries.found", { shown: 1, total: 2 })).toBe("1 of 2 countries");
  // @ts-expect-error a value is missing
  expect(t("countries.found", { shown: 1 })).toContain("1 of");
  // @ts-expect-error one value too many
  expect(t("app.title", { shown: 1 })).toBe("Cyberwellness Atlas");
  // @ts-expect-error no such message
  expect(t("app.titel")).toBe("app.titel");
});

test("the part `first` omits the messages that only other pages use", async () => {
  const first = await loadMessages("es", "first");
  expect(first["scorecard.show-all"]).toBe(catalogue("es")["scorecard.show-all"]);
  expect(Object.keys(first).filter((id) => /^(compare|world|itu|import)\./.test(id))).toEqual([]);
  const isForBuild = (id: string) =>
    parts.page.some((part) => id === part || id.startsWith(`${part}.`));
  const others = Object.keys(english).filter((id) => !isForBuild(id));
  const words = Object.keys(readWords("es"));
  expect(first.KE).toBe("Kenya");
  expect(Object.keys(await loadMessages("es")).sort()).toEqual([...others, ...words].sort());
});

/** The source code of the app, concatenated. */
const program = readdirSync(new URL("../../src", import.meta.url), { recursive: true })
  .filter((path) => /\.tsx?$/.test(String(path)))
  .map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8"))
  .join("\n");
/** Patterns of ids in template literals, such as `status.${status}`. Excludes ids with two consecutive values, whose patterns would match too many ids. */
const made = [...program.matchAll(/`([a-z-]+\.[a-z.-]*\$\{[^`\n]*)`/g)]
  .map(([, id = ""]) => id)
  .filter((id) => !id.includes("}.${"))
  .map(
    (id) =>
      new RegExp(`^${id.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[^.]+(\\.[^.]+)?")}$`),
  );
/** The part of an id that the code contains, for messages that differ by kind of table or have a variant for scores. */
const nameInKind = (id: string) =>
  /^world\.(?:status|score|outcome|overall)\.(.+)$/.exec(id)?.[1] ??
  /^(compare\..+)\.score$/.exec(id)?.[1];

test("every message is used", () => {
  const isUsed = (id: string) =>
    [id, nameInKind(id)].some((name) => name && program.includes(`"${name}"`)) ||
    made.some((form) => form.test(id));
  expect(isUsed("nobody.says-this")).toBe(false);
  expect(Object.keys(english).filter((id) => !isUsed(id))).toEqual([]);
});

/** Messages that equal the English messages because both languages use the same words. */
const SHARED: Readonly<Partial<Record<Language, readonly string[]>>> = {
  es: [
    "cite.cell",
    "compare.no",
    "dictionary.code.answer.no",
    "group.asia",
    "region.054",
    "region.057",
  ],
  fr: [
    "chart.column.code",
    "chart.column.score",
    "cite.format",
    "compare.overall.column.score",
    "drawer.source",
    "drawer.source-line",
    "group.europe",
    "import.figure.population",
    "import.figure.source",
    "import.part.asOf",
    "import.part.lastUpdated",
    "import.part.source",
    "itu.europe",
    "kind.programme",
    "page.data.source",
    "page.data.table",
    "page.data.type.date",
    "query.fact.population",
    "query.title",
    "register.convention",
    "release.feed-entry",
    "snapshot.source",
    "world.zoom",
    "Certification",
  ],
  ru: ["cite.cell"],
};
/** Names of products, formats, keys, editions and licences. */
const NAMES = /^(Cyberwellness Atlas|BibTeX|CSL-JSON|RIS|CIRT|GCI \d{4}|CC BY 4\.0\.|Ctrl\+.+)$/;
const isWord = (text: string) => /\p{L}{2}/u.test(text.replaceAll(/\{[a-zA-Z]+\}/g, ""));

/** The forms of each plural in a compiled message, such as "one" and "0". */
function pluralsIn(message: unknown): string[][] {
  if (!Array.isArray(message)) return [];
  return message.flatMap((token) => {
    if (!Array.isArray(token)) return [];
    const { offset, ...forms } = token[2] ?? {};
    const inner = Object.values(forms).flatMap(pluralsIn);
    // In compiled messages, the form "=0" is "0".
    return token[1] === "plural" ? [Object.keys(forms), ...inner] : inner;
  });
}

/** Languages whose messages may omit categories, because "other" reads the same. */
const OMITS: readonly Language[] = ["en", "es"];

/**
 * Whether forms cover every plural category of the language, or only "other" for a language in `OMITS`. A category may
 * be omitted if each of its numbers has an exact form, such as `=0`.
 */
function hasCategories(forms: readonly string[], language: Language): boolean {
  const rules = new Intl.PluralRules(language);
  const all: readonly string[] = rules.resolvedOptions().pluralCategories;
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  const isCovered = (category: string) => {
    const own = numbers.filter((number) => rules.select(number) === category);
    return own.length > 0 && own.every((number) => forms.includes(String(number)));
  };
  const isKnown = forms.every((form) => /^\d+$/.test(form) || all.includes(form));
  const needed = OMITS.includes(language) ? ["other"] : all;
  return isKnown && needed.every((one) => forms.includes(one) || isCovered(one));
}

test("detects a plural that lacks a category of its language", () => {
  expect(hasCategories(["one", "few", "other"], "ru")).toBe(false);
  expect(hasCategories(["one", "many", "other"], "en")).toBe(false);
  expect(hasCategories(["0", "one", "two", "few", "many", "other"], "ar")).toBe(true);
});

describe.each(LANGUAGES)("the %s catalogue", (language) => {
  const messages = catalogue(language);

  test("has the ids of the English catalogue, sorted", () => {
    const sorted = Object.keys(english).sort();
    expect(Object.keys(messages), "sort the keys").toEqual(sorted);
  });

  test.each(Object.keys(english))(
    "%s is not empty and has the placeholders of the English message",
    (id) => {
      expect(messages[id]?.trim()).not.toBe("");
      expect(Object.keys(valuesOf(messages[id] ?? ""))).toEqual(
        Object.keys(valuesOf(english[id] ?? "")),
      );
    },
  );

  test("equals English only in names and shared words", () => {
    if (language === "en") return;
    const words: Record<string, string> = JSON.parse(readData(`words/${language}.json`));
    const pairs = Object.entries(messages).map(([id, text]) => [id, english[id] ?? "", text]);
    const equal = [...pairs, ...Object.entries(words).map(([text, own]) => [text, text, own])]
      .filter(([, text = "", own]) => text === own && isWord(text) && !NAMES.test(text))
      .map(([id]) => id);
    expect(equal.sort(), "translate these, or list equal words in SHARED").toEqual(
      [...(SHARED[language] ?? [])].sort(),
    );
  });

  test("plurals have the categories of the language", () => {
    const wrong = Object.entries(messages).flatMap(([id, text]) =>
      pluralsIn(compileMessage(text)).flatMap((forms) =>
        hasCategories(forms, language) ? [] : `${id}: ${forms}`,
      ),
    );
    const all = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(wrong, `add the categories ${all}, or list the language in OMITS`).toEqual([]);
  });

  test("names every status, reason, kind, flag and region", () => {
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
