import { keepScrollPosition } from "../url/scroll-position.ts";
import { preparePrint } from "./print.ts";

/** Prepares what the first view does not need. */
export function afterStart(prerendered: string | undefined): void {
  keepScrollPosition(prerendered !== undefined);
  preparePrint();
}
