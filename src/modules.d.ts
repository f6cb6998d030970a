declare module "virtual:dataset" {
  /** Paths of the country index and of the areas, relative to the page. */
  export const indexPath: string;
  export const areasPath: string;
}

declare module "*/framework.json?titles" {
  /** Measures without `question` and `subject`. */
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
