import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FetchError, fetchJson } from "../../dataset/fetch-json.ts";
import { siteUrl } from "../../url/site.ts";

/** Whether the server is out of reach. A failed request is confirmed by another one. */
export function useIsOffline(): boolean {
  const client = useQueryClient();
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    const check = async () => setOffline(!navigator.onLine || !(await isReachable()));
    void check();
    addEventListener("online", check);
    addEventListener("offline", check);
    // After a failed request, and after its retry.
    const unsubscribe = client.getQueryCache().subscribe(({ type, query: { state } }) => {
      if (type === "updated" && state.fetchStatus === "idle" && state.errorUpdateCount > 0)
        void check();
    });
    return () => {
      removeEventListener("online", check);
      removeEventListener("offline", check);
      unsubscribe();
    };
  }, [client]);
  return isOffline;
}

const isOfflineError = (error: unknown): boolean =>
  error instanceof FetchError && error.failure === "offline";

/** Requests a small file past every cache. */
const isReachable = () =>
  fetchJson(siteUrl(`manifest.webmanifest?${Date.now()}`), new AbortController().signal).then(
    () => true,
    (error) => !isOfflineError(error),
  );
