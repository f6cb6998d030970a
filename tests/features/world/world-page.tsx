import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { vi } from "vitest";
import type { Areas } from "../../../src/domain/areas.ts";
import { NO_SELECTION, type Selection } from "../../../src/domain/selection.ts";
import { useWorld, type WorldProps } from "../../../src/features/world/use-world.ts";
import { WorldBody } from "../../../src/features/world/WorldBody.tsx";
import { inventWorld } from "../../domain/world/sample.ts";

/** Three invented countries: two in a region each, one in none. */
export const sample = inventWorld([
  { name: "Atland", region: "africa", answers: { "1.1.1": "exists", "1.1.2": "unknown" } },
  { name: "Betland", region: "europe", answers: { "1.1.1": "exists", "1.1.2": "exists" } },
  { name: "Ceeland", answers: { "1.1.1": "partial", "1.2.1": "missing" } },
]);

/** What the page asked for. */
export const asked = { country: vi.fn(), approach: vi.fn(), change: vi.fn() };

/** Countries and the table that they are shown by. */
type Shown = Pick<WorldProps, "countries" | "answers" | "later">;

const AREAS: Areas = {};
const hrefOf = (code: string) => `?country=${code}`;

/** The page with an address of its own. */
export function SamplePage({
  start,
  world = sample,
  chosen = "BET",
}: {
  start?: Partial<Selection>;
  world?: Shown;
  chosen?: string;
}) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <Page {...{ start, world, chosen }} />
    </QueryClientProvider>
  );
}

function Page({
  start,
  world,
  chosen,
}: {
  start: Partial<Selection> | undefined;
  world: Shown;
  chosen: string;
}) {
  const [selection, setSelection] = useState<Selection>({
    ...NO_SELECTION,
    view: "world",
    ...start,
  });
  const onChange = useCallback((change: Partial<Selection>) => {
    asked.change(change);
    setSelection((last) => ({ ...last, ...change }));
  }, []);
  const shown = useWorld({
    ...world,
    ...{ chosen, selection, onChange, hrefOf },
    areas: AREAS,
    onCountry: asked.country,
    onApproach: asked.approach,
  });
  return <WorldBody world={shown} areas={{ data: AREAS, error: null, refetch: () => {} }} />;
}
