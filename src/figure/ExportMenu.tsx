import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import type { SnapshotSubject } from "../export/snapshot.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { late } from "../late/late.tsx";
import { useSnapshotContext } from "./snapshot-context.tsx";
import { useCloseOutside } from "./use-close-outside.ts";
import { useExport } from "./use-export.ts";
import "./snapshot.css";

/** What can be exported: code of its own, fetched when someone is about to. */
const ExportOptions = late(
  async () => (await import("./ExportOptions.tsx")).ExportOptions,
  () => null,
  "views",
);

/** "Export": a picture or the data of one view. */
export function ExportMenu({ subject }: { subject: SnapshotSubject }) {
  const i18n = useI18n();
  const context = useSnapshotContext();
  const { state, reset, prepare, save, copy } = useExport({ subject, context, i18n });
  const [isOpen, setIsOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = useCallback(() => setIsOpen(false), []);
  useCloseOutside(menu, isOpen, close);

  const fetchAhead = () => {
    prepare();
    void ExportOptions.load().catch(() => undefined);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close();
    trigger.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside.
    <div ref={menu} className="export-menu" onKeyDown={handleKeyDown}>
      <button
        ref={trigger}
        type="button"
        className="button is-plain"
        aria-label={i18n.t("snapshot.export-of", { title: subject.title })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => {
          reset();
          setIsOpen(!isOpen);
        }}
      >
        {i18n.t("snapshot.export")}
      </button>
      {isOpen && (
        <div id={panelId}>
          <ExportOptions
            title={subject.title}
            state={state}
            onSave={(format) => void save(format)}
            onCopy={() => void copy()}
          />
        </div>
      )}
    </div>
  );
}
