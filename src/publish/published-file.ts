/** A file published alongside the pages: its path from the root of the site, and its content. */
export type PublishedFile = readonly [path: string, content: string | Uint8Array];
