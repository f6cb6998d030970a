import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { indexQuery } from "../../dataset/queries.ts";
import type { HashedFile } from "../../domain/release.ts";
import { createStore } from "../../domain/store.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeError } from "../../late/Failure.tsx";
import { Pending } from "../../late/Pending.tsx";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { useStore } from "../../ui/hooks.ts";
import { reloadPage } from "../../url/address.ts";
import { keepFiles, readFiles } from "./files.ts";
import { openNewer, releaseStore } from "./releases.ts";

const FILES_QUERY = { queryKey: ["offline"], queryFn: readFiles, gcTime: 0 };

const PANEL_ID = "offline-panel";

const sizeOf = (files: readonly HashedFile[]) => files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** Shows how much of the release is on this device, with a button that fetches the rest. */
export function KeepEverything() {
  const { t, number } = useI18n();
  const version = useQuery(indexQuery(framework)).data?.version ?? "";
  const { data, error, refetch } = useQuery(FILES_QUERY);
  const client = useQueryClient();
  const { stop, failed = [], error: refusal } = useStore(keepingStore);
  const release = useStore(releaseStore) ?? "current";
  if (!data) return <Pending error={error} onRetry={() => void refetch()} />;
  const [total, left] = [sizeOf(data.files), sizeOf(data.missing)];
  const megabytes = (bytes: number) => number(bytes / 1e6, 1);
  const sizes = { done: megabytes(total - left), total: megabytes(total) };
  const summary =
    left > 0 ? t("offline.visited", sizes) : t("offline.complete", { ...sizes, version });
  const [file] = failed;
  const problem = refusal
    ? refusal.name === "QuotaExceededError"
      ? t("offline.full")
      : describeError(refusal, t)
    : file && t("offline.failed", { count: failed.length, file });
  return (
    <div id={PANEL_ID} tabIndex={-1}>
      {stop ? (
        <p className="offline-progress">
          <label>
            {t("offline.keeping", sizes)} <progress max={total} value={total - left} />
          </label>
          <PlainButton onClick={stop}>{t("offline.stop")}</PlainButton>
        </p>
      ) : (
        <>
          <div role="status">
            {left > 0 && problem && <p className="notice">{problem}</p>}
            <p>{release === "current" ? summary : t(`offline.${release}`)}</p>
          </div>
          {/* Unless the page is current, the list of files may belong to a different release. */}
          {release === "newer" && <Button onClick={openNewer}>{t("offline.open-newer")}</Button>}
          {release === "replaced" && <Button onClick={reloadPage}>{t("error.reload")}</Button>}
          {release === "current" && left > 0 && (
            <Button onClick={() => keep(client, data.missing)}>
              {t(problem ? "offline.retry" : "offline.keep", { size: megabytes(left) })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

interface Keeping {
  stop?: () => void;
  failed?: readonly string[];
  error?: Error;
}

/** State of the download, which continues while the panel is closed. `failed` or `error` is set when it ends. */
const keepingStore = createStore<Keeping>({});

function show(next: Keeping) {
  const panel = document.getElementById(PANEL_ID);
  // The focused button unmounts, so focus would be lost.
  if (panel?.contains(document.activeElement)) panel.focus({ preventScroll: true });
  keepingStore.set(next);
}

async function keep(client: QueryClient, files: readonly HashedFile[]): Promise<void> {
  const controller = new AbortController();
  show({ stop: () => controller.abort() });
  // Requests persistent storage, so that the browser does not evict the files.
  void navigator.storage?.persist?.();
  const result = await keepFiles(files, controller.signal, (path) =>
    client.setQueryData<Awaited<ReturnType<typeof readFiles>>>(
      FILES_QUERY.queryKey,
      (last) => last && { ...last, missing: last.missing.filter(([one]) => one !== path) },
    ),
  ).then(
    (failed) => ({ failed }),
    (error: Error) => ({ error }),
  );
  // Stops the other requests, which may still be running if the storage is full.
  controller.abort();
  show(result);
  // A panel that opened during the download may have an outdated list of files.
  void client.invalidateQueries({ queryKey: FILES_QUERY.queryKey });
}
