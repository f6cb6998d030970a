import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { WHY } from "../../domain/review/draft.ts";
import { MAX_TEXT } from "../../domain/review/review.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlainButton } from "../../ui/Button.tsx";

/** A button with the text `import.<act>`. Its accessible name, `import.<act>-of`, includes the object `of`. */
export function Act({ act, of, onAct }: { act: ActName; of: string; onAct: () => void }) {
  const { t } = useI18n();
  return (
    <PlainButton label={t(`import.${act}-of`, { of })} onClick={onAct}>
      {t(`import.${act}`)}
    </PlainButton>
  );
}

type FileAct = "again" | "review" | "snapshot-open" | "session-open";
type KeptAct = `kept-${"review" | "download" | "download-review" | "remove"}`;
export type ActName = FileAct | KeptAct | `set-aside-${"download" | "remove"}`;

export const Notice = ({ words, children }: { words: ReactNode; children?: ReactNode }) => (
  <p className="notice">
    {words} {children}
  </p>
);

export const Check = (props: {
  checked: boolean;
  onCheck: (isChecked: boolean) => void;
  className?: string;
  children: ReactNode;
}) => (
  <label className={props.className}>
    <input
      type="checkbox"
      checked={props.checked}
      onChange={({ target }) => props.onCheck(target.checked)}
    />{" "}
    {props.children}
  </label>
);

/** Reports a removal and offers to undo it. The live region is empty if `name` is empty. */
export function Undo(props: { id: string; name: string; words: string; onUndo: () => void }) {
  const { id, name, words, onUndo } = props;
  const { t } = useI18n();
  return (
    <p className="import-undo" role="status">
      {name && (
        <>
          {words}{" "}
          <PlainButton id={id} onClick={onUndo}>
            {t("import.undo-removal", { name })}
          </PlainButton>
        </>
      )}
    </p>
  );
}

/** Moves focus after the next render, which removes the pressed control. */
export const focusLater = (id: string) =>
  requestAnimationFrame(() => document.getElementById(id)?.focus());

export const RemoveButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
    ✕
  </button>
);

/** The letter of a shortcut, in lower case. On non-Latin keyboards, the letter of the physical key. */
export const shortcutLetter = ({ key, code }: KeyboardEvent): string =>
  (/^[a-z]$/i.test(key) ? key : code.replace(/^Key/, "")).toLowerCase();

const collapseSpaces = (text: string): string => text.trim().replace(/\s+/g, " ");

interface FieldProps extends Omit<ComponentProps<"input">, "onChange" | "onBlur" | "onKeyDown"> {
  value: string;
  validate?: (text: string) => string | undefined;
  onCommit: (text: string) => void;
}

/** Commits the text on Enter or blur. Escape restores the value. Invalid text stays, with an error message. */
export function TextField({ value, validate, onCommit, ...input }: FieldProps) {
  const id = useId();
  const [present, setPresent] = useState({ value, text: value });
  const [problem, setProblem] = useState<string>();
  const type = (typed: string) => {
    setPresent({ value, text: typed });
    setProblem(undefined);
  };
  // Replaces the typed text if the value changes, for example after undo.
  if (present.value !== value) type(value);
  const { text } = present;
  const commit = () => {
    if (text === value) return;
    const error = validate?.(collapseSpaces(text));
    setProblem(error);
    if (error !== undefined) return;
    onCommit(collapseSpaces(text));
    // Restores the formatted value if the committed text is equivalent.
    setPresent({ value, text: value });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    // An input method handles Enter and Escape while it composes text.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") commit();
    if (event.key === "Escape") type(value);
    // While there are uncommitted changes, leave undo and redo to the browser.
    if (text !== value && /^[yz]$/.test(shortcutLetter(event))) event.stopPropagation();
  };
  return (
    <>
      <input
        {...input}
        type="text"
        value={text}
        aria-invalid={problem !== undefined}
        aria-errormessage={problem && id}
        onChange={({ target }) => type(target.value)}
        onBlur={commit}
        onKeyDown={handleKeyDown}
      />
      {problem && (
        <span id={id} className="import-refusal" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

/** Text field for the reason behind a correction to `of`. If it is empty, the default reason applies. */
export function WhyField(props: { of: string; why: string; onWhy: (words: string) => void }) {
  const { of, why, onWhy } = props;
  const { t } = useI18n();
  return (
    <span className="import-why">
      <TextField
        aria-label={t("import.why-of", { of })}
        placeholder={t("import.why-hint")}
        maxLength={MAX_TEXT}
        dir="auto"
        value={why === WHY ? "" : why}
        onCommit={onWhy}
      />
    </span>
  );
}
