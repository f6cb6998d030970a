import { type ComponentProps, type KeyboardEvent, useId, useState } from "react";
import { WHY } from "../../domain/review/draft.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** A text as it is taken: without the spaces that nobody meant. */
export const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");

/** Longest name, or reason, that a review may hold. */
export const MOST_LETTERS = 300;

interface Props extends Omit<ComponentProps<"input">, "onChange" | "onBlur" | "onKeyDown"> {
  value: string;
  /** Says why a text is not taken; undefined where it is. */
  refuse?: (text: string) => string | undefined;
  onPut: (text: string) => void;
}

/**
 * A text that takes effect when one leaves it or presses Enter; Escape gives back what was there. Where it is not
 * taken it stays as typed, and the reason stands below it.
 */
export function TextField({ value, refuse, onPut, ...input }: Props) {
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
