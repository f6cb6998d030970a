import { memo } from "react";
import type { ChartsSectionProps } from "../../features/charts/panel-props.ts";
import { Charts } from "../views.tsx";

/**
 * The charts, which come after the scorecard, as does the library that draws them; until then their place is kept, or
 * what the build wrote into the page stands there. React drops that when it is to be drawn anew, or a context changes,
 * before the code is here: hence the memo, and a snapshot's context that stays the same while it says the same.
 */
export const ChartsPart = memo(function ChartsPart(props: ChartsSectionProps) {
  return <Charts {...props} />;
});
