import type { Language } from "../../../src/domain/languages.ts";
import type { CountryFacts } from "../../../src/domain/world/country-facts.ts";
import type { NamedCountry } from "../../../src/domain/world/world-countries.ts";
import { coverCountries } from "../../../src/domain/world/world-countries.ts";
import type { EditionTable } from "../../../src/features/world/tables/table-context.ts";
import { createWorldTable } from "../../../src/features/world/tables/world-table.ts";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { NO_FACTS } from "../../domain/world/sample.ts";
import { sample } from "./world-page.tsx";

export const NO_LIMITS = { countryFilters: [], undecided: 0, pillars: [], unscored: [] };

interface Options {
  facts?: CountryFacts;
  limits?: Parameters<typeof createWorldTable>[0]["limits"];
  language?: Language | undefined;
}

/** A table, and its countries with their coverage. */
export async function createSample(
  world: EditionTable & { countries: readonly NamedCountry[] } = sample,
  { facts = NO_FACTS, limits = NO_LIMITS, language = "en" }: Options = {},
) {
  const { answers, countries, later } = world;
  const i18n = createI18n(language, await loadMessages(language));
  const { indicators: measures } = answers.framework;
  const hasOverall = later?.overall !== undefined && answers.framework.cells === "score";
  const overall = hasOverall ? later.overall : undefined;
  const table = createWorldTable({ answers, later, measures, overall, limits, facts }, i18n);
  return { table, countries: coverCountries(countries, answers, answers.measures, overall) };
}
