import { keepScrollPosition } from "../url/scroll-position.ts";
import { preparePrint } from "./print.ts";

/** Sets up features that the first view does not need: keeping the scroll position, and printing. */
export function afterStart(prerendered: string | undefined): void {
  keepScrollPosition(prerendered !== undefined);
  preparePrint();
}
