import { useEffect, useState } from "react";
import type { View } from "../domain/selection.ts";
import type { CountryDrawerProps } from "../features/indicator/CountryDrawer.tsx";
import { laterPart } from "../figure/later-part.ts";
import type { ViewProps } from "../figure/view-props.ts";

/** The pages that come after the first, whose code is fetched when someone reaches for them. */
const world = laterPart<ViewProps>(
  "WorldView.js",
  async () => (await import("./world/WorldView.tsx")).WorldView,
);
const compare = laterPart<ViewProps>(
  "CompareView.js",
  async () => (await import("./compare/CompareView.tsx")).CompareView,
);
const bringing = laterPart<ViewProps>(
  "ImportView.js",
  async () => (await import("./import/ImportView.tsx")).ImportView,
);
/** The drawer of one country's answer, which nobody opens before the first scorecard. */
export const { part: CountryDrawer, load: loadCountryDrawer } = laterPart<CountryDrawerProps>(
  "CountryDrawer.js",
  async () => (await import("../features/indicator/CountryDrawer.tsx")).CountryDrawer,
);

const AHEAD: Partial<Record<View, { load: () => Promise<unknown> }>> = {
  compare,
  world,
  import: bringing,
};

export const WorldView = world.part;
export const CompareView = compare.part;
export const ImportView = bringing.part;

/** Fetches the code of a page ahead; without a network the page itself will say so. */
export const prefetchView = (view: View): void => void AHEAD[view]?.load().catch(() => undefined);

/** What is asked for when it is due, and is not there until its code is; without that the page does without. */
export function useLater<T>(isDue: boolean, load: () => Promise<T>): T | undefined {
  const [present, setPresent] = useState<T>();
  useEffect(() => {
    if (isDue)
      load().then(
        (found) => setPresent(() => found),
        () => undefined,
      );
  }, [isDue, load]);
  return present;
}

/** Nobody drops a file before the first scorecard. */
export const loadDropTarget = async () => (await import("./import/DropTarget.tsx")).DropTarget;

/** Says how kept profiles count, where there are any or a link asks for some. */
export const loadDeviceBar = async () => (await import("./kept/DeviceBar.tsx")).DeviceBar;
