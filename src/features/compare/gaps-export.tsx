import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { computeGaps, type Gap } from "../../domain/compare/gaps.ts";
import { tallyAnswers } from "../../domain/tally.ts";
import type { PictureRoom } from "../../export/snapshot.ts";
import { createMeasure } from "../../export/wrap-text.ts";
import { column, createTable, type FigureColumn } from "../../figure/figure.tsx";

import { createSheet } from "../../figure/sheet.tsx";
import { answerText } from "../../i18n/answer-words.ts";

import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { namesOf, valuesOf } from "./compare-text.ts";
import { legendFor, variantOf } from "./comparison-kind.ts";
import { describeGaps, gapLines, gapNotes, lawModels, modelNames, namedBy } from "./gap-text.ts";

type CountryGap = Gap<ComparedCountry>;

/** Left edge of a gap's text, in CSS pixels. */
const INDENT = 26;
const PADDING = 8;

export function gapsContent(scope: Scope, i18n: I18n) {
  const list = computeGaps(scope);
  const { gaps } = list;
  return {
    ...describeGaps(list, scope, i18n, gapNotes(list, scope, i18n)),
    legend: legendFor(tallyAnswers(gaps.map(({ answer }) => answer)), scope, i18n),
    table: createTable(gaps, ({ indicator }) => indicator.code, gapColumns(scope, i18n)).toFile(),
    draw: ({ width }: PictureRoom) => drawGaps(gaps, scope, width, i18n),
  };
}

/** The columns of a gap in files. The last three are included only with a later edition. */
function gapColumns(scope: Scope, i18n: I18n): FigureColumn<CountryGap>[] {
  const { t, local } = i18n;
  const values = valuesOf(scope, i18n);
  const named = (groups: readonly { name: string; titles: readonly string[] }[]) =>
    groups.map(({ name, titles }) => `${name}: ${titles.join(", ")}`).join("; ");
  const modelColumn = (kind: "closed" | "both"): FigureColumn<CountryGap> =>
    column(kind, t(`compare.column.${kind}`, values), (gap) =>
      modelNames(gap, kind, scope, i18n).join("; "),
    );
  const statusOf = ({ answer }: CountryGap) =>
    answer.score ?? answerText(i18n, answer, scope.answers.framework);
  const scoreOf = ({ own }: CountryGap) => own ?? t("scorecard.no-score");
  const ownScore = column("own_score", t("compare.column.own", values), scoreOf);
  return [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    column("status", t("chart.column.status"), statusOf),
    column("status_code", t("chart.column.status-code"), ({ answer }) => answer.class),
    column("in_place_in", t(variantOf(scope, "compare.column.models"), values), ({ models }) =>
      namesOf(models.flatMap(({ kind, country }) => (kind === "closed" ? [] : country))).join("; "),
    ),
    column("through", t("compare.column.through"), (gap) => named(namedBy(gap))),
    column("laws", t("since.laws"), (gap) => named(lawModels(gap))),
    column("not_known_in", t(variantOf(scope, "compare.column.not-known")), ({ notKnown }) =>
      namesOf(notKnown).join("; "),
    ),
    ...(scope.pairing ? [modelColumn("closed"), modelColumn("both"), ownScore] : []),
  ];
}

function drawGaps(gaps: readonly CountryGap[], scope: Scope, width: number, i18n: I18n) {
  const sheet = createSheet(width, createMeasure());
  const room = { x: INDENT, width: width - INDENT };
  let y = 0;
  for (const gap of gaps) {
    const { code, title } = gap.indicator;
    const top = y + PADDING;
    sheet.mark(8, top + 9, <StatusGlyph status={gap.answer.class} />);
    y = sheet.write("heading", `${code}  ${i18n.local(title)}`, { ...room, top }) + 2;
    for (const { label, value } of gapLines(gap, scope, i18n).summary)
      y = sheet.write("words", i18n.t("compare.gaps.line", { label, value }), { ...room, top: y });
    y += PADDING;
    sheet.rule(y);
  }
  return sheet.draw(y + 1);
}
