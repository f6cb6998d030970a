import { framework } from "../../dataset/framework.ts";
import type { Answers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import { computePeers, PEER_SETS, sortBySimilarity } from "../../domain/compare/peers.ts";
import { type CountryIndex, resolveScored } from "../../domain/country-index.ts";
import { type Group, isGroupId, leftOutOf } from "../../domain/groups.ts";
import { withKeptFacts } from "../../domain/kept/kept-facts.ts";
import { MAX_PEERS } from "../../domain/selection.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** Peer sets from which countries are suggested, in order of preference. */
const SUGGESTED = ["neighbours", "subregion", "internet-users", "itu-region"] as const;
/** Maximum number of suggestions. Low enough to show names by default and to leave room for another country. */
const MAX_SUGGESTED = 3;

/** The usable peers from the address, or else suggested peers. Also returns the peer sets and notes. */
export function choosePeers(
  { index, answers, areas }: { index: CountryIndex; answers: Answers; areas: Areas },
  country: { code: string; name: string },
  wanted: readonly string[],
  i18n: I18n,
  groups: readonly Group[] = [],
) {
  const { t, list, countryName } = i18n;
  const sets = listSets(answers, withKeptFacts(areas, index), country.code, i18n);
  const others = wanted.filter((code) => code !== country.code);
  const kindOf = (code: string) => {
    if (groups.some(({ id, members }) => id === code && members.length > 0)) return "group";
    if (isGroupId(code)) return "no-group";
    if (answers.has(code)) return "profile";
    return resolveScored(index, code) ? "scored" : "no-profile";
  };
  const named = others.filter((code) => !kindOf(code).startsWith("no-"));
  const noteOf = (kind: "no-profile" | "scored") => {
    const codes = new Set([country.code, ...others, ...groups.flatMap(leftOutOf)]);
    const names = [...codes].flatMap((code) => {
      // An invalid code has no area, so the code is used as the name.
      const { alpha2 } = resolveScored(index, code) ?? areas[code] ?? {};
      return kindOf(code) === kind ? [alpha2 ? countryName(alpha2) : code] : [];
    });
    const values = { countries: list(names), count: names.length, years: framework.years };
    return names.length > 0 && t(`compare.note.${kind}`, values);
  };
  const [best] = SUGGESTED.flatMap((id) => sets.filter(({ set }) => set === id));
  const suggested = named.length > 0 ? undefined : best;
  const codes = suggested?.codes.slice(0, MAX_SUGGESTED) ?? named;
  const isChosen = (some: readonly string[]) =>
    some.length === codes.length && some.every((code) => codes.includes(code));
  const peerOptions = sets.map((option) => ({ ...option, isChosen: isChosen(option.codes) }));
  const from = suggested ?? peerOptions.find((option) => option.isChosen);
  const total = from?.total ?? 0;
  // Without a profile, similarity is unknown, so the notes must not describe the countries as the most similar.
  const left = answers.has(country.code) ? total - codes.length : 0;
  const values = { shown: codes.length, set: from?.label ?? "", country: country.name, left };
  const unusable = others.filter((code) => kindOf(code).startsWith("no-"));
  const notes = [
    ...unusable.filter(isGroupId).map((id) => {
      const { name } = groups.find((group) => group.id === id) ?? {};
      return name ? t("group.members", { name, count: 0 }) : t("group.unknown", { id });
    }),
    noteOf("no-profile"),
    noteOf("scored"),
    codes.length === 0 && t("compare.note.alone", values),
    suggested && t("compare.note.suggested", values),
    !suggested && left > 0 && t("compare.note.cut", { ...values, total }),
  ].filter((note) => typeof note === "string");
  const dropped = unusable.map((value) => ({ parameter: "with", value }));
  return { codes, isSuggested: suggested !== undefined, peerOptions, notes, dropped };
}

/** The country's non-empty peer sets, each limited to the most similar countries. */
const listSets = (answers: Answers, areas: Areas, country: string, { t }: I18n) =>
  PEER_SETS.flatMap((set) => {
    const members = computePeers(areas, answers.countries, country, set);
    if (members.length === 0) return [];
    const codes = sortBySimilarity(answers, country, members);
    const { subregion, ituRegion } = areas[country] ?? {};
    const region = ituRegion ? t(`itu.${ituRegion}`) : "";
    const own = subregion ? t(`region.${subregion}`) : "";
    const label = set === "subregion" ? own : t(`compare.set.${set}`, { region });
    return [{ set, label, total: members.length, codes: codes.slice(0, MAX_PEERS) }];
  });

/** The part of the selection that sets the parties. If the first party is a group, the address has no country. */
export const toSelection = ([first = "", ...others]: readonly string[]) =>
  isGroupId(first)
    ? { country: undefined, peers: [first, ...others].slice(0, MAX_PEERS + 1) }
    : { country: first, peers: others.slice(0, MAX_PEERS) };
