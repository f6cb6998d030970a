import type { Areas } from "../domain/areas.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Selection } from "../domain/selection.ts";
import type { I18n } from "../i18n/i18n.tsx";
import type { DroppedValue } from "../url/codec.ts";

/** Longest value of an address that a notice quotes. */
const MOST_QUOTED = 40;

/** What of the address could not be followed, in words: values that mean nothing, a country without profile, another dataset. */
export function describeAddress(
  { t, list, countryName }: I18n,
  dropped: readonly DroppedValue[],
  { country, dataset }: Selection,
  index: CountryIndex | undefined,
  known: {
    areas: Areas | undefined;
    /** Whether a country without a profile is shown by what it has. */
    isScored: boolean;
  },
): string[] {
  const notices: string[] = [];
  if (dropped.length > 0) {
    const values = dropped.map(({ parameter, value }) => `${parameter}=${clip(value)}`);
    notices.push(t("app.notice.dropped", { count: dropped.length, values: list(values) }));
  }
  if (index && country !== undefined && !index.countries[country] && !known.isScored) {
    const first = index.countries[index.defaultCountry];
    const name = first ? countryName(first.alpha2) : index.defaultCountry;
    const area = known.areas?.[country];
    const asked = area ? countryName(area.alpha2) : country;
    notices.push(t("app.notice.no-profile", { country: asked, shown: name }));
  }
  if (index && dataset !== undefined && dataset !== index.version)
    notices.push(t("app.notice.other-dataset", { pinned: dataset, shown: index.version }));
  return notices;
}

const clip = (value: string) =>
  value.length > MOST_QUOTED ? `${value.slice(0, MOST_QUOTED - 1)}…` : value;
