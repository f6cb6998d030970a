import { type MouseEvent, memo } from "react";
import { type ComparedCountry, groupIndicators } from "../../domain/compare/compared.ts";
import type { Indicator } from "../../domain/framework.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type GridPlace, tabStop, useGridFocus } from "../../ui/use-grid-focus.ts";
import { CompareCell } from "./CompareCell.tsx";
import { CompareHead } from "./CompareHead.tsx";
import type { CompareProps } from "./compare-props.ts";

/** Up to so many countries there is room to spare; from so many on, the smallest phones have too little. */
const ROOMY = 3;
const WIDE = 6;

const widthClass = (countries: number) =>
  countries <= ROOMY ? "is-roomy" : countries >= WIDE ? "is-wide" : "";

interface Props extends Pick<CompareProps, "comparison" | "matrix" | "chosen" | "onChange"> {
  withWords: boolean;
  /** The indicator that is open in the drawer. */
  opened: string | undefined;
}

/**
 * Measures by countries, grouped by pillar: a grid with one tab stop, whose every cell opens the drawer of its measure.
 * Memoized: what is opened or typed beside it must not draw its cells again.
 */
export const CompareMatrix = memo(function CompareMatrix(props: Props) {
  const { matrix, withWords, opened, onChange } = props;
  const { t, local } = useI18n();
  const { framework, countries } = matrix;
  const groups = groupIndicators(framework);
  const codes = groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.code));
  const open = ({ row }: GridPlace) => {
    const indicator = codes[row];
    if (indicator !== undefined) onChange({ indicator });
  };
  const { place, handleKeyDown, setPlace } = useGridFocus({
    rows: codes.length,
    columns: countries.length + 1,
    first: 0,
    start: { row: 0, column: 0 },
    opened: opened === undefined ? undefined : { row: codes.indexOf(opened) },
    onEnter: open,
  });
  if (groups.length === 0) return <p className="nothing">{t("compare.no-differences")}</p>;
  const handleClick = ({ target, detail }: MouseEvent) => {
    const isMarking = getSelection()?.isCollapsed === false && detail > 0;
    const at = isMarking ? undefined : placeOf(target);
    if (!at) return;
    setPlace(at);
    open(at);
  };
  const width = withWords ? "has-words" : widthClass(countries.length);
  return (
    <>
      <div className={`compare-frame ${width}`}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that the keyboard walks
          role="grid"
          className="compare-matrix"
          onKeyDown={(event) => handleKeyDown(event, placeOf(event.target))}
          onClick={handleClick}
        >
          <caption className="visually-hidden">{t("compare.matrix")}</caption>
          <CompareHead {...props} />
          {groups.map(({ pillar, rows }) => (
            <tbody key={pillar.id}>
              <tr className="compare-pillar">
                <th scope="rowgroup" colSpan={countries.length + 1}>
                  <span>{local(pillar.title)}</span>
                </th>
              </tr>
              {rows.map(({ indicator, position }) => {
                const row = codes.indexOf(indicator.code);
                return (
                  <MeasureRow
                    key={indicator.code}
                    {...{ countries, withWords, indicator, position, row }}
                    active={row === place.row ? place.column : undefined}
                  />
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <p className="compare-note">{t("compare.matrix-note")}</p>
    </>
  );
});

/** The cell that an element is in. */
function placeOf(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest("th, td") : null;
  const row = cell?.closest<HTMLElement>("[data-row]");
  if (!row || !(cell instanceof HTMLTableCellElement)) return undefined;
  return { row: Number(row.dataset.row), column: cell.cellIndex };
}

const MeasureRow = memo(function MeasureRow({
  countries,
  withWords,
  indicator: { code, title },
  position,
  row,
  active,
}: {
  countries: readonly ComparedCountry[];
  withWords: boolean;
  indicator: Indicator;
  position: number;
  row: number;
  /** The column that the keyboard is at; undefined in every other row. */
  active: number | undefined;
}) {
  const { local } = useI18n();
  return (
    <tr className="compare-row" data-row={row}>
      <th scope="row">
        <button type="button" aria-haspopup="dialog" {...tabStop(active === 0)}>
          <span className="compare-code">{code}</span>
          <span>{local(title)}</span>
        </button>
      </th>
      {countries.map((country, place) => (
        <CompareCell
          key={country.code}
          country={country}
          code={code}
          status={country.statuses[position] ?? "missing"}
          withWords={withWords}
          isActive={active === place + 1}
        />
      ))}
    </tr>
  );
});
