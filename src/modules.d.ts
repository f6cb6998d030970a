declare module "virtual:dataset" {
  /** Path of the country index, relative to the page. */
  export const indexPath: string;
}

declare module "*.md" {
  import type { ProseBlock } from "./domain/prose.ts";

  /** The page's blocks, in order. */
  export const blocks: readonly ProseBlock[];
}
