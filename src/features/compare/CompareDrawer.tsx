import { type KeyboardEvent, type ReactNode, useId } from "react";
import type { Indicator, Pillar } from "../../domain/framework.ts";
import type { Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { CountryBadge } from "./CountryBadge.tsx";
import { measureId } from "./compare-props.ts";

/** What one country says, as a column. */
export interface DrawerColumn {
  code: string;
  name: string;
  /** Place among the countries chosen. */
  place: number;
  status: Status;
  /** Reading, instruments, words of the document. */
  content: ReactNode;
}

interface Props {
  indicator: Indicator;
  pillar: Pillar;
  columns: readonly DrawerColumn[];
  /** Who gives which answer, in one sentence. */
  answers: string;
  link: string;
  citation: string;
  /** Undefined at either end of the list. */
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
}

/** One measure across the countries, side by side, in a modal dialog. */
export function CompareDrawer(props: Props) {
  const { indicator, columns, answers, onClose } = props;
  const { t, local } = useI18n();
  const titleId = useId();
  return (
    <ModalDialog
      className="drawer compare-drawer"
      style={{ inlineSize: `${columns.length * 236 + 56}px` }}
      aria-labelledby={titleId}
      onClose={onClose}
      returnFocusTo={measureId(indicator.code)}
      onKeyDown={(event) => handleArrowKeys(event, props)}
    >
      <div className="drawer-body">
        <DrawerToolbar {...props} />
        <div role="status">
          <h2 id={titleId} data-autofocus tabIndex={-1}>
            {local(indicator.title)}
          </h2>
          <p className="drawer-question">{local(indicator.question)}</p>
          <p className="visually-hidden">{answers}</p>
        </div>
        <div className="compare-columns">
          {columns.map(({ code, name, place, status, content }) => (
            <section key={code} aria-label={name}>
              <h3 className="compare-column-name">
                <CountryBadge place={place} />
                {name}
              </h3>
              <p className="drawer-status">
                <StatusMark status={status} />
                {t(`status.${status}`)}
              </p>
              {content}
            </section>
          ))}
        </div>
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
