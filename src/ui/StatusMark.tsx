import type { ReactNode } from "react";
import type { Mark } from "../domain/answers.ts";
import { classesPresent, type Tally } from "../domain/tally.ts";

const RING = { r: 6.25, fill: "none", stroke: "var(--outline)", strokeWidth: 1.5 };
const SQUARE = { x: -5.75, y: -5.75, width: 11.5, height: 11.5, rx: 1, strokeWidth: 1.5 };
const LINE = { stroke: "var(--outline)", strokeWidth: 1.8, strokeLinecap: "round" } as const;

const EXISTS_RING = <circle {...RING} stroke="var(--exists)" />;
const HALF_OR_MORE = <rect x={-6.5} y={-6.5} width={13} height={13} rx={1.5} fill="var(--score)" />;
const BELOW_HALF = (
  <>
    <rect {...SQUARE} fill="none" stroke="var(--score)" />
    <path
      d="M-6.5 1.5h13v3.5a1.5 1.5 0 0 1-1.5 1.5h-10a1.5 1.5 0 0 1-1.5-1.5z"
      fill="var(--score)"
    />
  </>
);
const UNKNOWN = (
  <>
    <circle {...RING} strokeWidth={1.2} strokeDasharray="2 1.93" />
    <path
      {...LINE}
      d="M-2-1.9a2 2 0 1 1 3 1.75q-1 .6-1 1.55M0 3.6v.01"
      fill="none"
      strokeWidth={1.5}
    />
  </>
);

/** Marks within 8 pixels of the origin: Harvey balls for statuses, squares for scores. Not distinguished by colour alone. */
const GLYPHS: Readonly<Record<Mark, ReactNode>> = {
  exists: <circle r={7} fill="var(--exists)" />,
  affirmed: (
    <>
      {EXISTS_RING}
      <circle r={3} fill="var(--exists)" />
    </>
  ),
  partial: (
    <>
      {EXISTS_RING}
      <path d="M0-6.25a6.25 6.25 0 0 0 0 12.5z" fill="var(--exists)" />
    </>
  ),
  absent: <circle {...RING} />,
  unknown: UNKNOWN,
  missing: <path {...LINE} d="M-4 0h8" />,
  half: HALF_OR_MORE,
  "absent-half": HALF_OR_MORE,
  low: BELOW_HALF,
  "absent-low": BELOW_HALF,
  "absent-zero": <rect {...SQUARE} stroke="var(--still)" fill="var(--still)" />,
  reported: <rect {...SQUARE} stroke="var(--edge)" fill="var(--reported)" />,
  "unknown-then": UNKNOWN,
  zero: <rect {...SQUARE} fill="none" stroke="var(--outline)" />,
};

/** The mark of an answer, for use within an SVG. */
export const StatusGlyph = ({ status }: { status: Mark }) => GLYPHS[status];

/** A mark in running text. Decorative: show the status as text too. */
export function StatusMark({ status }: { status: Mark }) {
  return (
    <svg className="mark" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
      <StatusGlyph status={status} />
    </svg>
  );
}

/** Formats a share from 0 to 1 as a width, rounded to a tenth of a percent to keep the pages small. */
export const widthOf = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** A stacked bar of answers by class. Decorative. Widths are attributes, because the Content-Security-Policy forbids inline styles. */
export function StatusBar({ counts }: Pick<Tally, "counts">) {
  const present = classesPresent({ counts });
  const total = present.reduce((sum, status) => sum + counts[status], 0);
  return (
    <span className="status-bar" aria-hidden="true">
      {present.map((status) => (
        <svg
          key={status}
          className={`status-bar-part is-${status}`}
          width={widthOf(counts[status] / total)}
          aria-hidden="true"
        />
      ))}
    </span>
  );
}

/** A bar for a share from 0 to 1. Striped if the question is only similar to the profile's. Decorative. */
export function ScoreBar({ share, isNear }: { share: number; isNear?: boolean | undefined }) {
  return (
    <span className="score-bar" aria-hidden="true">
      <svg className={isNear ? "is-near" : undefined} width={widthOf(share)} aria-hidden="true" />
    </span>
  );
}
