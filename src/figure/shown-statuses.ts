import { framework } from "../dataset/framework.ts";
import type { CountryStatuses } from "../domain/compare/comparison.ts";
import { lettersOf } from "../domain/country-index.ts";
import type { ShownStatuses } from "../domain/shown-statuses.ts";

/** The statuses of countries as an export carries them. */
export const shownStatuses = (countries: readonly CountryStatuses[]): ShownStatuses => ({
  framework: framework.id,
  countries: Object.fromEntries(countries.map(({ code, statuses }) => [code, lettersOf(statuses)])),
});
