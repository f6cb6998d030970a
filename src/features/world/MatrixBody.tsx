import { useDeferredValue, useMemo } from "react";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import { MatrixRows } from "./MatrixRows.tsx";
import type { MatrixBlock } from "./matrix-blocks.ts";
import type { MatrixFrame } from "./matrix-frame.ts";
import { useNearBlocks } from "./use-near-blocks.ts";

/**
 * More rows than this, and those far from the screen are names alone: whenever a dialog opens, the browser goes through
 * every element of the page.
 */
const ROWS_IN_FULL = 400;

interface Props {
  blocks: readonly MatrixBlock[];
  frame: MatrixFrame;
  /** How many countries the blocks hold. */
  rows: number;
  /** The country that the page is of. */
  chosen: string;
  /** Where the keyboard is. */
  place: GridPlace;
}

/**
 * All lines below the head. What is on the screen changes at once; the rest follows when there is time, and until then
 * keeps its place and its old lines, or is not there yet.
 */
export function MatrixBody({ blocks, frame, rows, chosen, place }: Props) {
  const [isNear, observe] = useNearBlocks(blocks);
  const present = useMemo(
    () => ({ blocks, frame, isLong: rows > ROWS_IN_FULL }),
    [blocks, frame, rows],
  );
  const later = useDeferredValue<typeof present | null>(present, null);
  const last = blocks.at(-1);
  const count = Math.max(blocks.length, later?.blocks.length ?? 0);
  return (
    <div
      role="presentation"
      className="matrix-body"
      style={{ blockSize: last ? last.y + last.height : 0 }}
    >
      {Array.from({ length: count }, (_, at) => {
        const isActive = holdsRow(blocks[at], place.row);
        const isPresent = isNear(at) || isActive;
        const source = isPresent ? present : later;
        const block = source?.blocks[at];
        if (!source || !block) return null;
        return (
          <MatrixRows
            // By place: another order or filter changes what a block holds, and keeps its nodes.
            key={block.place}
            ref={observe}
            block={block}
            frame={source.frame}
            isLight={source.isLong && !isPresent}
            chosen={holdsCountry(block, chosen) ? chosen : undefined}
            active={isActive ? place : undefined}
          />
        );
      })}
    </div>
  );
}

const holdsRow = (block: MatrixBlock | undefined, row: number): boolean =>
  block?.lines.some((line) => line.kind === "country" && line.row === row) === true;

const holdsCountry = ({ lines }: MatrixBlock, code: string): boolean =>
  lines.some((line) => line.kind === "country" && line.country.code === code);
