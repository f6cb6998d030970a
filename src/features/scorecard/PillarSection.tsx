import { countStatuses, type PeerShares } from "../../domain/coverage.ts";
import type { PillarRows, Row } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusBar } from "../../ui/StatusBar.tsx";
import { IndicatorRow } from "./IndicatorRow.tsx";

/** One pillar: its count and bar, and its indicators as rows. */
export function PillarSection({
  group,
  peers,
  onOpen,
}: {
  group: PillarRows;
  peers: PeerShares | undefined;
  onOpen: (row: Row) => void;
}) {
  const { t, local } = useI18n();
  const { pillar, rows } = group;
  const counts = countStatuses(rows);
  const titleId = `pillar-${pillar.id}`;
  return (
    <section className="pillar" aria-labelledby={titleId}>
      <header className="pillar-header">
        <h2 id={titleId}>{local(pillar.title)}</h2>
        <span className="pillar-count">
          {t("scorecard.in-place-of", { inPlace: counts.exists, total: rows.length })}
        </span>
        <StatusBar counts={counts} />
      </header>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.indicator.code}>
            <IndicatorRow row={row} share={peers?.get(row.indicator.code)} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
