import { createContext, type ReactNode, use } from "react";
import type { Translate } from "../../i18n/i18n.tsx";
import type { ImportMessageId } from "../../i18n/import-words.ts";

/** Looks up the import's own messages. */
export type Say = Translate<ImportMessageId>;

const WordsContext = createContext<Say | undefined>(undefined);

/** Gives the import's components their own words. */
export function ImportWordsProvider({ say, children }: { say: Say; children: ReactNode }) {
  return <WordsContext value={say}>{children}</WordsContext>;
}

/** The import's words; throws outside `ImportWordsProvider`. */
export function useSay(): Say {
  const say = use(WordsContext);
  if (!say) throw new Error("useSay needs an ImportWordsProvider above it");
  return say;
}
