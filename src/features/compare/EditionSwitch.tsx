import { useQueries, useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../../dataset/later-queries.ts";
import { classesOf } from "../../domain/answers.ts";
import type { Scope } from "../../domain/compare/comparison.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Filter } from "../../domain/filter.ts";
import type { EditionFramework } from "../../domain/framework.ts";
import type { Selection } from "../../domain/selection.ts";
import { nameInAddress } from "../../domain/since.ts";
import type { LaterTables } from "../../figure/use-later.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { Navigate } from "../../url/use-selection.ts";

interface Props {
  index: CountryIndex;
  later: LaterTables | undefined;
  scope: Scope;
  selection: Selection;
  navigate: Navigate;
}

const PROFILES = "profiles";

/** Chooses by which edition countries are compared; says what is wrong where the later ones do not come. */
export function EditionSwitch({ index, later, scope, selection, navigate }: Props) {
  const { t, local } = useI18n();
  const failed = useFailedQuery(index);
  if (index.later === undefined) return null;
  const shown = scope.answers.framework;
  const frameworks = new Map<string, EditionFramework>([
    [PROFILES, framework],
    ...[...(later?.scores.values() ?? [])].map(
      (table) => [nameInAddress(table.framework), table.framework] as const,
    ),
  ]);
  const options = [...frameworks].map(([id, { years }]) => ({
    id,
    label: t(id === PROFILES ? "compare.profiles" : "scorecard.gci", { years }),
  }));
  const [chosen = PROFILES] = [...frameworks].find(([, { id }]) => id === shown.id) ?? [];
  return (
    <div className="compare-editions">
      {failed?.error && (
        <Failure
          error={failed.error}
          of={t("compare.edition")}
          onRetry={() => void failed.refetch()}
        />
      )}
      {later && (
        <SegmentedControl
          label={t("compare.edition")}
          options={options}
          chosen={chosen}
          onChoose={(id) =>
            navigate({
              edition: id === PROFILES ? undefined : id,
              filter: fitTo(frameworks.get(id) ?? framework, selection.filter),
              indicator: undefined,
            })
          }
        />
      )}
      {chosen !== PROFILES && (
        <p className="compare-note">{t("compare.edition-note", { edition: local(shown.title) })}</p>
      )}
    </div>
  );
}

/** The filter without what an edition does not have. */
const fitTo = (edition: EditionFramework, filter: Filter): Filter => ({
  ...filter,
  pillars: filter.pillars.filter((pillar) => edition.pillars.some(({ id }) => id === pillar)),
  statuses: filter.statuses.filter((status) => classesOf(edition).includes(status)),
});

/** The first part of the later editions that could not be had. */
function useFailedQuery({ later }: CountryIndex) {
  const editions = useQuery(editionsQuery(framework, later));
  const scores = useQueries({
    queries: (editions.data?.editions ?? []).map((edition) => scoresQuery(later, edition)),
  });
  return [editions, ...scores].find(({ error }) => error);
}
