import { coverageHeight, marksHeight, measuresHeight } from "../../charts/heights.ts";

const PANELS = [
  { id: "measures", height: measuresHeight },
  { id: "coverage", height: coverageHeight },
  { id: "marks", height: marksHeight },
];

/** Holds the place of the charts while their code arrives; `pillars` is how many have rows. */
export function ChartsPlaceholder({ pillars }: { pillars: number }) {
  if (pillars === 0) return <div className="chart-section" aria-hidden="true" />;
  return (
    <div className="chart-section" aria-hidden="true">
      {PANELS.map(({ id, height }) => (
        <div key={id} className={`chart-panel is-${id}`}>
          <div className="chart-header">
            <span className="chart-blank" />
          </div>
          <p className="chart-finding">
            <span className="chart-blank" />
          </p>
          <svg className="chart-frame" height={height(pillars)} aria-hidden="true" />
          <div className="chart-legend" />
          <div className="chart-source" />
        </div>
      ))}
    </div>
  );
}
