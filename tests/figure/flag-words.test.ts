import { describe, expect, test } from "vitest";
import type { CountryIndex } from "../../src/domain/country-index.ts";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { FLAG_CODES, type Flag } from "../../src/domain/profile.ts";
import { describeFlags, textOfFigure } from "../../src/figure/flag-words.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";
import { sampleProfile } from "../domain/sample.ts";

const index: CountryIndex = {
  schemaVersion: 1,
  version: "1",
  framework: "a",
  areas: "areas.json",
  measures: "0",
  defaultCountry: "DEU",
  countries: { DEU: { alpha2: "DE", statuses: "e", profile: "DEU.json" } },
};

const describeIn = async (language: Language, ...flags: Flag[]) =>
  describeFlags(createI18n(language, await loadMessages(language)), index, {
    ...sampleProfile({}),
    flags,
  });

describe("describeFlags", () => {
  test.each(LANGUAGES)("describes each flag in %s", async (language) => {
    for (const code of FLAG_CODES)
      expect(await describeIn(language, { code, raw: "31 011 00" })).toEqual([
        expect.stringMatching(/^\P{Ll}[^{}]+[.。]$/u),
      ]);
  });

  test("includes the stored text, or states that the document gives no figure", async () => {
    expect(await describeIn("en", { code: "population-unreadable", raw: "31 011 00" })).toEqual([
      "The population is written “31 011 00”, which cannot be read with certainty.",
    ]);
    expect(await describeIn("en", { code: "population-unreadable" })).toEqual([
      "The document gives no figure for the population.",
    ]);
    expect(await describeIn("es", { code: "internet-users-unreadable" })).toEqual([
      "El documento no da ninguna cifra de usuarios de internet.",
    ]);
  });

  test.each(["unknown", "Unknown%", "N/A"])(
    "states that a number given as %j is not known",
    async (raw) => {
      expect(await describeIn("en", { code: "population-unreadable", raw })).toEqual([
        "The document says that the population is not known.",
      ]);
      expect(await describeIn("es", { code: "internet-users-unreadable", raw })).toEqual([
        "El documento dice que se desconoce el porcentaje de usuarios de internet.",
      ]);
    },
  );

  test("quotes an unreadable date as written, even if it contains a country code", async () => {
    expect(await describeIn("en", { code: "date-unreadable", raw: "31 DEU 20l4" })).toEqual([
      expect.stringContaining("“31 DEU 20l4”"),
    ]);
  });

  test("names other countries in the page language", async () => {
    const shared: Flag = { code: "population-shared", raw: "DEU" };
    expect((await describeIn("en", shared))[0]).toContain("(Germany)");
    expect((await describeIn("es", shared))[0]).toContain("(Alemania)");
  });
});

test.each([
  [undefined, "none"],
  ["", "none"],
  ["unknown", "unknown"],
  ["N/A%", "unknown"],
  ["unknown source", "unknown source"],
  ["not n/a", "not n/a"],
  ["31 011 00", "31 011 00"],
])("textOfFigure(%j) is %j", (raw, expected) => {
  expect(textOfFigure(raw)).toBe(expected);
});
