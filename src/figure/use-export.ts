import { useState } from "react";
import { loadCode } from "../dataset/load-code.ts";
import type { SnapshotFormat, SnapshotJob } from "./create-snapshot.ts";

/** How far an export is, and how it went. */
export type ExportState =
  | { kind: "idle" | "working" | "copied" | "refused" | "too-large" }
  | { kind: "saved"; file: string }
  | { kind: "failed"; error: Error };

/** What draws and encodes is code of its own, fetched when someone is about to export. */
const EXPORTER = () => import("./create-snapshot.ts");
const loadExporter = () => loadCode(EXPORTER);

/** Exports one view, and says how it went; one export at a time. */
export function useExport(job: SnapshotJob) {
  const [state, setState] = useState<ExportState>({ kind: "idle" });

  const run = async (work: () => Promise<ExportState>) => {
    if (state.kind === "working") return;
    setState({ kind: "working" });
    try {
      setState(await work());
    } catch (error) {
      setState(stateAfter(error));
    }
  };
  return {
    state,
    /** Forgets how the last export went. */
    reset: () => setState((last) => (last.kind === "working" ? last : { kind: "idle" })),
    /** Fetches the code ahead; without a network the export itself will say so. */
    prepare: () => void loadExporter().catch(() => undefined),
    save: (format: SnapshotFormat) =>
      run(async () => ({
        kind: "saved",
        file: await (await loadExporter()).saveSnapshot(job, format),
      })),
    copy: () => run(() => copyPicture(job)),
  };
}

/** Known by its name: the code that throws it comes later. */
const stateAfter = (error: unknown): ExportState =>
  error instanceof Error && error.name === "PictureTooLarge"
    ? { kind: "too-large" }
    : { kind: "failed", error: error instanceof Error ? error : new Error(String(error)) };

/** The browser wants the promise of a picture at once, while it still sees the person's click. */
async function copyPicture(job: SnapshotJob): Promise<ExportState> {
  const picture = loadExporter().then((exporter) => exporter.createSnapshot(job, "png"));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return { kind: "copied" };
  } catch {
    // Where the drawing failed, that is what to say; otherwise it was the clipboard.
    await picture;
    return { kind: "refused" };
  }
}
