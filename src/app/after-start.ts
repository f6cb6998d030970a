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

/** Moves `lang` from the query to the path, because links are relative to the folder of the address and would lead to its language. An address with invalid values is kept, because notices quote them, and one with a hash, because `replaceAddress` would drop the hash. */
function moveLanguageToPath(): void {
  const address = currentAddress();
  if (location.hash || !/[?&]lang=/.test(address)) return;
  const { selection, dropped } = parseSelection(address, vocabulary);
  if (dropped.length === 0) replaceAddress(formatSelection(selection));
}
