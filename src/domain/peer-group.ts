import type { Answers } from "./answers.ts";
import type { Area, Areas } from "./areas.ts";
import { computePeers } from "./compare/peers.ts";

/** Fewer others than these say little of a region. */
const LEAST_OTHERS = 5;

/** The countries that one is put beside. */
export interface PeerGroup {
  /** The subregion that the others are of; undefined where the group is all countries, the one itself included. */
  subregion: NonNullable<Area["subregion"]> | undefined;
  members: readonly string[];
}

/** The others of a country's subregion where they are enough to speak of and it is known where they lie, else all countries. */
export function choosePeerGroup(
  { countries }: Answers,
  areas: Areas | undefined,
  country: string,
): PeerGroup {
  const subregion = areas?.[country]?.subregion;
  const others = areas ? computePeers(areas, countries, country, "subregion") : [];
  return subregion && others.length >= LEAST_OTHERS
    ? { subregion, members: others }
    : { subregion: undefined, members: countries };
}
