type Tag = "h1" | "h2" | "h3" | "p" | "ul" | "ol" | "li" | "strong" | "em" | "code" | "a";
type TableTag = "table" | "thead" | "tbody" | "tr" | "th" | "td";

/** An element of a Markdown page, which the build parses. */
export interface ProseElement {
  tag: Tag | TableTag;
  href?: string;
  children: readonly Prose[];
}
export type Prose = string | ProseElement;
