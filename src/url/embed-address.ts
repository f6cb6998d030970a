import { NO_SELECTION } from "../domain/selection.ts";
import { formatSelection } from "./codec.ts";

/** Address of an embed, from the address of its page. */
export function embedAddress(page: string, embed: string): string {
  const query = formatSelection({ ...NO_SELECTION, embed });
  return page.includes("?") ? page + query.replace("?", "&") : page + query;
}
