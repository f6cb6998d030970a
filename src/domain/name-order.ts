/** A text without Arabic articles: "البحرين" → "بحرين". */
export const withoutArticles = (text: string): string => text.replace(/(?<=^| )ال(?=\S{2})/g, "");

/** Compares names by the collation of the language. Arabic articles are ignored, as in the lists of the United Nations. */
export function createNameOrder(language: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(withoutArticles(a), withoutArticles(b));
}
