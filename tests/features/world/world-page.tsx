import { useState } from "react";
import { vi } from "vitest";
import { NO_SELECTION, type Selection } from "../../../src/domain/selection.ts";
import type { Status } from "../../../src/domain/status.ts";
import type { NamedCountry } from "../../../src/domain/world/world-countries.ts";
import { ChartPanel } from "../../../src/features/charts/ChartPanel.tsx";
import { ChartTable, FilterButton } from "../../../src/features/charts/ChartTable.tsx";
import { WorldPage } from "../../../src/features/world/WorldPage.tsx";
import { framework } from "../../domain/sample.ts";

/** Three invented countries: two in a region each, one in none. */
export const sampleCountries: NamedCountry[] = [
  ["AAA", "Atland", "africa", { 0: "exists", 1: "unknown" }],
  ["BBB", "Betland", "europe", { 0: "exists", 1: "exists" }],
  ["CCC", "Ceeland", undefined, { 0: "partial", 2: "missing" }],
].map(([code, name, region, answers]) => ({
  code: String(code),
  name: String(name),
  region: region === "africa" || region === "europe" ? region : undefined,
  statuses: framework.indicators.map((_, position): Status => {
    const given = Object.entries(answers ?? {}).find(([at]) => at === String(position))?.[1];
    return given === "exists" || given === "unknown" || given === "partial" || given === "missing"
      ? given
      : "absent";
  }),
}));

/** What the page asked for. */
export const asked = { country: vi.fn(), approach: vi.fn(), change: vi.fn() };

/** The page with an address of its own. */
export function SamplePage({ start }: { start?: Partial<Selection> }) {
  const [selection, setSelection] = useState<Selection>({
    ...NO_SELECTION,
    view: "world",
    ...start,
  });
  return (
    <WorldPage
      framework={framework}
      countries={sampleCountries}
      hasRegions
      chosen="BBB"
      selection={selection}
      onChange={(change) => {
        asked.change(change);
        setSelection((last) => ({ ...last, ...change }));
      }}
      onCountry={asked.country}
      hrefOf={(code) => `?country=${code}`}
      onApproach={asked.approach}
      source="Nobody, invented profiles"
      parts={{ Panel: ChartPanel, Table: ChartTable, FilterButton }}
      renderExport={() => null}
      map={() => <p>The map</p>}
    />
  );
}
