import type { Areas } from "../../domain/areas.ts";
import { pickMostAlike } from "../../domain/compare/compared.ts";
import { computePeers, PEER_SETS, type PeerSet } from "../../domain/compare/peers.ts";
import { type CountryIndex, decodeStatuses } from "../../domain/country-index.ts";
import { keptCountries } from "../../domain/kept/overlay-kept.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import type { PeerOption } from "../../features/compare/compare-props.ts";
import type { I18n } from "../../i18n/i18n.tsx";

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

/** The sets of peers of a country, each cut to as many as can be compared; a set with nobody in it is left out. */
export function listPeerOptions(
  index: CountryIndex,
  areas: Areas,
  country: string,
  i18n: I18n,
): Omit<PeerOption, "isChosen">[] {
  const withProfile = Object.keys(index.countries);
  const places = withKeptFigures(areas, index);
  const statusesOf = (code: string) => {
    const entry = index.countries[code];
    return entry ? [{ code, statuses: decodeStatuses(entry) }] : [];
  };
  const [first] = statusesOf(country);
  if (!first) return [];
  return PEER_SETS.flatMap((set) => {
    const members = computePeers(places, withProfile, country, set);
    if (members.length === 0) return [];
    const choice = pickMostAlike(first, members.flatMap(statusesOf), MOST_PEERS);
    return [{ set, label: labelOf(set, areas, country, i18n), total: members.length, ...choice }];
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
  return [
    unknown.length > 0 &&
      t("compare.note.no-profile", { countries: list(unknown), count: unknown.length }),
    suggested && t("compare.note.suggested", { set: suggested.label }),
    codes.length === 0 && t("compare.note.alone", { country }),
    cut &&
      cut.leftOut > 0 &&
      t("compare.note.cut", {
        shown: cut.codes.length,
        total: cut.total,
        set: cut.label,
        country,
        left: cut.leftOut,
      }),
  ].filter((note) => typeof note === "string");
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
