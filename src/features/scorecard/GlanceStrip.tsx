import { type KeyboardEvent, useState } from "react";
import { markOf } from "../../domain/answers.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeCoverage } from "../../i18n/words.ts";
import { isModified, readingKey } from "../../ui/reading-key.ts";
import { StatusBar, StatusMark } from "../../ui/StatusMark.tsx";

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

type Props = { rows: readonly Row[]; listed: readonly Row[]; onOpen: (code: string) => void };

/** Shows the rows as marks by pillar, with the counts. A composite widget with one tab stop. */
export function GlanceStrip({ rows, listed, onOpen }: Props) {
  const i18n = useI18n();
  const { t, join, local } = i18n;
  const total = tallyRows(rows);
  const { inPlace, rest } = describeCoverage(i18n, total, { cells: "status" });
  const [stop, setStop] = useState(0);
  const last = rows.length - 1;
  const current = Math.min(stop, last);
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[readingKey(event.key)];
    if (step === undefined || isModified(event)) return;
    event.preventDefault();
    const at = Math.min(Math.max(current + step, 0), last);
    event.currentTarget.querySelectorAll("button")[at]?.focus();
  };
  return (
    <section className="glance" aria-label={t("scorecard.at-a-glance")}>
      <ul className="glance-pillars" onKeyDown={handleKeyDown}>
        {groupByPillar(rows).map(({ pillar, rows: pillarRows }) => (
          <li key={pillar.id}>
            <span className="glance-title">{local(pillar.short)}</span>
            <span className="glance-marks">
              {pillarRows.map((row) => {
                const { code, title } = row.indicator;
                const mark = markOf(row.answer);
                const word = t(`status.${row.finding.status}`);
                const note = mark === "affirmed" && t("scorecard.affirmed");
                const name = join("label", local(title), join("comma", word, note));
                return (
                  <button
                    key={code}
                    type="button"
                    className={listed.includes(row) ? undefined : "is-back"}
                    title={name}
                    aria-haspopup="dialog"
                    tabIndex={row === rows[current] ? 0 : -1}
                    onFocus={() => setStop(rows.indexOf(row))}
                    onClick={() => onOpen(code)}
                  >
                    <StatusMark status={mark} />
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="glance-count">
        <span>
          <strong>{inPlace}</strong> <span className="glance-rest">{rest}</span>
        </span>
        <StatusBar counts={total.counts} />
      </p>
    </section>
  );
}
