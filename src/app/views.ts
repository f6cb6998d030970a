import { lazy } from "react";
import { FetchError } from "../dataset/fetch-json.ts";
import type { View } from "../domain/selection.ts";

/** The code of the pages that come after the first; asked for twice, it is fetched once. */
const loadWorld = () => import("./WorldView.tsx");
const loadCompare = () => import("./CompareView.tsx");

/** What can be fetched as soon as someone reaches for a page. */
const AHEAD: Partial<Record<View, () => Promise<unknown>>> = {
  compare: loadCompare,
  world: loadWorld,
};

/** Fetches the code of a page ahead; without a network the page itself will say so. */
export const prefetchView = (view: View): void => void AHEAD[view]?.().catch(() => undefined);

export const WorldView = lazy(async () => {
  const world = await loadWorld().catch((error: unknown) => {
    throw new FetchError("offline", "WorldView.js", String(error));
  });
  return { default: world.WorldView };
});

export const CompareView = lazy(async () => {
  const compare = await loadCompare().catch((error: unknown) => {
    throw new FetchError("offline", "CompareView.js", String(error));
  });
  return { default: compare.CompareView };
});
