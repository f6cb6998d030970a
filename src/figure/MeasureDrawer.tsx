import { type KeyboardEvent, type ReactNode, useDeferredValue, useId } from "react";
import { measureWords } from "../dataset/measure-words.ts";
import type { EditionFramework, Measure } from "../domain/framework.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { ModalDialog } from "../ui/ModalDialog.tsx";
import { goBackOr } from "../url/address.ts";
import type { ViewProps } from "./view-props.ts";

type Opened = Pick<ViewProps, "selection" | "navigate">;

interface Props extends Opened {
  framework: EditionFramework;
  indicator: Measure;
  /** The country, where it is of one. */
  of?: string;
  /** What previous and next walk through; all measures where the one that is open is not among them. */
  listed: readonly Measure[];
  /** Said with the title whenever another indicator comes: its status, or each country's. */
  answer: ReactNode;
  /** Absolute address of this very view. */
  link: string;
  /** Undefined until it is known what is cited. */
  citation: string | undefined;
  /** Id of the element that gets the focus when the drawer closes: that of the indicator shown last. */
  returnFocusTo: string;
  children: ReactNode;
  className?: string;
  /** CSS pixels; the style sheet's own where left out. */
  width?: number;
}

/** Takes the drawer out of the address, by going back where it was opened from this page. */
export const closeDrawer = ({ selection, navigate }: Opened): void => {
  if (selection.indicator !== undefined)
    goBackOr(() => navigate({ indicator: undefined }, "replace"));
};

/** The drawer of a measure: a modal dialog at the side with title, steps, and what can be taken along. */
export function MeasureDrawer(props: Props) {
  const { framework, indicator, listed, navigate, className = "", width } = props;
  const { t, local } = useI18n();
  const titleId = useId();
  // The facts follow in a second render, so that title and answer paint early.
  const hasFacts = useDeferredValue(true, false);
  const { code } = indicator;
  const walk = listed.some((one) => one.code === code) ? listed : framework.indicators;
  const step = (by: number) => {
    const target = walk[walk.findIndex((one) => one.code === code) + by];
    return target && (() => navigate({ indicator: target.code }, "replace"));
  };
  const close = () => closeDrawer(props);
  /** Its ends are only marked as disabled: a button that is disabled loses the focus, and with it the arrow keys. */
  const buttons = [
    { id: "previous", key: "ArrowLeft", sign: "←", text: "‹", onClick: step(-1) },
    { id: "next", key: "ArrowRight", sign: "→", text: "›", onClick: step(1) },
    { id: "close", key: "Escape", sign: "Esc", text: "✕", onClick: close },
  ] as const;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.key === "Escape") return;
    const pressed = buttons.find(({ key }) => key === event.key)?.onClick;
    if (!pressed) return;
    event.preventDefault();
    pressed();
  };
  const question = measureWords(code)?.question;
  const pillar = framework.pillars.find(({ id }) => id === indicator.pillar);
  return (
    <ModalDialog
      className={`drawer ${className}`}
      {...(width !== undefined && { style: { inlineSize: `${width}px` } })}
      aria-labelledby={titleId}
      onClose={close}
      returnFocusTo={props.returnFocusTo}
      onKeyDown={handleKeyDown}
    >
      <div className="drawer-body">
        <div className="drawer-toolbar">
          <span>
            {props.of && <b>{props.of} · </b>}
            {code} · {pillar && local(pillar.title)}
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
        <div role="status">
          <h2 id={titleId} data-autofocus tabIndex={-1}>
            {local(indicator.title)}
          </h2>
          {question && <p className="drawer-question">{local(question)}</p>}
          {props.answer}
        </div>
        {hasFacts && props.children}
        <div className="drawer-share">
          <CopyButton label={t("drawer.link")} text={props.link} />
          {props.citation && <CopyButton label={t("drawer.cite")} text={props.citation} />}
        </div>
      </div>
    </ModalDialog>
  );
}
