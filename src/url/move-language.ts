import type { Vocabulary } from "../domain/parameters.ts";
import { currentAddress, replaceAddress } from "./address.ts";
import { formatSelection, parseSelection } from "./codec.ts";

/**
 * Moves `lang` from the query to the path, because links are relative to the folder of the address and would lead to its
 * language. An address with invalid values is kept, because notices quote them, and one with a hash, because
 * `replaceAddress` would drop the hash.
 */
export function moveLanguageToPath(vocabulary: Vocabulary): void {
  const address = currentAddress();
  if (location.hash || !/[?&]lang=/.test(address)) return;
  const { selection, dropped } = parseSelection(address, vocabulary);
  if (dropped.length === 0) replaceAddress(formatSelection(selection));
}
