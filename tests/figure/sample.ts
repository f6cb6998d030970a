import type { CountryIndex } from "../../src/domain/country-index.ts";
import type { Later } from "../../src/domain/editions/later.ts";
import type { Source } from "../../src/domain/editions/source.ts";
import type { Language } from "../../src/domain/languages.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";
import { kept } from "../domain/kept-sample.ts";

export const wordsOf = async (language: Language = "en") =>
  createI18n(language, await loadMessages(language));

/** An index with a published profile of Germany, and profiles of Antarctica and Peru stored on this device. */
export const index: CountryIndex = {
  schemaVersion: 1,
  version: "abc1234",
  framework: "a",
  areas: "areas.json",
  measures: "0",
  defaultCountry: "DEU",
  countries: {
    ATA: { alpha2: "AQ", statuses: "p", profile: "ATA.json", kept },
    DEU: { alpha2: "DE", statuses: "e", profile: "DEU.json", evidence: "words/DEU.json" },
    PER: {
      alpha2: "PE",
      statuses: "a",
      profile: "mine.json",
      kept: { ...kept, country: "PER", alpha2: "PE", label: undefined, file: "peru.pdf" },
    },
  },
};

/** An invented source. */
export const sourceOf = (more: Partial<Source> = {}): Source => ({
  title: "Invented Tracker",
  publisher: "Nobody",
  date: "2026-04",
  licence: "No terms known.",
  ...more,
});

/** Invented data later than the profiles, without countries or editions. */
export const laterOf = (more: Partial<Later> = {}): Later => ({
  editions: [],
  overall: [],
  sources: {
    laws: sourceOf({ title: "Laws" }),
    internetUsers: sourceOf({ title: "Users" }),
    treaties: sourceOf({ title: "Treaties" }),
  },
  files: { editions: "", groups: "", overall: "", scores: {} },
  countries: {},
  ...more,
});
