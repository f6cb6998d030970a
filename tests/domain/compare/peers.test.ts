import { describe, expect, test } from "vitest";
import type { Areas } from "../../../src/domain/areas.ts";
import { choosePeerGroup, computePeers, type PeerSet } from "../../../src/domain/compare/peers.ts";
import { answersBy } from "../compare-sample.ts";

const area = { alpha2: "XX", numeric: "000", neighbours: [] };
/** Invented areas. EEE has no profile. */
const areas: Areas = {
  AAA: {
    ...area,
    subregion: "005",
    ituRegion: "americas",
    neighbours: ["BBB", "EEE"],
    internetUsers: 40,
  },
  BBB: { ...area, subregion: "005", ituRegion: "americas", neighbours: ["AAA"], internetUsers: 80 },
  CCC: { ...area, subregion: "013", ituRegion: "americas", internetUsers: 41 },
  DDD: area,
  EEE: { ...area, subregion: "005", internetUsers: 40 },
  FFF: { ...area, internetUsers: 30 },
};

describe("peers", () => {
  test.each<[string, PeerSet, string[]]>([
    ["AAA", "neighbours", ["BBB"]],
    ["AAA", "subregion", ["BBB"]],
    ["AAA", "itu-region", ["BBB", "CCC"]],
    ["AAA", "internet-users", ["CCC", "FFF", "BBB"]],
    ["FFF", "itu-region", []],
    ["DDD", "neighbours", []],
    ["DDD", "subregion", []],
    ["DDD", "internet-users", []],
    ["ZZZ", "subregion", []],
  ])("of %s in the set %s are %j", (country, set, expected) => {
    expect(computePeers(areas, ["AAA", "BBB", "CCC", "DDD", "FFF"], country, set)).toEqual(
      expected,
    );
  });

  test("with similar internet use are limited to five, and ties are sorted by code", () => {
    const codes = ["GGG", "III", "HHH", "LLL", "JJJ", "KKK", "MMM"];
    const many = Object.fromEntries(codes.map((code) => [code, { ...area, internetUsers: 50 }]));
    expect(computePeers(many, codes, "GGG", "internet-users")).toEqual([
      "HHH",
      "III",
      "JJJ",
      "KKK",
      "LLL",
    ]);
  });
});

describe("choosePeerGroup", () => {
  const island = { ...area, subregion: "061" as const };
  const codes = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
  const answers = answersBy(Object.fromEntries([...codes, "ZZZ"].map((code) => [code, "e"])));
  const places = (some: readonly string[]) =>
    Object.fromEntries(some.map((code) => [code, island]));
  test.each<[string, Areas | undefined, string, string | undefined, string[]]>([
    ["five others are enough", places(codes), "AAA", "061", codes.slice(1)],
    ["four others are not enough", places(codes.slice(1)), "BBB", undefined, [...codes, "ZZZ"]],
    ["the country has no area", places(codes), "ZZZ", undefined, [...codes, "ZZZ"]],
    ["the areas have not loaded", undefined, "AAA", undefined, [...codes, "ZZZ"]],
  ])("chooses the subregion or all countries: %s", (_what, some, country, subregion, members) => {
    expect(choosePeerGroup(answers, some, country)).toEqual({ subregion, members });
  });
});
