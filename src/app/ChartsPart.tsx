import { type ComponentProps, useEffect, useState } from "react";
import { FetchError } from "../dataset/fetch-json.ts";
import { groupByPillar } from "../domain/scorecard.ts";
import { ChartsPlaceholder } from "../features/charts/ChartsPlaceholder.tsx";
import type { ChartsSection } from "../features/charts/ChartsSection.tsx";

type Charts = typeof ChartsSection;

/** Once the code is here, the charts of another country are drawn at once. */
let present: Charts | undefined;

/** The charts, which come after the scorecard, as does the library that draws them; until then their place is kept. */
export function ChartsPart(props: ComponentProps<Charts>) {
  const [state, setState] = useState<{ Charts?: Charts | undefined; error?: FetchError }>({
    Charts: present,
  });
  useEffect(() => {
    if (present) return;
    import("../features/charts/ChartsSection.tsx").then(
      ({ ChartsSection }) => {
        present = ChartsSection;
        setState({ Charts: ChartsSection });
      },
      (error: unknown) =>
        setState({ error: new FetchError("offline", "ChartsSection.js", String(error)) }),
    );
  }, []);
  const { Charts, error } = state;
  if (error) throw error;
  if (Charts) return <Charts {...props} />;
  return <ChartsPlaceholder pillars={groupByPillar(props.framework, props.rows).length} />;
}
