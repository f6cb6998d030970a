import { FIGURES, type FigureSize } from "../../domain/figures.ts";

/** Holds the place of the charts while their code arrives. */
export function ChartsPlaceholder({ size }: { size: FigureSize }) {
  return (
    <div className="chart-section" aria-hidden="true">
      {FIGURES.filter(
        ({ view, id }) => view === "scorecard" && (id !== "since" || size.absent !== undefined),
      ).map(({ id, height }) => (
        <div key={id} className={`chart-panel is-${id}`}>
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
