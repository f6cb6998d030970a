import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { FetchError } from "../../dataset/fetch-json.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/hooks.ts";
import { reloadPage } from "../../url/address.ts";
import { KeepEverything } from "./KeepEverything.tsx";
import "./offline.css";
import { openNewer, releaseStore, startWorker } from "./releases.ts";

/** Starts the service worker. Once it runs, offers to keep everything and reports newer releases and a lost connection. */
export function OfflineUse() {
  const { t } = useI18n();
  const state = useStore(releaseStore);
  const [isOpen, setOpen] = useState(false);
  const isOffline = useIsOffline();
  // The atlas works without a worker, for example in private browsing.
  useEffect(() => void startWorker().catch(() => undefined), []);
  if (!state) return null;
  return (
    <>
      <details
        className="offline-use"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t("offline.title")}</summary>
        {isOpen && <KeepEverything />}
      </details>
      <Notice kind={state === "current" && isOffline ? "offline" : state} />
    </>
  );
}

/** A notice at the bottom of the window. It can be dismissed. */
function Notice({ kind }: { kind: "current" | "newer" | "replaced" | "offline" }) {
  const { t } = useI18n();
  const [dismissed, setDismissed] = useState<typeof kind>("current");
  if (dismissed !== kind && dismissed !== "current") setDismissed("current");
  const dismiss = () => {
    setDismissed(kind);
    // The button unmounts, so the focus would be lost.
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  const isReplaced = kind === "replaced";
  return (
    <div className="offline-notice" role="status">
      {kind !== "current" && kind !== dismissed && (
        <div className="notice">
          <p>{t(`offline.${kind}`)}</p>
          {kind !== "offline" && (
            <button type="button" className="button" onClick={isReplaced ? reloadPage : openNewer}>
              {t(isReplaced ? "error.reload" : "offline.open-newer")}
            </button>
          )}
          <button type="button" className="button is-plain" onClick={dismiss}>
            {t("app.dismiss")}
          </button>
        </div>
      )}
    </div>
  );
}

/** Whether the browser is offline, or part of the page failed because the server could not be reached. */
function useIsOffline(): boolean {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (listener: () => void) => {
      addEventListener("online", listener);
      addEventListener("offline", listener);
      const unsubscribe = cache.subscribe(listener);
      return () => {
        removeEventListener("online", listener);
        removeEventListener("offline", listener);
        unsubscribe();
      };
    },
    [cache],
  );
  const isUnreachable = (error: unknown) =>
    error instanceof FetchError && error.failure === "offline";
  return useSyncExternalStore(
    subscribe,
    () =>
      !navigator.onLine ||
      cache.getAll().some((query) => query.isActive() && isUnreachable(query.state.error)),
  );
}
