import { memo, Suspense } from "react";
import { groupByPillar } from "../../domain/scorecard.ts";
import { ChartsPlaceholder } from "../../features/charts/ChartsPlaceholder.tsx";
import type { ChartsSectionProps } from "../../features/charts/panel-props.ts";
import { Charts } from "../views.ts";

/**
 * The charts, which come after the scorecard, as does the library that draws them; until then their place is kept, or
 * what the build wrote into the page stands there. React drops that when it is to be drawn anew, or a context changes,
 * before the code is here: hence the memo, and a snapshot's context that stays the same while it says the same.
 */
export const ChartsPart = memo(function ChartsPart(props: ChartsSectionProps) {
  const pillars = groupByPillar(props.framework, props.rows).length;
  return (
    <Suspense fallback={<ChartsPlaceholder pillars={pillars} />}>
      <Charts {...props} />
    </Suspense>
  );
});
