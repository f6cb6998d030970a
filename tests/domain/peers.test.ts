import { describe, expect, test } from "vitest";
import { type Area, computePeers, type PeerSet } from "../../src/domain/peers.ts";

/** Invented areas. */
const areas: Area[] = [
  {
    code: "AAA",
    subregion: "North",
    ituRegion: "One",
    neighbours: ["BBB", "ZZZ"],
    internetUsers: 40,
  },
  { code: "BBB", subregion: "North", ituRegion: "One", neighbours: ["AAA"], internetUsers: 80 },
  { code: "CCC", subregion: "South", ituRegion: "One", neighbours: [], internetUsers: 41 },
  { code: "DDD", neighbours: [] },
];

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
    expect(computePeers(areas, country, set)).toEqual(expected);
  });
});
