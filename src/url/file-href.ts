import type { Language } from "../domain/languages.ts";
import { folderOf } from "./page-path.ts";

/** Address of a site file, relative to the pages of a language. The build has no `location` to resolve it against. */
export const fileHref = (path: string, language: Language): string =>
  folderOf(language).replace(/[^/]+/, "..") + path;
