import { useLayoutEffect, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import type { SnapshotFormat } from "./create-snapshot.ts";
import type { ExportState } from "./use-export.ts";

/** Room left beside the panel, in CSS pixels. */
const MARGIN = 8;

/** What one can export, and how the last export went. */
export function ExportOptions({
  id,
  title,
  state,
  onSave,
  onCopy,
}: {
  id: string;
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
  const option = (label: string, onClick: () => void) => (
    <li>
      <button
        type="button"
        className="export-option"
        aria-disabled={state.kind === "working"}
        onClick={onClick}
      >
        {label}
      </button>
    </li>
  );
  return (
    <fieldset
      ref={panel}
      id={id}
      aria-label={t("snapshot.export-of", { title })}
      className={opensForward ? "export-panel opens-forward" : "export-panel"}
    >
      <ul>
        {option(t("snapshot.png"), () => onSave("png"))}
        {option(t("snapshot.svg"), () => onSave("svg"))}
        {option(t("snapshot.copy"), onCopy)}
      </ul>
      <ul>
        {option(t("snapshot.csv"), () => onSave("csv"))}
        {option(t("snapshot.json"), () => onSave("json"))}
      </ul>
      <p role="status" className={`export-state is-${state.kind}`}>
        <ExportMessage state={state} />
      </p>
      {state.kind === "refused" && (
        <button type="button" className="button" onClick={() => onSave("png")}>
          {t("snapshot.png-instead")}
        </button>
      )}
    </fieldset>
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
    case "failed":
      return t("snapshot.failed", { detail: state.detail });
  }
}
