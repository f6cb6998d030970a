import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/languages.ts";
import { levelOf } from "../../src/i18n/answer-words.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";

const wordsIn = async (language: Language) => createI18n(language, await loadMessages(language)).t;

describe("the title of a picture of outcomes", () => {
  it.each([
    [0, 0, 0, "Peru reported no measure absent, 2015"],
    [1, 0, 0, "The one measure that Peru reported absent in 2015 has no score in GCI 2024"],
    [3, 0, 0, "None of the measures that Peru reported absent in 2015 has a score in GCI 2024"],
    [
      3,
      1,
      0,
      "The one measure that Peru reported absent in 2015 and that has a score in GCI 2024 scores above 0",
    ],
    [
      3,
      1,
      1,
      "The one measure that Peru reported absent in 2015 and that has a score in GCI 2024 still scores 0",
    ],
    [
      7,
      4,
      0,
      "Of 4 measures that Peru reported absent in 2015 and that have a score in GCI 2024, none still scores 0",
    ],
    [
      9,
      5,
      2,
      "Of 5 measures that Peru reported absent in 2015 and that have a score in GCI 2024, 2 still score 0",
    ],
    [
      9,
      5,
      5,
      "Of 5 measures that Peru reported absent in 2015 and that have a score in GCI 2024, all still score 0",
    ],
  ])(
    "is correct for %i absent measures, %i asked again and %i still at 0",
    async (absent, asked, zero, title) => {
      const level = levelOf(zero, asked);
      const values = {
        country: "Peru",
        year: "2015",
        edition: "GCI 2024",
        absent,
        asked,
        zero,
        level,
      };
      expect((await wordsIn("en"))("picture.outcome", values)).toBe(title);
      const spanish = (await wordsIn("es"))("picture.outcome", values);
      expect(spanish).toMatch(/Peru .*2015/);
      expect(spanish).not.toMatch(/[{}#]/);
    },
  );
});

it.each([
  [0, "no measure", "no declaró como no vigente ninguna medida que esté vigente en"],
  [1, "1 measure", "declaró no vigente 1 medida que está vigente en"],
  [2, "2 measures", "declaró no vigentes 2 medidas que están vigentes en"],
])("the title of a picture of peers states the number of measures: %i", async (count, en, es) => {
  const of = { country: "Peru", year: "2015", count };
  const [english, spanish] = [await wordsIn("en"), await wordsIn("es")];
  const region = { count: 12, region: english("region.029") };
  const group = english("chart.peers.group.region", region);
  expect(english("picture.peers", { ...of, group })).toBe(
    `Peru reported ${en} absent that most of the 12 others in the Caribbean have in place, 2015`,
  );
  const grupo = spanish("chart.peers.group.region", { count: 12, region: spanish("region.029") });
  expect(spanish("picture.peers", { ...of, group: grupo })).toBe(
    `Peru ${es} la mayoría de los otros 12 países de su región (El Caribe), 2015`,
  );
});

it("Spanish texts are grammatical with one item and with several", async () => {
  const t = await wordsIn("es");
  const { list } = createI18n("es", await loadMessages("es"));
  const south = t("region.005");
  expect([
    t("chart.peers.group.region", { count: 11, region: south }),
    t("chart.peers.group.region", { count: 1, region: south }),
    t("drawer.others-in", { region: t("region.029") }),
    t("import.files-done", { done: 1, total: 1 }),
    t("chart.only", { pillars: "Medidas técnicas" }),
  ]).toEqual([
    "los otros 11 países de su región (América del Sur)",
    "el otro país de su región (América del Sur)",
    "Otros países de su región (El Caribe)",
    "Archivos procesados: 1 de 1",
    "Solo se incluyen: Medidas técnicas.",
  ]);
  const of = { scope: "none", measures: 21, countries: 193, most: "Normas" };
  const least = list(["Certificación", "Indicadores"]);
  expect(t("world.status.finding", { ...of, least })).toBe(
    "21 medidas en 193 países. Lo más extendido: Normas. Lo menos extendido: Certificación e Indicadores.",
  );
  expect(t("since.apart", { editions: "GCI 2024", count: 1, most: 1 })).toContain(
    "junto a la respuesta del perfil, pero no son una continuación de ella",
  );
});

it.each([
  [2, "2 measures are reported absent; none of them has a score in GCI 2024."],
  [1, "One measure is reported absent; it has no score in GCI 2024."],
  [0, "No measure is reported absent."],
])("the finding on outcomes describes %i absent measures without a score", async (absent, text) => {
  const t = await wordsIn("en");
  const values = { edition: "GCI 2024", absent, asked: 0, zero: 0, level: levelOf(0, 0) };
  expect(t("chart.since.finding", values)).toBe(text);
});

it.each([
  [20, 0, 0, "GCI 2024: 100 of 100. All 20 measures score 0.5 or more."],
  [0, 20, 0, "GCI 2024: 100 of 100. All 20 measures score above 0 and below 0.5."],
  [0, 0, 20, "GCI 2024: 100 of 100. All 20 measures score 0."],
  [
    0,
    1,
    19,
    "GCI 2024: 100 of 100. Of 20 measures, none scores 0.5 or more, one scores above 0 but below 0.5, and 19 score 0.",
  ],
])(
  "the finding on scores describes %i at or above the threshold, %i below it and %i at 0",
  async (half, low, zero, text) => {
    const level = half === 20 ? "half" : low === 20 ? "low" : zero === 20 ? "zero" : "some";
    const of = { edition: "GCI 2024", overall: "100", most: 100, threshold: "0.5", total: 20 };
    const values = { ...of, half, low, zero, level };
    const t = await wordsIn("en");
    expect(t("since.finding", { ...values, pillars: "all" })).toBe(text);
    expect(t("since.finding", { ...values, pillars: "Cooperation" })).toContain(
      " Cooperation only. ",
    );
  },
);

it.each([
  ["half", "Both measures score 0.5 or more."],
  ["low", "Both measures score above 0 and below 0.5."],
  ["zero", "Both measures score 0."],
])("the finding on two scores of class %s uses “both”", async (level, text) => {
  const of = { edition: "GCI 2024", overall: "9", most: 100, threshold: "0.5", pillars: "all" };
  const t = await wordsIn("en");
  const finding = t("since.finding", { ...of, total: 2, half: 0, low: 0, zero: 0, level });
  expect(finding).toBe(`GCI 2024: 9 of 100. ${text}`);
});

it("the source of the statuses omits the number of countries if it is 0", async () => {
  const t = await wordsIn("en");
  expect(t("world.status.source", { publisher: "ITU", years: "2014–2015", count: 0 })).toBe(
    "ITU, Cyberwellness Profiles, 2014–2015",
  );
});

it.each(["ru", "ar"] as const)(
  "the names of related groups contain no colon (%s)",
  async (language) => {
    const { t } = createI18n(language, await loadMessages(language));
    expect(t("group.neighbours", { country: "X" })).not.toContain(":");
    expect(t("group.similar", { country: "X" })).not.toContain(":");
  },
);

it.each([
  ["en", 1, 1, "It has a score only in GCI 2020."],
  ["en", 3, 1, "One of the measures reported absent has a score only in GCI 2020."],
  ["en", 3, 2, "2 of the measures reported absent have a score only in GCI 2020."],
  ["es", 1, 1, "Solo tiene puntuación en el GCI 2020."],
  ["ru", 1, 1, "Оценка у нее есть только в GCI 2020."],
] as const)(
  "in %s, of %i measures reported absent, %i have only an earlier score: “%s”",
  async (language, absent, earlier, text) => {
    const values = { absent, earlier, editions: "GCI 2020" };
    expect((await wordsIn(language))("chart.since.earlier", values)).toBe(text);
  },
);
