import { useLayoutEffect, useRef, useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { describeError } from "../late/Failure.tsx";
import type { SnapshotFormat } from "./create-snapshot.ts";
import type { ExportState } from "./use-export.ts";

/** Room left beside the panel, in CSS pixels. */
const MARGIN = 8;

/** What one can export, and how the last export went. */
export function ExportOptions({
  title,
  state,
  onSave,
  onCopy,
}: {
  title: string;
  state: ExportState;
  onSave: (format: SnapshotFormat) => void;
  onCopy: () => void;
}) {
  const { t } = useI18n();
  const panel = useRef<HTMLFieldSetElement>(null);
  const [opensForward, setOpensForward] = useState(false);
  // The panel ends where its button ends, unless that puts it off the page.
  useLayoutEffect(() => {
    const box = panel.current?.getBoundingClientRect();
    if (box && (box.left < MARGIN || box.right > innerWidth - MARGIN)) setOpensForward(true);
  }, []);
  const isBusy = state.kind === "working";
  const save = (format: SnapshotFormat) => (
    <ExportOption label={t(`snapshot.${format}`)} isBusy={isBusy} onChoose={() => onSave(format)} />
  );
  return (
    <fieldset
      ref={panel}
      aria-label={t("snapshot.export-of", { title })}
      className={opensForward ? "export-panel opens-forward" : "export-panel"}
    >
      <ul>
        {save("png")}
        {save("svg")}
        <ExportOption label={t("snapshot.copy")} isBusy={isBusy} onChoose={onCopy} />
      </ul>
      <ul>
        {save("csv")}
        {save("json")}
      </ul>
      <ExportResult state={state} onSave={onSave} />
    </fieldset>
  );
}

function ExportOption({
  label,
  isBusy,
  onChoose,
}: {
  label: string;
  isBusy: boolean;
  onChoose: () => void;
}) {
  return (
    <li>
      {/* Not `disabled`, which would take the focus away from the person who waits. */}
      <button type="button" className="export-option" aria-disabled={isBusy} onClick={onChoose}>
        {label}
      </button>
    </li>
  );
}

/** How the export goes, announced; a picture that could not be copied is offered as a file. */
function ExportResult({
  state,
  onSave,
}: {
  state: ExportState;
  onSave: (format: SnapshotFormat) => void;
}) {
  const { t } = useI18n();
  return (
    <>
      <p role="status" className={`export-state is-${state.kind}`}>
        <ExportMessage state={state} />
      </p>
      {state.kind === "refused" && (
        <button type="button" className="button" onClick={() => onSave("png")}>
          {t("snapshot.png-instead")}
        </button>
      )}
    </>
  );
}

function ExportMessage({ state }: { state: ExportState }) {
  const { t } = useI18n();
  switch (state.kind) {
    case "idle":
      return null;
    case "working":
      return t("snapshot.working");
    case "saved":
      return t("snapshot.saved", { file: state.file });
    case "copied":
      return t("snapshot.copied");
    case "refused":
      return t("snapshot.refused");
    case "too-large":
      return t("snapshot.too-large");
    case "failed":
      return t("snapshot.failed", { why: describeError(state.error, t) });
  }
}
