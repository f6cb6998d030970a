import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Release } from "../../domain/release.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Pending } from "../../late/Failure.tsx";
import { findMissing, keepFiles, readRelease } from "./files.ts";
import { isOfPage, openNewer } from "./releases.ts";

async function readKept() {
  const release = await readRelease();
  return { release, missing: await findMissing(release) };
}

const sizeOf = (files: Release["files"]) => files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** How much of the release is on this device, and a button that fetches the rest. */
export function KeepEverything() {
  const { t, number } = useI18n();
  const { data, error, refetch } = useQuery({
    queryKey: ["offline"],
    queryFn: readKept,
    gcTime: 0,
  });
  const { run, problem, keep } = useKeeping(refetch);
  if (!data) return <Pending error={error} onRetry={() => void refetch()} />;
  const { release, missing } = data;
  if (!isOfPage(release))
    return (
      <p>
        {t("offline.other-release")}{" "}
        <button type="button" className="button is-plain" onClick={openNewer}>
          {t("offline.open-newer")}
        </button>
      </p>
    );
  const total = sizeOf(release.files);
  const left = sizeOf(missing);
  const megabytes = (bytes: number) => number(bytes / 1e6, 1);
  const sizes = (done: number) => ({ done: megabytes(done), total: megabytes(total) });
  if (run) {
    const done = total - left + run.bytes;
    return (
      <p className="offline-progress">
        <label>
          {t("offline.keeping", sizes(done))} <progress max={total} value={done} />
        </label>
        <button type="button" className="button is-plain" onClick={run.stop}>
          {t("offline.stop")}
        </button>
      </p>
    );
  }
  return (
    <>
      <div role="status">
        {problem && <p className="notice">{t(`offline.${problem.kind}`, problem)}</p>}
        <p>
          {missing.length === 0
            ? t("offline.complete", { version: release.version, ...sizes(total) })
            : t("offline.visited", sizes(total - left))}
        </p>
      </div>
      {missing.length > 0 && (
        <button type="button" className="button" onClick={() => keep(missing)}>
          {t(problem ? "offline.retry" : "offline.keep", { size: megabytes(left) })}
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
  const stopLast = useRef(() => {});
  useEffect(() => () => stopLast.current(), []);
  const keep = async (files: Release["files"]) => {
    const controller = new AbortController();
    const stop = () => controller.abort();
    stopLast.current = stop;
    setRun({ bytes: 0, stop });
    setProblem(undefined);
    // Asks the browser not to evict the files.
    void navigator.storage?.persist?.();
    const onKept = (bytes: number) =>
      setRun((last) => last && { ...last, bytes: last.bytes + bytes });
    const outcome = await keepFiles(files, controller.signal, onKept).catch(() => undefined);
    const [file = ""] = outcome ?? [];
    await onEnd();
    setRun(undefined);
    if (controller.signal.aborted) return;
    if (!outcome) setProblem({ kind: "full", count: 0, file });
    else if (file) setProblem({ kind: "failed", count: outcome.length, file });
  };
  return { run, problem, keep };
}
