import { type Query, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { FetchError } from "../../dataset/fetch-json.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { focusMain } from "../../ui/focus-main.ts";
import { useStore } from "../../ui/hooks.ts";
import { reloadPage } from "../../url/address.ts";
import { KeepEverything } from "./KeepEverything.tsx";
import "./offline.css";
import { openNewer, releaseStore, startWorker } from "./releases.ts";

/** Starts the service worker. Once it runs, shows the panel for offline use, and notices about newer releases and a lost connection. */
export function OfflineUse() {
  const { t } = useI18n();
  const state = useStore(releaseStore);
  const [isOpen, setOpen] = useState(false);
  const isOffline = useIsOffline();
  // The atlas works without a worker, for example in private browsing.
  useEffect(() => void startWorker().catch(() => undefined), []);
  if (!state) return null;
  const kind = state === "current" && isOffline ? "offline" : state;
  return (
    <>
      <details
        className="offline-use"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t("offline.title")}</summary>
        {isOpen && <KeepEverything />}
      </details>
      <div className="offline-notice" role="status">
        {kind !== "current" && <Notice key={kind} kind={kind} />}
      </div>
    </>
  );
}

/** A dismissible notice at the bottom of the window. */
function Notice({ kind }: { kind: "newer" | "replaced" | "offline" }) {
  const { t } = useI18n();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  const dismiss = () => {
    setDismissed(true);
    // The button unmounts, so focus would be lost.
    focusMain();
  };
  const isReplaced = kind === "replaced";
  return (
    <div className="notice">
      <p>{t(`offline.${kind}`)}</p>
      {kind !== "offline" && (
        <Button onClick={isReplaced ? reloadPage : openNewer}>
          {t(isReplaced ? "error.reload" : "offline.open-newer")}
        </Button>
      )}
      <PlainButton onClick={dismiss}>{t("app.dismiss")}</PlainButton>
    </div>
  );
}

/** Whether the browser is offline, or part of the page failed to load because the server was unreachable. */
function useIsOffline(): boolean {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (listener: () => void) => {
      const events = new AbortController();
      for (const type of ["online", "offline"]) addEventListener(type, listener, events);
      const unsubscribe = cache.subscribe(listener);
      return () => {
        events.abort();
        unsubscribe();
      };
    },
    [cache],
  );
  const isUnreachable = ({ state: { error } }: Query) =>
    error instanceof FetchError && error.failure === "offline";
  const isOffline = () =>
    !navigator.onLine || cache.findAll({ type: "active", predicate: isUnreachable }).length > 0;
  return useSyncExternalStore(subscribe, isOffline);
}
