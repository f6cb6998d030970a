import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { computeGaps, type Gap, type Model } from "../../domain/compare/gaps.ts";
import { tallyAnswers } from "../../domain/tally.ts";
import type { PictureRoom } from "../../export/snapshot.ts";
import { createMeasure } from "../../export/wrap-text.ts";
import {
  answerColumn,
  column,
  createTable,
  type FigureColumn,
  joinNames,
  nearEntry,
  questionColumn,
} from "../../figure/figure.tsx";

import { createSheet } from "../../figure/sheet.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { namesOf, valuesOf } from "./compare-text.ts";
import { isScored, legendFor, variantOf } from "./comparison-kind.ts";
import {
  askedAbout,
  describeGaps,
  gapLines,
  gapNotes,
  lawModels,
  modelNames,
  namedBy,
  ownScore,
  ownText,
} from "./gap-text.ts";

type CountryGap = Gap<ComparedCountry>;

/** Left edge of a gap's text, in CSS pixels. */
const INDENT = 26;
const PADDING = 8;

export function gapsContent(scope: Scope, i18n: I18n) {
  const list = computeGaps(scope);
  const { gaps } = list;
  return {
    ...describeGaps(list, scope, i18n, gapNotes(list, scope, i18n)),
    legend: [
      ...legendFor(tallyAnswers(gaps.map(({ answer }) => answer)), scope, i18n),
      ...nearEntry(i18n, scope.pairing && gaps.some((gap) => askedAbout(gap, scope)?.isNear)),
    ],
    table: createTable(gaps, ({ indicator }) => indicator.code, gapColumns(scope, i18n)).toFile(),
    draw: ({ width }: PictureRoom) => drawGaps(gaps, scope, width, i18n),
  };
}

/** The columns of a gap in files. */
function gapColumns(scope: Scope, i18n: I18n): FigureColumn<CountryGap>[] {
  const { t, local } = i18n;
  const values = valuesOf(scope, i18n);
  const named = (groups: readonly { name: string; titles: readonly string[] }[]) =>
    joinNames(groups.map(({ name, titles }) => `${name}: ${titles.join(", ")}`));
  /** Countries by name, and by code. */
  const countriesColumn = (
    id: string,
    label: string,
    countriesOf: (gap: CountryGap) => readonly ComparedCountry[],
    textOf = (gap: CountryGap) => namesOf(countriesOf(gap)),
  ) =>
    column<CountryGap>(id, label, (gap) => joinNames(textOf(gap)), {
      code: (gap) => joinNames(countriesOf(gap).map(({ code }) => code)),
    });
  const modelsOf = ({ models }: CountryGap, ...kinds: Model<unknown>["kind"][]) =>
    models.flatMap(({ kind, country }) => (kinds.includes(kind) ? country : []));
  const modelColumns = (["closed", "both"] as const).map((kind) =>
    countriesColumn(
      kind,
      t(`compare.column.${kind}`, values),
      (gap) => modelsOf(gap, kind),
      (gap) => modelNames(gap, kind, scope, i18n),
    ),
  );
  const models = t(variantOf(scope, "compare.column.models"), values);
  const notKnown = t(variantOf(scope, "compare.column.not-known"));
  const status = answerColumn(scope.answers.framework, i18n, ({ answer }: CountryGap) => answer);
  const ownOf = (gap: CountryGap) => ownScore(gap, scope) ?? ownText(gap, scope, i18n) ?? "";
  const askedOf = (gap: CountryGap) => askedAbout(gap, scope);
  return [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    ...(isScored(scope) ? [] : [status]),
    countriesColumn("in_place_in", models, (gap) => modelsOf(gap, "both", "then")),
    column("through", t("compare.column.through"), (gap) => named(namedBy(gap))),
    column("laws", t("compare.column.laws"), (gap) => named(lawModels(gap))),
    countriesColumn("not_known_in", notKnown, (gap) => gap.notKnown),
    ...(scope.pairing ? modelColumns : []),
    ...(scope.pairing ? [column("own_score", t("compare.column.own", values), ownOf)] : []),
    ...(scope.pairing ? [questionColumn(i18n, "own_score", values.edition, askedOf)] : []),
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
