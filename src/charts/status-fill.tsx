import type { AnswerClass } from "../domain/answers.ts";
import type { EditionFramework } from "../domain/framework.ts";

/** Paint of a segment: plain where there is an answer, hatched or dotted where there is only part of one, or none. */
export const statusFill = (status: AnswerClass, patterns: string): string =>
  PLAIN_FILLS[status] ?? `url(#${patterns}-${status})`;

const PLAIN_FILLS: Readonly<Partial<Record<AnswerClass, string>>> = {
  exists: "var(--exists)",
  absent: "var(--absent)",
  half: "var(--score)",
  low: "var(--score-tint)",
  zero: "var(--paper)",
  "absent-half": "var(--score)",
  "absent-low": "var(--score-tint)",
  "absent-zero": "var(--still)",
  reported: "var(--reported)",
  "unknown-then": "var(--paper)",
};

/** The colour of what a table counts first: a family of its own for each sort of cells. */
export const leadColour = ({ cells }: Pick<EditionFramework, "cells">): string => LEADS[cells];

const LEADS = { status: "var(--exists)", score: "var(--score)", became: "var(--still)" } as const;

/** Whether text can stand on the paint itself. */
export const isPlain = (status: AnswerClass): boolean => status in PLAIN_FILLS;

const DARK: readonly AnswerClass[] = ["exists", "half", "absent-half", "absent-zero"];

/** The colour of a count on the paint, or on its plate. */
export const countColour = (status: AnswerClass): string =>
  DARK.includes(status) ? "var(--paper)" : "var(--ink)";

const OUTLINED: readonly AnswerClass[] = ["unknown", "missing", "zero", "unknown-then"];

/** Segments without a full answer are outlined, since their paint is light. */
export const statusStroke = (status: AnswerClass): string | undefined =>
  OUTLINED.includes(status) ? "var(--edge)" : undefined;

/** What does not stand out stands back. */
const BACK = 0.18;

/** Opacity of a class where some are asked for; all stand out where none is. */
export const standingOpacity = (
  kind: AnswerClass,
  standing: readonly AnswerClass[],
): number | undefined => (standing.length === 0 || standing.includes(kind) ? undefined : BACK);

/** The hatches of one chart; `prefix` keeps their ids apart from those of other charts on the page. */
export function StatusPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-partial`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={6} height={6} fill="var(--partial-tint)" />
        <rect width={3} height={6} fill="var(--exists)" />
      </pattern>
      <pattern
        id={`${prefix}-unknown`}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={5} height={5} fill="var(--paper)" />
        <rect width={1} height={5} fill="var(--edge)" />
      </pattern>
      <pattern id={`${prefix}-missing`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="var(--paper)" />
        <circle cx={3} cy={3} r={1} fill="var(--edge)" />
      </pattern>
    </defs>
  );
}
