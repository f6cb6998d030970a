import type { I18n } from "./i18n.tsx";

const NAMES = {
  "ITU Statistics": "source.itu-statistics",
  "International Telecommunication Union": "source.itu",
  "Open Numbers, from Gapminder and the World Bank": "source.open-numbers",
  "United Nations Conference on Trade and Development (UNCTAD)": "source.unctad",
  "United Nations Statistics Division": "source.un-statistics",
} as const;

/** A source by its name in the page's language; one that has none there as it is written, with its own language. */
export function sourceName({ t }: Pick<I18n, "t">, name: string): { text: string; lang?: "en" } {
  const id = Object.entries(NAMES).find(([known]) => known === name)?.[1];
  return id ? { text: t(id) } : { text: name, lang: "en" };
}
