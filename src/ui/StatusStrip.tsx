import type { Status } from "../domain/status.ts";

const STEP = 8;

const RING = "m-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0z";

/** Shapes around the origin. A strip has one path per shape, not one per measure, because a list may have 193 strips. */
const MARKS: readonly { kind: Status; of: readonly Status[]; path: string }[] = [
  { kind: "exists", of: ["exists"], path: "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z" },
  { kind: "absent", of: ["absent", "partial"], path: RING },
  { kind: "partial", of: ["partial"], path: "m0-2.6a2.6 2.6 0 0 0 0 5.2z" },
  { kind: "unknown", of: ["unknown"], path: RING },
  { kind: "missing", of: ["missing"], path: "m-1.8 0h3.6" },
];

/** All statuses of a country in one line. Decorative: show the count as text too. */
export function StatusStrip({ statuses }: { statuses: readonly Status[] }) {
  const width = statuses.length * STEP;
  return (
    <svg
      className="status-strip"
      width={width}
      height={STEP}
      viewBox={`${-STEP / 2} ${-STEP / 2} ${width} ${STEP}`}
      aria-hidden="true"
    >
      {MARKS.map(({ kind, of, path }) => (
        <path
          key={kind}
          className={`is-${kind}`}
          d={statuses.map((one, at) => (of.includes(one) ? `M${at * STEP} 0${path}` : "")).join("")}
        />
      ))}
    </svg>
  );
}
