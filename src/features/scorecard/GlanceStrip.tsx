import { type KeyboardEvent, useState } from "react";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeCoverage } from "../../i18n/words.ts";
import { StatusBar, StatusMark } from "../../ui/StatusMark.tsx";

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

type Props = { rows: readonly Row[]; listed: readonly Row[]; onOpen: (code: string) => void };

/** Shows all measures as marks by pillar, with the counts. A composite widget with one tab stop. */
export function GlanceStrip({ rows, listed, onOpen }: Props) {
  const { t, local } = useI18n();
  const [stop, setStop] = useState("");
  const groups = groupByPillar(rows);
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
              {pillarRows.map((row) => (
                <GlanceMark
                  key={row.indicator.code}
                  row={row}
                  isListed={listed.includes(row)}
                  isTabStop={row.indicator.code === current}
                  onFocus={setStop}
                  onOpen={onOpen}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <GlanceCount rows={rows} />
    </section>
  );
}

interface MarkProps {
  row: Row;
  isListed: boolean;
  isTabStop: boolean;
  onFocus: (code: string) => void;
  onOpen: (code: string) => void;
}

function GlanceMark({ row, isListed, isTabStop, onFocus, onOpen }: MarkProps) {
  const { t, local } = useI18n();
  const { code, title } = row.indicator;
  const name = `${local(title)}: ${t(`status.${row.finding.status}`)}`;
  return (
    <button
      type="button"
      className={isListed ? undefined : "is-back"}
      title={name}
      aria-label={name}
      aria-haspopup="dialog"
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onFocus(code)}
      onClick={() => onOpen(code)}
    >
      <StatusMark status={row.finding.status} />
    </button>
  );
}

function GlanceCount({ rows }: Pick<Props, "rows">) {
  const total = tallyRows(rows);
  const { inPlace, rest } = describeCoverage(useI18n(), total, { cells: "status" });
  return (
    <p className="glance-count">
      <span>
        <strong>{inPlace}</strong> <span className="glance-rest">{rest}</span>
      </span>
      <StatusBar counts={total.counts} />
    </p>
  );
}
