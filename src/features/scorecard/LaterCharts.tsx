import { memo } from "react";
import { tally } from "../../domain/tally.ts";
import { late } from "../../late/late.tsx";
import { ChartsPlaceholder } from "./ChartsPlaceholder.tsx";
import type { ChartsSectionProps } from "./ChartsSection.tsx";

/** The charts of one country; the build, which draws their panels too, waits for their code. */
export const Charts = late<ChartsSectionProps>(
  async () => (await import("./ChartsSection.tsx")).ChartsSection,
  ({ answers, country, measures, since }) => {
    const { framework } = answers;
    const shown = framework.indicators.filter(({ code }) => measures.includes(code));
    const pillars = new Set(shown.map(({ pillar }) => pillar)).size;
    const absent = tally(answers, [country], measures).no;
    const size = { pillars, measures: shown.length, ...(since && { absent }) };
    return <ChartsPlaceholder size={size} />;
  },
);

/**
 * They come after the scorecard, as does the library that draws them; until then their place is kept, or what the build
 * wrote into the page stands there. React drops that when it is to be drawn anew, or a context changes, before the code
 * is here: hence the memo, and a snapshot's context that stays the same while it says the same.
 */
export const LaterCharts = memo(function LaterCharts(props: ChartsSectionProps) {
  return <Charts {...props} />;
});
