import { type ComponentType, createElement, lazy, useEffect, useState } from "react";
import { FetchError } from "../dataset/fetch-json.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Selection, View } from "../domain/selection.ts";
import type { Navigate } from "../url/use-selection.ts";
import type { ShownCountry } from "./shown-country.ts";

/** What each of these pages is given. */
export interface ViewProps {
  index: CountryIndex;
  country: ShownCountry;
  selection: Selection;
  navigate: Navigate;
}

/** A page in code of its own: `present` once that is here. */
interface LaterPage {
  present: ComponentType<ViewProps> | undefined;
  load: () => Promise<unknown>;
  Waiting: ComponentType<ViewProps>;
}

/** The pages that come after the first, whose code is fetched when someone reaches for them. */
const world = laterPage("WorldView.js", async () => (await import("./WorldView.tsx")).WorldView);
const compare = laterPage(
  "CompareView.js",
  async () => (await import("./CompareView.tsx")).CompareView,
);

const bringing = laterPage(
  "ImportView.js",
  async () => (await import("./ImportView.tsx")).ImportView,
);

const AHEAD: Partial<Record<View, LaterPage>> = { compare, world, import: bringing };

/** Fetches the code of a page ahead; without a network the page itself will say so. */
export const prefetchView = (view: View): void => void AHEAD[view]?.load().catch(() => undefined);

export const WorldView = (props: ViewProps) => createElement(Page, { ...props, page: world });
export const CompareView = (props: ViewProps) => createElement(Page, { ...props, page: compare });
export const ImportView = (props: ViewProps) => createElement(Page, { ...props, page: bringing });

/**
 * Once its code is here a page is drawn at once: waiting for even a promise that is kept would show the placeholder,
 * and React leaves that standing for a third of a second.
 */
function Page({ page, ...props }: ViewProps & { page: LaterPage }) {
  const [Shown] = useState(() => page.present ?? page.Waiting);
  return createElement(Shown, props);
}

function laterPage(file: string, fetchPage: () => Promise<ComponentType<ViewProps>>): LaterPage {
  const load = async () => {
    const fetched = await fetchPage().catch((error: unknown) => {
      throw new FetchError("offline", file, String(error));
    });
    page.present = fetched;
    return { default: fetched };
  };
  const page: LaterPage = { present: undefined, load, Waiting: lazy(load) };
  return page;
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
export const loadDropTarget = async () => (await import("./DropTarget.tsx")).DropTarget;

/** Says how kept profiles count, where there are any or a link asks for some. */
export const loadDeviceBar = async () => (await import("./DeviceBar.tsx")).DeviceBar;
