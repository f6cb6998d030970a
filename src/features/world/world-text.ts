import type { IndicatorReach, WorldFinding } from "../../domain/world/world-findings.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { coverageText } from "./matrix-text.ts";

/** "21 measures in 149 countries; surely in place in most countries: International cooperation (142–149); in fewest: …". */
export const findingText = (
  { most, fewest, countries }: WorldFinding,
  measures: number,
  { t, local }: I18n,
): string => {
  const name = ({ indicator, ...reach }: IndicatorReach) =>
    `${local(indicator.title)} (${coverageText(reach)})`;
  return t("world.finding", { measures, countries, most: name(most), fewest: name(fewest) });
};
