/** A name as it stands in a text, where it was read from a text with other capitals. */
export function asWritten(name: string, text: string): string {
  const at = text.includes(name) ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? name : text.slice(at, at + name.length);
}
