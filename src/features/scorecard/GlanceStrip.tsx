import { type KeyboardEvent, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeCoverage } from "../../i18n/words.ts";
import { StatusBar, StatusMark } from "../../ui/StatusMark.tsx";

/** How far each key goes along the marks. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

type Props = { rows: readonly Row[]; listed: readonly Row[]; onOpen: (code: string) => void };

/**
 * The marks of all measures in view in one line, by pillar, with their count; those that are not listed stand back. Each
 * opens its measure; the keyboard comes to them as to one, and goes along by the arrows.
 */
export function GlanceStrip({ rows, listed, onOpen }: Props) {
  const i18n = useI18n();
  const { t, local } = i18n;
  const [stop, setStop] = useState("");
  const total = tallyRows(rows);
  const words = describeCoverage(i18n, total, framework);
  const groups = groupByPillar(framework, rows);
  const codes = groups.flatMap((group) => group.rows.map(({ indicator }) => indicator.code));
  const current = codes.includes(stop) ? stop : (codes[0] ?? "");
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = codes.indexOf(current) + step;
    const marks = event.currentTarget.querySelectorAll("button");
    marks[Math.min(Math.max(at, 0), marks.length - 1)]?.focus();
  };
  return (
    <section className="glance" aria-label={t("scorecard.at-a-glance")}>
      <ul className="glance-pillars" onKeyDown={handleKeyDown}>
        {groups.map(({ pillar, rows: pillarRows }) => (
          <li key={pillar.id}>
            <span className="glance-title">{local(pillar.short)}</span>
            <span className="glance-marks">
              {pillarRows.map((row) => {
                const { code, title } = row.indicator;
                const name = `${local(title)}: ${t(`status.${row.finding.status}`)}`;
                return (
                  <button
                    key={code}
                    type="button"
                    className={listed.includes(row) ? undefined : "is-back"}
                    title={name}
                    aria-label={name}
                    aria-haspopup="dialog"
                    tabIndex={code === current ? 0 : -1}
                    onFocus={() => setStop(code)}
                    onClick={() => onOpen(code)}
                  >
                    <StatusMark status={row.finding.status} />
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="glance-count">
        <span>
          <strong>{words.inPlace}</strong> <span className="glance-rest">{words.rest}</span>
        </span>
        <StatusBar counts={total.counts} />
      </p>
    </section>
  );
}
