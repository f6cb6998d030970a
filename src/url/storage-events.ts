import { readStored, storageKey } from "./storage.ts";

/** The values that a page reads again after a change in another tab. */
const WATCHED = ["kept", "groups"] as const;

const readWatched = () => WATCHED.map(readStored);

/** Dispatches the `storage` events that a page in the back/forward cache misses, when it is restored. Returns a function that stops this. */
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
