import { STATUSES, type Status } from "../../domain/status.ts";
import type { CoverageRange } from "../../domain/world/world.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { MatrixFrame } from "./matrix-frame.ts";

/** "11–13", or "11" where nothing is open. */
export const coverageText = ({ certain, possible }: CoverageRange): string =>
  possible > certain ? `${certain}–${possible}` : String(certain);

/** "In place: 1.1.1, 1.2.1; Not known: 1.4.3": the answers of one country by status. */
export function summaryText({ statuses }: WorldCountry, frame: MatrixFrame): string {
  const { indicators, positions, words } = frame;
  const codes: Record<Status, string[]> = {
    exists: [],
    partial: [],
    absent: [],
    unknown: [],
    missing: [],
  };
  for (const [column, { code }] of indicators.entries())
    codes[statuses[positions[column] ?? -1] ?? "missing"].push(code);
  return STATUSES.filter((status) => codes[status].length > 0)
    .map((status) => `${words[status]}: ${codes[status].join(", ")}`)
    .join("; ");
}
