declare module "virtual:dataset" {
  /** Paths of the country index and of the areas, relative to the page. */
  export const indexPath: string;
  export const areasPath: string;
  /** Facts about the later editions that are needed before any file of them is loaded. */
  export const editions: readonly import("./domain/editions/later.ts").EditionName[];
}

declare module "*/framework.json?titles" {
  /** The list of measures without what they ask and are about. */
  export const framework: import("./domain/framework.ts").Framework;
}

declare module "*.md" {
  /** The page's blocks, in order. */
  export const blocks: readonly import("./domain/prose.ts").ProseElement[];
}

/** The little of Trusted Types that is used; the compiler's own library does not know them yet. */
declare var trustedTypes:
  | {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
        /** What it makes of an address, a worker takes as it takes a string. */
      ) => { createScriptURL: (url: string) => string };
    }
  | undefined;
