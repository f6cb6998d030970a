import { useMemo } from "react";
import { type CountryIndex, resolveCountry, resolveScored } from "../domain/country-index.ts";
import { type KeptEntries, overlayKept } from "../domain/kept/kept-entries.ts";
import { type Selection, showsCountries } from "../domain/selection.ts";
import type { Kept } from "../features/import/page-state.ts";
import type { ShownCountry } from "../figure/view-props.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** The country of a page, which has either a profile or only later scores. */
export type PageCountry = ShownCountry | { code: string; name: string; entry?: undefined };

/** The published index, with the kept profiles if the address includes them. Undefined while loading. */
export function useShownIndex(
  index: CountryIndex | undefined,
  { view, country, onDevice }: Selection,
  { entries, isLoaded }: Kept,
): CountryIndex | undefined {
  const isAsked = onDevice && showsCountries(view);
  return useMemo(() => {
    if (!isAsked) return index;
    // A scorecard includes only the kept profile that it shows.
    const counted = Object.entries(entries).filter(
      ([code]) => view !== "scorecard" || code === country,
    );
    if (counted.length > 0) return index && overlayKept(index, Object.fromEntries(counted));
    return isLoaded ? index : undefined;
  }, [index, entries, isAsked, view, country, isLoaded]);
}

export const hasEntries = (entries: KeptEntries) => Object.keys(entries).length > 0;

/** The selected or default country. If the first country of a comparison is unknown, the next known country is used. */
export function usePageCountry(
  index: CountryIndex | undefined,
  { country, view, peers }: Selection,
): PageCountry | undefined {
  const { countryName } = useI18n();
  const isComparison = view === "compare";
  const wanted = isComparison ? [country, ...peers] : [country];
  const isKnown = (code = "") => index?.countries[code] ?? index?.later?.countries[code];
  const known = wanted.find(isKnown) ?? country;
  // Memoized: a new object would redraw the charts.
  return useMemo(() => {
    if (!index) return undefined;
    const scored = resolveScored(index, known);
    if (scored && known) return { code: known, name: countryName(scored.alpha2) };
    const found = resolveCountry(index, known);
    return found && { ...found, name: countryName(found.entry.alpha2) };
  }, [index, known, countryName]);
}
