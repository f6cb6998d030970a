import { PillarBarsChart, pillarBarsHeight } from "../../../charts/PillarBarsChart.tsx";
import type { Figure } from "../../../figure/figure.ts";
import { isScored, widestText } from "../compare-text.ts";
import { type ChartsView, createSharesFigure } from "../pillar-shares.tsx";

/** The share of each pillar that each country has in place, as grouped bars. */
export const createFigure = (view: ChartsView): Figure =>
  createSharesFigure(view, {
    id: "pillar-bars",
    title: isScored(view.scope)
      ? view.i18n.t("compare.bars.title-score", { years: view.scope.answers.framework.years })
      : view.i18n.t("compare.bars.title"),
    findingOf: widestText,
    Chart: PillarBarsChart,
    heightOf: pillarBarsHeight,
  });
