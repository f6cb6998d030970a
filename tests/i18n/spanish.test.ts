import { expect, it } from "vitest";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";

const { t } = createI18n("es", await loadMessages("es"));

it("uses the subjunctive after a negation", () => {
  const edition = "GCI 2024";
  const shared = { scope: "none", level: "none", past: "2014–2015", edition };
  const reach = { ...shared, some: 0 };
  const after = "declarada no vigente en 2014–2015 que siga en 0 en el GCI 2024";
  expect(t("world.outcome.reach", { ...reach, count: 1 })).toContain(`ninguna medida ${after}`);
  expect(t("world.outcome.reach", { ...reach, count: 5 })).toContain(`una medida ${after}`);
  expect(t("world.outcome.bars-finding", { ...shared, count: 0, measures: 14 })).toContain("siga");
  expect(t("world.outcome.distribution-tip", { count: 0, inPlace: 2, total: 14 })).toBe(
    "Ningún país tiene 2 medidas declaradas no vigentes que sigan en 0 (de 14 por las que se volvió a preguntar)",
  );
  const scored = { scope: "none", level: "none", threshold: "0,5", edition, count: 0 };
  for (const countries of [1, 5])
    expect(t("world.score.bars-finding", { ...scored, countries, measures: 19 })).toContain(
      "obtenga 0,5 o más",
    );
});

it("negates the verb before “ninguna”", () => {
  const shared = { country: "A", threshold: "0,5", others: 1, total: 19, open: 1, rest: 18 };
  expect(t("compare.gaps.lead.score", { ...shared, count: 0, partial: 1 })).toBe(
    "A no tiene 0 en ninguna de las medidas en las que el otro país tiene 0,5 o más, pero sí más de 0 y menos de 0,5 en 1",
  );
});

it("inflects the unit to match the population", () => {
  const unit = (size: string) => t("scorecard.population", { size });
  expect(["none", "small", "large"].map(unit)).toEqual([
    "población",
    "habitantes",
    "de habitantes",
  ]);
});

it("starts no sentence with a number that could be read as decimals of the number before it", () => {
  expect(t("chart.since.earlier", { absent: 3, earlier: 2, editions: "GCI 2020" })).toBe(
    "De las medidas declaradas no vigentes, 2 solo tienen puntuación en el GCI 2020.",
  );
  expect(t("world.outcome.near", { level: "some", asked: 1137, near: 348 })).toMatch(
    /^De las 1137 respuestas de «no vigente», 348 se comparan con /,
  );
});

it("adds “país” or “países” to a number of countries", () => {
  expect(t("world.list.median", { isOpen: "false", median: "40,35", count: 189 })).toBe(
    "mediana 40,35 (189 países)",
  );
  expect(t("world.list.sum", { sum: "7", unknown: 1 })).toBe("7; sin dato de 1 país");
  expect(t("query.population", { persons: "7", known: 2, unknown: 2 })).toContain(
    "sin dato de 2 países",
  );
});
