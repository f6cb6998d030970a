import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { countryQuery, evidenceQuery, sinceQuery } from "../../dataset/queries.ts";
import type { Answers } from "../../domain/answers.ts";
import {
  fitFilter,
  listMeasures,
  type Party,
  scopeComparison,
} from "../../domain/compare/comparison.ts";
import { type CountryIndex, resolveScored } from "../../domain/country-index.ts";
import { withCountries } from "../../domain/editions/pairing.ts";
import type { EditionFramework } from "../../domain/framework.ts";
import { createNameOrder } from "../../domain/name-order.ts";
import type { NamedGroup } from "../../figure/use-groups.ts";
import type { useLaterTables } from "../../figure/use-later.ts";
import { createNamer, nameAmong, type ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";

const dataOf = <T>(results: UseQueryResult<T>[]) => results.map(({ data }) => data);
const withLoading = <T>(results: UseQueryResult<T>[]) => ({
  data: dataOf(results),
  // During retries, the comparison is shown without the profile.
  isLoading: results.some(({ isLoading, failureCount }) => isLoading && failureCount === 0),
});

/** Compares parties in the selected edition. Laws and evidence may still be loading when `isLoading` is false. */
export function useComparison(
  { index, answers: profiles, selection }: Pick<ViewProps, "index" | "answers" | "selection">,
  codes: readonly string[],
  groups: readonly NamedGroup[],
  { tables, crosswalk, failed }: ReturnType<typeof useLaterTables>,
) {
  const i18n = useI18n();
  const { order, onlyDifferences, edition } = selection;
  const { pillars, text } = selection.filter;
  const { parties, isLoading } = useParties(index, codes, groups, text !== "");
  const hasProfile = parties[0]?.members.some(profiles.has);
  const needsTables = index.later?.editions.some(({ slug }) => slug === edition || !hasProfile);
  const isWaiting = isLoading || (needsTables && !tables && !failed);
  // Memoized separately, because a search text changes the comparison but not the scope.
  const scope = useMemo(() => {
    const last = tables?.at(-1);
    // If the first party has no profile, compare the latest edition.
    const fallback = hasProfile ? undefined : last;
    const shown = tables?.find(({ framework }) => framework.slug === edition) ?? fallback;
    const table: Answers = shown ?? profiles;
    const nameOf = createNamer(i18n, index);
    // Groups are limited to members in the table, since the other members were not asked.
    const inOrder = createNameOrder(i18n.language);
    const byName = (a: string, b: string) => inOrder(nameOf(a), nameOf(b));
    const chosen = parties.map(({ members, ...one }) => ({
      ...one,
      members: one.group ? members.filter(table.has).sort(byName) : members,
    }));
    const members = chosen.flatMap((one) => one.members);
    const answers = withCountries<EditionFramework>(table, members);
    const scores = shown ?? last;
    const lawSource = index.later?.sources.laws;
    const pairing = crosswalk && scores && { profiles, scores, crosswalk, lawSource };
    const editions = index.later?.overall ?? [];
    const options = { pillars, order, nameOf, editions, language: i18n.language, pairing };
    return scopeComparison(answers, chosen, options);
  }, [profiles, index, tables, crosswalk, edition, parties, hasProfile, pillars, order, i18n]);
  const filter = useMemo(
    () => fitFilter(selection.filter, scope.answers.framework),
    [selection.filter, scope],
  );
  const comparison = useMemo(
    () => listMeasures(scope, { ...filter, local: i18n.local }, onlyDifferences),
    [scope, filter, i18n, onlyDifferences],
  );
  return { scope, comparison, filter, hasProfile, isLoading: isWaiting };
}

/** `file` is the path of the later data if the country's profile is missing or kept on this device. */
type Found = Omit<Party, "place"> & { file?: string | undefined };

/** Groups, and countries with their profiles and laws. Evidence is loaded only for a search. */
function useParties(
  index: CountryIndex,
  codes: readonly string[],
  groups: readonly NamedGroup[],
  wantsEvidence: boolean,
) {
  const i18n = useI18n();
  const found = useMemo(
    () =>
      codes.flatMap((code): Found[] => {
        const group = groups.find(({ id }) => id === code);
        if (group) return [{ ...group, code, group }];
        const entry = index.countries[code];
        const scored = resolveScored(index, code);
        const name = entry ? nameAmong(i18n, entry) : scored && i18n.countryName(scored.alpha2);
        const own = entry?.kept && (entry.shipped?.profile ?? index.later?.countries[code]?.file);
        const file = own ?? scored?.file;
        return name === undefined ? [] : [{ code, name, members: [code], entry, file }];
      }),
    [index, codes, groups, i18n],
  );
  // Queries only files that exist, because all queries without a path have the same key.
  const entries = useMemo(() => found.flatMap(({ entry }) => entry ?? []), [found]);
  const files = useMemo(() => found.flatMap(({ file }) => file ?? []), [found]);
  const { data: published, isLoading } = useQueries({
    queries: entries.map((entry) => countryQuery(framework, entry)),
    combine: withLoading,
  });
  const since = useQueries({ queries: files.map(sinceQuery), combine: dataOf });
  const evidence = useQueries({
    queries: entries.map((entry) => evidenceQuery(entry, wantsEvidence)),
    combine: dataOf,
  });
  const parties = useMemo(
    () =>
      found.map((party, place) => {
        const { entry, file } = party;
        const at = entry ? entries.indexOf(entry) : -1;
        const later = published[at]?.since ?? (file && since[files.indexOf(file)]);
        return {
          ...party,
          place,
          profile: published[at]?.profile,
          evidence: evidence[at],
          ...later,
        };
      }),
    [found, entries, files, published, since, evidence],
  );
  return { parties, isLoading };
}
