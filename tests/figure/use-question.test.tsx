// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { framework } from "../../src/dataset/framework.ts";
import { createAnswers } from "../../src/domain/answers.ts";
import { parseCountryIndex } from "../../src/domain/country-index.ts";
import { parseCondition } from "../../src/domain/query.ts";
import { NO_SELECTION, type Selection } from "../../src/domain/selection.ts";
import { useQuestion } from "../../src/figure/narrowing/use-question.ts";
import { fileAt } from "../file-at.ts";

const { files, indexPath } = buildDataset("data");
const index = parseCountryIndex(JSON.parse(files.get(indexPath) ?? ""), framework, indexPath);
const published = index.later?.files;
const profiles = createAnswers(framework, new Map());
const areas = {
  AFG: { alpha2: "AF", numeric: "004", neighbours: [], population: 30_000_000, dated: "2014" },
};

/** Renders the hook. Returns its result and the requested files. `isHeld` keeps the requests for a file pending. */
function ask(selection: Partial<Selection>, of = index, isHeld = (_file: string) => false) {
  const fetched = vi.fn(async (path: string) =>
    isHeld(fileAt(path)) ? new Promise<Response>(() => {}) : new Response(files.get(fileAt(path))),
  );
  vi.stubGlobal("fetch", fetched);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const asked = { ...NO_SELECTION, ...selection };
  const { result } = renderHook(() => useQuestion(of, profiles, areas, asked), { wrapper });
  return { result, requested: () => fetched.mock.calls.map(([path]) => fileAt(path)) };
}
afterEach(() => vi.unstubAllGlobals());

const texts = ({ result }: ReturnType<typeof ask>) =>
  result.current.question.conditions.map(({ text }) => text);
const isLoaded = ({ result }: ReturnType<typeof ask>) =>
  result.current.needed.every(({ isPending }) => !isPending);

describe("requests", () => {
  const { groups = "", editions = "", overall = "", scores = {} } = published ?? {};
  const gci2024 = scores["itu-gci-2024"] ?? "";

  test.each<[string, Partial<Selection>, string[], number]>([
    ["nothing but the groups", {}, [], 0],
    ["no scores for an answer or a fact", { conditions: ["has=1.2.1", "population=5.."] }, [], 0],
    ["the groups, and waits for them if the address names one", { places: ["africa"] }, [], 1],
    ["one edition", { conditions: ["gci2024.team=0"] }, [editions, gci2024], 2],
    [
      "an edition that the order refers to",
      { order: "-gci2024.team" },
      [editions, gci2024, overall],
      2,
    ],
    ["the overall scores", { conditions: ["gci2017.overall=0.5.."] }, [overall], 1],
    ["the overall scores for the list", { part: "list" }, [overall], 0],
    ["the overall scores for an order", { order: "gci-2017" }, [overall], 0],
    ["no scores for another order", { order: "population" }, [], 0],
  ])("loads %s", async (_, selection, expected, needed) => {
    const asked = ask(selection);
    await waitFor(() => expect(asked.requested()).toHaveLength(expected.length + 1));
    await waitFor(() => expect(isLoaded(asked)).toBe(true));
    expect(asked.requested().toSorted()).toEqual([groups, ...expected].toSorted());
    expect(asked.result.current.needed).toHaveLength(needed);
    expect(asked.result.current.question.overall !== undefined).toBe(expected.includes(overall));
  });

  test("are not made for a dataset without editions", () => {
    const { later: _, ...bare } = index;
    const places = ["africa"];
    const asked = ask({ places, part: "list", conditions: ["gci2024.team=0"] }, bare);
    expect(asked.requested()).toEqual([]);
    expect(asked.result.current.needed).toEqual([]);
  });
});

describe("conditions", () => {
  test.each([
    [["has=1.2.1", "users=..20", "dated=2015"]],
    [["gci2024.team=0"]],
    [["gci2024.ts1=1"]],
    [["gci2014.overall=0.5.."]],
  ])("are kept if the facts and scores that they refer to exist: %j", async (conditions) => {
    const asked = ask({ conditions });
    await waitFor(() => expect(isLoaded(asked)).toBe(true));
    expect(texts(asked)).toEqual(conditions);
  });

  test.each([
    ["an unknown edition", "gci1999.team=0"],
    ["the overall score of an unknown edition", "gci1999.overall=0"],
    ["a measure that the edition does not have", "gci2024.nothing=0"],
    ["a measure of an edition with only overall scores", "gci2014.team=0"],
    ["text that is not a condition", "nothing"],
  ])("are dropped for %s", async (_, condition) => {
    const asked = ask({ conditions: [condition, "gci2024.team=0"] });
    await waitFor(() => expect(isLoaded(asked)).toBe(true));
    await waitFor(() => expect(texts(asked)).toEqual(["gci2024.team=0"]));
  });

  test("on scores are kept while the measures load", () => {
    const asked = ask({ conditions: ["gci2024.nothing=0"] }, index, () => true);
    expect(texts(asked)).toEqual(["gci2024.nothing=0"]);
    expect(isLoaded(asked)).toBe(false);
  });
});

describe("data", () => {
  const conditions = ["gci2024.team=0", "gci2014.overall=0"];

  test.each([
    ["AFG", "gci2024", "team", 0.3755],
    ["AFG", "gci2024", "ts1", 0.3755],
    ["AFG", "gci2024", "nothing", undefined],
    ["XXX", "gci2024", "team", undefined],
    ["AFG", "gci2014", "overall", 9],
    ["XXX", "gci2014", "overall", undefined],
    // Not in the conditions, so not loaded.
    ["AFG", "gci2020", "team", undefined],
  ])("the score of %s for %s.%s is %s", async (country, edition, measure, expected) => {
    const asked = ask({ conditions });
    await waitFor(() => expect(isLoaded(asked)).toBe(true));
    const { query, facts } = asked.result.current.question;
    expect(query.scoreOf(country, edition, measure)).toBe(expected);
    expect(facts.factOf(country, `${edition}.${measure}`)).toBe(expected);
  });

  test.each([
    ["gci2024.team=0", 0.3755, 0.38],
    ["gci2014.overall=0", 18.4186, 18.4],
    ["users=20", 20.04, 20],
    ["population=0", 1_234_567, 1_234_567],
  ])("rounds values for the condition %s: %d to %d", async (text, value, expected) => {
    const asked = ask({ conditions });
    await waitFor(() => expect(isLoaded(asked)).toBe(true));
    const condition = parseCondition(text);
    expect(condition && asked.result.current.question.query.printed(value, condition)).toBe(
      expected,
    );
  });

  test("includes the facts of profiles", () => {
    const { query, facts } = ask({}).result.current.question;
    expect(query.factsOf("AFG")?.population).toBe(30_000_000);
    expect(facts.factOf("AFG", "dated")).toBe("2014");
    expect(query.factsOf("XXX")).toBeUndefined();
  });

  test.each([
    [[], 0],
    [["gci2024.team=0"], 19],
  ])("with the conditions %j, %d measures of GCI 2024 are loaded", async (conditions, count) => {
    const asked = ask({ conditions });
    await waitFor(() => expect(isLoaded(asked)).toBe(true));
    const { editions } = asked.result.current.question.facts;
    expect(editions.map(({ slug }) => slug)).toEqual(index.later?.overall.map(({ slug }) => slug));
    expect(editions.find(({ slug }) => slug === "gci-2024")?.indicators).toHaveLength(count);
  });
});
