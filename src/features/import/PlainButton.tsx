import type { ComponentProps, ReactNode } from "react";

/** A button in running text; `label` says in full what its words say only beside others. */
export const PlainButton = ({
  label,
  ...button
}: ComponentProps<"button"> & { label?: string }) => (
  <button type="button" className="button is-plain" aria-label={label} {...button} />
);

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
