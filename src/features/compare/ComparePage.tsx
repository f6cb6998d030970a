import {
  type FocusEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import type { Scope } from "../../domain/compare/comparison.ts";
import { describeFilter } from "../../figure/describe-filter.ts";
import { ExportMenu, SnapshotProvider, useSnapshotContext } from "../../figure/ExportMenu.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { ChosenCountries, type ChosenProps } from "./ChosenCountries.tsx";
import { CompareMatrix } from "./CompareMatrix.tsx";
import { CompareTools, type ListProps } from "./CompareTools.tsx";
import { asChosen, leadText, matrixTitle, showsNames, titleText } from "./compare-text.ts";
import { describeMatrix } from "./describe-comparison.ts";
import { GapList } from "./GapList.tsx";
import "./compare.css";

export interface ComparePageProps extends ListProps, Omit<ChosenProps, "chosen"> {
  /** What is counted; the same object as long as only the list of measures changes. */
  scope: Scope;
  /** Narrows the measures; `actions` is what can be done with those listed. */
  filters: (actions: ReactNode) => ReactNode;
  /** Chooses the edition that is compared by. */
  editions?: ReactNode;
  charts: ReactNode;
}

/** A country beside up to five others: who they are, measure by measure, what it lacks, and by pillar. */
export function ComparePage(props: ComparePageProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { scope, comparison, selection, onChange, filters, editions, charts } = props;
  const list = { comparison, selection, onChange };
  const { link } = useSnapshotContext();
  const page = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useFiltersHeight(page);
  const noteFocus = useKeptFocus(title);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it notes where the focus is, and answers to nothing.
    <div ref={page} className="compare" onFocus={noteFocus}>
      <header className="country-header">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {titleText(scope, i18n)}
          </h1>
          <p className="country-source">{leadText(scope, i18n)}</p>
        </div>
        <CopyButton label={t("drawer.link")} text={link} />
      </header>
      <ChosenCountries {...props} chosen={asChosen(scope)} />
      {editions}
      {filters(<MatrixExport comparison={comparison} selection={selection} />)}
      <div className="columns">
        <section aria-label={matrixTitle(scope, i18n)}>
          {comparison.found.length > 0 && <CompareTools {...list} />}
          {comparison.listed.length > 0 ? (
            <CompareMatrix
              {...{ comparison, onChange }}
              withWords={showsNames(selection, scope)}
              opened={selection.indicator}
            />
          ) : (
            <NothingListed {...list} />
          )}
        </section>
        <GapList {...{ scope, onChange }} />
      </div>
      {charts}
    </div>
  );
}

/** Why no measure is listed, and how to see them all again. */
function NothingListed({ comparison: { found, measures }, selection, onChange }: ListProps) {
  const i18n = useI18n();
  const { filter } = selection;
  const query = i18n.list(describeFilter(i18n, { ...filter, pillars: [] }));
  const [words, all, change] =
    found.length === 0
      ? [
          i18n.t("compare.nothing", { filters: query }),
          measures,
          { filter: { ...filter, statuses: [], text: "" } },
        ]
      : [i18n.t("compare.no-differences"), found, { onlyDifferences: false }];
  return (
    <p className="nothing">
      {words}{" "}
      <button type="button" className="button" onClick={() => onChange(change)}>
        {i18n.t("compare.show-all", { count: all.length })}
      </button>
    </p>
  );
}

/** Exports the matrix, which says of itself which measures it lists; what lays it out comes when someone does. */
function MatrixExport({ comparison, selection }: Omit<ListProps, "onChange">) {
  const i18n = useI18n();
  const context = useSnapshotContext();
  const withWords = showsNames(selection, comparison);
  const load = async () =>
    (await import("./compare-export.tsx")).matrixContent(comparison, withWords, i18n);
  return (
    <SnapshotProvider value={describeMatrix(i18n, context, selection)}>
      <ExportMenu subject={{ id: "comparison", title: matrixTitle(comparison, i18n), load }} />
    </SnapshotProvider>
  );
}

/** What had the focus may go with what it changed: the heading takes it then. Gives what the page notes each focus by. */
function useKeptFocus(heading: RefObject<HTMLElement | null>) {
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    if (!(last.current instanceof Element) || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) heading.current?.focus();
  });
  return ({ target }: FocusEvent) => {
    last.current = target;
  };
}

/** Keeps the height of the filters that stick at the top of the page in its `--filters-height`, for what sticks below them. */
function useFiltersHeight(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = page.current;
    const bar = element?.querySelector<HTMLElement>("[role=search]");
    const reach = bar?.querySelector<HTMLElement>(".filter-reach");
    if (!element || !bar || !reach || typeof ResizeObserver === "undefined") return;
    // On phones the bar has no box of its own, and what has one sticks while its chips are put away.
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
