import type { Framework } from "../../domain/framework.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { describeCoverage } from "../../i18n/coverage-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusBar } from "../../ui/StatusBar.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";

/** The marks of all shown indicators in one line, by pillar, with the count that says what it counts. */
export function GlanceStrip({ framework, rows }: { framework: Framework; rows: readonly Row[] }) {
  const i18n = useI18n();
  const { t, local } = i18n;
  const { counts, ...coverage } = tallyRows(rows);
  const words = describeCoverage(i18n, { counts, ...coverage });
  if (rows.length === 0) return null;
  return (
    <section className="glance" aria-label={t("scorecard.at-a-glance")}>
      <ul className="glance-pillars">
        {groupByPillar(framework, rows).map(({ pillar, rows: pillarRows }) => (
          <li key={pillar.id}>
            <span className="glance-title">{local(pillar.short)}</span>
            <span className="glance-marks">
              {pillarRows.map(({ indicator, finding }) => (
                <span
                  key={indicator.code}
                  title={`${indicator.code} ${local(indicator.title)}: ${t(`status.${finding.status}`)}`}
                >
                  <StatusMark status={finding.status} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="glance-count">
        <span>
          <strong>{words.inPlace}</strong> {words.rest}
        </span>
        <StatusBar counts={counts} />
      </p>
    </section>
  );
}
