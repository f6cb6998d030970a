import { PillarDotsChart, pillarDotsHeight } from "../../../charts/PillarDotsChart.tsx";
import type { Figure } from "../../../figure/figure.ts";
import { isScored, standingText } from "../compare-text.ts";
import { type ChartsView, createSharesFigure } from "../pillar-shares.tsx";

/** Where each country stands in each pillar, as a dot plot. */
export const createFigure = (view: ChartsView): Figure =>
  createSharesFigure(view, {
    id: "pillar-dots",
    title: isScored(view.scope)
      ? view.i18n.t("compare.dots.title-score", { years: view.scope.answers.framework.years })
      : view.i18n.t("compare.dots.title"),
    findingOf: standingText,
    Chart: PillarDotsChart,
    heightOf: pillarDotsHeight,
  });
