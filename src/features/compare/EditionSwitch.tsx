import { useQueries, useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../../dataset/later-queries.ts";
import type { Scope } from "../../domain/compare/comparison.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { EditionFramework } from "../../domain/framework.ts";
import { nameInAddress } from "../../domain/since.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import type { LaterTables } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";

interface Props extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  later: LaterTables | undefined;
  scope: Scope;
}

/** Chooses by which edition countries are compared; says what is wrong where the later ones do not come. */
export function EditionSwitch({ index, later, scope, selection, navigate }: Props) {
  const { t, local } = useI18n();
  const failed = useFailedQuery(index);
  if (index.later === undefined) return null;
  const shown = scope.answers.framework;
  const isProfiles = ({ id }: { id: string }) => id === framework.id;
  const editions: EditionFramework[] = [
    framework,
    ...[...(later?.scores.values() ?? [])].map((table) => table.framework),
  ];
  const choose = (edition: EditionFramework) =>
    navigate({
      edition: isProfiles(edition) ? undefined : nameInAddress(edition),
      filter: fitSelection(selection, edition).filter,
      indicator: undefined,
    });
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
          options={editions.map((one) => ({
            id: one.id,
            label: t(isProfiles(one) ? "compare.profiles" : "scorecard.gci", { years: one.years }),
          }))}
          chosen={shown.id}
          onChoose={(id) => choose(editions.find((one) => one.id === id) ?? framework)}
        />
      )}
      {!isProfiles(shown) && (
        <p className="compare-note">{t("compare.edition-note", { edition: local(shown.title) })}</p>
      )}
    </div>
  );
}

/** The first part of the later editions that could not be had. */
function useFailedQuery({ later }: CountryIndex) {
  const editions = useQuery(editionsQuery(framework, later));
  const scores = useQueries({
    queries: (editions.data?.editions ?? []).map((edition) => scoresQuery(later, edition)),
  });
  return [editions, ...scores].find(({ error }) => error);
}
