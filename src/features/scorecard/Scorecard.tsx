import { memo } from "react";
import type { Framework } from "../../domain/framework.ts";
import { groupByPillar, type Row } from "../../domain/scorecard.ts";
import type { Tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PillarSection } from "./PillarSection.tsx";

/** The listed rows under their pillars; says so when the filters leave none. A drawer that opens leaves them as they are. */
export const Scorecard = memo(function Scorecard({
  framework,
  rows,
  listed,
  peers,
  onOpen,
}: {
  framework: Framework;
  /** Those in view: what is counted. */
  rows: readonly Row[];
  listed: readonly Row[];
  /** How all countries answer each measure; left out where there is no other country to speak of. */
  peers: ReadonlyMap<string, Tally> | undefined;
  /** The same function at every render. */
  onOpen: (row: Row) => void;
}) {
  const { t } = useI18n();
  if (listed.length === 0) return <p className="nothing">{t("scorecard.nothing")}</p>;
  return (
    <div className={peers ? "scorecard has-peers" : "scorecard"}>
      {peers && <p className="peers-head">{t("scorecard.peers-head")}</p>}
      {groupByPillar(framework, rows).map((group) => (
        <PillarSection
          key={group.pillar.id}
          group={group}
          listed={group.rows.filter((row) => listed.includes(row))}
          peers={peers}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
});
