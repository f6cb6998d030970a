import type { Indicator } from "../../domain/framework.ts";
import { STATUSES } from "../../domain/status.ts";
import type { CoverageRange } from "../../domain/world.ts";
import type { WorldCountry } from "../../domain/world-countries.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** "11–13", or "11" where nothing is open. */
export const coverageText = ({ certain, possible }: CoverageRange): string =>
  possible > certain ? `${certain}–${possible}` : String(certain);

/** "In place: 1.1.1, 1.2.1; Not known: 1.4.3": the answers of one country by status. */
export const summaryText = (
  { statuses }: WorldCountry,
  indicators: readonly Indicator[],
  positions: readonly number[],
  { t }: I18n,
): string =>
  STATUSES.map((status) => ({
    status,
    codes: indicators
      .filter((_, column) => (statuses[positions[column] ?? -1] ?? "missing") === status)
      .map(({ code }) => code),
  }))
    .filter(({ codes }) => codes.length > 0)
    .map(({ status, codes }) => `${t(`status.${status}`)}: ${codes.join(", ")}`)
    .join("; ");
