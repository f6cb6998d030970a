import { describe, expect, test } from "vitest";
import type { Areas } from "../../../src/domain/areas.ts";
import type { CountryIndex } from "../../../src/domain/country-index.ts";
import type { Group } from "../../../src/domain/groups.ts";
import { choosePeers, toSelection } from "../../../src/features/compare/peer-options.ts";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { answersBy } from "../../domain/compare-sample.ts";

const i18n = createI18n("en", await loadMessages("en"));
const area = { alpha2: "XX", numeric: "000", neighbours: [], ituRegion: "americas" as const };
/** Seven invented areas in one region. AAA and BBB are neighbours, and HHH has no area. */
const areas: Areas = {
  AAA: { ...area, neighbours: ["BBB"] },
  BBB: { ...area, neighbours: ["AAA"] },
  ...Object.fromEntries(["CCC", "DDD", "EEE", "FFF", "GGG"].map((code) => [code, area])),
};
const answers = answersBy({
  AAA: "eeeeee",
  BBB: "",
  CCC: "eeeeee",
  DDD: "eeeee",
  EEE: "eeee",
  FFF: "eee",
  GGG: "ee",
  HHH: "",
});
const source = { title: "", publisher: "", date: "", licence: "" };
const index: CountryIndex = {
  schemaVersion: 1,
  framework: answers.framework.id,
  version: "00000000",
  defaultCountry: "AAA",
  areas: "areas.json",
  measures: "0",
  countries: {},
  later: {
    editions: [],
    overall: [],
    sources: { laws: source, internetUsers: source, treaties: source },
    files: { editions: "", groups: "", overall: "", scores: {} },
    countries: { TON: { alpha2: "TO", file: "TON.json" } },
  },
};
const GROUPS: readonly Group[] = [
  { id: "north", kind: "un", members: ["BBB"] },
  { id: "BBB-XKX", kind: "own", members: ["BBB"] },
  { id: "neighbours-CCC", kind: "relation", members: [], name: "Neighbours of CCC" },
];
const choose = (code: string, ...wanted: string[]) => {
  const { codes, peerOptions, notes } = choosePeers(
    { index, answers, areas },
    { code, name: `Land ${code}` },
    wanted,
    i18n,
    GROUPS.filter(({ id }) => [code, ...wanted].includes(id)),
  );
  const options = peerOptions.map(
    ({ label, total, codes: taken, isChosen }) =>
      `${label} ${total}: ${taken.join("+")}${isChosen ? " chosen" : ""}`,
  );
  return { codes: codes.join("+"), options, notes };
};
const REGION = "ITU: Americas 6: CCC+DDD+EEE+FFF+GGG";
const CUT =
  "5 of 6 countries in “ITU: Americas”: those most like Land AAA on all measures. One more is left out.";

test.each([
  [["AAA", "BBB"], { country: "AAA", peers: ["BBB"] }],
  [["north", "AAA"], { country: undefined, peers: ["north", "AAA"] }],
])("converts the parties %j into country and peers", (parties, expected) => {
  expect(toSelection(parties)).toEqual(expected);
});

describe("choosePeers", () => {
  test.each([
    [
      "suggests the neighbours by default",
      ["AAA"],
      "BBB",
      ["Neighbours 1: BBB chosen", REGION],
      ["Suggested to start with: Neighbours."],
    ],
    [
      "suggests the most similar countries of the region if there are no neighbours",
      ["CCC"],
      "AAA+DDD+EEE",
      ["ITU: Americas 6: AAA+DDD+EEE+FFF+GGG"],
      ["Suggested to start with: the 3 countries most like Land CCC in “ITU: Americas”."],
    ],
    [
      "uses the peers in the address, without the country itself",
      ["AAA", "AAA", "DDD"],
      "DDD",
      ["Neighbours 1: BBB", REGION],
      [],
    ],
    [
      "limits a large set to the most similar countries",
      ["AAA", "GGG", "CCC", "DDD", "EEE", "FFF"],
      "GGG+CCC+DDD+EEE+FFF",
      ["Neighbours 1: BBB", `${REGION} chosen`],
      [CUT],
    ],
    [
      "omits a country with neither a profile nor scores",
      ["AAA", "XKX", "BBB"],
      "BBB",
      ["Neighbours 1: BBB chosen", REGION],
      ["Left out: XKX has no profile."],
    ],
    [
      "includes a country with later scores only, with a note",
      ["AAA", "TON", "BBB"],
      "TON+BBB",
      ["Neighbours 1: BBB", REGION],
      ["Tonga has no profile of 2014–2015: only later scores are shown."],
    ],
    [
      "accepts a first country with later scores only",
      ["TON", "BBB"],
      "BBB",
      [],
      ["Tonga has no profile of 2014–2015: only later scores are shown."],
    ],
    [
      "includes groups, and omits unknown ones",
      ["AAA", "north", "BBB", "nowhere"],
      "north+BBB",
      ["Neighbours 1: BBB", REGION],
      ["“nowhere” is not a group"],
    ],
    [
      "omits a group without countries",
      ["AAA", "neighbours-CCC", "BBB"],
      "BBB",
      ["Neighbours 1: BBB chosen", REGION],
      ["Neighbours of CCC (0 countries)"],
    ],
    [
      "names the members of a custom group that have neither a profile nor scores",
      ["AAA", "BBB-XKX", "XKX"],
      "BBB-XKX",
      ["Neighbours 1: BBB", REGION],
      ["Left out: XKX has no profile."],
    ],
    ["accepts a group as the first party, without suggestions", ["north", "BBB"], "BBB", [], []],
    [
      "suggests no country if there are no peers",
      ["HHH"],
      "",
      [],
      ["No country to suggest for Land HHH: add one to compare with."],
    ],
  ])("%s", (_, [code = "", ...wanted], codes, options, notes) => {
    expect(choose(code, ...wanted)).toEqual({ codes, options, notes });
  });

  test.each([
    ["AAA+BBB+CCC", [], "Suggested to start with: ITU: Americas."],
    ["AAA+BBB+CCC+DDD+EEE", ["AAA", "BBB", "CCC", "DDD", "EEE"], undefined],
  ])(
    "does not call suggestions similar for a country without a profile: %s",
    (codes, wanted, note) => {
      const inputs = { index, answers, areas: { ...areas, TON: area } };
      const found = choosePeers(inputs, { code: "TON", name: "Tonga" }, wanted, i18n);
      const unprofiled = "Tonga has no profile of 2014–2015: only later scores are shown.";
      expect(found.codes.join("+")).toBe(codes);
      expect(found.notes).toEqual([unprofiled, note].filter((one) => one !== undefined));
    },
  );
});
