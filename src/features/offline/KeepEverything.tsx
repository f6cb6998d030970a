import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { indexQuery } from "../../dataset/queries.ts";
import type { HashedFile } from "../../domain/release.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Pending } from "../../late/Failure.tsx";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { useStore } from "../../ui/hooks.ts";
import { reloadPage } from "../../url/address.ts";
import { keepFiles, readFiles } from "./files.ts";
import { openNewer, releaseStore } from "./releases.ts";

const FILES_QUERY = { queryKey: ["offline"], queryFn: readFiles, gcTime: 0 };

const sizeOf = (files: readonly HashedFile[]) => files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** States how much of the release is on this device, with a button that fetches the rest. */
export function KeepEverything() {
  const { t, number } = useI18n();
  const version = useQuery(indexQuery(framework)).data?.version ?? "";
  const { data, error, refetch } = useQuery(FILES_QUERY);
  const { panel, stop, problem, keep } = useKeeping();
  const release = useStore(releaseStore) ?? "current";
  if (!data) return <Pending error={error} onRetry={() => void refetch()} />;
  const [total, left] = [sizeOf(data.files), sizeOf(data.missing)];
  const megabytes = (bytes: number) => number(bytes / 1e6, 1);
  const sizes = { done: megabytes(total - left), total: megabytes(total) };
  const summary =
    left > 0 ? t("offline.visited", sizes) : t("offline.complete", { ...sizes, version });
  return (
    <div ref={panel} tabIndex={-1}>
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
            {problem && <p className="notice">{problem}</p>}
            <p>{release === "current" ? summary : t(`offline.${release}`)}</p>
          </div>
          {/* The list of files may belong to another release than this page. */}
          {release === "newer" && <Button onClick={openNewer}>{t("offline.open-newer")}</Button>}
          {release === "replaced" && <Button onClick={reloadPage}>{t("error.reload")}</Button>}
          {release === "current" && left > 0 && (
            <Button onClick={() => keep(data.missing)}>
              {t(problem ? "offline.retry" : "offline.keep", { size: megabytes(left) })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** Keeps files on this device. `stop` is defined during the download. Afterwards, `problem` explains why files are missing. */
function useKeeping() {
  const { t } = useI18n();
  const client = useQueryClient();
  const [stop, setStop] = useState<() => void>();
  const [problem, setProblem] = useState<string>();
  const panel = useRef<HTMLDivElement>(null);
  const show = (next: typeof stop) => {
    // The focused button unmounts, so focus would be lost.
    if (panel.current?.contains(document.activeElement))
      panel.current.focus({ preventScroll: true });
    setStop(() => next);
  };
  const keep = async (files: readonly HashedFile[]) => {
    const controller = new AbortController();
    show(() => controller.abort());
    // Asks the browser not to evict the files.
    void navigator.storage?.persist?.();
    const failed = await keepFiles(files, controller.signal, (path) =>
      client.setQueryData<Awaited<ReturnType<typeof readFiles>>>(
        FILES_QUERY.queryKey,
        (last) => last && { ...last, missing: last.missing.filter(([one]) => one !== path) },
      ),
    ).catch(() => undefined);
    const [file] = failed ?? [];
    if (!failed) setProblem(t("offline.full"));
    else setProblem(file && t("offline.failed", { count: failed.length, file }));
    show(undefined);
  };
  return { panel, stop, problem, keep };
}
