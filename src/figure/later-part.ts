import { type ComponentType, createElement, lazy, useState } from "react";
import { FetchError } from "../dataset/fetch-json.ts";

/** A part of the page in code of its own: `present` once that is here. */
interface Later<P> {
  present: ComponentType<P> | undefined;
  Waiting: ComponentType<P>;
}

/** A part of the page whose code comes when it is first drawn, or asked for ahead by `load`; throws `FetchError`. */
export function laterPart<P extends object>(
  file: string,
  fetchPart: () => Promise<ComponentType<P>>,
) {
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
