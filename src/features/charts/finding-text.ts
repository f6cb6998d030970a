import type {
  CoverageFinding,
  MarksFinding,
  MeasuresFinding,
  MedianFinding,
  SpreadFinding,
} from "../../domain/findings.ts";
import type { Indicator, Pillar } from "../../domain/framework.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** More codes than these are counted, not listed. */
const MOST_CODES = 4;

/** "In place: 11 of 21 measures; the known share is largest in Legal (100%) …; 2 are not known." */
export function measuresText(finding: MeasuresFinding, i18n: I18n): string {
  const { t, percent } = i18n;
  const { inPlace, partial, total, unknown, missing, ends } = finding;
  return sentence([
    t("chart.measures.finding", { inPlace, total }),
    partial > 0 && t("chart.measures.finding.partial", { count: partial }),
    unknown > 0 && t("chart.finding.unknown", { count: unknown }),
    missing > 0 && t("chart.finding.missing", { count: missing }),
    ends &&
      t("chart.measures.finding.ends", {
        largest: names(ends.largest.pillars, i18n),
        largestShare: percent(ends.largest.value),
        smallest: names(ends.smallest.pillars, i18n),
        smallestShare: percent(ends.smallest.value),
      }),
  ]);
}

/** Where the pillars stand; `others` is how many countries the median is over. */
export function coverageText(finding: CoverageFinding, others: number, i18n: I18n): string {
  if (!finding) return "";
  return finding.kind === "median" ? medianText(finding, others, i18n) : spreadText(finding, i18n);
}

/** "Not in place: 7 of 21 measures; the largest number, 2 each, in …; not known: 1.4.3 and 2.3." */
export function marksText(finding: MarksFinding, i18n: I18n): string {
  const { t } = i18n;
  const { absent, total, most, unknown, missing } = finding;
  return sentence([
    t("chart.marks.absent", { absent, total }),
    most &&
      t("chart.marks.most", {
        several: most.pillars.length,
        count: most.value,
        pillars: names(most.pillars, i18n),
      }),
    unknown.length > 0 &&
      (unknown.length > MOST_CODES
        ? t("chart.finding.unknown", { count: unknown.length })
        : t("chart.marks.unknown", { codes: codes(unknown, i18n) })),
    missing.length > 0 &&
      (missing.length > MOST_CODES
        ? t("chart.finding.missing", { count: missing.length })
        : t("chart.marks.missing", { codes: codes(missing, i18n) })),
  ]);
}

function medianText(finding: MedianFinding, count: number, i18n: I18n): string {
  const { t } = i18n;
  const [first, ...rest] = (["above", "below", "open", "level"] as const).filter(
    (where) => finding[where].length > 0,
  );
  if (!first) return "";
  return sentence([
    t(`chart.coverage.median.${first}`, { count, pillars: names(finding[first], i18n) }),
    ...rest.map(
      (where) =>
        where !== "above" &&
        t(`chart.coverage.then.${where}`, { pillars: names(finding[where], i18n) }),
    ),
  ]);
}

function spreadText({ smallest, largest, open }: SpreadFinding, i18n: I18n): string {
  const { t, percent, list } = i18n;
  const reach = open.map(({ pillar, possible }) =>
    t("chart.coverage.open-pillar", { pillar: name(pillar, i18n), share: percent(possible) }),
  );
  return sentence([
    largest
      ? t("chart.coverage.spread", {
          smallest: percent(smallest.value),
          smallestPillars: names(smallest.pillars, i18n),
          largest: percent(largest.value),
          largestPillars: names(largest.pillars, i18n),
        })
      : t("chart.coverage.even", {
          share: percent(smallest.value),
          pillars: names(smallest.pillars, i18n),
        }),
    reach.length > 0 && t("chart.coverage.open", { pillars: list(reach) }),
  ]);
}

const name = (pillar: Pillar, { local }: I18n) => local(pillar.short);
const names = (pillars: readonly Pillar[], i18n: I18n) =>
  i18n.list(pillars.map((pillar) => name(pillar, i18n)));
const codes = (indicators: readonly Indicator[], { list }: I18n) =>
  list(indicators.map(({ code }) => code));
/** Clauses to one sentence. */
const sentence = (clauses: readonly (string | false | undefined)[]) =>
  `${clauses.filter(Boolean).join("; ")}.`;
