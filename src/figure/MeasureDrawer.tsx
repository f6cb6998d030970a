import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useState } from "react";
import { measureWords } from "../dataset/measure-words.ts";
import type { Citation } from "../domain/citation.ts";
import type { EditionFramework, Measure } from "../domain/framework.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { PlainButton } from "../ui/Button.tsx";
import { CloseButton } from "../ui/CloseButton.tsx";
import { LinkButton } from "../ui/CopyButton.tsx";
import { CLOSES_OUTSIDE } from "../ui/closes-outside.ts";
import { ignoreSecondClick } from "../ui/ignore-second-click.ts";
import { ModalDialog } from "../ui/ModalDialog.tsx";
import { isModified, readingKey } from "../ui/reading-key.ts";
import { goBackOr } from "../url/address.ts";
import { Citations } from "./late-citations.ts";
import { MeasureLink } from "./MeasureLink.tsx";
import type { ViewProps } from "./view-props.ts";
import "./drawer.css";

type Opened = Pick<ViewProps, "selection" | "navigate">;

interface Props extends Opened {
  framework: EditionFramework;
  indicator: Measure;
  /** Name of the country. Omitted in comparisons. */
  of?: string;
  /** Measures that the previous and next buttons step through. If the open measure is not among them, the buttons step through all measures. Omit `listed` to hide the buttons. */
  listed?: readonly Measure[];
  /** The status of the measure, or its status in each country. Announced with the title when the indicator changes. */
  answer?: ReactNode;
  /** Absolute address of the view. Undefined until the messages have loaded. */
  link?: string;
  /** Undefined while the source is loading, or if there is none. */
  citation?: Citation | undefined;
  /** Id of the element that gets focus when the drawer closes. */
  returnFocusTo: string;
  children: ReactNode;
  className?: string;
  /** In CSS pixels. */
  width?: number;
}

/** Closes the drawer. Goes back if it was opened from this page. Otherwise, replaces the address. */
export function closeDrawer({ selection, navigate }: Opened): void {
  if (selection.indicator !== undefined)
    goBackOr(() => navigate({ indicator: undefined }, "replace"));
}

/** Modal side panel of a measure, with buttons for the previous and next measure. */
export function MeasureDrawer(props: Props) {
  const { framework, indicator, selection, navigate, className = "", width } = props;
  const { t, local } = useI18n();
  const titleId = useId();
  // The facts render in a second pass, so that the title and the answer paint first.
  const hasFacts = useDeferredValue(true, false);
  const { code } = indicator;
  const { buttons, handleKeyDown } = useSteps(props);
  const question = measureWords(code)?.question;
  const pillar = framework.pillars.find(({ id }) => id === indicator.pillar);
  return (
    <ModalDialog
      className={`drawer ${className}`}
      style={{ inlineSize: width }}
      aria-labelledby={titleId}
      onClose={() => {
        // `CloseButton` does this when it unmounts, but the drawer unmounts only after the browser has gone back.
        ignoreSecondClick();
        closeDrawer(props);
      }}
      returnFocusTo={props.returnFocusTo}
      onKeyDown={handleKeyDown}
      {...CLOSES_OUTSIDE}
    >
      <div className="drawer-body">
        <div className="drawer-toolbar">
          <span>
            {props.of && <b>{props.of} · </b>}
            {code} · {pillar && local(pillar.title)}
          </span>
          {props.listed && <span className="drawer-steps">{buttons}</span>}
          {/* The dialog dispatches only one close event, even if the button is clicked twice. */}
          <CloseButton onClick={(event) => event.currentTarget.closest("dialog")?.close()} />
        </div>
        <div role="status">
          <h2 id={titleId} data-autofocus tabIndex={-1}>
            {local(indicator.title)}
          </h2>
          {question && <p className="drawer-question">{local(question)}</p>}
          {props.answer}
        </div>
        {hasFacts && props.children}
        {props.link && (
          <div className="drawer-share">
            <MeasureLink {...{ code, selection, navigate }} className="button is-plain">
              {t("measure.who-has-it")}
            </MeasureLink>
            <LinkButton link={props.link} />
            {props.citation && <Cite citation={props.citation} />}
          </div>
        )}
      </div>
    </ModalDialog>
  );
}

function Cite({ citation }: { citation: Citation }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PlainButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {useI18n().t("drawer.cite")}
      </PlainButton>
      {isOpen && <Citations citation={citation} isOpened />}
    </>
  );
}

const STEPS = [
  { id: "previous", by: -1, key: "ArrowLeft", text: "‹" },
  { id: "next", by: 1, key: "ArrowRight", text: "›" },
] as const;

/**
 * The previous and next buttons and their keyboard shortcuts. At either end, the button is not `disabled`, because it
 * would lose focus and the arrow keys would stop working.
 */
function useSteps({ framework, indicator, listed = [], navigate }: Props) {
  const { t, join } = useI18n();
  const isOpen = ({ code }: Measure) => code === indicator.code;
  const measures = listed.some(isOpen) ? listed : framework.indicators;
  const current = measures.findIndex(isOpen);
  const stepBy = (by: number) => {
    const target = measures[current + by];
    return target && (() => navigate({ indicator: target.code }, "replace"));
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const pressed = STEPS.find(({ key }) => key === readingKey(event.key));
    const step = pressed && stepBy(pressed.by);
    const isInField = document.activeElement?.matches("select, textarea");
    if (!step || isInField || isModified(event)) return;
    event.preventDefault();
    step();
  };
  const buttons = STEPS.map(({ id, by, key, text }) => (
    <button
      key={id}
      type="button"
      className="icon-button"
      aria-label={t(`drawer.${id}`)}
      aria-keyshortcuts={readingKey(key)}
      title={join("detail", t(`drawer.${id}`), readingKey(key) === "ArrowLeft" ? "←" : "→")}
      aria-disabled={!stepBy(by)}
      onClick={stepBy(by)}
    >
      {text}
    </button>
  ));
  return { buttons, handleKeyDown };
}
