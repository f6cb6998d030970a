import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { useI18n } from "../../i18n/i18n.tsx";

export type CountryNames = ReturnType<typeof useCountryNames>;

/** Every country of the world by name, not only those with a shipped profile. */
export function useCountryNames(index: CountryIndex) {
  const { countryName, language } = useI18n();
  const { data: areas } = useQuery(areasQuery(index));
  return useMemo(() => {
    const alpha2Of = (code: string) => index.countries[code]?.alpha2 ?? areas?.[code]?.alpha2;
    const nameOf = (code: string) => {
      const alpha2 = alpha2Of(code);
      return alpha2 ? countryName(alpha2) : code;
    };
    const countries = Object.keys(areas ?? index.countries)
      .map((code) => [code, nameOf(code)] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b, language));
    return { alpha2Of, nameOf, countries };
  }, [areas, index, countryName, language]);
}
