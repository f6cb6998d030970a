/** Longest label that a person may give, in UTF-16 units. */
export const MAX_LABEL = 80;

/** What tells a kept profile from others of its country: the person's own label, or the file it came from. */
export const labelOf = ({ label, file }: { label?: string | undefined; file: string }): string =>
  label ?? file;

/** A label as it may be stored; undefined where it says nothing that the file's name does not. */
export function toLabel(typed: string, file: string): string | undefined {
  const label = typed
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, MAX_LABEL);
  return label === "" || label === file ? undefined : label;
}
