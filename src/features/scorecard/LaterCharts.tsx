import { memo, Suspense } from "react";
import { laterPart } from "../../figure/later-part.ts";
import { ChartsPlaceholder } from "./ChartsPlaceholder.tsx";
import type { ChartsSectionProps } from "./ChartsSection.tsx";

/** The build, which draws the panels too, waits for their code. */
const { part: Charts, load } = laterPart<ChartsSectionProps>(
  "ChartsSection.js",
  async () => (await import("./ChartsSection.tsx")).ChartsSection,
);
export const loadCharts = load;

/**
 * The charts, which come after the scorecard, as does the library that draws them; until then their place is kept, or
 * what the build wrote into the page stands there. React drops that when it is to be drawn anew, or a context changes,
 * before the code is here: hence the memo, and a snapshot's context that stays the same while it says the same.
 */
export const LaterCharts = memo(function LaterCharts(props: ChartsSectionProps) {
  const { framework } = props.answers;
  const shown = framework.indicators.filter(({ code }) => props.measures.includes(code));
  const pillars = new Set(shown.map(({ pillar }) => pillar)).size;
  return (
    <Suspense fallback={<ChartsPlaceholder size={{ pillars, measures: shown.length }} />}>
      <Charts {...props} />
    </Suspense>
  );
});
