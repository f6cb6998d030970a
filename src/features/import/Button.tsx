import type { ComponentProps, ReactNode } from "react";

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

/** Something to know, and what can be done about it. */
export const Notice = ({ words, children }: { words: ReactNode; children?: ReactNode }) => (
  <p className="notice">
    {words} {children}
  </p>
);

/** Says that something was removed, and takes it back. */
export const Undo = ({
  words,
  ...button
}: ComponentProps<"button"> & { words: string | undefined }) => (
  <p className="import-undo" role="status">
    {words && (
      <>
        {words} <PlainButton {...button} />
      </>
    )}
  </p>
);

/** The button that was pressed is gone: the focus goes to the one that takes it back. */
export const focusLater = (id: string) =>
  requestAnimationFrame(() => document.getElementById(id)?.focus());

/** Takes a thing from its list. */
export const RemoveButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
    ✕
  </button>
);
