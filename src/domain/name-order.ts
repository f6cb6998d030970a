/** Removes Arabic articles: "البحرين" → "بحرين". */
export const withoutArticles = (text: string): string => text.replace(/(?<=^| )ال(?=\S{2})/g, "");

/** Creates a comparator for names in a language. Ignores Arabic articles, as United Nations lists do. */
export function createNameOrder(language: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(withoutArticles(a), withoutArticles(b));
}
