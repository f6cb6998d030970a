import type { Holder } from "../../domain/measures/holders.ts";
import { classesPresent, tallyAnswers } from "../../domain/tally.ts";
import type { PictureRoom, SnapshotContent } from "../../export/snapshot.ts";
import { createMeasure } from "../../export/wrap-text.ts";
import { createTable, legendOf, nearEntry } from "../../figure/figure.tsx";
import { drawPages, type Sheet } from "../../figure/sheet.tsx";
import { instrumentNames, laterWords } from "../../i18n/answer-words.ts";
import { classWord } from "../../i18n/words.ts";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import type { HolderGroup } from "./HolderList.tsx";
import { holderColumns } from "./holder-columns.tsx";
import type { Holders } from "./use-holders.ts";

/** Layout of the picture, in CSS pixels. */
const X = { name: 26, instruments: 190 };
const SCORE = 84;
const PADDING = 5;
const MOST_LINES = 4;

/** The list of countries as files and as a picture. */
export function createListContent(
  holders: Omit<Holders, "total">,
  groups: readonly HolderGroup[],
): SnapshotContent {
  const { i18n, framework, found, listed, indicator } = holders;
  const near = listed.some(({ scores }) => scores.some(({ asked }) => asked?.isNear));
  const columns = holderColumns({ i18n, framework, indicator }, listed);
  return {
    ...found,
    legend: [
      ...legendOf(
        classesPresent(tallyAnswers(listed.flatMap(({ answer }) => answer ?? []))),
        (kind) => classWord(i18n, kind, framework),
      ),
      ...nearEntry(i18n, near),
    ],
    table: createTable(listed, ({ code }) => code, columns).toFile(),
    draw: (room) => drawList(holders, groups, room),
  };
}

function drawList(
  { i18n }: Pick<Holders, "i18n">,
  groups: readonly HolderGroup[],
  room: PictureRoom,
) {
  const editions = groups[0]?.holders[0]?.scores ?? [];
  const { width } = room;
  const end = width - editions.length * SCORE;
  const scoreAt = (at: number, top: number) => ({ x: end + at * SCORE, top, width: SCORE - 8 });
  const heading = (label: string) => (sheet: Sheet, top: number) => {
    for (const [at, { edition }] of editions.entries())
      sheet.write("note", i18n.local(edition.short), scoreAt(at, top + 2));
    const bottom = sheet.write("heading", label, { x: 0, top, width: end }) + 4;
    sheet.rule(bottom, true);
    return bottom;
  };
  const row =
    ({ name, answer, instruments, scores }: Holder) =>
    (sheet: Sheet, start: number) => {
      const top = start + PADDING;
      if (answer) sheet.mark(8, top + 8, <StatusGlyph status={answer.class} />);
      const names = instrumentNames(instruments, i18n).join(" · ");
      const place = {
        x: X.instruments,
        top,
        width: end - X.instruments - 8,
        mostLines: MOST_LINES,
      };
      const bottom = Math.max(
        sheet.write("title", name, { x: X.name, top, width: X.instruments - X.name - 8 }),
        names ? sheet.write("words", names, place) : 0,
        ...scores.map((one, at) =>
          sheet.write(
            one.score === undefined ? "note" : "score",
            laterWords(i18n, one),
            scoreAt(at, top),
          ),
        ),
      );
      sheet.rule(bottom + PADDING);
      return bottom + PADDING;
    };
  const drawn = groups.map((group) => ({
    heading: heading(group.label),
    rows: group.holders.map(row),
  }));
  return drawPages(drawn, room, createMeasure());
}
