import { type ComponentProps, type KeyboardEvent, useId, useState } from "react";

/**
 * A text that takes effect when one leaves it or presses Enter; Escape gives back what was there. Where it is not
 * taken it stays as typed, and the reason stands below it.
 */
export function TextField({
  value,
  onPut,
  ...input
}: {
  value: string;
  /** Says why the text is not taken; undefined where it is. */
  onPut: (text: string) => string | undefined;
} & Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur" | "onKeyDown">) {
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
    const refusal = onPut(text.trim().replace(/\s+/g, " "));
    setProblem(refusal);
    // Where the same was meant, it is written as before.
    if (refusal === undefined) setPresent({ value, text: value });
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
