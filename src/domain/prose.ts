import * as v from "valibot";

const TAGS = [
  "h1",
  "h2",
  "h3",
  "p",
  "ul",
  "ol",
  "li",
  "strong",
  "em",
  "small",
  "code",
  "a",
] as const;
const BLOCKS = ["span", "details", "summary", "table", "thead", "tbody", "tr", "th", "td"] as const;

/** An element of a Markdown page, which the build parses. */
export interface ProseElement {
  tag: (typeof TAGS | typeof BLOCKS)[number];
  /** A relative address downloads a file. */
  href?: string | undefined;
  lang?: string | undefined;
  className?: string | undefined;
  children: readonly Prose[];
}
export type Prose = string | ProseElement;

const Text = v.optional(v.string());

export const ProseElementSchema: v.GenericSchema<ProseElement> = v.strictObject({
  tag: v.picklist([...TAGS, ...BLOCKS]),
  ...{ href: Text, lang: Text, className: Text },
  children: v.array(v.union([v.string(), v.lazy(() => ProseElementSchema)])),
});
