import { QueryClient, skipToken } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import {
  editionsQuery,
  groupsQuery,
  laterQuery,
  scoresQuery,
  sinceQuery,
} from "../../src/dataset/later-queries.ts";
import { parseCountryIndex } from "../../src/domain/country-index.ts";
import { framework } from "../domain/sample.ts";

const { files, indexPath } = buildDataset("data");
const index = parseCountryIndex(JSON.parse(files.get(indexPath) ?? ""), framework, indexPath);

/** Answers every request from the built dataset. */
const serve = () =>
  vi.stubGlobal("fetch", async (path: string) => new Response(files.get(path), { status: 200 }));
afterEach(() => vi.unstubAllGlobals());

test("a country's scores, laws and Internet users are two files away from the index", async () => {
  serve();
  const client = new QueryClient();
  const later = await client.fetchQuery(laterQuery(index));
  const since = await client.fetchQuery(sinceQuery(later, "EST"));
  expect(since.scores["itu-gci-2020"]?.overall.toFixed(2)).toBe("99.48");
  expect(Object.keys(since.laws ?? {})).toHaveLength(4);
});

test("the scores of the world come by edition, once its framework is known", async () => {
  serve();
  const client = new QueryClient();
  const later = await client.fetchQuery(laterQuery(index));
  const { editions, crosswalk } = await client.fetchQuery(editionsQuery(framework, later));
  for (const edition of editions) {
    const world = await client.fetchQuery(scoresQuery(later, edition));
    const { overall, measures } = world.get("USA") ?? {};
    expect(overall).toBeGreaterThan(99);
    expect(Object.keys(measures ?? {})).toEqual(edition.indicators.map(({ code }) => code));
  }
  expect(Object.keys(crosswalk.indicators)).toHaveLength(framework.indicators.length);
  const { groups } = await client.fetchQuery(groupsQuery(later));
  expect(groups.map(({ id }) => id)).toContain("sids");
});

test("nothing is asked for where it is not known to be there", async () => {
  expect(laterQuery({ ...index, later: undefined }).queryFn).toBe(skipToken);
  for (const query of [editionsQuery(framework, undefined), groupsQuery(undefined)])
    expect(query.queryFn).toBe(skipToken);
  serve();
  const later = await new QueryClient().fetchQuery(laterQuery(index));
  expect(sinceQuery(later, "ATA").queryFn).toBe(skipToken);
});
