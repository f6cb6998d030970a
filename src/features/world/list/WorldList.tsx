import { memo, useDeferredValue, useMemo } from "react";
import type { Selection } from "../../../domain/selection.ts";
import { orderAfter } from "../../../domain/world/fit-selection.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { useViewDescription } from "../../../figure/ExportMenu.tsx";
import { SourceText } from "../../../figure/SourceLine.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { sortDirection } from "../order-words.ts";
import type { WorldTable } from "../tables/world-table.ts";
import type { Question } from "../use-narrowing.ts";
import type { WorldNavigation } from "../use-world-navigation.ts";
import { createListColumns, type ListColumn } from "./list-columns.tsx";

/** Rows of the first render; the others follow in a second one. */
const FIRST_ROWS = 30;

/** Maximum number of columns on the widest page; more scroll sideways. */
const FITTING = 12;

interface Props {
  table: WorldTable;
  question: Question;
  listed: readonly WorldCountry[];
  /** Code of the page's country. */
  chosen: string | undefined;
  selection: Selection;
  navigation: WorldNavigation;
}

/** The listed countries as a table that can be sorted by each column. */
export function WorldList({ table, question, listed, chosen, selection, navigation }: Props) {
  const { hrefOf, onCountry } = navigation;
  const columns = useMemo(() => {
    const showName = ({ code, name }: WorldCountry) => (
      <PageLink href={hrefOf(code)} onOpen={() => onCountry(code)}>
        {name}
      </PageLink>
    );
    const all = createListColumns(table, question, showName);
    return all.filter(({ only }) => only !== "file");
  }, [table, question, hrefOf, onCountry]);
  const summaries = useMemo(
    () => columns.map(({ summarize }) => summarize?.(listed)),
    [columns, listed],
  );
  const count = useDeferredValue(listed.length, FIRST_ROWS);
  const handleSort = (by: string) =>
    navigation.onChange({ order: orderAfter(selection.order, by, table.framework) });
  return (
    <div className={columns.length > FITTING ? "list-frame is-wide" : "list-frame"}>
      <table className="chart-table list">
        <caption className="visually-hidden">{table.i18n.t("world.list")}</caption>
        <thead>
          <tr>
            {columns.map((one) => (
              <ListHeader key={one.id} column={one} order={selection.order} onSort={handleSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.slice(0, count).map((country) => (
            <ListRow
              key={country.code}
              {...{ country, columns }}
              isChosen={country.code === chosen}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            {columns.map((one, at) => (
              <td key={one.id} className={classOf(one)}>
                {summaries[at]}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="chart-source">
        <SourceText line={useViewDescription().source} />
      </p>
    </div>
  );
}

const classOf = ({ isNumeric }: ListColumn) => (isNumeric ? "is-numeric" : undefined);

interface HeaderProps {
  column: ListColumn;
  order: string | undefined;
  onSort: (by: string) => void;
}

function ListHeader({ column, order, onSort }: HeaderProps) {
  const { by, label } = column;
  const sort = by === undefined ? undefined : sortDirection(order, by);
  return (
    <th scope="col" aria-sort={sort} className={classOf(column)}>
      {by === undefined ? (
        label
      ) : (
        <button type="button" className="matrix-sort" onClick={() => onSort(by)}>
          {label}
        </button>
      )}
    </th>
  );
}

interface RowProps {
  country: WorldCountry;
  columns: readonly ListColumn[];
  isChosen: boolean;
}

const ListRow = memo(({ country, columns: [first, ...columns], isChosen }: RowProps) => (
  <tr className={isChosen ? "is-chosen" : undefined}>
    <th scope="row">{first?.show?.(country)}</th>
    {columns.map((one) => (
      <td key={one.id} className={classOf(one)}>
        {one.show ? one.show(country) : one.value(country)}
      </td>
    ))}
  </tr>
));
