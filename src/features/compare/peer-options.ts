import type { Answers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import { sortByLikeness } from "../../domain/compare/likeness.ts";
import { computePeers, PEER_SETS, type PeerSet } from "../../domain/compare/peers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { keptCountries } from "../../domain/kept/overlay-kept.ts";
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

/** Who a country is compared with. */
export interface ChosenPeers {
  codes: readonly string[];
  /** The set that they are, where the address names nobody. */
  suggested: PeerOption | undefined;
  /** Codes of the address that have no profile here. */
  unknown: readonly string[];
}

/** Whom to suggest first: those that a country is most often measured by. */
const SUGGESTED: readonly PeerSet[] = ["neighbours", "subregion", "internet-users", "itu-region"];

/** The sets of peers of a country, each cut to those most alike to it on all measures; a set with nobody in it is left out. */
export function listPeerOptions(
  index: CountryIndex,
  answers: Answers,
  areas: Areas,
  country: string,
  i18n: I18n,
): Omit<PeerOption, "isChosen">[] {
  const places = withKeptFigures(areas, index);
  return PEER_SETS.flatMap((set) => {
    const members = computePeers(places, answers.countries, country, set);
    if (members.length === 0) return [];
    const ordered = sortByLikeness(
      answers,
      country,
      members.map((code) => ({ code })),
    );
    const codes = ordered.slice(0, MOST_PEERS).map(({ code }) => code);
    return [{ set, label: labelOf(set, areas, country, i18n), total: members.length, codes }];
  });
}

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

/** The peers that the address names and that have a profile; where there is none, those of the first set there is. */
export function choosePeers(
  index: CountryIndex,
  options: readonly Omit<PeerOption, "isChosen">[],
  country: string,
  named: readonly string[],
): ChosenPeers {
  const others = named.filter((code) => code !== country);
  const unknown = others.filter((code) => !index.countries[code]);
  const codes = others.filter((code) => index.countries[code]);
  if (codes.length > 0) return { codes, suggested: undefined, unknown };
  const suggested = SUGGESTED.flatMap((set) => options.filter((option) => option.set === set))[0];
  return {
    codes: suggested?.codes ?? [],
    suggested: suggested && { ...suggested, isChosen: true },
    unknown,
  };
}

/** The options, with those marked whose countries are the ones compared. */
export const markChosen = (
  options: readonly Omit<PeerOption, "isChosen">[],
  codes: readonly string[],
): PeerOption[] =>
  options.map((option) => ({
    ...option,
    isChosen:
      option.codes.length === codes.length && option.codes.every((code) => codes.includes(code)),
  }));

/** What there is to say about the choice: that it is a suggestion, what was left out, and why. */
export function describePeers(
  { suggested, unknown, codes }: ChosenPeers,
  options: readonly PeerOption[],
  country: string,
  { t, list }: I18n,
): string[] {
  const cut = suggested ?? options.find(({ isChosen }) => isChosen);
  const notes: string[] = [];
  if (unknown.length > 0)
    notes.push(t("compare.note.no-profile", { countries: list(unknown), count: unknown.length }));
  if (suggested) notes.push(t("compare.note.suggested", { set: suggested.label }));
  if (codes.length === 0) notes.push(t("compare.note.alone", { country }));
  const shown = cut?.codes.length ?? 0;
  if (cut && cut.total > shown)
    notes.push(
      t("compare.note.cut", {
        shown,
        total: cut.total,
        set: cut.label,
        country,
        left: cut.total - shown,
      }),
    );
  return notes;
}

function labelOf(set: PeerSet, areas: Areas, country: string, { t }: I18n): string {
  const area = areas[country];
  if (set === "subregion") return area?.subregion ? t(`region.${area.subregion}`) : "";
  if (set === "itu-region")
    return t("compare.set.itu-region", {
      region: area?.ituRegion ? t(`itu.${area.ituRegion}`) : "",
    });
  return t(`compare.set.${set}`);
}
