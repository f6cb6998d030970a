import { CoverageDot, MedianRing, Reach } from "./coverage-parts.tsx";

/** What a coverage row shows. */
export type CoveragePart = "certain" | "possible" | "median";

/** A legend's sample of a part of a coverage row, around the origin. */
export function CoverageSymbol({ part, colour }: { part: CoveragePart; colour?: string }) {
  switch (part) {
    case "certain":
      return <CoverageDot x={0} y={0} colour={colour} />;
    case "possible":
      return <Reach from={-7} to={6} y={0} />;
    case "median":
      return <MedianRing x={0} y={0} radius={6.25} />;
  }
}
