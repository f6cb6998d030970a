import { vocabulary } from "../dataset/framework.ts";
import { moveLanguageToPath } from "../url/move-language.ts";
import { keepScrollPosition } from "../url/scroll-position.ts";
import { preparePrint } from "./print.ts";

/** Sets up features that the first view does not need: keeping the scroll position, printing, and links in the language of the query. */
export function afterStart(prerendered: string | undefined): void {
  keepScrollPosition(prerendered !== undefined);
  preparePrint();
  moveLanguageToPath(vocabulary);
}
