import { createStore } from "../../domain/store.ts";
import { reloadPage } from "../../url/address.ts";
import { trustedScript } from "../../url/trusted-script.ts";
import { keepVisited } from "./files.ts";

/** Minimum time between checks for a newer release, in milliseconds. */
const CHECK_INTERVAL = 3_600_000;

/** `newer`: a newer release is waiting. `replaced`: another tab opened the newer release. Undefined until the worker runs. */
export const releaseStore = createStore<"current" | "newer" | "replaced" | undefined>(undefined);

/** Maximum time for the newer worker to take over, in milliseconds. */
const TAKEOVER_LIMIT = 3000;

/** Delay before the service worker is registered, in milliseconds. The page's charts load first. */
const START_DELAY = 1000;

/** Registers the service worker, and watches for newer releases. */
export async function startWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await new Promise((resolve) => setTimeout(resolve, START_DELAY));
  const { serviceWorker } = navigator;
  await serviceWorker.register(trustedScript("sw.js"));
  const registration = await serviceWorker.ready;
  // On a first visit, the worker takes control of the page shortly after its activation.
  if (!serviceWorker.controller) await untilControlled();
  releaseStore.set("current");
  const update = () => registration.waiting && releaseStore.set("newer");
  const watchInstalling = () => registration.installing?.addEventListener("statechange", update);
  update();
  watchInstalling();
  registration.addEventListener("updatefound", watchInstalling);
  void untilControlled().then(() => releaseStore.set("replaced"));
  let lastCheck = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - lastCheck < CHECK_INTERVAL) return;
    lastCheck = Date.now();
    registration.update().catch(() => undefined);
  });
  // Skipped while a newer worker is pending, since the page may already belong to its release.
  if (!registration.installing && !registration.waiting) await keepVisited();
}

/** Lets the waiting worker take over, and reloads the page. */
export async function openNewer(): Promise<void> {
  const { waiting } = await navigator.serviceWorker.ready;
  waiting?.postMessage({ type: "SKIP_WAITING" });
  // Chromium may restart the old worker when the pointer is over a link. The newer worker then waits for a page load.
  const limit = new Promise((resolve) => setTimeout(resolve, TAKEOVER_LIMIT));
  await Promise.race([untilControlled(), limit]);
  reloadPage();
}

const untilControlled = () =>
  new Promise((resolve) =>
    navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
  );
