import { useRef } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { ChosenCountries } from "./ChosenCountries.tsx";
import { CompareMatrix } from "./CompareMatrix.tsx";
import { CompareTools } from "./CompareTools.tsx";
import type { CompareProps } from "./compare-props.ts";
import { leadText, titleText } from "./compare-text.ts";
import { GapList } from "./GapList.tsx";
import { matrixSubject } from "./subjects.ts";
import { useFiltersHeight } from "./use-filters-height.ts";
import "./compare.css";

/** A country beside up to five others: who they are, measure by measure, what it lacks, and by pillar. */
export function ComparePage(props: CompareProps) {
  const i18n = useI18n();
  const { comparison, matrix, chosen, selection, onChange, filters, charts } = props;
  const { renderExport, renderMatrixExport, createMeasure } = props;
  const page = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useFiltersHeight(page);
  const isEmpty = comparison.framework.indicators.length === 0;
  return (
    <div ref={page} className="compare">
      <header className="compare-header">
        <h1 ref={title} tabIndex={-1}>
          {titleText(chosen, i18n)}
        </h1>
        <p className="country-source">{leadText(comparison, i18n)}</p>
      </header>
      <ChosenCountries {...props} onSettled={() => title.current?.focus()} />
      {filters(renderMatrixExport(matrixSubject(props, i18n)))}
      {isEmpty ? (
        <p className="nothing">{i18n.t("scorecard.nothing")}</p>
      ) : (
        <>
          <div className="columns">
            <section aria-label={i18n.t("compare.matrix")}>
              <CompareTools {...props} />
              <CompareMatrix
                {...{ comparison, matrix, chosen, onChange }}
                withWords={selection.withWords}
                opened={selection.indicator}
              />
            </section>
            <GapList {...{ comparison, chosen, onChange, renderExport, createMeasure }} />
          </div>
          {charts}
        </>
      )}
    </div>
  );
}
