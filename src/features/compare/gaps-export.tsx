import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import type { Gap } from "../../domain/compare/gaps.ts";
import { classesPresent, tallyAnswers } from "../../domain/tally.ts";
import type { SnapshotContent } from "../../export/snapshot.ts";
import { createMeasure } from "../../figure/measure-text.ts";
import { createSheet, SheetDrawing } from "../../figure/sheet.tsx";
import { createTable } from "../../figure/table.ts";
import { answerText, classWord } from "../../i18n/class-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { isScored, namesOf } from "./compare-text.ts";
import { gapLead, gapLines, gapNotes, gapsOf, lawModels, modelNames, namedBy } from "./gap-text.ts";

const INDENT = 26;
const PADDING = 8;

/** What an export of the gap list holds. */
export function gapsContent(scope: Scope, i18n: I18n): SnapshotContent {
  const list = gapsOf(scope);
  return {
    finding: [gapLead(list, scope, i18n), ...gapNotes(list, scope, i18n)].join(" "),
    legend: classesPresent(tallyAnswers(list.gaps.map(({ answer }) => answer))).map((kind) => ({
      id: kind,
      label: classWord(i18n, kind, scope.answers.framework),
      symbol: <StatusGlyph status={kind} />,
    })),
    table: toTable(list.gaps, scope, i18n).toFile(),
    draw: ({ width }) => drawGaps(list.gaps, scope, width, i18n),
  };
}

/** Each gap with what the page shows of it at once. */
function drawGaps(gaps: readonly Gap<ComparedCountry>[], scope: Scope, width: number, i18n: I18n) {
  const sheet = createSheet(width, createMeasure(document));
  const room = { x: INDENT, width: width - INDENT };
  let y = 0;
  for (const gap of gaps) {
    const { code, title } = gap.indicator;
    const top = y + PADDING;
    sheet.mark(code, 8, top + 9, <StatusGlyph status={gap.answer.class} />);
    y = sheet.write("heading", code, `${code}  ${i18n.local(title)}`, { ...room, top }) + 2;
    for (const { id, label, value } of gapLines(gap, scope, i18n).atOnce)
      y = sheet.write("words", `${code} ${id}`, i18n.t("compare.gaps.line", { label, value }), {
        ...room,
        top: y,
      });
    y += PADDING;
    sheet.rule(y);
  }
  return <SheetDrawing id="gaps" sheet={sheet} height={y + 1} />;
}

function toTable(gaps: readonly Gap<ComparedCountry>[], scope: Scope, i18n: I18n) {
  const { t, local } = i18n;
  const column = (id: string, label: string, value: (gap: Gap<ComparedCountry>) => string) => ({
    id,
    label,
    value,
  });
  const suffix = isScored(scope) ? "-score" : "";
  const named = (groups: readonly { name: string; titles: readonly string[] }[]) =>
    groups.map(({ name, titles }) => `${name}: ${titles.join(", ")}`).join("; ");
  const columns = [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    column("status", t("chart.column.status"), ({ answer }) =>
      answerText(i18n, answer, scope.answers.framework),
    ),
    column("status_code", t("chart.column.status-code"), ({ answer }) => answer.class),
    column("in_place_in", t(`compare.column.models${suffix}`), ({ models }) =>
      namesOf(models.filter(({ kind }) => kind !== "closed").map(({ country }) => country)).join(
        "; ",
      ),
    ),
    column("through", t("compare.column.through"), (gap) =>
      named(namedBy(gap).map(({ country: name, names: titles }) => ({ name, titles }))),
    ),
    column("laws", t("compare.column.laws"), (gap) => named(lawModels(gap))),
    column("not_known_in", t(`compare.column.not-known${suffix}`), ({ notKnown }) =>
      namesOf(notKnown).join("; "),
    ),
  ];
  const years = scope.pairing?.scores.framework.years;
  if (years !== undefined)
    columns.push(
      ...(["closed", "both"] as const).map((kind) =>
        column(kind, t(`compare.column.${kind}`, { years }), (gap) =>
          modelNames(gap, kind, i18n).join("; "),
        ),
      ),
      column(
        "own_score",
        t("compare.column.own", { country: scope.countries[0]?.name ?? "", years }),
        ({ own }) => (own === undefined ? t("scorecard.no-score") : i18n.score(own)),
      ),
    );
  return createTable(gaps, ({ indicator }) => indicator.code, columns);
}
