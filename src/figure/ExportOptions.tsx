import { useState } from "react";
import { PictureTooLarge } from "../export/draw-picture.tsx";
import {
  PICTURE_SIZES,
  type PictureSize,
  type SnapshotSubject,
  type ViewDescription,
} from "../export/snapshot.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { describeError } from "../late/Failure.tsx";
import { createSnapshot, createText, saveSnapshot } from "./create-snapshot.ts";

type ExportState =
  | { kind: "idle" | "working" | "refused" | "too-large" }
  | { kind: "refused-text"; text: string }
  | { kind: "failed"; error: Error };

const OPTIONS = [
  { files: ["png", "svg"], copies: ["picture"] },
  { files: ["xlsx", "csv", "json"], copies: ["data"] },
  { files: [], copies: ["link", "citation"] },
] as const;
type Saved = (typeof OPTIONS)[number]["files"][number];
type Copied = (typeof OPTIONS)[number]["copies"][number];

/** Minimum distance of the panel from the edge of the window, in CSS pixels. */
const MARGIN = 8;
const SIZES = Object.keys(PICTURE_SIZES) as PictureSize[];

interface Props {
  subject: SnapshotSubject;
  context: ViewDescription;
  onDone: (announcement: string) => void;
}

/** The formats and sizes, and the error of a failed export. */
export function ExportOptions(props: Props) {
  const { t } = useI18n();
  const [size, setSize] = useState<PictureSize>("seen");
  const { state, save, copy } = useExport(props, size);
  const isDisabled = state.kind === "working";
  return (
    <fieldset ref={keepOnPage} className="export-panel">
      <legend className="visually-hidden">
        {t("snapshot.export-of", { title: props.subject.title })}
      </legend>
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
          {files.map((format) => (
            <Option key={format} {...{ isDisabled }} onChoose={() => save(format)}>
              {t(`snapshot.${format}`)}
            </Option>
          ))}
          {copies.map((kind) => (
            <Option key={kind} {...{ isDisabled }} onChoose={() => copy(kind)}>
              {t(`snapshot.copy.${kind}`)}
            </Option>
          ))}
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

interface OptionProps {
  isDisabled: boolean;
  onChoose: () => void;
  children: string;
}

/** Does not use `disabled` while an export runs, because the option would lose the focus. */
const Option = ({ isDisabled, onChoose, children }: OptionProps) => (
  <li>
    <button type="button" className="export-option" aria-disabled={isDisabled} onClick={onChoose}>
      {children}
    </button>
  </li>
);

/** Saves and copies the view, one export at a time. */
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
      // Browsers require the promise synchronously, within the user's click.
      const making = makeCopy(kind);
      const type = kind === "picture" ? "image/png" : "text/plain";
      try {
        await navigator.clipboard.write([new ClipboardItem({ [type]: making })]);
        return t(`snapshot.copied.${kind}`);
      } catch {
        // Rethrows if the export failed. Otherwise the clipboard refused the content.
        const made = await making;
        if (kind === "picture") return { kind: "refused" };
        return { kind: "refused-text", text: await made.text() };
      }
    });
  return { state, save, copy };
}

/** Aligns the panel with the end of its button, unless it would extend beyond the window. */
function keepOnPage(panel: HTMLElement | null) {
  const box = panel?.getBoundingClientRect();
  if (box && (box.left < MARGIN || box.right > innerWidth - MARGIN))
    panel?.classList.add("opens-forward");
}
