/** Running text with its marks; what a Markdown page is turned into at build time, so that no parser is shipped. */
export type Inline =
  | string
  | { tag: "strong" | "em" | "code"; children: readonly Inline[] }
  | { tag: "a"; href: string; children: readonly Inline[] };

/** A block of a written page. */
export type ProseBlock =
  | { tag: "h1" | "h2" | "h3" | "p"; children: readonly Inline[] }
  | { tag: "ul" | "ol"; items: readonly (readonly Inline[])[] }
  | {
      tag: "table";
      head: readonly (readonly Inline[])[];
      rows: readonly (readonly (readonly Inline[])[])[];
    };
