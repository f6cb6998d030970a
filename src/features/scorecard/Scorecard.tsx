import { memo } from "react";
import type { Framework } from "../../domain/framework.ts";
import { groupByPillar, type Row } from "../../domain/scorecard.ts";
import type { CountrySince } from "../../domain/since.ts";
import type { Tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PillarSection } from "./PillarSection.tsx";

/** The listed rows under their pillars; says so when the filters leave none. A drawer that opens leaves them as they are. */
export const Scorecard = memo(function Scorecard({
  framework,
  rows,
  listed,
  since,
  peers,
  onOpen,
}: {
  framework: Framework;
  /** Those in view: what is counted. */
  rows: readonly Row[];
  listed: readonly Row[];
  /** What later editions say of the country; the same object as long as it says the same. */
  since: CountrySince | undefined;
  /** How all countries answer each measure; left out where there is no other country to speak of. */
  peers: ReadonlyMap<string, Tally> | undefined;
  /** The same function at every render. */
  onOpen: (row: Row) => void;
}) {
  const { t } = useI18n();
  if (listed.length === 0) return <p className="nothing">{t("scorecard.nothing")}</p>;
  return (
    <div className={`scorecard${since ? " has-scores" : ""}${peers ? " has-peers" : ""}`}>
      {(since || peers) && (
        <p className="row-heads" aria-hidden="true">
          {since && (
            <span className="row-scores">
              {since.editions.map((edition) => (
                <span key={edition.id}>{t("scorecard.gci", edition)}</span>
              ))}
            </span>
          )}
          {peers && <span className="peers-head">{t("scorecard.peers-head")}</span>}
        </p>
      )}
      {groupByPillar(framework, rows).map((group) => (
        <PillarSection
          key={group.pillar.id}
          group={group}
          listed={group.rows.filter((row) => listed.includes(row))}
          since={since}
          peers={peers}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
});
