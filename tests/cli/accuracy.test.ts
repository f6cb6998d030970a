import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { framework } from "../domain/sample.ts";
import { isHeldOut } from "../lab/accuracy/corpus.ts";
import { matchNames } from "../lab/accuracy/match-names.ts";
import { makeDocument } from "../reader/document.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const corpus = mkdtempSync(join(tmpdir(), "atlas-accuracy-"));
afterAll(() => rmSync(corpus, { recursive: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "tests/lab/accuracy.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });

const WORDS: Record<string, string> = {
  "1.2.1": "Antarctica has a national CIRT known as ICECERT.",
  "1.3.1": "Antarctica is drafting a cybersecurity policy.",
};
const absent = framework.indicators.map(({ code }) => [code, { status: "absent" }] as const);
const gold = (indicators: Record<string, object>, figures: object = {}) => ({
  lastUpdated: "2015-05-03",
  population: 1200,
  populationSource: "Penguin Census, May 2014",
  internetUsersPercent: 80.5,
  internetUsersSource: "Ice Statistics, 2013",
  ...figures,
  indicators: { ...Object.fromEntries(absent), ...indicators },
});

describe("npm run accuracy", () => {
  let lines: string[];
  const line = (start: string) => lines.find((one) => one.startsWith(start)) ?? "";

  beforeAll(() => {
    mkdirSync(join(corpus, "profiles"));
    writeFileSync(join(corpus, "profiles/ATA.txt"), makeDocument(WORDS));
    const answers = {
      ATA: gold(
        {
          // The name read for 1.2.1 is wrong, and the status read for 2.1 is in `also`.
          "1.2.1": { status: "exists", names: ["ICE-CERT of the South Pole", "Floe Team"] },
          "1.3.1": { status: "partial" },
          "2.1": { status: "unknown", also: ["absent"] },
          "2.2": { status: "exists" },
        },
        { internetUsersPercent: 40 },
      ),
    };
    writeFileSync(join(corpus, "gold.json"), JSON.stringify(answers));
    lines = run("--corpus", corpus).stdout.split("\n");
  }, 30_000);

  test("prints lenient and strict accuracy by indicator and overall", () => {
    expect(line("Tuned on")).toBe("Tuned on: 1 documents, 21 cells");
    for (const { code } of framework.indicators) expect(line(`${code} `)).toContain("%");
    expect(line("2.1 ").split(/\s+/).slice(1, 3)).toEqual(["100.00%", "0.00%"]);
    expect(line("all ").split(/\s+/).slice(1, 3)).toEqual(["95.24%", "90.48%"]);
  });

  test("prints precision, recall and counts of names", () => {
    expect(line("1.2.1 ")).toMatch(
      /0\.00% +0\.00% +\(0 of 1 and of 2\) +word for word 0\.0%, 0\.0%$/,
    );
  });

  test("prints the confusion matrix", () => {
    expect(line("gold \\ read").split(/\s+/).slice(3)).toEqual([
      "exists",
      "partial",
      "absent",
      "unknown",
      "missing",
    ]);
    expect(line("exists ").split(/\s+/).slice(1)).toEqual(["1", "0", "1", "0", "0"]);
    expect(line("unknown ").split(/\s+/).slice(1)).toEqual(["0", "0", "1", "0", "0"]);
  });

  test("prints the accuracy of sections, figures and dates", () => {
    expect(line("sections ")).toContain("100.00%");
    expect(line("population ")).toContain("100.00%");
    expect(line("internet users ")).toContain("  0.00%");
    expect(line("last updated ")).toContain("100.00%");
  });

  test("lists each error with the text that determined the status", () => {
    const start = lines.findIndex((one) => one.startsWith("last updated"));
    expect(lines.slice(start + 1, -2)).toEqual([
      "",
      expect.stringMatching(/^ATA 2\.2: read absent, gold exists: \S/),
      'ATA 1.2.1: names +["ICECERT"] -["ICE-CERT of the South Pole","Floe Team"]: Antarctica has a national CIRT known as ICECERT.',
      'ATA internet users: read "80.5", gold "40"',
      "",
    ]);
  });

  test("fails without a corpus", () => {
    const { status, stdout, stderr } = run("--corpus", join(corpus, "nowhere"));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("no corpus at");
  });
});

describe("matchNames", () => {
  test.each([
    ["Ice Act", "The ICE act,", 1],
    // Two names of five words with three words in common: F1 = 0.6.
    ["a1 b c d e", "a1 b c x y", 1],
    // Names of four and three words with two words in common: F1 = 0.57.
    ["ice crimes act 2010", "ice act of", 0],
  ])("counts the matches of %j and %j: %i", (found, expected, matched) => {
    expect(matchNames([found], [expected]).matched).toBe(matched);
  });

  test.each([
    ["“Ice  Act”", "the ice act", 1],
    ["Ministry of Tides", "Ministry of Snow", 0],
    ["Ice Act 2010", "Ice Act", 0],
  ])("counts the exact matches of %j and %j: %i", (found, expected, exact) => {
    expect(matchNames([found], [expected]).exact).toBe(exact);
  });

  test("matches names one to one, best matches first", () => {
    expect(matchNames(["Ice Act 2010", "Ice Act"], ["Ice Act"])).toEqual({
      matched: 1,
      exact: 1,
      found: 2,
      expected: 1,
      spurious: ["Ice Act 2010"],
      lost: [],
    });
  });
});

test("the held-out countries never include ATA, BVT or PER", () => {
  expect(["ATA", "BVT", "PER"].map(isHeldOut)).toEqual([false, false, false]);
});
