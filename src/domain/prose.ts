type Tag = "h1" | "h2" | "h3" | "p" | "ul" | "ol" | "li" | "strong" | "em" | "code" | "a";
type TableTag = "table" | "thead" | "tbody" | "tr" | "th" | "td";

/** A part of a written page: what a Markdown page is turned into at build time, so that no parser is shipped. */
export interface ProseElement {
  tag: Tag | TableTag;
  /** Of a link. */
  href?: string;
  children: readonly Prose[];
}
export type Prose = string | ProseElement;
