import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import type { Comparison, Scope } from "../../domain/compare/comparison.ts";
import type { Selection } from "../../domain/selection.ts";
import { DroppedNotice } from "../../figure/DroppedNotice.tsx";
import { EmbedNote } from "../../figure/EmbedNote.tsx";
import { ExportMenu, useViewDescription, ViewProvider } from "../../figure/ExportMenu.tsx";
import { Legend } from "../../figure/FigurePanel.tsx";
import { describeFilter, nameEdition } from "../../figure/page-words.ts";
import { UnfilteredNote } from "../../figure/UnfilteredNote.tsx";
import { ViewTitle } from "../../figure/ViewTitle.tsx";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { LinkButton } from "../../ui/CopyButton.tsx";
import { ClearFilters } from "../../ui/FilterBar.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import { useFocusFallback } from "../../ui/use-focus-fallback.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { ChosenCountries, type ChosenProps } from "./ChosenCountries.tsx";
import { CompareMatrix } from "./CompareMatrix.tsx";
import {
  describeLead,
  hasNames,
  labelledBy,
  matrixLegend,
  matrixTitle,
  namesOf,
  titleText,
  valuesOf,
  variantOf,
} from "./compare-text.ts";
import { GapList } from "./GapList.tsx";
import "./compare.css";

/** Maximum number of columns for which names of instruments are shown by default. */
const NAMES_UP_TO = 4;

interface ListProps {
  comparison: Comparison;
  selection: Selection;
  /** Whether the names of instruments are shown beside the marks. */
  withNames: boolean;
  /** Must be referentially stable, since the matrix is memoized. */
  onChange: Navigate;
}

export interface ComparePageProps
  extends Omit<ListProps, "withNames">,
    Omit<ChosenProps, "chosen"> {
  /** Referentially stable when only the list of measures changes. */
  scope: Scope;
  filters: (actions: ReactNode) => ReactNode;
  editions?: ReactNode;
  charts: ReactNode;
  /** Whether the later scores are still loading. */
  isPending: boolean;
}

/** The comparison of a country or group with up to five others. */
export function ComparePage(props: ComparePageProps) {
  const i18n = useI18n();
  const { scope, comparison, selection, onChange, filters, editions, charts, isPending } = props;
  const withNames = selection.withNames ?? scope.parties.length <= NAMES_UP_TO;
  const list = { comparison, selection, withNames, onChange };
  const { link } = useViewDescription();
  const page = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useFiltersHeight(page);
  const noteFocus = useFocusFallback(() => title.current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only records the focused element
    <div ref={page} className="compare" onFocus={noteFocus}>
      <ViewTitle indicator={selection.indicator} words={titleWords(props, i18n)} />
      <header className="country-header">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {titleText(scope, i18n)}
          </h1>
          <p className="country-source">{describeLead(scope, i18n).finding}</p>
        </div>
        <LinkButton link={link} />
        <ChosenCountries {...props} chosen={scope.chosen} />
      </header>
      {selection.embed && <DroppedNotice dropped={props.dropped} />}
      {editions}
      {filters(<MatrixExport {...list} />)}
      <UnfilteredNote filter={selection.filter} />
      <div className="columns">
        <section aria-label={matrixTitle(scope, i18n)}>
          {comparison.found.length > 0 && <CompareTools {...list} />}
          {comparison.listed.length > 0 ? <CompareMatrix {...list} /> : <NothingListed {...list} />}
          {selection.embed && <MatrixNote {...list} />}
        </section>
        {scope.parties[0]?.group ? (
          <p className="compare-gaps compare-note">{i18n.t("compare.gaps.no-country")}</p>
        ) : (
          <GapList {...{ scope, isPending, onChange }} />
        )}
      </div>
      {charts}
    </div>
  );
}

function CompareTools({ comparison, selection, withNames, onChange }: ListProps) {
  const { t } = useI18n();
  const { parties, found, listed } = comparison;
  const { onlyDifferences } = selection;
  const [count, total] = [listed.length, found.length];
  const isDefault = withNames === parties.length <= NAMES_UP_TO;
  return (
    <div className="compare-tools">
      <SegmentedControl
        label={t("compare.show")}
        options={[
          { id: "all", label: t("compare.all", { count: total }) },
          { id: "differences", label: t("compare.only-differences") },
        ]}
        chosen={onlyDifferences ? "differences" : "all"}
        onChoose={(id) => onChange({ onlyDifferences: id === "differences" })}
      />
      {hasNames(comparison) && (
        <button
          type="button"
          className="chip"
          aria-pressed={withNames}
          onClick={() => onChange({ withNames: isDefault ? !withNames : undefined })}
        >
          {t("compare.words")}
        </button>
      )}
      {parties.length > 2 && <OrderChoice {...{ comparison, selection, onChange }} />}
      {/* The filter bar announces the number of measures. If the number stays the same, this text is announced instead. */}
      <p className="compare-found" role={count === total ? "status" : undefined}>
        {onlyDifferences && t("compare.differences-found", { count, total, rest: total - count })}
      </p>
    </div>
  );
}

function OrderChoice({ comparison, selection, onChange }: Omit<ListProps, "withNames">) {
  const i18n = useI18n();
  const { t } = i18n;
  const options = [
    { id: "chosen", label: t("compare.order.chosen") },
    { id: "name", label: t("compare.order.name") },
    {
      id: "coverage",
      label: t(variantOf(comparison, "compare.order.coverage"), valuesOf(comparison, i18n)),
    },
    // Similarity to a group is not computed.
    ...(comparison.parties[0]?.group
      ? []
      : [{ id: "similarity", label: t("compare.order.similarity") }]),
    ...comparison.editions.map(({ slug: id, short }) => {
      return { id, label: t("compare.order.overall", { edition: i18n.local(short) }) };
    }),
  ];
  return (
    <span className="compare-order">
      {t("compare.order")}{" "}
      <Select
        label={t("compare.order")}
        groups={[{ options }]}
        chosen={options.find(({ id }) => id === selection.order)?.id ?? "chosen"}
        onChoose={(order) => onChange({ order: order === "chosen" ? undefined : order })}
      />
    </span>
  );
}

/** Empty state, with a button that clears `onlyDifferences`. If the filters by status and text exclude every measure, the button clears them too. */
function NothingListed({ comparison, selection, onChange }: ListProps) {
  const i18n = useI18n();
  const { found, measures } = comparison;
  const { filter } = selection;
  const filters = i18n.list(
    describeFilter(i18n, { ...filter, pillars: [] }, labelledBy(comparison)),
  );
  const isFound = found.length > 0;
  const change = {
    onlyDifferences: false,
    ...(!isFound && { filter: { ...filter, statuses: [], text: "" } }),
  };
  return (
    <p className="nothing">
      {isFound
        ? i18n.t(variantOf(comparison, "compare.no-differences"))
        : i18n.t("scorecard.nothing", { filters })}{" "}
      <ClearFilters
        label={i18n.t("compare.show-all", { count: (isFound ? found : measures).length })}
        onClear={() => onChange(change)}
      />
    </p>
  );
}

/** The legend, filters and source below an embedded matrix. */
function MatrixNote({ comparison, selection }: Pick<ListProps, "comparison" | "selection">) {
  return (
    <>
      <Legend entries={matrixLegend(comparison, useI18n())} />
      <EmbedNote {...useMatrixDescription(comparison, selection)} />
    </>
  );
}

function MatrixExport({ comparison, selection, withNames }: ListProps) {
  const i18n = useI18n();
  const load = async () =>
    (await import("./matrix-export.tsx")).matrixContent(comparison, withNames, i18n);
  return (
    <ViewProvider value={useMatrixDescription(comparison, selection)}>
      <ExportMenu
        subject={{ id: "comparison", title: matrixTitle(comparison, i18n), embed: "matrix", load }}
      />
    </ViewProvider>
  );
}

/** Adds the filters that `describeComparison` omits: status, text and "only differences". */
function useMatrixDescription(scope: Scope, { filter, onlyDifferences }: Selection) {
  const i18n = useI18n();
  const context = useViewDescription();
  const only = (words: string) => (onlyDifferences ? [words] : []);
  return {
    ...context,
    filters: [
      ...describeFilter(i18n, filter, labelledBy(scope)),
      ...only(i18n.t("compare.only-differences")),
    ],
    filterParts: [...context.filterParts, ...filter.statuses, filter.text, ...only("differences")],
  };
}

/** Parts of the document title. Suggested countries are omitted, since they are not part of the address. */
function titleWords({ scope, selection, isSuggested }: ComparePageProps, i18n: I18n) {
  const { edition, filter } = selection;
  const compared = isSuggested ? scope.chosen.slice(0, 1) : scope.chosen;
  return [
    i18n.t("app.compare-title", { countries: i18n.list(namesOf(compared)) }),
    nameEdition(i18n, edition),
    ...describeFilter(i18n, filter, labelledBy(scope)),
  ];
}

/** Sets `--filters-height` to the height of the sticky filters, for the sticky header below them. */
function useFiltersHeight(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = page.current;
    const bar = element?.querySelector<HTMLElement>("[role=search]");
    const reach = bar?.querySelector<HTMLElement>(".filter-reach");
    if (!element || !bar || !reach || typeof ResizeObserver === "undefined") return;
    // In narrow windows, the bar is `display: contents`, and its first child is sticky unless the chips are open.
    const measure = () => {
      const { position } = getComputedStyle(reach);
      const height = bar.offsetHeight || (position === "sticky" ? reach.offsetHeight : 0);
      element.style.setProperty("--filters-height", `${height}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    observer.observe(reach);
    return () => observer.disconnect();
  }, [page]);
}
