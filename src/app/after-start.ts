import { vocabulary } from "../dataset/framework.ts";
import { currentAddress, replaceAddress } from "../url/address.ts";
import { formatSelection, parseSelection } from "../url/codec.ts";
import { keepScrollPosition } from "../url/scroll-position.ts";
import { preparePrint } from "./print.ts";

/** Sets up features that the first view does not need: keeping the scroll position, printing, and links in the language of the query. */
export function afterStart(prerendered: string | undefined): void {
  keepScrollPosition(prerendered !== undefined);
  preparePrint();
  moveLanguageToPath();
}

/** Moves `lang` from the query to the path, because links are relative to the folder of the address. An address with invalid values is kept, because notices quote them. */
function moveLanguageToPath(): void {
  const address = currentAddress();
  const { selection, dropped } = parseSelection(address, vocabulary);
  if (/[?&]lang=/.test(address) && dropped.length === 0) replaceAddress(formatSelection(selection));
}
