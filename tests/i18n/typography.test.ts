import { readFileSync } from "node:fs";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { createFormatters } from "../../src/i18n/formatters.ts";

const readTexts = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

/** Stands for the value of each placeholder in a message. */
const VALUE = "X";

type Faults = Readonly<Record<string, RegExp>>;

/** Faults in texts of any language. */
const COMMON: Faults = {
  "a straight apostrophe or quotation mark": /['"]/,
  "figures other than 0–9": /[٠-٩۰-۹]/,
  "two spaces": /\S {2,}\S/,
  "an arrow that could be alone on its line": / [↑↓]/,
};

/** Violations of each language's rules in docs/glossary.md. */
const FAULTS: Readonly<Record<Language, Faults>> = {
  en: { "a space before punctuation": /\s[,;:?!%]/ },
  es: {
    "a space before punctuation": /\s[,;:?!]/,
    "spaces within quotation marks": /«\s|\s»/,
    "a question without ¿": /^[^¿]*\?/,
    "a percentage without a no-break space": /[\dX][^\u00a0]?%/,
  },
  fr: {
    "another space before a colon or percent sign": /(?:[^\s\d(]|[ \u202f])(?::(?!\d)|%)/,
    "another space before ; ! ?": /[^\u202f][;!?]/,
    "another space within quotation marks": /«[^\u00a0]|[^\u00a0]»/,
  },
  ru: {
    "a space before punctuation": /\s[,;:?!]/,
    "spaces within quotation marks": /«\s|\s»/,
    ё: /ё/i,
  },
  ar: {
    "Latin punctuation": /\p{Script=Arabic}\s*[,;?]/u,
    "a space before punctuation": /\s[،؛؟:]/,
    "spaces within quotation marks": /«\s|\s»/,
  },
  zh: {
    "half-width punctuation": /\p{Script=Han}\s*[,;:!?()]|[,;:!?()]\s*\p{Script=Han}/u,
    "a space beside full-width punctuation":
      /\s[，。：；？！（）、《》]|[，。：；？！（）、《》]\s/,
    "a space between characters": /\p{Script=Han} \p{Script=Han}/u,
  },
};

/** Texts that do not follow a rule, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  "page.data.type.list": "quotes the separator of lists",
};

/** The texts of a message and of its plural and select forms, with `VALUE` as each value. */
function textsOf(message: unknown): string[] {
  if (!Array.isArray(message)) return [String(message)];
  const text = message.map((token) => (Array.isArray(token) ? VALUE : String(token))).join("");
  const forms = message.flatMap((token) =>
    Array.isArray(token) ? Object.values(token[2] ?? {}).flatMap(textsOf) : [],
  );
  return [text, ...forms];
}

const faultsOf = (text: string, language: Language): string[] =>
  Object.entries({ ...COMMON, ...FAULTS[language] }).flatMap(([name, form]) =>
    textsOf(compileMessage(text)).flatMap((one) => (form.test(one) ? `${name}: ${one}` : [])),
  );

describe.each(LANGUAGES)("typography (%s)", (language) => {
  test("messages follow the rules of the language", () => {
    const faults = Object.entries(readTexts(`src/i18n/${language}.json`)).flatMap(([id, text]) =>
      id in ALLOWED ? [] : faultsOf(text, language).map((fault) => `${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test.skipIf(language === "en")(
    "translations of the data follow the rules of the language",
    () => {
      const words = Object.values(readTexts(`data/words/${language}.json`));
      expect(words.flatMap((text) => faultsOf(text, language))).toEqual([]);
    },
  );
});

test.each([
  ["fr", "Mesures : {count}"],
  ["fr", "Mesures\u202f: {count}"],
  ["fr", "Quelles mesures\u00a0?"],
  ["fr", "l'indice"],
  ["fr", "« indice »"],
  ["es", "Que medidas?"],
  ["es", "{share} % de países"],
  ["zh", "国家: {country}"],
  ["zh", "国家 (项)"],
  ["zh", "已有。 尚无"],
  ["ar", "بلد, بلد"],
  ["ar", "{count, plural, other {٣ بلدان}}"],
  ["ru", "Ещё мера"],
] as const)("detects a violation of a rule (%s): %s", (language, text) => {
  expect(faultsOf(text, language)).not.toEqual([]);
});

test("no date ends in an abbreviation", () => {
  const dates = ["2015-03-01", "2015-03", "2015"];
  const format = (language: Language) => dates.map(createFormatters(language).date);
  expect(format("fr")).toEqual(["1er mars 2015", "mars 2015", "2015"]);
  expect(format("ru")).toEqual(["1 марта 2015 года", "март 2015 года", "2015"]);
  expect(format("zh")).toEqual(["2015年3月1日", "2015年3月", "2015年"]);
  expect(format("en")[0]).toBe("1 March 2015");
  expect(format("es")[0]).toBe("1 de marzo de 2015");
});

/** In Chinese, formatted dates contain the word for “year”, but plain year numbers do not. */
test("Chinese messages have 年 exactly once after each year", () => {
  const messages = Object.entries(readTexts("src/i18n/zh.json"));
  const idsWith = (form: RegExp) => messages.flatMap(([id, text]) => (form.test(text) ? id : []));
  expect(idsWith(/\{(?:date|month|signed|party|since|released|seen|updated)\}年/)).toEqual([]);
  expect(idsWith(/\{(?:year|years|past)\}(?!年(?!年))/)).toEqual([]);
});
