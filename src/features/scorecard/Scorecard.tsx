import { memo, type ReactNode } from "react";
import { framework } from "../../dataset/framework.ts";
import { laterScores } from "../../domain/editions/country-file.ts";
import type { Pillar } from "../../domain/framework.ts";
import { groupByPillar, tallyRows } from "../../domain/scorecard.ts";
import type { Tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ClearFilters } from "../../ui/FilterBar.tsx";
import { StatusBar } from "../../ui/StatusMark.tsx";
import { Skeleton } from "../../ui/ViewPlaceholder.tsx";
import { IndicatorRow } from "./IndicatorRow.tsx";
import type { ScorecardExportProps } from "./ScorecardExport.tsx";

interface Props extends Pick<ScorecardExportProps, "rows" | "listed" | "since"> {
  /** Counts of all countries' answers, by measure. Undefined if there is only one country. */
  peers: ReadonlyMap<string, Tally> | undefined;
  onOpen: (code: string) => void;
}

/** The listed rows by pillar. Counts include all rows. Memoized, so that opening a drawer does not re-render the rows. */
export const Scorecard = memo(function Scorecard({ rows, listed, since, peers, onOpen }: Props) {
  const { t, local } = useI18n();
  // The column header has the largest denominator. Rows with a smaller denominator show their own.
  const asked = Math.max(0, ...Array.from(peers?.values() ?? [], (one) => one.asked));
  return (
    <div className={`scorecard${since ? " has-scores" : ""}${peers ? " has-peers" : ""}`}>
      {(since || peers) && (
        <p className="row-heads">
          {since && <span className="row-legend">≈ {t("scorecard.near")}</span>}
          {since && (
            <span className="row-scores" aria-hidden="true">
              {since.editions.map((edition) => (
                <span key={edition.id}>{local(edition.short)}</span>
              ))}
            </span>
          )}
          {peers && (
            <span className="peers-head" aria-hidden="true">
              {t("scorecard.peers-head", { count: asked })}
            </span>
          )}
        </p>
      )}
      {groupByPillar(listed).map(({ pillar, rows: shown }) => {
        const all = rows.filter((row) => row.pillar === pillar);
        const { counts, inPlace, asked: total } = tallyRows(all);
        return (
          <PillarFrame
            key={pillar.id}
            pillar={pillar}
            count={t("scorecard.in-place-of", { inPlace, total })}
            bar={<StatusBar counts={counts} />}
          >
            {shown.map((row) => (
              <li key={row.indicator.code}>
                <IndicatorRow
                  {...{ row, asked, onOpen }}
                  scores={since && laterScores(since, row.indicator.code)}
                  peers={peers?.get(row.indicator.code)}
                />
              </li>
            ))}
          </PillarFrame>
        );
      })}
    </div>
  );
});

interface PillarProps {
  pillar: Pillar;
  level?: "h2" | "h4";
  count?: ReactNode;
  bar?: ReactNode;
  children: ReactNode;
}

/** A pillar's rows under a collapsible header. */
export function PillarFrame({ pillar, level: Heading = "h2", count, bar, children }: PillarProps) {
  const titleId = `pillar-${pillar.id}`;
  return (
    <section className="pillar" aria-labelledby={titleId}>
      <details open>
        <summary className="pillar-header fold">
          <Heading id={titleId}>{useI18n().local(pillar.title)}</Heading>
          {count && <span className="pillar-count">{count}</span>}
          {bar}
        </summary>
        <ul className="rows">{children}</ul>
      </details>
    </section>
  );
}

/** Empty state, with a button that clears the filters. */
export function Nothing({ filters, onClear }: { filters: readonly string[]; onClear: () => void }) {
  const { t } = useI18n();
  return (
    <p className="nothing">
      {t("scorecard.nothing", { filters: filters.join(" · ") })}{" "}
      <ClearFilters label={t("scorecard.show-all")} onClear={onClear} />
    </p>
  );
}

/** Placeholder that lists the titles of all measures, to avoid layout shift. */
export function ScorecardSkeleton({ name }: { name: string }) {
  const { local } = useI18n();
  return (
    <Skeleton title={name}>
      <div className="scorecard">
        <p className="row-heads" />
        {framework.pillars.map((pillar) => (
          <PillarFrame key={pillar.id} pillar={pillar}>
            {framework.indicators
              .filter((indicator) => indicator.pillar === pillar.id)
              .map(({ code, title }) => (
                <li key={code} className="row">
                  <span className="skeleton-mark" />
                  <span className="row-code">{code}</span>
                  <span className="row-title">{local(title)}</span>
                </li>
              ))}
          </PillarFrame>
        ))}
      </div>
    </Skeleton>
  );
}
