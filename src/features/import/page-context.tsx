import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, createContext, use, useEffect, useMemo, useState } from "react";
import { areasQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { createNameOrder } from "../../domain/name-order.ts";
import type { Selection } from "../../domain/selection.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";

interface Page extends ReturnType<typeof useCountryNames>, Pick<ViewProps, "selection"> {
  /** Opens another page, scrolled to the top. */
  open: (target: Selection) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error("usePage: no PageContext; ImportView provides it");
  return page;
}

/** Names of all countries or, without the areas, of those with a published profile. `countries` is sorted by name. */
export function useCountryNames(index: CountryIndex) {
  const { countryName, language } = useI18n();
  const { data: areas } = useQuery(areasQuery(index));
  return useMemo(() => {
    const inOrder = createNameOrder(language);
    const alpha2Of = (code: string) => index.countries[code]?.alpha2 ?? areas?.[code]?.alpha2;
    const nameOf = (code: string) => {
      const alpha2 = alpha2Of(code);
      return alpha2 ? countryName(alpha2) : code;
    };
    const countries = Object.keys(areas ?? index.countries)
      .map((code) => [code, nameOf(code)] as const)
      .toSorted(([, a], [, b]) => inOrder(a, b));
    return { alpha2Of, nameOf, countries };
  }, [areas, index, countryName, language]);
}

/** A select of all countries. Renders only the chosen option until the select is hovered, pressed or focused. */
export function CountrySelect({
  value = "",
  placeholder,
  onCountry,
  ...select
}: ComponentProps<"select"> & { placeholder?: string; onCountry: (code: string) => void }) {
  const [isNear, setNear] = useState(false);
  const handleApproach = () => setNear(true);
  const { countries } = usePage();
  return (
    <select
      {...select}
      className="select"
      value={value}
      onChange={({ target }) => onCountry(target.value)}
      onFocus={handleApproach}
      onPointerEnter={handleApproach}
      onPointerDown={handleApproach}
    >
      {value === "" && (
        <option value="" disabled>
          {placeholder}
        </option>
      )}
      {countries
        .filter(([code]) => isNear || code === value)
        .map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </select>
  );
}

/** Number of list entries to render. It grows after each paint, which keeps the page responsive. */
export function useIncrementalCount(total: number, first: number, step: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return;
    const next = requestAnimationFrame(() => setTimeout(() => setCount(count + step)));
    return () => cancelAnimationFrame(next);
  }, [count, total, step]);
  return Math.min(count, total);
}
