import { readdirSync, readFileSync } from "node:fs";

const codes = readdirSync("data/countries").map((name) => name.slice(0, 3));
const areas: readonly { alpha3: string; ituRegion?: string }[] = JSON.parse(
  readFileSync("data/areas.json", "utf8"),
);

/** How many countries the dataset has. */
export const SHIPPED = codes.length;

/** How many of them the ITU counts with a region. */
export const countIn = (region: string): number =>
  areas.filter(({ alpha3, ituRegion }) => ituRegion === region && codes.includes(alpha3)).length;

/** "81 of 149": how many countries report a measure in place, of those whose documents have its section. */
export function shareOf(measure: string): string {
  const statuses = codes.map((code): string => {
    const profile = JSON.parse(readFileSync(`data/countries/${code}.json`, "utf8"));
    return profile.indicators[measure].status;
  });
  const asked = statuses.filter((status) => status !== "missing");
  return `${asked.filter((status) => status === "exists").length} of ${asked.length}`;
}
