import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { vi } from "vitest";
import type { Areas } from "../../../src/domain/areas.ts";
import type { CountryIndex } from "../../../src/domain/country-index.ts";
import { NO_SELECTION, type Selection } from "../../../src/domain/selection.ts";
import type { CountryFacts } from "../../../src/domain/world/country-facts.ts";
import type { NamedCountry } from "../../../src/domain/world/world-countries.ts";
import type { EditionTable } from "../../../src/features/world/tables/table-context.ts";
import { World } from "../../../src/features/world/World.tsx";
import { I18nProvider, useI18n } from "../../../src/i18n/i18n.tsx";
import { inventWorld, NO_FACTS } from "../../domain/world/sample.ts";

/** Three invented countries: two in different regions, one without a region. */
export const sample = inventWorld([
  { name: "Atland", region: "africa", answers: { "1.1.1": "exists", "1.1.2": "unknown" } },
  { name: "Betland", region: "europe", answers: { "1.1.1": "exists", "1.1.2": "exists" } },
  { name: "Ceeland", answers: { "1.1.1": "partial", "1.2.1": "missing" } },
]);

/** Mocks of the navigation callbacks. */
export const navigated = { onCountry: vi.fn(), onApproach: vi.fn(), onChange: vi.fn() };

interface Props {
  start?: Partial<Selection>;
  world?: EditionTable & { countries: readonly NamedCountry[] };
  chosen?: string;
  facts?: CountryFacts;
}

/** The World page, with its selection in local state. */
export function SamplePage(props: Props) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  );
  const i18n = useI18n();
  // The alpha-2 codes of invented countries are their names.
  const invented = useMemo(() => ({ ...i18n, countryName: (alpha2: string) => alpha2 }), [i18n]);
  return (
    <QueryClientProvider client={client}>
      <I18nProvider i18n={invented}>
        <Page {...props} />
      </I18nProvider>
    </QueryClientProvider>
  );
}

function Page({ start, world = sample, chosen = "BET", facts = NO_FACTS }: Props) {
  const [selection, setSelection] = useState<Selection>({
    ...NO_SELECTION,
    view: "world",
    ...start,
  });
  const onChange = useCallback((change: Partial<Selection>) => {
    navigated.onChange(change);
    setSelection((last) => ({ ...last, ...change }));
  }, []);
  const navigation = useMemo(
    () => ({ ...navigated, onChange, hrefOf: (code: string) => `?country=${code}` }),
    [onChange],
  );
  const { index, areas } = useMemo(() => describeCountries(world.countries), [world]);
  const question = useMemo(() => ({ ...NO_QUESTION, facts, index, areas }), [facts, index, areas]);
  return (
    <World
      {...{ index, chosen, selection, navigation }}
      edition={world}
      areas={{ data: areas, error: null, refetch: vi.fn() }}
      question={question}
      failure={undefined}
    />
  );
}

/** Populations of two of the countries. */
export const FACTS: CountryFacts = {
  ...NO_FACTS,
  factOf: (code, by) => (by === "population" ? { ATL: 300, CEE: 2000 }[code] : undefined),
};

/** No conditions, and no data for conditions. */
export const NO_QUESTION = {
  conditions: [],
  ...{ index: undefined, areas: undefined, groups: undefined },
  query: {
    profiles: sample.answers,
    factsOf: () => undefined,
    scoreOf: () => undefined,
    printed: Number,
  },
  facts: NO_FACTS,
  overall: undefined,
};

export function describeCountries(countries: readonly NamedCountry[]) {
  const areas: Areas = Object.fromEntries(
    countries.map(({ code, name, region }, at) => [
      code,
      {
        ...{ alpha2: name, numeric: String(at), neighbours: [] },
        ...(region && { ituRegion: region }),
      },
    ]),
  );
  const index: CountryIndex = {
    ...{
      schemaVersion: 1,
      framework: "f",
      version: "0",
      defaultCountry: "BET",
      areas: "",
      measures: "0",
    },
    countries: Object.fromEntries(
      countries.map(({ code, name }) => [code, { alpha2: name, statuses: "", profile: "" }]),
    ),
  };
  return { index, areas };
}
