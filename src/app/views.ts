import { type ComponentType, createElement, lazy, useEffect, useState } from "react";
import { FetchError } from "../dataset/fetch-json.ts";
import type { View } from "../domain/selection.ts";
import type { ChartsSectionProps } from "../features/charts/panel-props.ts";
import type { ViewProps } from "../figure/view-props.ts";

/** The pages that come after the first, whose code is fetched when someone reaches for them. */
const world = laterPart<ViewProps>(
  "WorldView.js",
  async () => (await import("./world/WorldView.tsx")).WorldView,
);
const compare = laterPart<ViewProps>(
  "CompareView.js",
  async () => (await import("../features/compare/CompareView.tsx")).CompareView,
);
const bringing = laterPart<ViewProps>(
  "ImportView.js",
  async () => (await import("./import/ImportView.tsx")).ImportView,
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

/** The charts of one country; the build, which draws their panels too, waits for their code. */
export const { part: Charts, load: loadCharts } = laterPart<ChartsSectionProps>(
  "ChartsSection.js",
  async () => (await import("../features/charts/ChartsSection.tsx")).ChartsSection,
);

/** A part of the page in code of its own: `present` once that is here. */
interface Later<P> {
  present: ComponentType<P> | undefined;
  Waiting: ComponentType<P>;
}

function laterPart<P extends object>(file: string, fetchPart: () => Promise<ComponentType<P>>) {
  const load = async () => {
    const fetched = await fetchPart().catch((error: unknown) => {
      throw new FetchError("offline", file, String(error));
    });
    later.present = fetched;
    return { default: fetched };
  };
  const later: Later<P> = { present: undefined, Waiting: lazy(load) };
  return { load, part: (props: P) => createElement(LaterPart<P>, { later, props }) };
}

/**
 * Once its code is here a part is drawn at once: waiting for even a promise that is kept would show the placeholder,
 * and React leaves that standing for a third of a second.
 */
function LaterPart<P extends object>({ later, props }: { later: Later<P>; props: P }) {
  const [Shown] = useState(() => later.present ?? later.Waiting);
  return createElement(Shown, props);
}

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
