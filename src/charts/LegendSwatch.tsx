import type { AnswerClass } from "../domain/answers.ts";
import { statusFill } from "./status-fill.tsx";

/** A legend's sample of a segment, around the origin; drawn line by line, so that it stands without the chart's patterns. */
export function LegendSwatch({ status }: { status: AnswerClass }) {
  switch (status) {
    case "exists":
    case "absent":
      return <rect x={-6} y={-6} width={12} height={12} fill={`var(--${status})`} />;
    case "partial":
      return (
        <>
          <rect x={-6} y={-6} width={12} height={12} fill="var(--partial-tint)" />
          <path d="M-6-2v-4h4zM-6 6v-4l8-8h4zM2 6h-4l8-8v4z" fill="var(--exists)" />
        </>
      );
    case "unknown":
      return (
        <>
          <rect {...outlined} strokeDasharray={undefined} />
          <path d="M-5.5-1.5l4-4M-5.5 5.5l11-11M1.5 5.5l4-4" stroke="var(--edge)" />
        </>
      );
    case "half":
    case "low":
    case "absent-half":
    case "absent-low":
    case "reported":
      return <rect x={-6} y={-6} width={12} height={12} fill={statusFill(status, "")} />;
    case "absent-zero":
      return (
        <path
          d="M-6-6h12v12h-12zM-1.8 0a1.8 3 0 1 0 3.6 0a1.8 3 0 1 0-3.6 0z"
          fill="var(--still)"
          fillRule="evenodd"
        />
      );
    case "zero":
      return <rect {...outlined} />;
    case "missing":
    case "unknown-then":
      return (
        <>
          <rect {...outlined} strokeDasharray="2 2" />
          {[-2.5, 2.5].flatMap((x) =>
            [-2.5, 2.5].map((y) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r={1} fill="var(--edge)" />
            )),
          )}
        </>
      );
  }
}

const outlined = {
  x: -5.5,
  y: -5.5,
  width: 11,
  height: 11,
  fill: "var(--paper)",
  stroke: "var(--edge)",
};
