import { memo } from "react";
import type { Framework } from "../../domain/framework.ts";
import { groupByPillar, type PillarRows, type Row, tallyRows } from "../../domain/scorecard.ts";
import { type CountrySince, laterScores } from "../../domain/since.ts";
import type { Tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusBar } from "../../ui/StatusBar.tsx";
import { IndicatorRow } from "./IndicatorRow.tsx";

interface Props {
  framework: Framework;
  /** Those in view: what is counted. */
  rows: readonly Row[];
  listed: readonly Row[];
  /** What later editions say of the country; the same object as long as it says the same. */
  since: CountrySince | undefined;
  /** How all countries answer each measure; left out where there is no other country to speak of. */
  peers: ReadonlyMap<string, Tally> | undefined;
  /** The same function at every render. */
  onOpen: (code: string) => void;
}

/** The listed rows under their pillars. A drawer that opens leaves them as they are. */
export const Scorecard = memo(function Scorecard(props: Props) {
  const { framework, rows, since, peers } = props;
  const { t } = useI18n();
  // As many as most measures were asked of: a row that was asked of fewer says so.
  const asked = Math.max(0, ...[...(peers?.values() ?? [])].map((one) => one.asked));
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
          {peers && (
            <span className="peers-head">{t("scorecard.peers-head", { count: asked })}</span>
          )}
        </p>
      )}
      {groupByPillar(framework, rows).map((group) => (
        <PillarSection key={group.pillar.id} {...props} group={group} asked={asked} />
      ))}
    </div>
  );
});

/** One pillar: the count and bar of all its measures, and those listed as rows; nothing where none is. */
function PillarSection({
  group: { pillar, rows },
  listed,
  since,
  peers,
  asked,
  onOpen,
}: Props & { group: PillarRows; asked: number }) {
  const { t, local } = useI18n();
  const { counts, inPlace, asked: total } = tallyRows(rows);
  const titleId = `pillar-${pillar.id}`;
  const shown = rows.filter((row) => listed.includes(row));
  if (shown.length === 0) return null;
  return (
    <section className="pillar" aria-labelledby={titleId}>
      <header className="pillar-header">
        <h2 id={titleId}>{local(pillar.title)}</h2>
        <span className="pillar-count">{t("scorecard.in-place-of", { inPlace, total })}</span>
        <StatusBar counts={counts} />
      </header>
      <ul className="rows">
        {shown.map((row) => (
          <li key={row.indicator.code}>
            <IndicatorRow
              row={row}
              scores={since && laterScores(since, row.indicator.code)}
              peers={peers?.get(row.indicator.code)}
              asked={asked}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
