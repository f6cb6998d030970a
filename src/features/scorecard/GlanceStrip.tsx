import { countStatuses } from "../../domain/coverage.ts";
import type { Framework } from "../../domain/framework.ts";
import { groupByPillar, type Row } from "../../domain/scorecard.ts";
import { STATUSES } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusBar } from "../../ui/StatusBar.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";

/** The marks of all shown indicators in one line, by pillar, with the count that says what it counts. */
export function GlanceStrip({ framework, rows }: { framework: Framework; rows: readonly Row[] }) {
  const { t, local, list } = useI18n();
  const counts = countStatuses(rows);
  const rest = STATUSES.filter((status) => status !== "exists" && counts[status] > 0).map(
    (status) => `${counts[status]} ${t(`status.count.${status}`)}`,
  );
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
          <strong>{t("scorecard.coverage", { inPlace: counts.exists, total: rows.length })}</strong>{" "}
          {rest.length > 0 && `(${list(rest)})`}
        </span>
        <StatusBar counts={counts} />
      </p>
    </section>
  );
}
