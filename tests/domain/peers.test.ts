import { describe, expect, test } from "vitest";
import type { Areas } from "../../src/domain/areas.ts";
import { computePeers, type PeerSet } from "../../src/domain/peers.ts";

const area = { alpha2: "XX", numeric: "000", neighbours: [] };
/** Invented areas; nobody has a profile of EEE. */
const areas: Areas = {
  AAA: {
    ...area,
    subregion: "North",
    ituRegion: "One",
    neighbours: ["BBB", "EEE"],
    internetUsers: 40,
  },
  BBB: { ...area, subregion: "North", ituRegion: "One", neighbours: ["AAA"], internetUsers: 80 },
  CCC: { ...area, subregion: "South", ituRegion: "One", internetUsers: 41 },
  DDD: area,
  EEE: { ...area, subregion: "North", internetUsers: 40 },
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
