import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Release } from "../../domain/release.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Pending } from "../../late/Failure.tsx";
import { useStore } from "../../ui/hooks.ts";
import { keepFiles, readKept } from "./files.ts";
import { openNewer, releaseStore } from "./releases.ts";

const KEPT = { queryKey: ["offline"], queryFn: readKept, gcTime: 0 };

const sizeOf = (files: Release["files"]) => files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** How much of the release is on this device, and a button that fetches the rest. */
export function KeepEverything() {
  const { t, number } = useI18n();
  const { data, error, refetch } = useQuery(KEPT);
  const { run, problem, keep } = useKeeping(refetch);
  const isNewer = useStore(releaseStore) === "newer";
  if (!data) return <Pending error={error} onRetry={() => void refetch()} />;
  const { release, missing } = data;
  const [total, left] = [sizeOf(release.files), sizeOf(missing)];
  const done = total - left + (run?.bytes ?? 0);
  const megabytes = (bytes: number) => number(bytes / 1e6, 1);
  const sizes = { done: megabytes(done), total: megabytes(total) };
  if (run)
    return (
      <p className="offline-progress">
        <label>
          {t("offline.keeping", sizes)} <progress max={total} value={done} />
        </label>
        <button type="button" className="button is-plain" onClick={run.stop}>
          {t("offline.stop")}
        </button>
      </p>
    );
  const label = t(problem ? "offline.retry" : "offline.keep", { size: megabytes(left) });
  const isComplete = missing.length === 0;
  return (
    <>
      <div role="status">
        {problem && <p className="notice">{t(`offline.${problem.kind}`, problem)}</p>}
        <p>
          {t(`offline.${isComplete ? "complete" : "visited"}`, { ...sizes, ...release })}{" "}
          {isNewer && t("offline.newer")}
        </p>
      </div>
      {/* The server may no longer have the files of an older release. */}
      {(isNewer || !isComplete) && (
        <button
          type="button"
          className="button"
          onClick={isNewer ? openNewer : () => keep(missing)}
        >
          {isNewer ? t("offline.open-newer") : label}
        </button>
      )}
    </>
  );
}

/** Keeps files, with the bytes kept so far and the reason for those that are missing at the end. */
function useKeeping(onEnd: () => Promise<unknown>) {
  const [run, setRun] = useState<{ bytes: number; stop: () => void }>();
  const [problem, setProblem] = useState<{
    kind: "failed" | "full";
    count: number;
    file: string;
  }>();
  const keep = async (files: Release["files"]) => {
    const controller = new AbortController();
    setRun({ bytes: 0, stop: () => controller.abort() });
    // Asks the browser not to evict the files.
    void navigator.storage?.persist?.();
    const failed = await keepFiles(files, controller.signal, (bytes) =>
      setRun((last) => last && { ...last, bytes: last.bytes + bytes }),
    ).catch(() => undefined);
    const [file = ""] = failed ?? [];
    const count = failed?.length ?? 0;
    await onEnd();
    setRun(undefined);
    setProblem(failed && !file ? undefined : { kind: failed ? "failed" : "full", count, file });
  };
  return { run, problem, keep };
}
