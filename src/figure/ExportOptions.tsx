import { useEffect, useState } from "react";
import { loadCode } from "../dataset/load-code.ts";
import { PICTURE_SIZES, type PictureSize, type SnapshotSubject } from "../export/snapshot.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { describeError } from "../late/Failure.tsx";
import type { SnapshotFormat } from "./create-snapshot.ts";
import { useSnapshotContext } from "./snapshot-context.tsx";

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
type Copied = (typeof OPTIONS)[number]["copies"][number];

/** Room left beside the panel, in CSS pixels. */
const MARGIN = 8;
const SIZES = Object.keys(PICTURE_SIZES) as PictureSize[];

/** What draws and encodes is code of its own, fetched when the menu opens. */
const EXPORTER = () => import("./create-snapshot.ts");
const loadExporter = () => loadCode(EXPORTER);

interface Props {
  subject: SnapshotSubject;
  /** Given what was done, in words. */
  onDone: (words: string) => void;
}

/** What one can export, and what is wrong if the last export was not done. */
export function ExportOptions({ subject, onDone }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const context = useSnapshotContext();
  const [size, setSize] = useState<PictureSize>("seen");
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  // Fetched ahead; without a network the export itself will say so.
  useEffect(() => void loadExporter().catch(() => undefined), []);

  const job = { subject, context, i18n };
  const run = async (work: () => Promise<ExportState | string>) => {
    if (state.kind === "working") return;
    setState({ kind: "working" });
    const outcome = await work().catch(stateAfter);
    if (typeof outcome === "string") onDone(outcome);
    else setState(outcome);
  };
  const save = (format: SnapshotFormat) =>
    run(async () => {
      const names = await (await loadExporter()).saveSnapshot(job, format, size);
      const [file = ""] = names;
      return names.length > 1
        ? t("snapshot.saved-pages", { count: names.length, file })
        : t("snapshot.saved", { file });
    });
  const copy = (kind: Copied) =>
    run(async () => {
      const making = makeCopy(kind);
      try {
        await writeClipboard(making, kind === "picture" ? "image/png" : "text/plain");
        return t(`snapshot.copied.${kind}`);
      } catch {
        // Where the making failed, that is what to say; otherwise it was the clipboard.
        const made = await making;
        return kind === "picture"
          ? { kind: "refused" }
          : { kind: "refused-text", text: await made.text() };
      }
    });
  const makeCopy = async (kind: Copied): Promise<Blob> => {
    if (kind === "link") return plain(context.link);
    const exporter = await loadExporter();
    if (kind !== "picture") return plain(await exporter.createText(job, kind));
    const [picture = new Blob()] = await exporter.createSnapshot(job, "png", size);
    return picture;
  };
  const option = (id: string, label: string, choose: () => Promise<void>) => (
    <li key={id}>
      {/* Not `disabled`, which would take the focus away from the person who waits. */}
      <button
        type="button"
        className="export-option"
        aria-disabled={state.kind === "working"}
        onClick={() => void choose()}
      >
        {label}
      </button>
    </li>
  );
  return (
    <fieldset
      ref={keepOnPage}
      aria-label={t("snapshot.export-of", { title: subject.title })}
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
        <button type="button" className="button" onClick={() => void save("png")}>
          {t("snapshot.png-instead")}
        </button>
      )}
    </fieldset>
  );
}

/** The panel ends where its button ends, unless that puts it off the page. */
function keepOnPage(panel: HTMLElement | null) {
  const box = panel?.getBoundingClientRect();
  if (box && (box.left < MARGIN || box.right > innerWidth - MARGIN))
    panel?.classList.add("opens-forward");
}

const plain = (text: string) => new Blob([text], { type: "text/plain" });

/** The browser wants the promise of what is to be copied at once, while it still sees the person's click. */
const writeClipboard = (making: Promise<Blob>, type: string) =>
  navigator.clipboard.write([new ClipboardItem({ [type]: making })]);

/** Known by its name: the code that throws it comes later. */
const stateAfter = (error: unknown): ExportState =>
  error instanceof Error && error.name === "PictureTooLarge"
    ? { kind: "too-large" }
    : { kind: "failed", error: error instanceof Error ? error : new Error(String(error)) };
