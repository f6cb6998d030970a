import type { Answers } from "../../domain/answers.ts";
import type { Area, Areas } from "../../domain/areas.ts";
import { sortByLikeness } from "../../domain/compare/likeness.ts";
import { computePeers, PEER_SETS, type PeerSet } from "../../domain/compare/peers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { keptCountries } from "../../domain/kept/kept-entries.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** A set of peers that one click chooses. */
export interface PeerOption {
  set: PeerSet;
  /** "Neighbours", "South America". */
  label: string;
  /** How many countries it has. */
  total: number;
  /** Those that are taken, most alike first: as many as can be compared. */
  codes: readonly string[];
  /** Whether the countries compared are these. */
  isChosen: boolean;
}

/** Who a country is compared with, who else it could be, and what there is to say about that. */
export interface PeerChoice {
  codes: readonly string[];
  /** Whether nobody was chosen, and these are only suggested. */
  isSuggested: boolean;
  peerOptions: readonly PeerOption[];
  notes: readonly string[];
}

/** Whom to suggest first: those that a country is most often measured by. */
const SUGGESTED: readonly PeerSet[] = ["neighbours", "subregion", "internet-users", "itu-region"];
/** So many are suggested: there is room for what each names, and for another. */
const MOST_SUGGESTED = 3;

/** The peers that the address names and that have a profile; where there is none, those most alike of the first set there is. */
export function choosePeers(
  { index, answers, areas }: { index: CountryIndex; answers: Answers; areas: Areas },
  country: { code: string; name: string },
  wanted: readonly string[],
  i18n: I18n,
): PeerChoice {
  const { t, list } = i18n;
  const sets = listSets(answers, withKeptFigures(areas, index), country.code, i18n);
  const others = wanted.filter((code) => code !== country.code);
  const named = others.filter(answers.has);
  const unknown = others.filter((code) => !answers.has(code));
  const suggested =
    named.length > 0
      ? undefined
      : SUGGESTED.flatMap((id) => sets.filter(({ set }) => set === id))[0];
  const codes = suggested?.codes.slice(0, MOST_SUGGESTED) ?? named;
  const peerOptions = sets.map((option) => ({ ...option, isChosen: isSame(option.codes, codes) }));
  const notes: string[] = [];
  if (unknown.length > 0)
    notes.push(
      t("compare.note.no-profile", {
        countries: list(unknown.map((code) => nameOf(areas[code], code, i18n))),
        count: unknown.length,
      }),
    );
  if (codes.length === 0) notes.push(t("compare.note.alone", { country: country.name }));
  const from = suggested ?? peerOptions.find(({ isChosen }) => isChosen);
  if (from) {
    const left = from.total - codes.length;
    const values = { shown: codes.length, set: from.label, country: country.name, left };
    if (suggested) notes.push(t("compare.note.suggested", values));
    else if (left > 0) notes.push(t("compare.note.cut", { ...values, total: from.total }));
  }
  return { codes, isSuggested: suggested !== undefined, peerOptions, notes };
}

/** The name of an area that has no profile; what is no area is quoted as it is written. */
const nameOf = (area: Area | undefined, code: string, { countryName }: I18n): string =>
  area ? countryName(area.alpha2) : code;

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((code) => others.includes(code));

/** The sets of a country's peers, each cut to those most alike to it on all measures; a set with nobody in it is left out. */
const listSets = (answers: Answers, areas: Areas, country: string, i18n: I18n) =>
  PEER_SETS.flatMap((set) => {
    const members = computePeers(areas, answers.countries, country, set);
    if (members.length === 0) return [];
    const places = members.map((code) => ({ code }));
    const codes = sortByLikeness(answers, country, places).map(({ code }) => code);
    const label = labelOf(set, areas[country], i18n);
    return [{ set, label, total: members.length, codes: codes.slice(0, MOST_PEERS) }];
  });

/** The areas with the Internet use that the profiles kept on this device give. */
const withKeptFigures = (areas: Areas, index: CountryIndex): Areas => ({
  ...areas,
  ...Object.fromEntries(
    keptCountries(index).flatMap(([code, { kept }]) => {
      const { percent } = kept?.profile.background.internetUsers ?? {};
      const area = areas[code];
      return area && percent !== undefined ? [[code, { ...area, internetUsers: percent }]] : [];
    }),
  ),
});

function labelOf(set: PeerSet, area: Area | undefined, { t }: I18n): string {
  const { subregion, ituRegion } = area ?? {};
  if (set === "subregion") return subregion ? t(`region.${subregion}`) : "";
  if (set !== "itu-region") return t(`compare.set.${set}`);
  return t("compare.set.itu-region", { region: ituRegion ? t(`itu.${ituRegion}`) : "" });
}
