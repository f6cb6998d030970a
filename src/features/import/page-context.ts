import { useQuery } from "@tanstack/react-query";
import { createContext, use, useMemo } from "react";
import { areasQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Selection } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Navigate } from "../../url/use-selection.ts";

/** Every country of the world, not only those with a shipped profile. */
interface CountryNames {
  nameOf: (code: string) => string;
  alpha2Of: (code: string) => string | undefined;
  /** Codes and names, sorted by name. */
  countries: readonly (readonly [code: string, name: string])[];
}

/** What any part of the page may ask for. */
interface Page extends CountryNames {
  selection: Selection;
  navigate: Navigate;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error("usePage: expected a PageContext around it, as in ImportView");
  return page;
}

export function useCountryNames(index: CountryIndex): CountryNames {
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
