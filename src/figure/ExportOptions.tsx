import { useState } from "react";
import { PictureTooLarge } from "../export/draw-picture.tsx";
import {
  PICTURE_SIZES,
  type PictureSize,
  type SnapshotContext,
  type SnapshotSubject,
} from "../export/snapshot.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { describeError } from "../late/Failure.tsx";
import { createSnapshot, createText, saveSnapshot } from "./create-snapshot.ts";

/** How far an export is, and what kept it from being done. */
type ExportState =
  | { kind: "idle" | "working" | "refused" | "too-large" }
  | { kind: "refused-text"; text: string }
  | { kind: "failed"; error: Error };

/** The ways out: a picture, the data, or where it is from. */
const OPTIONS = [
  { files: ["png", "svg"], copies: ["picture"] },
  { files: ["xlsx", "csv", "json"], copies: ["data"] },
  { files: [], copies: ["link", "citation"] },
] as const;
type Saved = (typeof OPTIONS)[number]["files"][number];
type Copied = (typeof OPTIONS)[number]["copies"][number];

/** Room left beside the panel, in CSS pixels. */
const MARGIN = 8;
const SIZES = Object.keys(PICTURE_SIZES) as PictureSize[];

interface Props {
  subject: SnapshotSubject;
  context: SnapshotContext;
  /** Given what was done, in words. */
  onDone: (words: string) => void;
}

/** What one can export, and what is wrong if the last export was not done. */
export function ExportOptions(props: Props) {
  const { t } = useI18n();
  const [size, setSize] = useState<PictureSize>("seen");
  const { state, save, copy } = useExport(props, size);
  const option = (id: string, label: string, choose: () => void) => (
    <li key={id}>
      {/* Not `disabled`, which would take the focus away from the person who waits. */}
      <button
        type="button"
        className="export-option"
        aria-disabled={state.kind === "working"}
        onClick={choose}
      >
        {label}
      </button>
    </li>
  );
  return (
    <fieldset
      ref={keepOnPage}
      aria-label={t("snapshot.export-of", { title: props.subject.title })}
      className="export-panel"
    >
      <label className="export-size">
        {t("snapshot.size")}
        <select value={size} onChange={({ target }) => setSize(target.value as PictureSize)}>
          {SIZES.map((one) => (
            <option key={one} value={one}>
              {t(`snapshot.size.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {OPTIONS.map(({ files, copies }) => (
        <ul key={copies[0]}>
          {files.map((format) => option(format, t(`snapshot.${format}`), () => save(format)))}
          {copies.map((kind) => option(kind, t(`snapshot.copy.${kind}`), () => copy(kind)))}
        </ul>
      ))}
      <p role="status" className={`export-state is-${state.kind}`}>
        {state.kind === "failed"
          ? t("snapshot.failed", { why: describeError(state.error, t) })
          : state.kind !== "idle" && t(`snapshot.${state.kind}`)}
        {state.kind === "refused-text" && <output>{state.text}</output>}
      </p>
      {state.kind === "refused" && (
        <button type="button" className="button" onClick={() => save("png")}>
          {t("snapshot.png-instead")}
        </button>
      )}
    </fieldset>
  );
}

/** Saves and copies the view, one export at a time, and says how far that is. */
function useExport({ subject, context, onDone }: Props, size: PictureSize) {
  const i18n = useI18n();
  const { t } = i18n;
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const job = { subject, context, i18n };
  const run = async (work: () => Promise<ExportState | string>) => {
    if (state.kind === "working") return;
    setState({ kind: "working" });
    const outcome = await work().catch(
      (error: Error): ExportState =>
        error instanceof PictureTooLarge ? { kind: "too-large" } : { kind: "failed", error },
    );
    if (typeof outcome === "string") onDone(outcome);
    else setState(outcome);
  };
  const save = (format: Saved) =>
    void run(async () => {
      const names = await saveSnapshot(job, format, size);
      const [file = ""] = names;
      return names.length > 1
        ? t("snapshot.saved-pages", { count: names.length, file })
        : t("snapshot.saved", { file });
    });
  const makeCopy = async (kind: Copied): Promise<Blob> => {
    if (kind !== "picture") return createText(job, kind);
    const [picture = new Blob()] = await createSnapshot(job, "png", size);
    return picture;
  };
  const copy = (kind: Copied) =>
    void run(async () => {
      // The browser wants the promise of what is to be copied at once, while it still sees the person's click.
      const making = makeCopy(kind);
      const type = kind === "picture" ? "image/png" : "text/plain";
      try {
        await navigator.clipboard.write([new ClipboardItem({ [type]: making })]);
        return t(`snapshot.copied.${kind}`);
      } catch {
        // Where the making failed, that is what to say; otherwise it was the clipboard.
        const made = await making;
        if (kind === "picture") return { kind: "refused" };
        return { kind: "refused-text", text: await made.text() };
      }
    });
  return { state, save, copy };
}

/** The panel ends where its button ends, unless that puts it off the page. */
function keepOnPage(panel: HTMLElement | null) {
  const box = panel?.getBoundingClientRect();
  if (box && (box.left < MARGIN || box.right > innerWidth - MARGIN))
    panel?.classList.add("opens-forward");
}
