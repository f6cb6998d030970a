import type { I18n } from "./i18n.tsx";
import { langOf } from "./words.ts";

const SOURCES = {
  "ITU Statistics": "source.itu-statistics",
  "International Telecommunication Union": "source.itu",
  "Open Numbers, from Gapminder and the World Bank": "source.open-numbers",
  "United Nations": "source.united-nations",
  "United Nations Conference on Trade and Development (UNCTAD)": "source.unctad",
  "United Nations Statistics Division": "source.un-statistics",
} as const;

/** A source's name in the language of the page, or the original name with its `lang`. */
export function sourceName({ t }: Pick<I18n, "t">, name: string): { text: string; lang?: string } {
  const id = Object.entries(SOURCES).find(([known]) => known === name)?.[1];
  return id ? { text: t(id) } : { text: name, lang: langOf(name) };
}
