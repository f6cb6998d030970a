import { useEffect, useRef, useState } from "react";
import type { Citation } from "../domain/citation.ts";
import { PictureTooLarge } from "../export/draw-picture.tsx";
import { PICTURE_SIZES, type PictureSize } from "../export/snapshot.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { describeError } from "../late/Failure.tsx";
import { canShare, shareLink } from "../ui/share-link.ts";
import {
  citeView,
  createSnapshot,
  createText,
  fitsIn,
  type SnapshotJob,
  saveSnapshot,
} from "./create-snapshot.ts";
import { Citations } from "./late-citations.ts";
import "./snapshot.css";

type ExportState =
  | { kind: "idle" | "working" | "refused" | "too-large" }
  | { kind: "refused-text"; text: string }
  | { kind: "citing"; citation: Citation }
  | { kind: "failed"; error: Error };

const OPTIONS = [
  [{ save: "png" }, { save: "svg" }, { copy: "picture" }],
  [{ save: "xlsx" }, { save: "csv" }, { save: "json" }, { copy: "data" }],
  [{ copy: "link" }, { copy: "citation" }, { copy: "embed" }],
] as const;
type Option = (typeof OPTIONS)[number][number];
type Saved = Extract<Option, { save: string }>["save"];
type Copied = Extract<Option, { copy: string }>["copy"];

const idOf = (option: Option) =>
  "save" in option ? option.save : (`copy.${option.copy}` as const);
const labelOf = (option: Option) =>
  idOf(option) === "copy.link" && canShare()
    ? "drawer.link-share"
    : (`snapshot.${idOf(option)}` as const);

/** Minimum distance of the panel from the edge of the window, in CSS pixels. */
const MARGIN = 8;
const SIZES = Object.keys(PICTURE_SIZES) as PictureSize[];

interface Props extends Omit<SnapshotJob, "i18n"> {
  onDone: (announcement: string) => void;
}

/** The formats and sizes, and the state or result of an export. Options are not `disabled` during an export, because they would lose focus. */
export function ExportOptions(props: Props) {
  const { t } = useI18n();
  const { title } = props.subject;
  const [size, setSize] = useState<PictureSize>("seen");
  const { job, state, choose } = useExport(props, size);
  // An embed cannot show the profiles kept on this device.
  const isEmbeddable = props.subject.embed !== undefined && !props.context.isOnDevice;
  const isOffered = (option: Option) => idOf(option) !== "copy.embed" || isEmbeddable;
  return (
    <fieldset ref={keepOnPage} className="export-panel">
      <legend className="visually-hidden">{t("snapshot.export-of", { title })}</legend>
      <SizeChoice {...{ job, size }} onChoose={setSize} />
      {OPTIONS.map((options) => (
        <ul key={idOf(options[0])}>
          {options.filter(isOffered).map((option) => (
            <li key={idOf(option)}>
              <button
                type="button"
                className="export-option"
                aria-disabled={state.kind === "working"}
                onClick={() => choose(option)}
              >
                {t(labelOf(option))}
              </button>
            </li>
          ))}
        </ul>
      ))}
      <p role="status" className={`export-state is-${state.kind}`}>
        {describeState(state, t)}
        {state.kind === "refused-text" && <output>{state.text}</output>}
      </p>
      {state.kind === "citing" && <Citations citation={state.citation} isOpened />}
      {state.kind === "refused" && (
        <button type="button" className="button" onClick={() => choose({ save: "png" })}>
          {t("snapshot.png-instead")}
        </button>
      )}
    </fieldset>
  );
}

function describeState(state: ExportState, t: I18n["t"]): string {
  if (state.kind === "failed") return t("snapshot.failed", { why: describeError(state.error, t) });
  return state.kind === "idle" || state.kind === "citing" ? "" : t(`snapshot.${state.kind}`);
}

interface SizeProps {
  job: SnapshotJob;
  size: PictureSize;
  onChoose: (size: PictureSize) => void;
}

/** Choice of the picture's size. Sizes that the view does not fit into are disabled. */
function SizeChoice({ job, size, onChoose }: SizeProps) {
  const { t } = useI18n();
  const [isChoosing, setChoosing] = useState(false);
  const unfit = useUnfit(job, isChoosing);
  const handleApproach = () => setChoosing(true);
  return (
    <label className="export-size">
      {t("snapshot.size")}
      <select
        value={size}
        onPointerEnter={handleApproach}
        onFocus={handleApproach}
        onChange={({ target }) => onChoose(target.value as PictureSize)}
      >
        {SIZES.map((one) => (
          <option key={one} value={one} disabled={unfit.includes(one)}>
            {t(`snapshot.size.${one}`)}
            {unfit.includes(one) && ` – ${t("snapshot.unfit")}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The sizes that the view does not fit into. Once `isChoosing` is true, each size is tried in a separate task. */
function useUnfit(job: SnapshotJob, isChoosing: boolean): readonly PictureSize[] {
  const [unfit, setUnfit] = useState<readonly PictureSize[]>([]);
  const [first] = useState(job);
  useEffect(() => {
    if (!isChoosing) return;
    let isClosed = false;
    const look = async () => {
      for (const size of SIZES) {
        if (isClosed) return;
        if (!(await fitsIn(first, size))) setUnfit((some) => [...some, size]);
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    // Errors are ignored here, because the export itself reports them.
    look().catch(() => undefined);
    return () => {
      isClosed = true;
    };
  }, [first, isChoosing]);
  return unfit;
}

/** Saves or copies the view. Runs one export at a time. */
function useExport({ subject, context, onDone }: Props, size: PictureSize) {
  const i18n = useI18n();
  const { t } = i18n;
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const job = { subject, context, i18n };
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const run = async (work: () => Promise<ExportState | string>) => {
    if (state.kind === "working") return;
    setState({ kind: "working" });
    const outcome = await work().catch(
      (error: Error): ExportState =>
        error instanceof PictureTooLarge ? { kind: "too-large" } : { kind: "failed", error },
    );
    if (typeof outcome === "string") onDone(outcome);
    else if (isOpen.current) setState(outcome);
    // The other outcomes result from copying, and can be shown only in the open panel.
    else if (outcome.kind === "failed" || outcome.kind === "too-large")
      onDone(describeState(outcome, t));
  };
  const save = async (format: Saved) => {
    const names = await saveSnapshot(job, format, size);
    const [file = ""] = names;
    return names.length > 1
      ? t("snapshot.saved-pages", { count: names.length, file })
      : t("snapshot.saved", { file });
  };
  const makeCopy = async (kind: Exclude<Copied, "citation">) =>
    kind === "picture" ? createSnapshot(job, "png", size) : [await createText(job, kind)];
  const copy = async (kind: Copied): Promise<ExportState | string> => {
    if (kind === "citation") return { kind: "citing", citation: await citeView(job) };
    if (kind === "link" && canShare() && (await shareLink(context.link))) return "";
    // Not awaited, because browsers allow writing to the clipboard only during the user's click.
    const making = makeCopy(kind);
    const type = kind === "picture" ? "image/png" : "text/plain";
    try {
      const first = making.then(([file = new Blob()]) => file);
      // If `write` rejects before it reads the item, nothing else handles this rejection.
      first.catch(() => {});
      await navigator.clipboard.write([new ClipboardItem({ [type]: first })]);
      const { length: count } = await making;
      return count > 1 ? t("snapshot.copied.page", { count }) : t(`snapshot.copied.${kind}`);
    } catch {
      // Rethrows if the export failed. Otherwise, only writing to the clipboard failed.
      const made = await making;
      if (kind === "picture") return { kind: "refused" };
      return { kind: "refused-text", text: (await made[0]?.text()) ?? "" };
    }
  };
  const choose = (option: Option) =>
    void run(() => ("save" in option ? save(option.save) : copy(option.copy)));
  return { job, state, choose };
}

/** Opens the panel in the other direction if it would extend beyond the window. */
function keepOnPage(panel: HTMLElement | null) {
  const box = panel?.getBoundingClientRect();
  if (box && (box.left < MARGIN || box.right > innerWidth - MARGIN))
    panel?.classList.add("opens-forward");
}
