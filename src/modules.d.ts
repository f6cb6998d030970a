declare module "virtual:dataset" {
  /** Paths of the country index and of the areas, relative to the root of the site. */
  export const indexPath: string;
  export const areasPath: string;
  /** Facts about the later editions that are needed before any of their files loads. */
  export const editions: readonly import("./domain/editions/later.ts").EditionName[];
  /** Slugs of all editions with an overall score. */
  export const scored: readonly string[];
}

declare module "*/framework.json?titles" {
  /** Measures without `question`, `subject` and `noun`. */
  export const framework: import("./domain/framework.ts").Framework;
}

declare module "*.md" {
  export const blocks: readonly import("./domain/prose.ts").ProseElement[];
}

/** Trusted Types, which TypeScript's DOM library does not declare yet. */
declare var trustedTypes:
  | {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ) => { createScriptURL: (url: string) => string };
    }
  | undefined;

/** Path of the app's entry script, relative to the root of the site. Defined when the build bundles `start.ts`. */
declare const ENTRY: string;
/** The pages that a bundle of `start.ts` is for: the site's first page, the first page of another language, or all others. */
declare const START_KIND: "site" | "language" | "other";
