/** What a mark takes up along an axis. */
export interface Span {
  from: number;
  to: number;
}

/** Which of the lanes of its cluster a mark has. */
export interface Lane {
  lane: number;
  /** How many lanes the marks near it need in all. */
  of: number;
}

/**
 * A lane for each span, so that no two in the same lane are closer than `distance`. Spans that are near one another,
 * or both near a third, form a cluster and share its lanes in their order; one that stands alone has a lane of its own.
 */
export function layOutLanes(spans: readonly Span[], distance: number): Lane[] {
  const laid = new Map<Span, Lane>();
  for (const cluster of clustersOf(spans, distance)) {
    const lanes: Span[][] = [];
    const places = cluster.map((span) => {
      const free = lanes.findIndex((lane) => lane.every((other) => gap(span, other) >= distance));
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = [...(lanes[lane] ?? []), span];
      return { span, lane };
    });
    for (const { span, lane } of places) laid.set(span, { lane, of: lanes.length });
  }
  return spans.map((span) => laid.get(span) ?? { lane: 0, of: 1 });
}

/** How far apart two spans are; less than 0 where they overlap. */
const gap = (a: Span, b: Span) => Math.max(a.from - b.to, b.from - a.to);

/** Spans with all those that they are near to, each cluster in the order given. */
function clustersOf(spans: readonly Span[], distance: number): Span[][] {
  const clusters: Span[][] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = clusters.at(-1);
    if (last?.some((other) => gap(span, other) < distance)) last.push(span);
    else clusters.push([span]);
  }
  return clusters.map((cluster) => spans.filter((span) => cluster.includes(span)));
}
