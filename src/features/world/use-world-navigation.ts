import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { profileQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { NO_FILTER } from "../../domain/filter.ts";
import { NO_SELECTION, type Selection } from "../../domain/selection.ts";
import { useSame } from "../../ui/hooks.ts";
import { hrefOf, type Navigate } from "../../url/use-selection.ts";

export type WorldNavigation = ReturnType<typeof useWorldNavigation>;

export function useWorldNavigation(
  index: CountryIndex | undefined,
  { filter, language, edition }: Selection,
  navigate: Navigate,
) {
  const client = useQueryClient();
  // On this page, statuses and the search text filter countries, so links to scorecards omit them.
  const kept = useSame({ ...NO_FILTER, pillars: filter.pillars });
  return useMemo(() => {
    const target = { filter: kept, country: "PLACE", language, edition };
    // Formatting an address is slow, so each kind of address is formatted once, with a placeholder.
    const published = hrefOf({ ...NO_SELECTION, ...target });
    const onDevice = hrefOf({ ...NO_SELECTION, ...target, onDevice: true });
    const isKept = (code: string) => index?.countries[code]?.kept !== undefined;
    return {
      onChange: navigate,
      /** The address of a scorecard. */
      hrefOf: (code: string) => (isKept(code) ? onDevice : published).replace("PLACE", code),
      /** Opens a scorecard. */
      onCountry: (code: string) => {
        navigate({ ...target, view: "scorecard", country: code, onDevice: isKept(code) });
        scrollTo(0, 0);
      },
      /** Prefetches the profile when a row of the matrix is pressed or receives focus. */
      onApproach: (code: string) => {
        const entry = index?.countries[code];
        if (entry) void client.prefetchQuery(profileQuery(framework, entry));
      },
    };
  }, [index, kept, language, edition, navigate, client]);
}
