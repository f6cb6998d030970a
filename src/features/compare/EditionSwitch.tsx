import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../../dataset/later-queries.ts";
import { classesOf } from "../../domain/answers.ts";
import type { Scope } from "../../domain/compare/comparison.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { ScoreFramework } from "../../domain/edition.ts";
import type { Filter } from "../../domain/filter.ts";
import type { EditionFramework } from "../../domain/framework.ts";
import type { Later } from "../../domain/later.ts";
import { EDITIONS, type Selection } from "../../domain/selection.ts";
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

interface EditionOption {
  id: string;
  framework: EditionFramework;
  label: string;
}

/** Chooses by which edition countries are compared; says what is wrong where the later ones do not come. */
export function EditionSwitch({ index, later, scope, selection, navigate }: Props) {
  const { t, local } = useI18n();
  if (!later)
    return (
      <div className={index.later === undefined ? undefined : "compare-editions"}>
        <LaterFailure index={index} />
      </div>
    );
  const tables: EditionOption[] = [...later.scores.values()].flatMap((table) =>
    EDITIONS.filter((id) => table.framework.id === `itu-${id}`).map((id) => ({
      id,
      framework: table.framework,
      label: t("scorecard.gci", { years: table.framework.years }),
    })),
  );
  const profiles: EditionOption = {
    id: "profiles",
    framework,
    label: t("compare.profiles", { years: framework.years }),
  };
  const options = [profiles, ...tables];
  const chosen = options.find((option) => option.framework.id === scope.answers.framework.id);
  return (
    <div className="compare-editions">
      <SegmentedControl
        label={t("compare.edition")}
        options={options}
        chosen={chosen?.id ?? profiles.id}
        onChoose={(id) => {
          const target = options.find((option) => option.id === id) ?? profiles;
          navigate({
            edition: target === profiles ? undefined : id,
            filter: fitTo(target.framework, selection.filter),
            indicator: undefined,
          });
        }}
      />
      {chosen !== profiles && (
        <p className="compare-note">
          {t("compare.edition-note", { edition: local(scope.answers.framework.title) })}
        </p>
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

/** Why the later editions are not here, where they could not be had. */
function LaterFailure({ index }: Pick<Props, "index">) {
  const { t } = useI18n();
  const { later } = index;
  const { data, error, refetch } = useQuery(editionsQuery(framework, later));
  if (error)
    return <Failure error={error} of={t("compare.edition")} onRetry={() => void refetch()} />;
  return data?.editions.map((edition) => (
    <ScoresFailure key={edition.id} {...{ later, edition }} />
  ));
}

function ScoresFailure({ later, edition }: { later: Later | undefined; edition: ScoreFramework }) {
  const { t } = useI18n();
  const { error, refetch } = useQuery(scoresQuery(later, edition));
  return (
    error && (
      <Failure
        error={error}
        of={t("scorecard.gci", { years: edition.years })}
        onRetry={() => void refetch()}
      />
    )
  );
}
