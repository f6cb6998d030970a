import type { AnswerClass } from "../domain/answers.ts";

/** Paint of a segment: plain where there is an answer, hatched or dotted where there is only part of one, or none. */
export const statusFill = (status: AnswerClass, patterns: string): string =>
  PLAIN_FILLS[status] ?? `url(#${patterns}-${status})`;

const PLAIN_FILLS: Readonly<Partial<Record<AnswerClass, string>>> = {
  exists: "var(--exists)",
  absent: "var(--absent)",
  half: "var(--score)",
  low: "var(--score-tint)",
  zero: "var(--paper)",
};

/** Whether text can stand on the paint itself. */
export const isPlain = (status: AnswerClass): boolean => status in PLAIN_FILLS;

/** The colour of a count on the paint, or on its plate. */
export const countColour = (status: AnswerClass): string =>
  status === "exists" || status === "half" ? "var(--paper)" : "var(--ink)";

/** Segments without a full answer are outlined, since their paint is light. */
export const statusStroke = (status: AnswerClass): string | undefined =>
  status === "unknown" || status === "missing" || status === "zero" ? "var(--edge)" : undefined;

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
