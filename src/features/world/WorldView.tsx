import { useState } from "react";
import { editions, framework } from "../../dataset/framework.ts";
import { groupsQuery } from "../../dataset/later-queries.ts";
import { areasQuery } from "../../dataset/queries.ts";
import { EditionChoice } from "../../figure/EditionChoice.tsx";
import { ReadyQuestions } from "../../figure/ReadyQuestions.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import type { LoadData } from "../../late/late.tsx";
import { tableTitle } from "./tables/table-context.ts";
import { EMPTY_TABLE, useWorldData, type WorldProps } from "./use-world-data.ts";
import { useWorldNavigation } from "./use-world-navigation.ts";
import { World } from "./World.tsx";
import { Waiting } from "./WorldFigure.tsx";
import "./world.css";

/** All countries in one edition. The choice of editions stays visible while an edition loads, and if loading fails. */
export function WorldView(props: WorldProps) {
  const { selection, navigate } = props;
  const i18n = useI18n();
  const { index, edition, failure, ...data } = useWorldData(props);
  const { country, indicator, onDevice } = selection;
  const [chosen, choose] = useState(country);
  // Keep the selected country while a drawer is open, so that the page behind it does not move.
  if (indicator === undefined && chosen !== country) choose(country);
  const navigation = useWorldNavigation(index, selection, navigate);
  const hasEditions = props.status === "loading" || props.index.later !== undefined;
  return (
    <div className="world">
      <header className="world-header">
        <h1>{tableTitle((edition ?? EMPTY_TABLE).answers.framework, i18n)}</h1>
        {hasEditions && (
          <EditionChoice
            label={i18n.t("world.edition")}
            profiles={i18n.t("world.edition.profiles", { years: framework.years })}
            editions={editions}
            outcomes={i18n.t("world.edition.since")}
            chosen={selection.edition}
            onChoose={(edition) => navigate({ edition })}
          />
        )}
        <ReadyQuestions {...{ country, onDevice, navigate }} />
      </header>
      {edition ? (
        <World {...data} {...{ index, edition, failure, selection, navigation, chosen }} />
      ) : failure ? (
        <Failure {...failure} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

/** Loads the areas and groups. The table of the profiles is part of the index. */
const loadWorld: LoadData = ({ client, index }) =>
  Promise.all([
    client.fetchQuery(areasQuery(index)),
    index.later && client.fetchQuery(groupsQuery(index.later)),
  ]);
WorldView.loadData = loadWorld;
