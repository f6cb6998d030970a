// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CountryIndex } from "../../src/domain/country-index.ts";
import type { PublishedCountry } from "../../src/domain/editions/country-file.ts";
import type { Later } from "../../src/domain/editions/later.ts";
import { computeRows } from "../../src/domain/scorecard.ts";
import { outcomeIn, useCountrySince } from "../../src/figure/use-country-since.ts";
import { framework, sampleProfile } from "../domain/sample.ts";
import { index as bare, sourceOf } from "./sample.ts";

const later: Later = {
  editions: [
    {
      ...{ id: "itu-x", slug: "x", short: "X", years: "2024", source: sourceOf() },
      scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
      asked: { "1.1.1": { at: [0], isNear: false } },
    },
  ],
  overall: [],
  sources: { laws: sourceOf(), internetUsers: sourceOf(), treaties: sourceOf() },
  files: { editions: "editions.json", groups: "groups.json", overall: "overall.json", scores: {} },
  countries: { TON: { alpha2: "TO", file: "TON.json" } },
};
const { ATA, DEU } = bare.countries;
if (!ATA || !DEU) throw new Error("both are in the sample");
const index: CountryIndex = {
  ...bare,
  later,
  countries: { ...bare.countries, ATA: { ...ATA, shipped: { ...DEU, profile: "shipped.json" } } },
};
const scoring = (score: number) => ({
  scores: { "itu-x": { overall: 1, pillars: [], measures: [score] } },
});
const publishedOf = (score: number): PublishedCountry => ({
  profile: sampleProfile(),
  since: scoring(score),
  neighbours: [],
});

/** Renders the hook for a country. */
function look(country: string, published?: PublishedCountry, of = index) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useCountrySince(of, country, published), { wrapper }).result;
}
const serve = (answer: () => Response) => {
  const fetched = vi.fn(async (_path: string) => answer());
  vi.stubGlobal("fetch", fetched);
  return fetched;
};
const serveScore = (score: number) => serve(() => Response.json({ since: scoring(score) }));
afterEach(() => vi.unstubAllGlobals());

describe("useCountrySince", () => {
  it("sends no request for a country with a published profile", () => {
    const fetched = serveScore(1);
    const result = look("DEU", publishedOf(0.3));
    expect(result.current).toMatchObject({ isPending: false, error: null });
    expect(result.current.data).toEqual({
      editions: later.editions,
      sources: later.sources,
      since: scoring(0.3),
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("returns editions without country data while the profile is loading", () => {
    serveScore(1);
    expect(look("DEU").current.data).toMatchObject({ editions: later.editions, since: undefined });
  });

  it.each([
    ["a country without a profile", "TON", "TON.json"],
    ["a country whose kept profile replaces the published one", "ATA", "shipped.json"],
  ])("loads a separate file for %s", async (_, country, path) => {
    const fetched = serveScore(0.7);
    const result = look(country);
    expect(result.current).toMatchObject({ data: undefined, isPending: true });
    await waitFor(() => expect(result.current.data?.since).toEqual(scoring(0.7)));
    expect(result.current.isPending).toBe(false);
    expect(fetched.mock.calls.map(([asked]) => asked)).toEqual([expect.stringContaining(path)]);
  });

  it("returns no country data for a country without a file", () => {
    const fetched = serveScore(1);
    for (const country of ["PER", "XXX"])
      expect(look(country).current).toMatchObject({ isPending: false, data: { since: undefined } });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("returns undefined for a dataset without editions", () => {
    const fetched = serveScore(1);
    const { current } = look("ATA", undefined, { ...index, later: undefined });
    expect(current).toMatchObject({ data: undefined, isPending: false });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("returns an error if the file fails to load, and the data after a refetch", async () => {
    serve(() => new Response("", { status: 404 }));
    const result = look("TON");
    await waitFor(() => expect(result.current.error).not.toBeNull());
    expect(result.current).toMatchObject({ data: undefined, isPending: false });
    serveScore(0.2);
    void result.current.refetch();
    await waitFor(() => expect(result.current.data?.since).toEqual(scoring(0.2)));
  });
});

it("outcomeIn returns the outcome of a row if it is known", () => {
  const [row] = computeRows(framework, sampleProfile());
  if (!row) throw new Error("no row");
  const known = { editions: later.editions, sources: later.sources, since: scoring(0.3) };
  expect(outcomeIn(known)(row)).toBe("absent-low");
  expect(outcomeIn({ ...known, since: undefined })(row)).toBeUndefined();
  expect(outcomeIn(undefined)(row)).toBeUndefined();
});
