import type { Framework } from "../../domain/framework.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { describeCoverage } from "../../i18n/coverage-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusBar } from "../../ui/StatusBar.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";

/** The marks of all measures in view in one line, by pillar, with their count; those that are not listed stand back. */
export function GlanceStrip({
  framework,
  rows,
  listed,
}: {
  framework: Framework;
  rows: readonly Row[];
  listed: readonly Row[];
}) {
  const i18n = useI18n();
  const { t, local } = i18n;
  const total = tallyRows(rows);
  const words = describeCoverage(i18n, total);
  return (
    <section className="glance" aria-label={t("scorecard.at-a-glance")}>
      <ul className="glance-pillars">
        {groupByPillar(framework, rows).map(({ pillar, rows: pillarRows }) => (
          <li key={pillar.id}>
            <span className="glance-title">{local(pillar.short)}</span>
            <span className="glance-marks">
              {pillarRows.map((row) => (
                <span
                  key={row.indicator.code}
                  className={listed.includes(row) ? undefined : "is-back"}
                  title={`${row.indicator.code} ${local(row.indicator.title)}: ${t(`status.${row.finding.status}`)}`}
                >
                  <StatusMark status={row.finding.status} />
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
        <StatusBar counts={total.counts} />
      </p>
    </section>
  );
}
