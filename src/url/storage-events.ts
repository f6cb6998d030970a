import { readStored, storageKey } from "./storage.ts";

/** The values that a page reads again after a change in another tab. */
const WATCHED = ["kept", "groups"] as const;

const readWatched = () => WATCHED.map(readStored);

/** When a page is restored from the back/forward cache, dispatches the `storage` events that it missed. Returns a cleanup function. */
export function dispatchMissedEvents(): () => void {
  let seen = readWatched();
  const handleHide = () => {
    seen = readWatched();
  };
  const handleShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    WATCHED.filter((name, at) => readStored(name) !== seen[at]).forEach((name) => {
      dispatchEvent(new StorageEvent("storage", { key: storageKey(name) }));
    });
  };
  addEventListener("pagehide", handleHide);
  addEventListener("pageshow", handleShow);
  return () => {
    removeEventListener("pagehide", handleHide);
    removeEventListener("pageshow", handleShow);
  };
}
