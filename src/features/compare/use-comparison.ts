import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { countryQuery, evidenceQuery, sinceQuery } from "../../dataset/queries.ts";
import {
  type Comparison,
  listMeasures,
  type Scope,
  scopeComparison,
} from "../../domain/compare/comparison.ts";
import { type CountryIndex, resolveScored } from "../../domain/country-index.ts";
import { nameInAddress } from "../../domain/editions/outcome.ts";
import { withCountries } from "../../domain/editions/pairing.ts";
import type { EditionFramework } from "../../domain/framework.ts";
import type { useLaterTables } from "../../figure/use-later.ts";
import { nameAmong, type ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";

const dataOf = <T>(results: UseQueryResult<T>[]) => results.map(({ data }) => data);

/** These countries side by side, by the edition in the address: what is counted and listed at once, all else as it arrives. */
export function useComparison(
  { index, answers: profiles, selection }: Pick<ViewProps, "index" | "answers" | "selection">,
  codes: readonly string[],
  { tables, crosswalk }: ReturnType<typeof useLaterTables>,
): { scope: Scope; comparison: Comparison } {
  const { language } = useI18n();
  const { filter, order, onlyDifferences, edition } = selection;
  const { pillars, statuses, text } = filter;
  const chosen = useCountries(index, codes, text !== "");
  // A part of the address that is left as it was is the same object: what is typed draws no chart anew.
  const scope = useMemo(() => {
    const last = tables?.at(-1);
    // A first country that the profiles have not is compared by the last edition, where none is asked for.
    const unasked = profiles.has(codes[0] ?? "") ? undefined : last;
    const asked = tables?.find((one) => nameInAddress(one.framework) === edition) ?? unasked;
    const answers = withCountries<EditionFramework>(asked ?? profiles, codes);
    const scores = asked ?? last;
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

/** The countries with their profiles and their laws since, and where it is wanted with the wording that may be shown. */
function useCountries(index: CountryIndex, codes: readonly string[], wantsWords: boolean) {
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
  const wording = useQueries({
    queries: found.map(({ entry }) => evidenceQuery(entry ?? {}, wantsWords)),
    combine: dataOf,
  });
  return useMemo(
    () =>
      found.map((country, place) => ({
        ...country,
        place,
        profile: published[place]?.profile,
        evidence: wording[place],
        laws: (published[place]?.since ?? since[place])?.laws,
      })),
    [found, published, since, wording],
  );
}
