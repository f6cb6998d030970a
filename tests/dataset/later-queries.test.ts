import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QueryClient, skipToken } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { editionsQuery, groupsQuery, scoresQuery } from "../../src/dataset/later-queries.ts";
import { countryQuery, profileQuery, sinceQuery } from "../../src/dataset/queries.ts";
import { parseCountryIndex } from "../../src/domain/country-index.ts";
import { framework } from "../domain/sample.ts";
import { fileAt } from "../file-at.ts";

const { files, indexPath } = buildDataset("data");
const index = parseCountryIndex(JSON.parse(files.get(indexPath) ?? ""), framework, indexPath);
const { later } = index;

const serve = (answers = files) =>
  vi.stubGlobal(
    "fetch",
    async (path: string) => new Response(answers.get(fileAt(path)), { status: 200 }),
  );
afterEach(() => vi.unstubAllGlobals());

test("loads a country's profile, scores and laws from one file", async () => {
  serve();
  const client = new QueryClient();
  const entry = index.countries.EST;
  if (!entry) throw new Error("Estonia has a profile");
  const { profile, ...rest } = await client.fetchQuery(countryQuery(framework, entry));
  expect(profile.country).toBe("EST");
  expect(rest.since?.scores["itu-gci-2020"]?.overall.toFixed(2)).toBe("99.48");
  expect(Object.keys(rest.since?.laws ?? {})).toHaveLength(4);
  expect(profileQuery(framework, entry).select({ profile, ...rest })).not.toHaveProperty("since");
});

test("loads the file of a country without a profile", async () => {
  const dir = mkdtempSync(join(tmpdir(), "atlas-queries-"));
  cpSync("data", dir, { recursive: true });
  rmSync(join(dir, "countries/EST.json"));
  const without = buildDataset(dir);
  rmSync(dir, { recursive: true });
  serve(without.files);
  const text = without.files.get(without.indexPath) ?? "";
  const { countries = {} } = parseCountryIndex(JSON.parse(text), framework, "index").later ?? {};
  const since = await new QueryClient().fetchQuery(sinceQuery(countries.EST?.file));
  const entry = index.countries.EST;
  if (!entry) throw new Error("Estonia has a profile");
  serve();
  const whole = await new QueryClient().fetchQuery(countryQuery(framework, entry));
  expect(since).toEqual(whole.since);
  expect(since.scores["itu-gci-2020"]?.overall.toFixed(2)).toBe("99.48");
});

test("loads the scores of each edition, the crosswalk and the groups", async () => {
  serve();
  const client = new QueryClient();
  const { editions, crosswalk } = await client.fetchQuery(editionsQuery(framework, later));
  for (const edition of editions) {
    const world = await client.fetchQuery(scoresQuery(later, edition));
    expect(world?.overall.size).toBeGreaterThan(0);
    expect(world?.answers.measures).toEqual(edition.indicators.map(({ code }) => code));
  }
  for (const edition of editions.filter(({ years }) => ["2020", "2024"].includes(years))) {
    const world = await client.fetchQuery(scoresQuery(later, edition));
    expect(world?.overall.get("USA")).toBeGreaterThan(99);
    expect(world?.answers.has("USA")).toBe(true);
  }
  expect(Object.keys(crosswalk.indicators)).toHaveLength(framework.indicators.length);
  const { groups } = await client.fetchQuery(groupsQuery(later));
  expect(groups.map(({ id }) => id)).toContain("sids");
});

test("skips queries without a path", () => {
  for (const query of [
    editionsQuery(framework, undefined),
    groupsQuery(undefined),
    sinceQuery(later?.countries.ATA?.file),
  ])
    expect(query.queryFn).toBe(skipToken);
});
