import type { AnswerClass } from "../domain/answers.ts";

/** The marks, drawn around the origin with radius 8: Harvey balls for statuses, squares for scores; told apart by shape, then by colour. */
export function StatusGlyph({ status }: { status: AnswerClass }) {
  switch (status) {
    case "exists":
      return <circle r={7} fill="var(--exists)" />;
    case "partial":
      return (
        <>
          <circle r={6.25} fill="none" stroke="var(--exists)" strokeWidth={1.5} />
          <path d="M0-6.25a6.25 6.25 0 0 0 0 12.5z" fill="var(--exists)" />
        </>
      );
    case "absent":
      return <circle r={6.25} fill="none" stroke="var(--outline)" strokeWidth={1.5} />;
    case "unknown":
      return (
        <>
          <circle
            r={6.25}
            fill="none"
            stroke="var(--outline)"
            strokeWidth={1.2}
            strokeDasharray="2 1.93"
          />
          <path
            d="M-2-1.9a2 2 0 1 1 3 1.75q-1 .6-1 1.55M0 3.6v.01"
            fill="none"
            stroke="var(--outline)"
            strokeWidth={1.5}
            strokeLinecap="round"
          />
        </>
      );
    case "missing":
      return <path d="M-4 0h8" stroke="var(--outline)" strokeWidth={1.8} strokeLinecap="round" />;
    case "half":
    case "absent-half":
      return <rect x={-6.5} y={-6.5} width={13} height={13} rx={1.5} fill="var(--score)" />;
    case "low":
    case "absent-low":
      return (
        <>
          <rect {...SQUARE} stroke="var(--score)" />
          <path
            d="M-6.5 1.5h13v3.5a1.5 1.5 0 0 1-1.5 1.5h-10a1.5 1.5 0 0 1-1.5-1.5z"
            fill="var(--score)"
          />
        </>
      );
    case "absent-zero":
      return <rect {...SQUARE} stroke="var(--still)" fill="var(--still)" />;
    case "reported":
      return <rect {...SQUARE} stroke="var(--edge)" fill="var(--reported)" />;
    case "unknown-then":
      return <path d="M-2 0h4" stroke="var(--outline)" strokeWidth={1.8} strokeLinecap="round" />;
    case "zero":
      return <rect {...SQUARE} stroke="var(--outline)" />;
  }
}

const SQUARE = {
  x: -5.75,
  y: -5.75,
  width: 11.5,
  height: 11.5,
  rx: 1,
  fill: "none",
  strokeWidth: 1.5,
};

/** A status mark in running text: decorative, the status's word always stands beside it. */
export function StatusMark({ status }: { status: AnswerClass }) {
  return (
    <svg className="mark" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
      <StatusGlyph status={status} />
    </svg>
  );
}
