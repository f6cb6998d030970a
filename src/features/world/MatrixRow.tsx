// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { memo } from "react";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { DeviceSign } from "../../ui/DeviceSign.tsx";
import { tabStop } from "../../ui/use-grid-focus.ts";
import { COVERAGE, MATRIX, type MatrixFrame } from "./matrix-frame.ts";

interface Props {
  country: WorldCountry;
  /** Place among the countries, and among all lines. */
  row: number;
  line: number;
  frame: MatrixFrame;
  isChosen: boolean;
  /** The column that the keyboard is at; undefined in every other row. */
  active: number | undefined;
}

/**
 * One country: its name, its answers and its coverage. The marks are drawn for many rows together; here their words
 * stand as one cell, and as one each in the row that the keyboard is in.
 */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { country, row, line, frame, isChosen, active } = props;
  const { indicators, columns } = frame;
  const last = indicators.length + 1;
  const coverage = frame.toCoverage(country);
  return (
    <div
      role="row"
      aria-rowindex={line}
      className={isChosen ? "matrix-row is-chosen" : "matrix-row"}
      data-row={row}
    >
      <div role="rowheader" aria-colindex={1} className="matrix-name">
        <a href={frame.hrefOf(country.code)} {...tabStop(active === 0)}>
          {country.isKept && <DeviceSign />}
          {country.name}
        </a>
      </div>
      {active === undefined ? (
        <div
          role="gridcell"
          aria-colindex={2}
          aria-colspan={indicators.length}
          aria-label={frame.toSummary(country)}
          className="matrix-marks"
          style={{ inlineSize: columns.width }}
        />
      ) : (
        <ActiveCells {...props} active={active} />
      )}
      <div
        role="gridcell"
        aria-colindex={last + 1}
        aria-label={coverage.said}
        className="matrix-coverage"
        style={{ inlineSize: COVERAGE.width }}
        {...tabStop(active === last)}
      >
        {coverage.shown}
      </div>
    </div>
  );
});

/** A country far from the screen in a long matrix: its name, for who searches the page and for a screen reader. */
export function NameRow({ name, line }: { name: string; line: number }) {
  return (
    <div role="row" aria-rowindex={line} className="matrix-row">
      <div role="rowheader" aria-colindex={1} className="matrix-name">
        {name}
      </div>
    </div>
  );
}

function ActiveCells({ country, frame, active }: Props & { active: number }) {
  const { local } = useI18n();
  const { indicators, columns, toWords } = frame;
  return (
    <div role="presentation" className="matrix-marks" style={{ inlineSize: columns.width }}>
      {indicators.map(({ code, title }, column) => {
        const answer = country.answers[column];
        return (
          <div
            key={code}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={answer && `${code} ${local(title)}: ${toWords(answer)}`}
            className="matrix-cell"
            style={{ insetInlineStart: columns.xs[column] ?? 0, inlineSize: MATRIX.cell }}
            {...tabStop(active === column + 1)}
          />
        );
      })}
    </div>
  );
}
