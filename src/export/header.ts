/** One line of what an export says of itself: `id` for machines, `label` and `value` in the reader's language. */
export interface HeaderLine {
  id: string;
  label: string;
  value: string | readonly string[];
}
