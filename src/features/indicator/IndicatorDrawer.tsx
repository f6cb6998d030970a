import { type KeyboardEvent, type ReactNode, useId } from "react";
import type { Row } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { Contacts, Instruments } from "./Instruments.tsx";
import { Reading } from "./Reading.tsx";

interface Props {
  row: Row;
  /** Absolute address of this very view. */
  link: string;
  citation: string;
  /** The document's words, or why they are not shown. */
  evidence: ReactNode;
  whoElse: ReactNode;
  /** What in this section wants care, in words. */
  flags: readonly string[];
  sourceLine: string;
  /** Undefined at either end of the list. */
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
  /** Id of the element that gets the focus when the drawer closes: the row of the indicator shown last. */
  returnFocusTo: string;
}

/** All that the profile says of one indicator, in a modal dialog at the side. */
export function IndicatorDrawer(props: Props) {
  const { row, onClose } = props;
  const { t, local } = useI18n();
  const titleId = useId();
  return (
    <ModalDialog
      className="drawer"
      aria-labelledby={titleId}
      onClose={onClose}
      returnFocusTo={props.returnFocusTo}
      onKeyDown={(event) => handleArrowKeys(event, props)}
    >
      <div className="drawer-body">
        <DrawerToolbar {...props} />
        <div role="status">
          <h2 id={titleId} data-autofocus tabIndex={-1}>
            {local(row.indicator.title)}
          </h2>
          <p className="drawer-question">{local(row.indicator.question)}</p>
          <p className="drawer-status">
            <StatusMark status={row.finding.status} />
            {t(`status.${row.finding.status}`)}
          </p>
        </div>
        <Reading row={row} />
        {props.flags.length > 0 && (
          <section>
            <h3>{t("drawer.flags")}</h3>
            <ul className="plain-list">
              {props.flags.map((flag) => (
                <li key={flag}>{flag}</li>
              ))}
            </ul>
          </section>
        )}
        <Instruments instruments={row.finding.instruments} />
        <Contacts contacts={row.finding.contacts} />
        <section>
          <h3>{t("drawer.evidence")}</h3>
          {props.evidence}
        </section>
        <section>
          <h3>{t("drawer.who-else")}</h3>
          {props.whoElse}
        </section>
        <section>
          <h3>{t("drawer.source")}</h3>
          <p className="drawer-source">{props.sourceLine}</p>
        </section>
        <div className="drawer-share">
          <CopyButton
            label={t("drawer.link")}
            text={props.link}
            copied={t("drawer.copied")}
            refused={t("drawer.copy-refused")}
          />
          <CopyButton
            label={t("drawer.cite")}
            text={props.citation}
            copied={t("drawer.copied")}
            refused={t("drawer.copy-refused")}
          />
        </div>
      </div>
    </ModalDialog>
  );
}

/** Its ends are only marked as disabled: a button that is disabled loses the focus, and with it the arrow keys. */
function DrawerToolbar({ row, onPrevious, onNext, onClose }: Props) {
  const { t, local } = useI18n();
  return (
    <div className="drawer-toolbar">
      <span>
        {row.indicator.code} · {local(row.pillar.title)}
      </span>
      <span className="drawer-steps">
        <button
          type="button"
          className="icon-button"
          aria-label={t("drawer.previous")}
          aria-keyshortcuts="ArrowLeft"
          title={`${t("drawer.previous")} (←)`}
          aria-disabled={!onPrevious}
          onClick={onPrevious}
        >
          ‹
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t("drawer.next")}
          aria-keyshortcuts="ArrowRight"
          title={`${t("drawer.next")} (→)`}
          aria-disabled={!onNext}
          onClick={onNext}
        >
          ›
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t("drawer.close")}
          aria-keyshortcuts="Escape"
          title={`${t("drawer.close")} (Esc)`}
          onClick={onClose}
        >
          ✕
        </button>
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
