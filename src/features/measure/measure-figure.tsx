import type { ReactNode } from "react";
import { barsHeight, titleWidthFor } from "../../charts/bar-sizes.ts";
import { LegendSwatch } from "../../charts/swatches.tsx";
import type { AnswerClass } from "../../domain/answers.ts";
import { lawFieldsOf } from "../../domain/editions/crosswalk.ts";
import type { Law } from "../../domain/editions/laws.ts";
import { type Holder, tallyHolders } from "../../domain/measures/holders.ts";
import { classesPresent } from "../../domain/tally.ts";
import { groupByRegion } from "../../domain/world/world-countries.ts";
import { describeInstrument, Items } from "../../figure/FindingFacts.tsx";
import {
  answerColumn,
  backingColumn,
  column,
  createTable,
  type Figure,
  IN_FILE,
  joinNames,
  legendOf,
} from "../../figure/figure.tsx";
import { listedText } from "../../figure/narrowing/listed-text.ts";
import { scoreColumns } from "../../figure/score-columns.ts";
import { instrumentNames } from "../../i18n/answer-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { classWord } from "../../i18n/words.ts";
import { late } from "../../late/late.tsx";
import type { MeasureTable } from "./use-measure.ts";

/** Loads after the page, because loading Recharts with the page would delay its hydration. */
const LateBars = late(
  () => import("../../charts/StatusBars.tsx").then((file) => file.StatusBars),
  "first",
  ({ height }) => <svg className="chart-frame" height={height} aria-hidden="true" />,
);

interface Shown {
  isHydrated: boolean;
  showName: (holder: Holder) => ReactNode;
  onRegion: (region: string) => void;
}

/** The number of countries with each answer, by region. The table has a row per listed country. */
export function createFigure(table: MeasureTable, shown: Shown): Figure {
  const { i18n, framework, selection, scope, listed, total, title, found, drawnSource } = table;
  const classes = classesPresent(total);
  const wordOf = (kind: AnswerClass) => classWord(i18n, kind, framework);
  const data = groupByRegion(scope).map(({ region, countries }) => {
    const { counts } = tallyHolders(countries);
    const tooltip = classes.map((kind) => ({ label: wordOf(kind), value: String(counts[kind]) }));
    // Countries outside the ITU regions have no group to filter by.
    const isFixed = region === undefined;
    return { id: region ?? "none", label: table.nameRegion(region), counts, tooltip, isFixed };
  });
  // Nothing is drawn if none of the countries has a profile.
  const height = classes.length > 0 ? barsHeight(data.map(({ label }) => label)) : 0;
  const style = { data, classes, height, highlighted: selection.filter.statuses };
  return {
    ...{ id: "regions", fileName: "who-has-it", ...found, height, drawnSource },
    title: i18n.t("measure.regions", { title }),
    legend: legendOf(classes, wordOf, LegendSwatch),
    listed: listedText(table, i18n),
    table: createTable(listed, ({ code }) => code, columnsOf(table, shown)),
    loadDrawing: LateBars.load,
    draw: ({ width, isPicture }) => {
      const size = { width, nameWidth: titleWidthFor(width) };
      // A picture is rendered synchronously, so its code must already be loaded.
      const Bars = (isPicture && LateBars.code) || LateBars;
      return <Bars {...style} {...size} onRow={isPicture ? undefined : shown.onRegion} />;
    },
  };
}

type Linked = readonly { url?: string | undefined }[];
const linksOf = (named: Linked) => joinNames(named.flatMap(({ url }) => url ?? []));

function columnsOf(table: MeasureTable, { isHydrated, showName, onRegion }: Shown) {
  const { i18n, framework, indicator, editions, nameRegion } = table;
  const { t } = i18n;
  const undated = ({ answer }: Holder) => (answer ? t("status.unknown") : "");
  return [
    column<Holder>("country", t("app.country"), ({ name }) => name, {
      code: ({ code }) => code,
      show: showName,
    }),
    column<Holder>("region", t("world.region"), ({ region }) => nameRegion(region), {
      code: ({ region = "none" }) => region,
      choose: ({ region }) =>
        region && { label: nameRegion(region), onChoose: () => onRegion(region) },
    }),
    answerColumn<Holder>(framework, i18n, ({ answer }) => answer),
    backingColumn<Holder>(i18n, ({ answer }) => answer),
    column<Holder>(
      "instruments",
      t("snapshot.column.instruments"),
      ({ instruments }) => joinNames(instrumentNames(instruments, i18n)),
      {
        show: ({ instruments }) => (
          <Items items={instruments.map((one) => describeInstrument(one, i18n))} />
        ),
      },
    ),
    column<Holder>("links", t("measure.links"), (one) => linksOf(one.instruments), IN_FILE),
    column<Holder>("date", t("measure.date"), (row) => row.date ?? undated(row), {
      show: (row) => (row.date ? i18n.date(row.date) : undated(row)),
    }),
    ...scoreColumns<Holder>(editions, ({ scores }) => scores, i18n),
    ...(lawFieldsOf(indicator.code).length > 0 ? lawColumns(table, isHydrated) : []),
  ];
}

/** Titles of laws render after hydration, because they would double the size of the prerendered page. */
const lawColumns = ({ i18n }: MeasureTable, isHydrated: boolean) => {
  const { t } = i18n;
  const namesOf = ({ laws }: Holder) => {
    if (!laws?.length) return countLaws(laws, i18n);
    const named = laws.map(({ title: name, draft }) => ({ name, draft }));
    return joinNames(instrumentNames(named, i18n));
  };
  return [
    column<Holder>("laws", t("since.laws"), namesOf, {
      show: ({ laws }) => {
        if (!laws?.length) return countLaws(laws, i18n);
        const items = laws.map(({ title, url, draft }) => ({
          ...{ text: title, href: url },
          ...(draft && { note: t("kind.draft") }),
        }));
        return (
          <details>
            <summary>{countLaws(laws, i18n)}</summary>
            {isHydrated && <Items items={items} />}
          </details>
        );
      },
    }),
    column<Holder>("law_links", t("measure.law-links"), ({ laws = [] }) => linksOf(laws), IN_FILE),
  ];
};

/** "2 laws, 1 draft", or the status "Not known" if the source has no data. */
function countLaws(laws: readonly Law[] | undefined, { t, join }: I18n): string {
  if (!laws) return t("status.unknown");
  const drafts = laws.filter(({ draft }) => draft).length;
  const count = laws.length - drafts;
  return join(
    "comma",
    (count > 0 || drafts === 0) && t("measure.laws", { count }),
    drafts > 0 && t("measure.drafts", { count: drafts }),
  );
}
