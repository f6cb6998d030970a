// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that the keyboard walks, cell by cell
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { type KeyboardEvent, type MouseEvent, memo } from "react";
import { CountryBadge } from "../../charts/CountrySymbol.tsx";
import type { Answer } from "../../domain/answers.ts";
import type { ComparedCountry, Comparison, Scope } from "../../domain/compare/comparison.ts";
import type { EditionFramework, Measure, Pillar } from "../../domain/framework.ts";
import { answerText } from "../../i18n/class-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { DeviceSign } from "../../ui/DeviceSign.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { type GridPlace, tabStop, useGridFocus } from "../../ui/use-grid-focus.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { describeLikeness, headText, matrixTitle, openedBy, shortCount } from "./compare-text.ts";

/** Up to so many countries there is room to spare; from so many on, the smallest phones have too little. */
const ROOMY = 3;
const WIDE = 6;

const widthClass = (countries: number) =>
  countries <= ROOMY ? "is-roomy" : countries >= WIDE ? "is-wide" : "";

interface Props {
  comparison: Comparison;
  onChange: Navigate;
  /** Whether what is named stands beside each mark. */
  withWords: boolean;
  /** The indicator that is open in the drawer. */
  opened: string | undefined;
}

/**
 * Measures by countries, grouped by pillar: a grid with one tab stop, whose every cell opens the drawer of its measure.
 * Memoized: what is opened or typed beside it must not draw its cells again.
 */
export const CompareMatrix = memo(function CompareMatrix(props: Props) {
  const { comparison, withWords } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { answers, countries, listed } = comparison;
  const { place, handleKeyDown, handleClick } = useMatrixGrid(props);
  const width = withWords ? "has-words" : widthClass(countries.length);
  return (
    <>
      <div className={`compare-frame ${width}`}>
        <table
          role="grid"
          className="compare-matrix"
          onKeyDown={handleKeyDown}
          onClick={handleClick}
        >
          <caption className="visually-hidden">{matrixTitle(comparison, i18n)}</caption>
          <CompareHead scope={comparison} />
          {answers.framework.pillars
            .filter(({ id }) => listed.some(({ pillar }) => pillar === id))
            .map((pillar) => (
              <PillarBody key={pillar.id} {...{ comparison, withWords, pillar, place }} />
            ))}
        </table>
      </div>
      <p className="compare-note">{t("compare.matrix-note")}</p>
    </>
  );
});

/** Where the keyboard is in the matrix, and what a key or a click there does. */
function useMatrixGrid({ comparison, opened, onChange }: Props) {
  const { countries, listed } = comparison;
  const open = ({ row }: GridPlace) => {
    const measure = listed[row];
    const indicator = measure && openedBy(comparison, measure.code);
    if (indicator) onChange({ indicator });
  };
  const { place, handleKeyDown, setPlace } = useGridFocus({
    rows: listed.length,
    columns: countries.length + 1,
    first: 0,
    start: { row: 0, column: 0 },
    opened:
      opened === undefined
        ? undefined
        : { row: listed.findIndex(({ code }) => openedBy(comparison, code) === opened) },
    onEnter: open,
  });
  return {
    place,
    handleKeyDown: (event: KeyboardEvent) => handleKeyDown(event, placeOf(event.target)),
    handleClick: ({ target, detail }: MouseEvent) => {
      const isMarking = getSelection()?.isCollapsed === false && detail > 0;
      const at = isMarking ? undefined : placeOf(target);
      if (!at) return;
      setPlace(at);
      open(at);
    },
  };
}

/** A pillar with those of its measures that are listed. */
function PillarBody({
  comparison,
  withWords,
  pillar: { id, title },
  place,
}: Pick<Props, "comparison" | "withWords"> & { pillar: Pillar; place: GridPlace }) {
  const { local } = useI18n();
  return (
    <tbody>
      <tr className="compare-pillar">
        <th scope="rowgroup" colSpan={comparison.countries.length + 1}>
          <span>{local(title)}</span>
        </th>
      </tr>
      {comparison.listed.map((indicator, row) =>
        indicator.pillar === id ? (
          <MeasureRow
            key={indicator.code}
            {...{ comparison, withWords, indicator, row }}
            active={row === place.row ? place.column : undefined}
          />
        ) : null,
      )}
    </tbody>
  );
}

/** The head that stays in sight: each country with how much it has in place, and how like the first it is. */
function CompareHead({ scope }: { scope: Scope }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <thead>
      <tr>
        <th scope="col" className="compare-corner">
          {t("chart.column.measure")}
        </th>
        {scope.countries.map((country) => {
          const count = shortCount(scope, country, i18n);
          const likeness = describeLikeness(scope, country, i18n);
          return (
            <th key={country.code} scope="col">
              <span className="compare-head-name">
                <CountryBadge place={country.place} />
                <span className="compare-head-full">{country.name}</span>
              </span>
              <span className="compare-head-short" aria-hidden="true">
                {country.isKept && <DeviceSign />}
                {country.code}
                <small>{count}</small>
                <small>{likeness?.figure}</small>
              </span>
              <small>{headText(scope, country, i18n)}</small>
              {likeness && <small>{likeness.words}</small>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The cell that an element is in. */
function placeOf(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest("th, td") : null;
  const row = cell?.closest<HTMLElement>("[data-row]");
  if (!row || !(cell instanceof HTMLTableCellElement)) return undefined;
  return { row: Number(row.dataset.row), column: cell.cellIndex };
}

const MeasureRow = memo(function MeasureRow({
  comparison: { answers, countries },
  withWords,
  indicator: { code, title },
  row,
  active,
}: Pick<Props, "comparison" | "withWords"> & {
  indicator: Measure;
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
      {countries.map((country, index) => (
        <CompareCell
          key={country.code}
          {...{ country, code, withWords }}
          framework={answers.framework}
          answer={answers.cell(country.code, code)}
          isActive={active === index + 1}
        />
      ))}
    </tr>
  );
});

/** A country's answer: its mark, its word for those who hear it, and on demand what is named, or the word, for all. */
function CompareCell({
  country,
  code,
  answer,
  framework,
  withWords,
  isActive,
}: {
  country: ComparedCountry;
  code: string;
  answer: Answer;
  framework: EditionFramework;
  withWords: boolean;
  /** Whether the keyboard is here. */
  isActive: boolean;
}) {
  const i18n = useI18n();
  const { class: kind, score } = answer;
  const word = answerText(i18n, answer, framework);
  // A score is a figure for all; a status is told by its mark.
  const isSaid = withWords || score !== undefined;
  const names = country.profile?.indicators[code]?.instruments.map(({ name }) => name) ?? [];
  const isNaming = withWords && names.length > 0;
  return (
    <td
      role="gridcell"
      aria-haspopup="dialog"
      title={withWords ? names.join(" · ") || undefined : `${country.name}: ${word}`}
      {...tabStop(isActive)}
    >
      <div className={`compare-cell is-${kind}`}>
        <StatusMark status={kind} />
        <span
          className={
            isSaid && !isNaming
              ? score === undefined
                ? undefined
                : "compare-score"
              : "visually-hidden"
          }
        >
          {word}
        </span>
        {isNaming && (
          <span className="compare-names">
            <span className="visually-hidden">: </span>
            {names.map((name) => (
              <bdi key={name} lang="en">
                {name}
              </bdi>
            ))}
          </span>
        )}
      </div>
    </td>
  );
}
