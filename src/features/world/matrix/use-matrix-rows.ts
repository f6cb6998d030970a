import { useMemo } from "react";
import { groupByRegion, type WorldCountry } from "../../../domain/world/world-countries.ts";
import { layOutBlocks } from "./matrix-frame.ts";

/** The rows of the matrix: the pinned country, then the listed ones. Pinning another country keeps the blocks of the others. */
export function useMatrixRows(
  listed: readonly WorldCountry[],
  isByRegion: boolean,
  pinned: WorldCountry | undefined,
) {
  const pinnedBlocks = useMemo(() => {
    const countries = pinned ? [pinned] : [];
    return layOutBlocks([{ region: undefined, countries }], false, 0);
  }, [pinned]);
  const first = pinned ? 1 : 0;
  const { groups, blocks } = useMemo(() => {
    const all = isByRegion ? groupByRegion(listed) : [{ region: undefined, countries: listed }];
    return { groups: all, blocks: layOutBlocks(all, isByRegion, first) };
  }, [listed, isByRegion, first]);
  const rows = useMemo(
    () => [...pinnedBlocks, ...blocks].flatMap(({ countries }) => countries),
    [pinnedBlocks, blocks],
  );
  return { pinnedBlocks, blocks, rows, first, headings: isByRegion ? groups.length : 0 };
}
