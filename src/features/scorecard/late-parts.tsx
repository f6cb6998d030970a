import { type ComponentProps, useState } from "react";
import { createPortal } from "react-dom";
import { FIGURES } from "../../domain/figures.ts";
import { tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { inDialog, late } from "../../late/late.tsx";
import { PlainButton } from "../../ui/Button.tsx";
import type { CountryChartsProps } from "./ChartsSection.tsx";
import { Figures } from "./ScorecardHeader.tsx";

/** The charts, in a chunk that loads after the scorecard. */
export const LateCharts = late(
  () => import("./ChartsSection.tsx").then((file) => file.CountryCharts),
  "views",
  ChartsPlaceholder,
);

export const ScorecardExport = late(
  () => import("./ScorecardExport.tsx").then((file) => file.ScorecardExport),
  "views",
  () => <HeldButton />,
);

export const LateEdition = late(
  () => import("./EditionView.tsx").then((file) => file.EditionView),
  "views",
  () => <p className="skeleton-words" aria-busy="true" />,
);

const Brief = late(
  () => import("./Brief.tsx").then((file) => file.Brief),
  "views",
  undefined,
  inDialog(({ onClose }) => onClose()),
);

export function BriefButton(props: Omit<ComponentProps<typeof Brief>, "onClose">) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PlainButton
        aria-haspopup="dialog"
        onPointerEnter={() => void Brief.load().catch(() => {})}
        onClick={() => setOpen(true)}
      >
        {useI18n().t("brief.open")}
      </PlainButton>
      {isOpen && createPortal(<Brief {...props} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}

/** Loads the parts that are included in the prerendered page. */
export const loadLateParts = () =>
  Promise.all([LateCharts.load(), ScorecardExport.load(), Figures.load()]);

function HeldButton() {
  return (
    <span className="export-menu is-coming">
      <span className="button is-plain">{useI18n().t("snapshot.export")}</span>
    </span>
  );
}

/** Reserves the heights of the charts, to avoid layout shift. */
function ChartsPlaceholder(props: CountryChartsProps) {
  const { answers, measures, since, country, shown } = props;
  const listed = answers.framework.indicators.filter(({ code }) => measures.includes(code));
  const pillars = new Set(listed.map(({ pillar }) => pillar)).size;
  const absent = tally(answers, [country.code], measures).no;
  const size = { pillars, measures: measures.length, absent };
  const isShown = (id: string) => id === (shown.embed ?? id) && (since || id !== "since");
  const figures = FIGURES.filter(({ view, id }) => view === "scorecard" && isShown(id));
  return (
    <div className="chart-section" aria-hidden="true">
      {figures.map(({ id, height }) => (
        <div key={id} className={`chart-panel is-${id}${height?.(size) === 0 ? " is-empty" : ""}`}>
          <div className="chart-header">
            <span className="chart-blank" />
          </div>
          <p className="chart-finding">
            <span className="chart-blank" />
          </p>
          <svg className="chart-frame" height={height?.(size)} aria-hidden="true" />
          <div className="chart-legend" />
          <div className="chart-source" />
        </div>
      ))}
    </div>
  );
}
