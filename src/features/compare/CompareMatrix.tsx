// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern turns a table into a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the ARIA grid pattern has one tab stop
import { type MouseEvent, memo } from "react";
import { CountryBadge } from "../../charts/symbols.tsx";
import { markOf } from "../../domain/answers.ts";
import type { Comparison, Party } from "../../domain/compare/comparison.ts";
import type { Measure, Pillar } from "../../domain/framework.ts";
import { measuresByPillar } from "../../domain/measure-rows.ts";
import { changeSelection, type Selection } from "../../domain/selection.ts";
import { classesPresent, tally, tallyAnswers } from "../../domain/tally.ts";
import { instrumentNames } from "../../i18n/answer-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { classWord, describeCoverage } from "../../i18n/words.ts";
import { DeviceSign } from "../../ui/DeviceSign.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Quoting } from "../../ui/Quoting.tsx";
import { StatusBar, StatusMark } from "../../ui/StatusMark.tsx";
import { type GridPlace, tabStop, useGridFocus } from "../../ui/use-grid-focus.ts";
import { hrefOf, type Navigate } from "../../url/use-selection.ts";
import {
  cellText,
  headOf,
  instrumentsOf,
  matrixTitle,
  openedBy,
  similarityNote,
  valuesOf,
  variantOf,
} from "./compare-text.ts";

/** CSS class for the column width, by number of countries and groups. */
const WIDTHS = ["", "is-roomy", "is-roomy", "is-roomy", "", "", "is-wide"];

interface Props {
  comparison: Comparison;
  /** Whether the names of instruments are shown beside the marks. */
  withNames: boolean;
  selection: Selection;
  onChange: Navigate;
}

/** A grid with a row for each measure, grouped by pillar, and a column for each country or group. Activating a cell opens the drawer of the corresponding indicator. */
export const CompareMatrix = memo(function CompareMatrix(props: Props) {
  const { comparison, withNames, selection, onChange } = props;
  const { indicator: opened } = selection;
  const i18n = useI18n();
  const { answers, parties, listed } = comparison;
  const codes = listed.map(({ code }) => code);
  const drawers = codes.map((code) => openedBy(comparison, code));
  const open = ({ row }: GridPlace) => {
    const indicator = drawers[row];
    if (indicator) onChange({ indicator });
  };
  const { place, handleKeyDown, setPlace } = useGridFocus({
    rows: listed.length,
    columns: parties.length + 1,
    first: 0,
    start: { row: 0, column: 0 },
    opened: opened === undefined ? undefined : { row: drawers.indexOf(opened) },
    onEnter: open,
  });
  const handleClick = ({ target, detail }: MouseEvent) => {
    const isSelectingText = getSelection()?.isCollapsed === false && detail > 0;
    const at = isSelectingText ? undefined : cellOf(target);
    if (!at) return;
    setPlace(at);
    open(at);
  };
  return (
    <>
      <BarLegend comparison={comparison} />
      <div
        className={`compare-frame ${withNames ? "has-words" : `is-marks ${WIDTHS[parties.length]}`}`}
      >
        <table
          role="grid"
          className="compare-matrix"
          onKeyDown={(event) => {
            // Links in the header handle their own keys.
            const at = cellOf(event.target);
            if (at) handleKeyDown(event, at);
          }}
          onClick={handleClick}
        >
          <caption className="visually-hidden">{matrixTitle(comparison, i18n)}</caption>
          <CompareHead {...{ comparison, selection, onChange }} />
          {measuresByPillar(answers.framework, codes).map(({ pillar, indicators }) => (
            <PillarBody
              key={pillar.id}
              {...{ comparison, withNames, pillar, indicators, codes, place }}
            />
          ))}
        </table>
      </div>
      <p className="compare-note">{similarityNote(comparison, i18n)}</p>
    </>
  );
});

/** Legend for the bars in the columns of groups. */
function BarLegend({ comparison }: Pick<Props, "comparison">) {
  const i18n = useI18n();
  const { answers, parties, listed } = comparison;
  const members = parties.flatMap((party) => (party.group ? party.members : []));
  const counted = tally(
    answers,
    members,
    listed.map(({ code }) => code),
  );
  return (
    members.length > 0 && (
      <ul className="chart-legend">
        {classesPresent(counted).map((kind) => (
          <li key={kind}>
            <StatusBar {...tallyAnswers([{ class: kind }])} />
            {classWord(i18n, kind, answers.framework)}
          </li>
        ))}
      </ul>
    )
  );
}

function CompareHead({ comparison: scope, selection, onChange }: Omit<Props, "withNames">) {
  const i18n = useI18n();
  const { t } = i18n;
  const [first] = scope.parties;
  const showsSimilarity = first !== undefined && similarityNote(scope, i18n) !== undefined;
  return (
    <thead className={showsSimilarity ? "shows-similarity" : undefined}>
      <tr>
        <th scope="col" className="compare-corner">
          {t("chart.column.measure")}
          <span className="compare-head-short" aria-hidden="true">
            <small>{t(variantOf(scope, "compare.bars.in-place"), valuesOf(scope, i18n))}</small>
            {showsSimilarity && (
              <small>{t(variantOf(scope, "compare.alike-short"), { code: first.code })}</small>
            )}
          </span>
        </th>
        {scope.parties.map((country) => {
          const { short, words, share, note } = headOf(scope, country, i18n);
          const world = { view: "world", places: [country.code] } as const;
          return (
            <th key={country.code} scope="col">
              <span className="compare-head-name">
                <CountryBadge place={country.place} />
                <span className="compare-head-full">
                  {country.group ? (
                    <PageLink
                      href={hrefOf(changeSelection(selection, world))}
                      onOpen={() => onChange(world)}
                    >
                      {country.name}
                    </PageLink>
                  ) : (
                    country.name
                  )}
                </span>
              </span>
              <span className="compare-head-short" aria-hidden="true">
                {country.entry?.kept && <DeviceSign />}
                {country.group ? (
                  <span className="compare-head-group">{country.name}</span>
                ) : (
                  <span>{country.code}</span>
                )}
                <small>{short}</small>
                <small>{share}</small>
              </span>
              <small>{words}</small>
              {note && <small>{note}</small>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface BodyProps extends Pick<Props, "comparison" | "withNames"> {
  pillar: Pillar;
  indicators: readonly Measure[];
  /** Codes of all rows, in grid order. */
  codes: readonly string[];
  /** The tab stop. */
  place: GridPlace;
}

function PillarBody({ comparison, withNames, pillar, indicators, codes, place }: BodyProps) {
  const { local } = useI18n();
  const { parties } = comparison;
  return (
    <tbody>
      <tr className="compare-pillar">
        <th scope="rowgroup">{local(pillar.title)}</th>
        {/* A separate cell, since a wider <th> would become a header of the countries' columns. */}
        <td aria-hidden="true" colSpan={parties.length} />
      </tr>
      {indicators.map(({ code, title }) => {
        const row = codes.indexOf(code);
        const isAt = (column: number) => row === place.row && column === place.column;
        const popup = openedBy(comparison, code) === undefined ? undefined : "dialog";
        return (
          <tr key={code} className="compare-row">
            <th scope="row">
              <button type="button" aria-haspopup={popup} {...tabStop(isAt(0))}>
                <span className="compare-code">{code}</span>
                <span>{local(title)}</span>
              </button>
            </th>
            {parties.map((country, index) => (
              <CompareCell
                key={country.code}
                {...{ comparison, withNames, country, popup }}
                measure={code}
                isActive={isAt(index + 1)}
              />
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

/** The position of the cell that contains an element. Undefined outside the rows of measures. */
function cellOf(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest("th, td") : null;
  const row = cell?.closest(".compare-row");
  const rows = row?.closest("table")?.querySelectorAll(".compare-row") ?? [];
  if (!row || !(cell instanceof HTMLTableCellElement)) return undefined;
  return { row: [...rows].indexOf(row), column: cell.cellIndex };
}

interface CellProps extends Pick<Props, "comparison" | "withNames"> {
  measure: string;
  country: Party;
  /** Undefined if the measure opens no drawer. */
  popup: "dialog" | undefined;
  /** Whether this cell is the tab stop. */
  isActive: boolean;
}

const CompareCell = memo(function CompareCell(props: CellProps) {
  const { comparison, measure, country, withNames, popup, isActive } = props;
  const i18n = useI18n();
  const { answers } = comparison;
  const { group, members } = country;
  const counted = tally(answers, members, [measure]);
  const answer = group ? undefined : answers.cell(country.code, measure);
  const word = cellText(answers, country, measure, i18n);
  const instruments = instrumentsOf(country, measure);
  const names = instrumentNames(instruments, i18n);
  const isNaming = withNames && names.length > 0;
  // Counts and scores are always visible. A status is visible only if names are shown but this answer has none.
  const isInWords = withNames && !isNaming;
  const statusClass = isInWords ? undefined : "visually-hidden";
  const wordClass = group || answer?.score !== undefined ? "compare-score" : statusClass;
  // In some languages, "32 of 54" does not fit in a column on phones.
  const isShort = group && !withNames && counted.asked > 0;
  const rest = group && describeCoverage(i18n, counted, answers.framework).rest;
  // A single name is visible in full and needs no tooltip.
  const listed = names.length > 1 ? names.join(" · ") : undefined;
  const full = i18n.join("label", country.name, i18n.join("space", word, rest));
  return (
    <td
      role="gridcell"
      aria-haspopup={popup}
      title={isNaming ? listed : isInWords && !group ? undefined : full}
      {...tabStop(isActive)}
    >
      <div className={`compare-cell is-${answer?.class ?? "group"}`}>
        {answer && <StatusMark status={markOf(answer)} />}
        <span className="compare-cell-country" aria-hidden="true">
          {country.name}
        </span>
        <span className={isShort ? "visually-hidden" : wordClass}>{word}</span>
        {isShort && (
          <span className="compare-score" aria-hidden="true">
            {counted.inPlace}/{counted.asked}
          </span>
        )}
        {group && <StatusBar counts={counted.counts} />}
        {isNaming && (
          <span className="compare-names">
            <span className="visually-hidden">{i18n.t("join.label", { first: "", next: "" })}</span>
            {instruments.map(({ name }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names can be equal
              <bdi key={at}>
                <Quoting text={names[at] ?? name} names={[name]} />
              </bdi>
            ))}
            {names.length > 1 && (
              <small aria-hidden="true">
                {i18n.t("reading.more", { count: names.length - 1 })}
              </small>
            )}
          </span>
        )}
      </div>
    </td>
  );
});
