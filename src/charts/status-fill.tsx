import type { AnswerClass, Mark } from "../domain/answers.ts";

/** Fill and outline of a mark. `fill` is a colour, or "hatch" for a pattern. */
interface Paint {
  fill: string;
  /** Mark whose pattern is used. Defaults to the mark itself. */
  pattern?: Mark;
  isDark?: true;
  /** Outline of a light fill, for contrast with the page. */
  edge?: string;
}

const EDGE = "var(--edge)";

const PAINTS: Readonly<Record<Mark, Paint>> = {
  exists: { fill: "var(--exists)", isDark: true },
  affirmed: { fill: "var(--exists)", edge: "var(--exists)" },
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
  "unknown-then": { fill: "hatch", pattern: "unknown", edge: EDGE },
};

/** Fill of a class: a colour, or a pattern for partial, unknown and missing answers. `patterns` is the prefix of the patterns' ids. */
export const statusFill = (status: Mark, patterns: string): string => {
  const { fill, pattern = status } = PAINTS[status];
  return fill === "hatch" ? `url(#${patterns}-${pattern})` : fill;
};

export const statusStroke = (status: Mark): string | undefined => PAINTS[status].edge;

export const countColour = (status: AnswerClass): string =>
  PAINTS[status].isDark ? "var(--paper)" : "var(--ink)";

/** Halo of text on a pattern, in the pattern's background colour. Undefined for plain fills. */
export const countHalo = (status: AnswerClass): string | undefined => {
  if (PAINTS[status].fill !== "hatch") return undefined;
  return status === "partial" ? "var(--partial-tint)" : "var(--paper)";
};

/** Opacity of classes that are not highlighted, and the colour of their counts, which remain opaque. */
export const DIMMED = { opacity: 0.18, count: "var(--soft)" };

/** Reduced opacity for classes that are not highlighted. Undefined for highlighted classes, or if `highlighted` is empty. */
export const classOpacity = (kind: AnswerClass, highlighted: readonly AnswerClass[]) =>
  highlighted.length === 0 || highlighted.includes(kind) ? undefined : DIMMED.opacity;

const SLANTED = { patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" } as const;

/** The patterns of one chart. `prefix` makes their ids unique on the page. */
export const StatusPatterns = ({ prefix }: { prefix: string }) => (
  <defs>
    <pattern id={`${prefix}-partial`} width={6} height={6} {...SLANTED}>
      <rect width={6} height={6} fill="var(--partial-tint)" />
      <rect width={2.2} height={6} fill="var(--exists)" />
    </pattern>
    <pattern id={`${prefix}-unknown`} width={5} height={5} {...SLANTED}>
      <rect width={5} height={5} fill="var(--paper)" />
      <rect width={1} height={5} fill={EDGE} />
    </pattern>
    <pattern id={`${prefix}-missing`} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} fill="var(--paper)" />
      <circle cx={3} cy={3} r={1} fill={EDGE} />
    </pattern>
  </defs>
);
