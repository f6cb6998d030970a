import { framework } from "../dataset/framework.ts";
import { LANGUAGES, type Language } from "../domain/languages.ts";
import { NO_SELECTION, type Selection } from "../domain/selection.ts";
import { formatSelection } from "../url/codec.ts";
import { PAGE_VIEWS } from "../url/page-path.ts";

/** A prerendered page of the site. */
export interface SitePage {
  selection: Selection;
  /** Address relative to the root of the site: "es/KEN.html". Empty, or a folder, for the first page of a language. */
  address: string;
}

/** All prerendered pages of a language: the first page, `PAGE_VIEWS`, and one for each country and measure. */
export function listPages(language: Language, countries: readonly string[]) {
  const subjects: Partial<Selection>[] = [
    {},
    ...PAGE_VIEWS.map((view) => ({ view })),
    ...countries.map((country) => ({ country })),
    ...framework.indicators.map(({ code }) => ({ view: "measure", measure: code }) as const),
  ];
  return subjects.map((subject) =>
    inLanguage({ selection: { ...NO_SELECTION, ...subject } }, language),
  );
}

/** The same page in another language. */
export function inLanguage(page: Pick<SitePage, "selection">, language: Language): SitePage {
  const selection = { ...page.selection, language };
  return { selection, address: formatSelection(selection) };
}

/** The same page in each language. */
export const alternatesOf = (page: SitePage) =>
  LANGUAGES.map((language) => inLanguage(page, language));

/** Path of the page's file in the build. */
export const fileOf = ({ address }: SitePage) => address.replace(/(^|\/)$/, "$1index.html");

/** Address of the site's root relative to the page. */
export const rootOf = ({ address }: SitePage) => (address.includes("/") ? "../" : "./");

/** Path of the page's oEmbed file, relative to the site's root. */
export const oEmbedPath = (page: SitePage) => `oembed/${fileOf(page).replace(/html$/, "json")}`;
