import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { ALL_REASONS } from "../../src/domain/status.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/**
 * Words that would claim more than the data. Editions use different questionnaires, so their scores show no improvement
 * or decline. No person checked the documents, so nothing is “confirmed” or “reviewed by a person”.
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
  ar: [
    "تحسّ?ن\\p{L}*",
    "ارتفع\\p{L}*",
    "انخفض\\p{L}*",
    "تراجع\\p{L}*",
    "تقدّ?م(ت|وا)?",
    "تدهور\\p{L}*",
    "(?<!غير )مؤك\\p{M}*دة?",
  ],
  fr: [
    "amélior\\p{L}*",
    "progress\\p{L}*",
    "régress\\p{L}*",
    "recul\\p{L}*",
    "augment\\p{L}*",
    "baissé(e|es|s)?",
    "diminu\\p{L}*",
    "désormais en place",
    "confirmé(e|es|s)?",
    "(vérifié|relu)(e|es|s)? par une personne",
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
  ru: [
    "улучш\\p{L}*",
    "ухудш\\p{L}*",
    "прогресс\\p{L}*",
    "регресс\\p{L}*",
    "вырос(ла|ло|ли)?",
    "повысил\\p{L}*",
    "снизил\\p{L}*",
    "упал(а|о|и)?",
    "подтвержден(а|о|ы)?",
    "(проверен|прочитан)(а|о|ы)? человеком",
  ],
  zh: [
    "改善",
    "改进了",
    "进步",
    "退步",
    "恶化",
    "上升了",
    "下降了",
    "提高了",
    "已证实",
    "经人工(审核|核对)",
  ],
};

function forbiddenIn(language: Language, text: string): string[] {
  // Chinese has no spaces between words.
  const [start, end] = language === "zh" ? ["", ""] : ["(?<!\\p{L})", "(?!\\p{L})"];
  return FORBIDDEN[language].flatMap(
    (word) => text.match(new RegExp(`${start}(${word})${end}`, "giu")) ?? [],
  );
}

describe.each(LANGUAGES)("wording (%s)", (language) => {
  const messages: Record<string, string> = JSON.parse(read(`src/i18n/${language}.json`));

  test("messages avoid unsupported claims", () => {
    const found = Object.entries(messages).flatMap(([id, text]) => {
      const words = forbiddenIn(language, text);
      return words.length > 0 ? [`${id}: ${words.join(", ")}`] : [];
    });
    expect(found).toEqual([]);
  });

  test.each(["method", "dataset"])("the %s page avoids unsupported claims", (name) => {
    // Reason codes such as “in-progress” are identifiers, not claims.
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
  ["ar", "تحسن البلد وارتفع."],
  ["fr", "Le pays a progressé."],
  ["fr", "Vérifié par une personne."],
  ["ru", "Страна улучшила показатель."],
  ["ru", "Прочитано человеком."],
  ["zh", "该国有所改善。"],
  ["zh", "经人工审核。"],
] as const)("detects a forbidden word (%s): %s", (language, text) => {
  expect(forbiddenIn(language, text)).not.toEqual([]);
});
