import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { type LaterScore, laterScores } from "../../domain/since.ts";
import { classesPresent } from "../../domain/tally.ts";
import { PICTURE_WIDTH, type SnapshotContent } from "../../export/snapshot.ts";
import { createMeasure } from "../../figure/measure-text.ts";
import { createTable, type FigureColumn } from "../../figure/table.ts";
import { whyNoScore } from "../../i18n/class-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { countsText } from "./finding-text.ts";
import { ScorecardPicture } from "./ScorecardPicture.tsx";
import { layOutScorecard } from "./scorecard-layout.ts";
import type { ScorecardView } from "./scorecard-subject.ts";

/** What an export of the scorecard holds: the rows that are listed, and the counts of all in view. */
export function scorecardContent(view: ScorecardView): SnapshotContent {
  const { framework, rows, listed, since, i18n } = view;
  const editions = since?.editions ?? [];
  const { t, local } = i18n;
  const pillars = groupByPillar(framework, listed).map(({ pillar, rows: inPillar }) => {
    const total = tallyRows(rows.filter((row) => row.pillar.id === pillar.id));
    return {
      id: pillar.id,
      title: local(pillar.title),
      count: t("scorecard.in-place-of", { inPlace: total.inPlace, total: total.asked }),
      rows: inPillar.map(({ indicator, finding }) => ({
        code: indicator.code,
        title: local(indicator.title),
        status: finding.status,
        statusLabel: t(`status.${finding.status}`),
        names: finding.instruments.map(({ name }) => name).join(" · "),
        scores: since
          ? laterScores(since, indicator.code).map((later) => describeScore(later, i18n))
          : [],
      })),
    };
  });
  const layout = layOutScorecard(
    pillars,
    editions.map((edition) => t("scorecard.gci", edition)),
    PICTURE_WIDTH,
    createMeasure(document),
  );
  return {
    finding: listed.length === 0 ? t("scorecard.nothing") : countsText(tallyRows(rows), i18n),
    legend: classesPresent(tallyRows(listed)).map((kind) => ({
      id: kind,
      label: t(`status.${kind}`),
      symbol: <StatusGlyph status={kind} />,
    })),
    table: createTable(listed, ({ indicator }) => indicator.code, columnsOf(view)).toFile(),
    drawing: <ScorecardPicture layout={layout} />,
  };
}

/** "0.50"; near ones are marked; or why there is none. */
const describeScore = (later: LaterScore, i18n: I18n): string =>
  later.score === undefined
    ? i18n.t(whyNoScore(later))
    : `${later.asked?.isNear ? "≈ " : ""}${i18n.score(later.score)}`;

/** A column for each later edition: its score as a number, or why there is none. */
const scoreColumns = ({ since, i18n: { t } }: ScorecardView): FigureColumn<Row>[] =>
  (since?.editions ?? []).map((edition, at) => ({
    id: `gci_${edition.years}`,
    label: t("scorecard.gci", edition),
    value: ({ indicator }) => {
      const later = since && laterScores(since, indicator.code)[at];
      return later?.score ?? (later ? t(whyNoScore(later)) : "");
    },
  }));

const columnsOf = (view: ScorecardView): FigureColumn<Row>[] => [
  ...profileColumns(view),
  ...scoreColumns(view),
];

const profileColumns = ({
  describeCare,
  i18n: { t, local },
}: ScorecardView): FigureColumn<Row>[] => [
  { id: "code", label: t("chart.column.code"), value: ({ indicator }) => indicator.code },
  {
    id: "measure",
    label: t("chart.column.measure"),
    value: ({ indicator }) => local(indicator.title),
  },
  { id: "pillar", label: t("chart.column.pillar"), value: ({ pillar }) => local(pillar.title) },
  {
    id: "status",
    label: t("chart.column.status"),
    value: ({ finding }) => t(`status.${finding.status}`),
  },
  {
    id: "status_code",
    label: t("chart.column.status-code"),
    value: ({ finding }) => finding.status,
  },
  {
    id: "instruments",
    label: t("snapshot.column.instruments"),
    value: ({ finding }) =>
      finding.instruments.map(({ name }) => name).join("; ") || t("snapshot.none-named"),
  },
  {
    id: "care",
    label: t("drawer.flags"),
    value: ({ indicator }) => describeCare(indicator.code).join(" ") || t("snapshot.no-care"),
  },
];
