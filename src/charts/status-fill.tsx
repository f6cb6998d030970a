import type { AnswerClass } from "../domain/answers.ts";

/** How an answer is painted: the colour of its area, or "hatch" for a pattern of its own; and whether the paint is dark. */
interface Paint {
  fill: string;
  isDark?: true;
  /** The outline that a light paint needs to be told from the page. */
  edge?: string;
}

const EDGE = "var(--edge)";

const PAINTS: Readonly<Record<AnswerClass, Paint>> = {
  exists: { fill: "var(--exists)", isDark: true },
  partial: { fill: "hatch", edge: "var(--exists)" },
  absent: { fill: "var(--absent)", edge: EDGE },
  unknown: { fill: "hatch", edge: EDGE },
  missing: { fill: "hatch", edge: EDGE },
  half: { fill: "var(--score)", isDark: true },
  low: { fill: "var(--score-tint)", edge: "var(--score)" },
  zero: { fill: "var(--paper)", edge: EDGE },
  "absent-half": { fill: "var(--score)", isDark: true },
  "absent-low": { fill: "var(--score-tint)", edge: "var(--score)" },
  "absent-zero": { fill: "var(--still)", isDark: true },
  reported: { fill: "var(--reported)", edge: EDGE },
  "unknown-then": { fill: "var(--paper)", edge: EDGE },
};

/** Paint of an area: plain where there is an answer, hatched or dotted where there is only part of one, or none. */
export const statusFill = (status: AnswerClass, patterns: string): string => {
  const { fill } = PAINTS[status];
  return fill === "hatch" ? `url(#${patterns}-${status})` : fill;
};

/** The outline of a light paint; a dark one has none. */
export const statusStroke = (status: AnswerClass): string | undefined => PAINTS[status].edge;

/** The colour of a count on the paint. */
export const countColour = (status: AnswerClass): string =>
  PAINTS[status].isDark ? "var(--paper)" : "var(--ink)";

/** The halo of a count over a hatch, of the hatch's ground; undefined on what is plain. */
export const countHalo = (status: AnswerClass): string | undefined => {
  if (PAINTS[status].fill !== "hatch") return undefined;
  return status === "partial" ? "var(--partial-tint)" : "var(--paper)";
};

/** What does not stand out stands back. */
const BACK = 0.18;

/** Opacity of a class where some are asked for; all stand out where none is. */
export const standingOpacity = (kind: AnswerClass, standing: readonly AnswerClass[]) =>
  standing.length === 0 || standing.includes(kind) ? undefined : BACK;

/** The hatches of one chart; `prefix` keeps their ids apart from those of other charts on the page. */
export function StatusPatterns({ prefix }: { prefix: string }) {
  const slanted = { patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" } as const;
  return (
    <defs>
      <pattern id={`${prefix}-partial`} width={6} height={6} {...slanted}>
        <rect width={6} height={6} fill="var(--partial-tint)" />
        <rect width={2.2} height={6} fill="var(--exists)" />
      </pattern>
      <pattern id={`${prefix}-unknown`} width={5} height={5} {...slanted}>
        <rect width={5} height={5} fill="var(--paper)" />
        <rect width={1} height={5} fill={EDGE} />
      </pattern>
      <pattern id={`${prefix}-missing`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="var(--paper)" />
        <circle cx={3} cy={3} r={1} fill={EDGE} />
      </pattern>
    </defs>
  );
}
