import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import type { Comparison, Scope } from "../../domain/compare/comparison.ts";
import type { Selection } from "../../domain/selection.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import { describeFilter } from "../../figure/describe-view.ts";
import { ExportMenu } from "../../figure/ExportMenu.tsx";
import { SnapshotProvider, useSnapshotContext } from "../../figure/snapshot-context.tsx";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { ChosenCountries } from "./ChosenCountries.tsx";
import { CompareMatrix } from "./CompareMatrix.tsx";
import { CompareTools } from "./CompareTools.tsx";
import { asChosen, leadText, matrixTitle, titleText } from "./compare-text.ts";
import { describeMatrix } from "./describe-comparison.ts";
import { GapList } from "./GapList.tsx";
import type { PeerOption } from "./peer-options.ts";
import "./compare.css";

export interface ComparePageProps {
  /** What is counted; the same object as long as only the list of measures changes. */
  scope: Scope;
  /** The same with the measures that are listed. */
  comparison: Comparison;
  peerOptions: readonly PeerOption[];
  /** What there is to say about the choice of countries. */
  notes: readonly string[];
  selection: Selection;
  /** Changes the address; always the same function. */
  onChange: Navigate;
  /** Chooses the first country and those beside it. */
  onCountries: (codes: readonly string[]) => void;
  /** The dialog that adds a country. */
  picker: (onClose: () => void) => ReactNode;
  /** Narrows the measures; `actions` is what can be done with those listed. */
  filters: (actions: ReactNode) => ReactNode;
  /** Chooses the edition that is compared by. */
  editions?: ReactNode;
  /** The charts, in code of their own. */
  charts: ReactNode;
}

/** A country beside up to five others: who they are, measure by measure, what it lacks, and by pillar. */
export function ComparePage(props: ComparePageProps) {
  const i18n = useI18n();
  const { scope, comparison, selection, onChange, filters, editions, charts } = props;
  const page = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useFiltersHeight(page);
  return (
    <div ref={page} className="compare">
      <header className="country-header">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {titleText(scope, i18n)}
          </h1>
          <p className="country-source">{leadText(scope, i18n)}</p>
        </div>
      </header>
      <ChosenCountries
        {...props}
        chosen={asChosen(scope)}
        onSettled={() => title.current?.focus()}
      />
      {editions}
      {filters(<MatrixExport comparison={comparison} selection={selection} />)}
      <div className="columns">
        <section aria-label={matrixTitle(scope, i18n)}>
          {comparison.found.length > 0 && <CompareTools {...{ comparison, selection, onChange }} />}
          {comparison.listed.length > 0 ? (
            <CompareMatrix
              {...{ comparison, onChange }}
              withWords={selection.withWords}
              opened={selection.indicator}
            />
          ) : (
            <NothingListed {...{ comparison, selection, onChange }} />
          )}
        </section>
        <GapList {...{ scope, onChange }} />
      </div>
      {charts}
    </div>
  );
}

/** Why no measure is listed, and how to see them all again. */
function NothingListed({
  comparison: { found, measures },
  selection: { filter },
  onChange,
}: Pick<ComparePageProps, "comparison" | "selection" | "onChange">) {
  const i18n = useI18n();
  if (found.length > 0) return <p className="nothing">{i18n.t("compare.no-differences")}</p>;
  const query = describeFilter(i18n, { ...filter, pillars: [] });
  return (
    <p className="nothing">
      {i18n.t("compare.nothing", { filters: i18n.list(query) })}{" "}
      <button
        type="button"
        className="button"
        onClick={() => onChange({ filter: { ...filter, statuses: [], text: "" } })}
      >
        {i18n.t("compare.show-all", { count: measures.length })}
      </button>
    </p>
  );
}

/** Exports the matrix, which says of itself which measures it lists. */
function MatrixExport({
  comparison,
  selection,
}: Pick<ComparePageProps, "comparison" | "selection">) {
  const i18n = useI18n();
  const context = useSnapshotContext();
  return (
    <SnapshotProvider context={describeMatrix(i18n, context, selection)}>
      <ExportMenu subject={matrixSubject(comparison, selection, i18n)} />
    </SnapshotProvider>
  );
}

/** The matrix as something to export; what lays it out comes when someone does. */
const matrixSubject = (
  comparison: Comparison,
  { withWords }: Selection,
  i18n: I18n,
): SnapshotSubject => ({
  id: "comparison",
  title: matrixTitle(comparison, i18n),
  load: async () =>
    (await import("./matrix-export.tsx")).matrixContent(comparison, withWords, i18n),
});

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
