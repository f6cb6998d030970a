import {
  memo,
  type ReactNode,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { ALL_CLASSES } from "../../../domain/answers.ts";
import type { Selection } from "../../../domain/selection.ts";
import { median, shareInPlace, sumKnown } from "../../../domain/statistics.ts";
import { tallyAnswers } from "../../../domain/tally.ts";
import { orderAfter } from "../../../domain/world/fit-selection.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { useViewDescription } from "../../../figure/ExportMenu.tsx";
import type { FigureColumn } from "../../../figure/figure.tsx";
import type { Question } from "../../../figure/narrowing/use-question.ts";
import { SourceText } from "../../../figure/SourceLine.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { sortDirection } from "../order-words.ts";
import type { WorldTable } from "../tables/world-table.ts";
import type { WorldNavigation } from "../use-world-navigation.ts";
import { worldColumns } from "../world-columns.tsx";

type Column = FigureColumn<WorldCountry>;

/** Number of rows in the first render. A second render adds the others. */
const FIRST_ROWS = 30;
const NEAREST = { block: "nearest", inline: "nearest" } as const;

interface Props {
  table: WorldTable;
  question: Question;
  listed: readonly WorldCountry[];
  /** Code of the selected country. */
  chosen: string | undefined;
  selection: Selection;
  navigation: WorldNavigation;
}

/** The listed countries as a sortable table. */
export function WorldList({ table, question, listed, chosen, selection, navigation }: Props) {
  const { hrefOf, onCountry, onChange } = navigation;
  const { order } = selection;
  const columns = useMemo(() => {
    const showName = ({ code, name }: WorldCountry) => (
      <PageLink href={hrefOf(code)} onOpen={() => onCountry(code)}>
        {name}
      </PageLink>
    );
    return worldColumns(table, question, showName).filter(({ only }) => only !== "file");
  }, [table, question, hrefOf, onCountry]);
  const summaries = useMemo(
    () => columns.map((one) => summarize(one, listed, table)),
    [columns, listed, table],
  );
  const count = useDeferredValue(listed.length, FIRST_ROWS);
  const { frame, isWide } = useIsWide();
  return (
    <>
      <div ref={frame} className={isWide ? "list-frame is-wide" : "list-frame"}>
        <table className="chart-table list">
          <caption className="visually-hidden">{table.i18n.t("world.list")}</caption>
          <thead>
            <tr>
              {columns.map(({ id, by, label, isNumeric }) => (
                <th
                  key={id}
                  scope="col"
                  data-column={id}
                  aria-sort={by === undefined ? undefined : sortDirection(order, by)}
                  className={isNumeric ? "is-numeric" : undefined}
                >
                  {by === undefined ? (
                    label
                  ) : (
                    <button
                      type="button"
                      className="matrix-sort"
                      // Browsers do not scroll to a button that is partly visible.
                      onFocus={({ currentTarget }) => currentTarget.scrollIntoView(NEAREST)}
                      onClick={() => onChange({ order: orderAfter(order, by, table.framework) })}
                    >
                      {label}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, count).map((country) => (
              <Row
                key={country.code}
                {...{ country, columns }}
                isChosen={country.code === chosen}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <Cells columns={columns} contentOf={(_, at) => summaries[at]} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="chart-source">
        <SourceText line={useViewDescription().source} />
      </p>
    </>
  );
}

/** Whether the table is wider than its frame, which then scrolls horizontally. */
function useIsWide() {
  const frame = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const { current: element } = frame;
    const table = element?.querySelector("table");
    if (!element || !table || typeof ResizeObserver === "undefined") return;
    const measure = () => setWide(table.offsetWidth > element.clientWidth);
    measure();
    const resizes = new ResizeObserver(measure);
    for (const one of [element, table]) resizes.observe(one);
    return () => resizes.disconnect();
  }, []);
  return { frame, isWide };
}

interface CellsProps {
  columns: readonly Column[];
  contentOf: (column: Column, at: number) => ReactNode;
}

const Cells = ({ columns, contentOf }: CellsProps) =>
  columns.map((one, at) => {
    const Cell = at === 0 ? "th" : "td";
    const scope = at === 0 ? "row" : undefined;
    const className = one.isNumeric ? "is-numeric" : undefined;
    return (
      <Cell key={one.id} data-column={one.id} {...{ scope, className }}>
        {contentOf(one, at)}
      </Cell>
    );
  });

type RowProps = Pick<CellsProps, "columns"> & { country: WorldCountry; isChosen: boolean };

const Row = memo(({ country, columns, isChosen }: RowProps) => (
  <tr className={isChosen ? "is-chosen" : undefined}>
    <Cells
      columns={columns}
      contentOf={({ show, value }) => (show ? show(country) : value(country))}
    />
  </tr>
));

/** The median of a column of counts if every unknown answer were counted. */
const highestMedian = ({ value }: Column, rows: readonly WorldCountry[]) =>
  median(
    rows.flatMap((row) => {
      const count = value(row);
      return typeof count === "number" ? count + row.tally.unknown : [];
    }),
  );

/** Footer text of a column: a count, sum, median or share. Empty for other columns. */
function summarize(column: Column, rows: readonly WorldCountry[], table: WorldTable) {
  const { t, number, percent, compactNumber } = table.i18n;
  const { id, code, value, format = number } = column;
  if (id === "country") return t("world.countries", { count: rows.length });
  const values = rows.map(value).map((one) => (typeof one === "number" ? one : undefined));
  const { sum, unknown } = sumKnown(values);
  if (id === "population" && sum > 0)
    return t("world.list.sum", { sum: compactNumber(sum), unknown });
  const middle = median(values.filter((one) => one !== undefined));
  if (middle !== undefined) {
    const isOpen = id === table.leadColumn && (highestMedian(column, rows) ?? 0) > middle;
    const count = rows.length - unknown;
    return t("world.list.median", { median: format(middle), count, isOpen: String(isOpen) });
  }
  const classes = rows.flatMap((row) => ALL_CLASSES.find((one) => one === code?.(row)) ?? []);
  const tally = tallyAnswers(classes.map((one) => ({ class: one })));
  const share = shareInPlace(tally);
  return share === undefined ? "" : t("world.list.share", { ...tally, share: percent(share) });
}
