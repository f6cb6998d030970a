/** Where a country lies, and what else it is likened by. */
export interface Area {
  /** ISO 3166 alpha-3. */
  code: string;
  ituRegion?: string | undefined;
  /** UN M49 subregion. */
  subregion?: string | undefined;
  /** Alpha-3 codes of the areas it has a land border with. */
  neighbours: readonly string[];
  /** Percent of the population that uses the Internet, as its profile says. */
  internetUsers?: number | undefined;
}

/** The ways to choose whom a country is compared with. */
export const PEER_SETS = ["neighbours", "subregion", "itu-region", "internet-users"] as const;
export type PeerSet = (typeof PEER_SETS)[number];

/** How many countries count as of similar Internet use: the nearest ones. */
const NEAREST = 5;

/** The other countries of a peer set of `country`, as alpha-3 codes; none where the area has no such set. */
export function computePeers(areas: readonly Area[], country: string, set: PeerSet): string[] {
  const here = areas.find(({ code }) => code === country);
  if (!here) return [];
  const others = areas.filter(({ code }) => code !== country);
  const codes = (matching: readonly Area[]) => matching.map(({ code }) => code);
  switch (set) {
    case "neighbours":
      return codes(others.filter(({ code }) => here.neighbours.includes(code)));
    case "subregion":
      return codes(others.filter((a) => here.subregion && a.subregion === here.subregion));
    case "itu-region":
      return codes(others.filter((a) => here.ituRegion && a.ituRegion === here.ituRegion));
    case "internet-users":
      return codes(nearestInternetUse(here, others));
  }
}

/** The areas whose share of Internet users is nearest; none where the country's own is not known. */
function nearestInternetUse(here: Area, others: readonly Area[]): Area[] {
  const { internetUsers } = here;
  if (internetUsers === undefined) return [];
  const distance = (area: Area) => Math.abs((area.internetUsers ?? 0) - internetUsers);
  return others
    .filter((area) => area.internetUsers !== undefined)
    .toSorted((a, b) => distance(a) - distance(b) || a.code.localeCompare(b.code))
    .slice(0, NEAREST);
}
