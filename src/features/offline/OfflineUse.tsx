import { useEffect, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/hooks.ts";
import { reloadPage } from "../../url/address.ts";
import { KeepEverything } from "./KeepEverything.tsx";
import "./offline.css";
import { openNewer, releaseStore, startWorker } from "./releases.ts";
import { useIsOffline } from "./use-connection.ts";

/** Starts the service worker. Once it runs, offers to keep everything and reports newer releases and a lost connection. */
export function OfflineUse() {
  const { t } = useI18n();
  const isReady = useStore(releaseStore) !== undefined;
  const [isOpen, setOpen] = useState(false);
  // The atlas works without a worker, for example in private browsing.
  useEffect(() => void startWorker().catch(() => undefined), []);
  if (!isReady) return null;
  return (
    <>
      <details
        className="offline-use"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t("offline.title")}</summary>
        {isOpen && <KeepEverything />}
      </details>
      <Notice />
    </>
  );
}

/** A notice at the bottom of the window. It can be dismissed. */
function Notice() {
  const { t } = useI18n();
  const state = useStore(releaseStore);
  const isOffline = useIsOffline();
  const kind = state === "current" && isOffline ? "offline" : state;
  const [dismissed, setDismissed] = useState<typeof kind>();
  if (dismissed && dismissed !== kind) setDismissed(undefined);
  const dismiss = () => {
    setDismissed(kind);
    // The button unmounts, so the focus would be lost.
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  return (
    <div className="offline-notice" role="status">
      {kind && kind !== "current" && kind !== dismissed && (
        <div className="notice">
          <p>{t(`offline.${kind}`)}</p>
          {kind === "newer" && (
            <button type="button" className="button" onClick={openNewer}>
              {t("offline.open-newer")}
            </button>
          )}
          {kind === "replaced" && (
            <button type="button" className="button" onClick={reloadPage}>
              {t("error.reload")}
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
