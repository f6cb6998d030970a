import { describe, expect, test } from "vitest";
import type { Areas } from "../../../src/domain/areas.ts";
import { computePeers, type PeerSet } from "../../../src/domain/compare/peers.ts";

const area = { alpha2: "XX", numeric: "000", neighbours: [] };
/** Invented areas; nobody has a profile of EEE. */
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
};

describe("peers", () => {
  test.each<[string, PeerSet, string[]]>([
    ["AAA", "neighbours", ["BBB"]],
    ["AAA", "subregion", ["BBB"]],
    ["AAA", "itu-region", ["BBB", "CCC"]],
    ["AAA", "internet-users", ["CCC", "BBB"]],
    ["DDD", "neighbours", []],
    ["DDD", "subregion", []],
    ["DDD", "internet-users", []],
    ["ZZZ", "subregion", []],
  ])("of %s by %s: %j", (country, set, expected) => {
    expect(computePeers(areas, ["AAA", "BBB", "CCC", "DDD"], country, set)).toEqual(expected);
  });
});
