import { type Answer, type AnswerClass, classesOf } from "../../domain/answers.ts";
import type { EditionFramework } from "../../domain/framework.ts";
import type { Tally } from "../../domain/tally.ts";
import { cautionOf } from "../../domain/world/later-edition.ts";
import { leadOf } from "../../domain/world/lead.ts";
import { describeCoverage } from "../../i18n/coverage-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { World } from "./use-world.ts";

type Cells = EditionFramework["cells"];

/** The id of a message in the words of a table: of statuses, of scores, or of what became of each "no". */
export const worded = <Id extends string>(id: Id, { cells }: { cells: Cells }) =>
  cells === "status" ? id : (`${id}.${cells}` as const);

/** The names of what the table is made from: "GCI 2024", and the years of the profiles. */
export function namesOf({ answers, later }: Pick<World, "answers" | "later">, i18n: I18n) {
  const { framework } = answers;
  return {
    edition: later
      ? i18n.t("world.index", { years: later.framework.years })
      : i18n.local(framework.title),
    past: (later?.profiles.framework ?? framework).years,
  };
}

/** An answer in words; a score never without its edition: "0.5 or more (GCI 2024: 0.62)". */
export function answerWords(
  { class: kind, score }: Answer,
  world: Pick<World, "answers" | "later">,
  i18n: I18n,
): string {
  const status = classWords(kind, world, i18n);
  if (score === undefined) return status;
  const { edition } = namesOf(world, i18n);
  return i18n.t("world.scored-in", { status, edition, score: i18n.score(score) });
}

/** The word of a class of answers; what a later edition does not have is no section that a document lacks. */
export const classWords = (
  kind: AnswerClass,
  { answers: { framework } }: Pick<World, "answers">,
  { t }: I18n,
): string => {
  const { cells } = framework;
  return kind === "missing" && cells !== "status"
    ? t(`world.missing.${cells}`)
    : t(`status.${kind}`);
};

/** What of a count goes first, and in brackets the rest: "Still 0 in GCI 2024: 3 of 7 reported absent". */
export function describeCounts(
  tally: Tally,
  world: Pick<World, "answers" | "later">,
  i18n: I18n,
): { lead: string; rest: string } {
  const { framework } = world.answers;
  const { inPlace, rest } = describeCoverage(i18n, tally);
  const { cells } = framework;
  if (cells === "status") return { lead: inPlace, rest };
  const count = leadOf(framework).count(tally);
  const { edition } = namesOf(world, i18n);
  const lead = i18n.t(`world.covered.${cells}`, { edition, inPlace: count, total: tally.asked });
  return { lead, rest: cells === "became" ? aboveZero(tally, i18n) : rest };
}

/** "(2 below 0.5 and 1 at 0.5 or more)": what else became of what was reported absent. */
function aboveZero({ counts }: Tally, { t, list }: I18n): string {
  const rest = (["absent-low", "absent-half"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`status.count.${kind}`, { count: counts[kind] }));
  return rest.length > 0 ? t("scorecard.coverage-rest", { rest: list(rest) }) : "";
}

/** The classes to list by: all that a profile can give, and of another table those that occur in it. */
export function classesShown({ answers, tallies, selection }: World): readonly AnswerClass[] {
  const { framework } = answers;
  if (framework.cells === "status") return classesOf(framework);
  const counted = [...tallies.values()];
  return classesOf(framework).filter(
    (kind) =>
      selection.filter.statuses.includes(kind) || counted.some(({ counts }) => counts[kind] > 0),
  );
}

/** What to bear in mind of a measure that a later one answers only nearly: "≈ It asks about …". */
export function cautionWords(
  code: string,
  { answers: { framework }, later }: Pick<World, "answers" | "later">,
  { local }: I18n,
): string | undefined {
  const caution = framework.cells === "became" && later && cautionOf(code, later);
  return caution ? `≈ ${local(caution)}` : undefined;
}
