import type { MeasuresFinding, MedianFinding } from "../../domain/findings.ts";
import type { Pillar } from "../../domain/framework.ts";
import type { PillarTally, Tally } from "../../domain/tally.ts";
import { describeCoverage } from "../../i18n/coverage-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** "In place: 11 of 21 (1 partly, 7 not in place and 2 not known)." */
export function countsText(total: Tally, i18n: I18n): string {
  const { inPlace, rest } = describeCoverage(i18n, total);
  return `${rest === "" ? inPlace : `${inPlace} ${rest}`}.`;
}

/** What a country has in place, and the pillars with the largest and the smallest share of it. */
export function measuresText({ total, ends }: MeasuresFinding, i18n: I18n): string {
  const { t, percent } = i18n;
  return sentences([
    countsText(total, i18n),
    ends &&
      t("chart.measures.finding.ends", {
        largest: names(ends.most.items.map(pillarOf), i18n),
        largestShare: percent(ends.most.value),
        smallest: names(ends.least.items.map(pillarOf), i18n),
        smallestShare: percent(ends.least.value),
      }),
  ]);
}

/** Where the pillars stand against the median of all `count` countries; without others, what is in place. */
export function coverageText(
  finding: MedianFinding | undefined,
  { count, total }: { count: number; total: Tally },
  i18n: I18n,
): string {
  const { t } = i18n;
  const [first, ...rest] = (["above", "below", "open", "level"] as const).filter(
    (where) => finding && finding[where].length > 0,
  );
  if (!finding || !first) return countsText(total, i18n);
  return sentences([
    t(`chart.coverage.median.${first}`, { count, pillars: names(finding[first], i18n) }),
    ...rest.map(
      (where) =>
        where !== "above" &&
        t(`chart.coverage.then.${where}`, { pillars: names(finding[where], i18n) }),
    ),
  ]);
}

const pillarOf = ({ pillar }: PillarTally) => pillar;
const names = (pillars: readonly Pillar[], { local, list }: I18n) =>
  list(pillars.map(({ short }) => local(short)));
const sentences = (parts: readonly (string | false | undefined)[]) =>
  parts.filter(Boolean).join(" ");
