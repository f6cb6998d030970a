import type { Scope } from "../../domain/compare/comparison.ts";
import {
  type Candidate,
  computeScopeGaps,
  MODEL_KINDS,
  type ModelKind,
} from "../../domain/compare/gaps.ts";
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
import { drawPages, type Sheet } from "../../figure/sheet.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { isScored, legendFor, namesOf, variantOf } from "./compare-text.ts";
import {
  askedAbout,
  type CountryGap,
  describeGaps,
  gapLines,
  gapNotes,
  gapValues,
  lawModels,
  modelNames,
  namedBy,
  scoreText,
} from "./gap-text.ts";

/** Left edge of a gap's text, and padding of a row, in CSS pixels. */
const INDENT = 26;
const PADDING = 8;

export function gapsContent(scope: Scope, i18n: I18n) {
  const list = computeScopeGaps(scope);
  const { gaps } = list;
  return {
    ...describeGaps(list, scope, i18n, gapNotes(list, scope, i18n)),
    legend: [
      ...legendFor(tallyAnswers(gaps.map(({ answer }) => answer)), scope, i18n),
      ...nearEntry(i18n, scope.pairing && gaps.some((gap) => askedAbout(gap, scope)?.isNear)),
    ],
    table: createTable(gaps, ({ indicator }) => indicator.code, gapColumns(scope, i18n)).toFile(),
    draw: (room: PictureRoom) => drawGaps(gaps, scope, room, i18n),
  };
}

function gapColumns(scope: Scope, i18n: I18n): FigureColumn<CountryGap>[] {
  const { t, local } = i18n;
  const { answers, pairing } = scope;
  const values = gapValues(scope, i18n);
  const ownOf = (gap: CountryGap) => gap.own ?? scoreText(gap.own, gap, scope, i18n) ?? "";
  const since = (kind: "closed" | "both") =>
    countriesColumn(kind, t(`compare.column.${kind}`, values), modelsOf(kind), (gap) =>
      modelNames(gap, kind, scope, i18n).map(({ text }) => text),
    );
  const models = t(variantOf(scope, "compare.column.models"), values);
  const counted: readonly ModelKind[] = isScored(scope) ? MODEL_KINDS : ["both", "then"];
  const notKnown = t(variantOf(scope, "compare.column.not-known"));
  const status = answerColumn(answers.framework, i18n, ({ answer }: CountryGap) => answer);
  const laterColumns = [
    ...[since("closed"), since("both")],
    column("own_score", t("compare.column.own", values), ownOf),
    questionColumn(i18n, "own_score", values.edition, (gap: CountryGap) => askedAbout(gap, scope)),
  ];
  return [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    ...(isScored(scope) ? [] : [status]),
    countriesColumn("in_place_in", models, modelsOf(...counted)),
    column("through", t("compare.column.through"), (gap) => joinTitles(namedBy(gap))),
    column("laws", t("since.laws"), (gap) => joinTitles(lawModels(gap, i18n))),
    countriesColumn("not_known_in", notKnown, (gap) => gap.notKnown),
    ...(pairing ? laterColumns : []),
  ];
}

/** A column of names and codes. A country that is also a member of a group is listed once. */
const countriesColumn = (
  id: string,
  label: string,
  countriesOf: (gap: CountryGap) => readonly Candidate[],
  textOf = (gap: CountryGap) => namesOf(countriesOf(gap)),
) =>
  column<CountryGap>(id, label, (gap) => joinOnce(textOf(gap)), {
    code: (gap) => joinOnce(countriesOf(gap).map(({ code }) => code)),
  });

const joinOnce = (names: readonly string[]) => joinNames([...new Set(names)]);

const modelsOf =
  (...kinds: ModelKind[]) =>
  ({ models }: CountryGap) =>
    models.flatMap(({ kind, country }) => (kinds.includes(kind) ? country : []));

const joinTitles = (groups: readonly { name: string; titles: readonly string[] }[]) =>
  joinNames(groups.map(({ name, titles }) => `${name}: ${titles.join(", ")}`));

function drawGaps(gaps: readonly CountryGap[], scope: Scope, room: PictureRoom, i18n: I18n) {
  const text = { x: INDENT, width: room.width - INDENT };
  const rows = gaps.map((gap) => (sheet: Sheet, start: number) => {
    const { code, title } = gap.indicator;
    const top = start + PADDING;
    sheet.mark(8, top + 9, <StatusGlyph status={gap.answer.class} />);
    let y = sheet.write("heading", `${code}  ${i18n.local(title)}`, { ...text, top }) + 2;
    for (const { label, value } of gapLines(gap, scope, i18n).summary)
      y = sheet.write("words", i18n.t("compare.gaps.line", { label, value }), { ...text, top: y });
    y += PADDING;
    sheet.rule(y);
    return y;
  });
  return drawPages([{ rows }], room, createMeasure());
}
