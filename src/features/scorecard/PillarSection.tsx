import { type PillarRows, type Row, tallyRows } from "../../domain/scorecard.ts";
import { type CountrySince, laterScores } from "../../domain/since.ts";
import type { Tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusBar } from "../../ui/StatusBar.tsx";
import { IndicatorRow } from "./IndicatorRow.tsx";

/** One pillar: the count and bar of all its measures, and those listed as rows; nothing where none is. */
export function PillarSection({
  group: { pillar, rows },
  listed,
  since,
  peers,
  onOpen,
}: {
  group: PillarRows;
  listed: readonly Row[];
  since: CountrySince | undefined;
  peers: ReadonlyMap<string, Tally> | undefined;
  onOpen: (row: Row) => void;
}) {
  const { t, local } = useI18n();
  const { counts, inPlace, asked } = tallyRows(rows);
  const titleId = `pillar-${pillar.id}`;
  if (listed.length === 0) return null;
  return (
    <section className="pillar" aria-labelledby={titleId}>
      <header className="pillar-header">
        <h2 id={titleId}>{local(pillar.title)}</h2>
        <span className="pillar-count">
          {t("scorecard.in-place-of", { inPlace, total: asked })}
        </span>
        <StatusBar counts={counts} />
      </header>
      <ul className="rows">
        {listed.map((row) => (
          <li key={row.indicator.code}>
            <IndicatorRow
              row={row}
              scores={since && laterScores(since, row.indicator.code)}
              peers={peers?.get(row.indicator.code)}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
