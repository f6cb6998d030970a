import { type KeyboardEvent, type ReactNode, useId } from "react";
import type { Localized, Measure, Pillar } from "../domain/framework.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { ModalDialog } from "./ModalDialog.tsx";

interface Props {
  indicator: Measure;
  /** What it asks; a later edition's measures have a title alone. */
  question: Localized | undefined;
  pillar: Pillar;
  /** Said with the title whenever another indicator comes: its status, or each country's. */
  answer: ReactNode;
  /** Absolute address of this very view. */
  link: string;
  citation: string;
  /** Undefined at either end of the list. */
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
  /** Id of the element that gets the focus when the drawer closes: that of the indicator shown last. */
  returnFocusTo: string;
  children: ReactNode;
  className?: string;
  /** CSS pixels; the style sheet's own where left out. */
  width?: number;
}

/** The drawer of an indicator: a modal dialog at the side with title, steps, and what can be taken along. */
export function DrawerFrame(props: Props) {
  const { indicator, question, answer, children, className = "", width, onClose } = props;
  const { t, local } = useI18n();
  const titleId = useId();
  return (
    <ModalDialog
      className={`drawer ${className}`}
      {...(width !== undefined && { style: { inlineSize: `${width}px` } })}
      aria-labelledby={titleId}
      onClose={onClose}
      returnFocusTo={props.returnFocusTo}
      onKeyDown={(event) => handleArrowKeys(event, props)}
    >
      <div className="drawer-body">
        <DrawerToolbar {...props} />
        <div role="status">
          <h2 id={titleId} data-autofocus tabIndex={-1}>
            {local(indicator.title)}
          </h2>
          {question && <p className="drawer-question">{local(question)}</p>}
          {answer}
        </div>
        {children}
        <div className="drawer-share">
          <CopyButton label={t("drawer.link")} text={props.link} />
          <CopyButton label={t("drawer.cite")} text={props.citation} />
        </div>
      </div>
    </ModalDialog>
  );
}

/** Its ends are only marked as disabled: a button that is disabled loses the focus, and with it the arrow keys. */
function DrawerToolbar({ indicator, pillar, onPrevious, onNext, onClose }: Props) {
  const { t, local } = useI18n();
  const buttons = [
    { id: "previous", key: "ArrowLeft", sign: "←", text: "‹", onClick: onPrevious },
    { id: "next", key: "ArrowRight", sign: "→", text: "›", onClick: onNext },
    { id: "close", key: "Escape", sign: "Esc", text: "✕", onClick: onClose },
  ] as const;
  return (
    <div className="drawer-toolbar">
      <span>
        {indicator.code} · {local(pillar.title)}
      </span>
      <span className="drawer-steps">
        {buttons.map(({ id, key, sign, text, onClick }) => (
          <button
            key={id}
            type="button"
            className="icon-button"
            aria-label={t(`drawer.${id}`)}
            aria-keyshortcuts={key}
            title={`${t(`drawer.${id}`)} (${sign})`}
            aria-disabled={!onClick}
            onClick={onClick}
          >
            {text}
          </button>
        ))}
      </span>
    </div>
  );
}

function handleArrowKeys(event: KeyboardEvent, { onPrevious, onNext }: Props) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const step = { ArrowLeft: onPrevious, ArrowRight: onNext }[event.key];
  if (!step) return;
  event.preventDefault();
  step();
}
