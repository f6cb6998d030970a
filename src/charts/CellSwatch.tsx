import type { AnswerClass } from "../domain/answers.ts";
import { LegendSwatch } from "./LegendSwatch.tsx";

/** A legend's sample of a cell of the matrix, around the origin. */
export function CellSwatch({ status }: { status: AnswerClass }) {
  switch (status) {
    case "exists":
    case "partial":
    case "half":
    case "low":
      return <LegendSwatch status={status} />;
    case "absent":
    case "zero":
      return <rect x={-5.5} y={-5.5} width={11} height={11} fill="none" stroke="var(--edge)" />;
    case "unknown":
      return (
        <path
          d="M-2.6-2.4a2.6 2.5 0 1 1 3.9 2.2q-1.3.8-1.3 2m0 2.6v.01"
          fill="none"
          stroke="var(--outline)"
          strokeWidth={1.5}
          strokeLinecap="round"
        />
      );
    case "missing":
      return <path d="M-4 0h8" stroke="var(--outline)" strokeWidth={1.5} strokeLinecap="round" />;
  }
}
