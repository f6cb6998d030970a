import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { countryQuery, evidenceQuery, sinceQuery } from "../../dataset/queries.ts";
import { listMeasures, scopeComparison } from "../../domain/compare/comparison.ts";
import { type CountryIndex, resolveScored } from "../../domain/country-index.ts";
import { withCountries } from "../../domain/editions/pairing.ts";
import type { EditionFramework } from "../../domain/framework.ts";
import type { useLaterTables } from "../../figure/use-later.ts";
import { nameAmong, type ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";

const dataOf = <T>(results: UseQueryResult<T>[]) => results.map(({ data }) => data);

/** Compares these countries in the edition in the address. Profiles, laws and evidence may still be loading. */
export function useComparison(
  { index, answers: profiles, selection }: Pick<ViewProps, "index" | "answers" | "selection">,
  codes: readonly string[],
  { tables, crosswalk }: ReturnType<typeof useLaterTables>,
) {
  const { language } = useI18n();
  const { filter, order, onlyDifferences, edition } = selection;
  const { pillars, statuses, text } = filter;
  const chosen = useCountries(index, codes, text !== "");
  // Typing a search text changes the comparison but not the scope, so the charts do not re-render.
  const scope = useMemo(() => {
    const last = tables?.at(-1);
    // If the first country has no profile, compare the latest edition.
    const fallback = profiles.has(codes[0] ?? "") ? undefined : last;
    const shown = tables?.find(({ framework }) => framework.slug === edition) ?? fallback;
    const answers = withCountries<EditionFramework>(shown ?? profiles, codes);
    const scores = shown ?? last;
    const lawSource = index.later?.sources.laws;
    const pairing = crosswalk && scores && { profiles, scores, crosswalk, lawSource };
    return scopeComparison(answers, chosen, { pillars, order }, language, pairing);
  }, [profiles, index, tables, crosswalk, edition, codes, chosen, pillars, order, language]);
  const comparison = useMemo(
    () => listMeasures(scope, { statuses, text }, onlyDifferences),
    [scope, statuses, text, onlyDifferences],
  );
  return { scope, comparison };
}

/** The countries with their profiles, laws and, for a search, evidence. */
function useCountries(index: CountryIndex, codes: readonly string[], wantsEvidence: boolean) {
  const i18n = useI18n();
  const found = useMemo(
    () =>
      codes.flatMap((code) => {
        const entry = index.countries[code];
        const scored = resolveScored(index, code);
        const name = entry ? nameAmong(i18n, entry) : scored && i18n.countryName(scored.alpha2);
        return name === undefined ? [] : [{ code, name, entry, scored }];
      }),
    [index, codes, i18n],
  );
  const published = useQueries({
    queries: found.map(({ entry }) => countryQuery(framework, entry ?? {})),
    combine: dataOf,
  });
  const since = useQueries({
    queries: found.map(({ scored }) => sinceQuery(scored?.file)),
    combine: dataOf,
  });
  const evidence = useQueries({
    queries: found.map(({ entry }) => evidenceQuery(entry ?? {}, wantsEvidence)),
    combine: dataOf,
  });
  return useMemo(
    () =>
      found.map((country, place) => ({
        ...country,
        place,
        profile: published[place]?.profile,
        evidence: evidence[place],
        laws: (published[place]?.since ?? since[place])?.laws,
      })),
    [found, published, since, evidence],
  );
}
