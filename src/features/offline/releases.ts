import type { Release } from "../../domain/release.ts";
import { createStore } from "../../domain/store.ts";
import { reloadPage } from "../../url/address.ts";
import { siteUrl } from "../../url/site.ts";
import { trustedScript } from "../../url/trusted-script.ts";
import { keepVisited, readRelease } from "./files.ts";

/** Minimum time between checks for a newer release, in milliseconds. */
const CHECK_INTERVAL = 3_600_000;

/**
 * `current`: no newer release is ready; `newer`: one is installed and waits; `replaced`: another tab opened it.
 * `undefined` until the worker controls the page.
 */
export const releaseStore = createStore<"current" | "newer" | "replaced" | undefined>(undefined);

/** Registers the service worker once the page is idle, and watches for newer releases. */
export async function startWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await untilIdle();
  const { serviceWorker } = navigator;
  await serviceWorker.register(trustedScript("sw.js"));
  const registration = await serviceWorker.ready;
  const update = async () => releaseStore.set(await compareReleases(registration));
  serviceWorker.addEventListener("controllerchange", update);
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", update),
  );
  checkWhenVisible(registration);
  await update();
  const release = await readRelease();
  if (isOfPage(release)) await keepVisited(release);
}

/** Lets the waiting worker take over, and reloads the page. */
export async function openNewer(): Promise<void> {
  const { serviceWorker } = navigator;
  const { waiting } = await serviceWorker.ready;
  if (!waiting) return reloadPage();
  serviceWorker.addEventListener("controllerchange", reloadPage, { once: true });
  waiting.postMessage({ type: "SKIP_WAITING" });
}

async function compareReleases({ waiting }: ServiceWorkerRegistration) {
  const isWorkers = isOfPage(await readRelease());
  if (!waiting && isWorkers) return "current";
  // A page loaded after the release is newer than its worker.
  const latest = await readRelease("server").catch(() => undefined);
  if (latest && isOfPage(latest)) return "current";
  return waiting ? "newer" : "replaced";
}

/** Whether this page belongs to a release. The hash in the name of this chunk covers all code and data. */
export const isOfPage = ({ files }: Release): boolean =>
  files.some(([path]) => siteUrl(path) === import.meta.url);

function checkWhenVisible(registration: ServiceWorkerRegistration): void {
  let lastCheck = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - lastCheck < CHECK_INTERVAL) return;
    lastCheck = Date.now();
    registration.update().catch(() => undefined);
  });
}

const untilIdle = () =>
  new Promise<unknown>((resolve) => {
    // Safari has no `requestIdleCallback`.
    const wait = () =>
      "requestIdleCallback" in window ? requestIdleCallback(resolve) : setTimeout(resolve, 1000);
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait, { once: true });
  });
