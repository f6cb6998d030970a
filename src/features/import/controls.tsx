import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { WHY } from "../../domain/review/draft.ts";
import { useI18n } from "../../i18n/i18n.tsx";

interface Look extends ComponentProps<"button"> {
  /** Says in full what its words say only beside others. */
  label?: string | undefined;
  isPrimary?: boolean;
}

export const Button = ({ label, isPrimary, ...button }: Look) => (
  <button
    type="button"
    className={isPrimary ? "button is-primary" : "button"}
    aria-label={label}
    {...button}
  />
);

/** A button in running text. */
export const PlainButton = (button: Look) => <Button className="button is-plain" {...button} />;

/** A button that says `import.<act>`, and in full, with what it is done to, `import.<act>-of`. */
export function Act({ act, of, onAct }: { act: ActName; of: string; onAct: () => void }) {
  const { t } = useI18n();
  return (
    <PlainButton label={t(`import.${act}-of`, { of })} onClick={onAct}>
      {t(`import.${act}`)}
    </PlainButton>
  );
}

type FileAct = "again" | "review" | "snapshot-open" | "session-open";
type KeptAct = "kept-review" | "kept-download" | "kept-download-review" | "kept-remove";
export type ActName = FileAct | KeptAct | "set-aside-download" | "set-aside-remove";

/** Something to know, and what can be done about it. */
export const Notice = ({ words, children }: { words: ReactNode; children?: ReactNode }) => (
  <p className="notice">
    {words} {children}
  </p>
);

/** Something to be ticked. */
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

/** Says that something was removed, and takes it back. */
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

/** The button that was pressed is gone: the focus goes to the one that takes it back. */
export const focusLater = (id: string) =>
  requestAnimationFrame(() => document.getElementById(id)?.focus());

/** Takes a thing from its list. */
export const RemoveButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
    ✕
  </button>
);

/** A text as it is taken: without the spaces that nobody meant. */
export const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");

/** Longest name, or reason, that a review may hold. */
export const MOST_LETTERS = 300;

interface FieldProps extends Omit<ComponentProps<"input">, "onChange" | "onBlur" | "onKeyDown"> {
  value: string;
  /** Says why a text is not taken; undefined where it is. */
  refuse?: (text: string) => string | undefined;
  onPut: (text: string) => void;
}

/** A text that takes effect on Enter or on leaving it; Escape takes it back. What is refused stays as typed, with the reason. */
export function TextField({ value, refuse, onPut, ...input }: FieldProps) {
  const id = useId();
  const [present, setPresent] = useState({ value, text: value });
  const [problem, setProblem] = useState<string>();
  // Another value from outside (taken back, say) replaces what is typed.
  if (present.value !== value) setPresent({ value, text: value });
  const { text } = present;
  const type = (typed: string) => {
    setPresent({ value, text: typed });
    setProblem(undefined);
  };
  const put = () => {
    if (text === value) return;
    const refusal = refuse?.(tidy(text));
    setProblem(refusal);
    if (refusal !== undefined) return;
    onPut(tidy(text));
    // Where the same was meant, it is written as before.
    setPresent({ value, text: value });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") put();
    if (event.key === "Escape") type(value);
    // What is being typed is taken back by the field itself.
    if (text !== value && /^[yz]$/i.test(event.key)) event.stopPropagation();
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
        onBlur={put}
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

/** Why something, `of`, is corrected, in the person's own words; the review file has standard ones where they give none. */
export function WhyField(props: { of: string; why: string; onWhy: (words: string) => void }) {
  const { of, why, onWhy } = props;
  const { t } = useI18n();
  return (
    <span className="import-why">
      <TextField
        aria-label={t("import.why-of", { of })}
        placeholder={t("import.why-hint")}
        maxLength={MOST_LETTERS}
        dir="auto"
        value={why === WHY ? "" : why}
        onPut={onWhy}
      />
    </span>
  );
}
