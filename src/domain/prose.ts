type Tag = "h1" | "h2" | "h3" | "p" | "ul" | "ol" | "li" | "strong" | "em" | "code" | "a";
type TableTag = "table" | "thead" | "tbody" | "tr" | "th" | "td";
type DatasetTag = "details" | "summary" | "small";

/** An element of a page, either parsed from Markdown by the build or generated for the data page. */
export interface ProseElement {
  tag: Tag | TableTag | DatasetTag;
  /** A relative address refers to a file to download. */
  href?: string;
  className?: string;
  children: readonly Prose[];
}
export type Prose = string | ProseElement;

/** The content of the data page in one language. */
export interface DatasetPage {
  /** "1.1.0", or "1.1.0+0123abcd" if the data has changed since that release. */
  version: string;
  /** Date of the release. Undefined if the data has changed since. */
  date?: string;
  /** A line of R and a line of Python that load the answers from `path`. */
  loading: readonly { path: string; r: string; python: string }[];
  blocks: readonly ProseElement[];
}
