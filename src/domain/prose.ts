type Tag = "h1" | "h2" | "h3" | "p" | "ul" | "ol" | "li" | "strong" | "em" | "code" | "a";
type TableTag = "table" | "thead" | "tbody" | "tr" | "th" | "td";
type DatasetTag = "details" | "summary" | "small";

/** An element of a Markdown page, which the build parses. */
export interface ProseElement {
  tag: Tag | TableTag | DatasetTag;
  /** A relative address downloads a file. */
  href?: string;
  className?: string;
  children: readonly Prose[];
}
export type Prose = string | ProseElement;

/** The text of the data page in one language, with the facts that its parts need. */
export interface DatasetPage {
  /** "1.1.0"; with changes since that release "1.1.0+0123abcd". */
  version: string;
  /** Newest first. */
  releases: readonly { version: string; date: string }[];
  /** A line of R and a line of Python that load the answers from `path`. */
  loading: readonly { path: string; r: string; python: string }[];
  blocks: readonly ProseElement[];
}
