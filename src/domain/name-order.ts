/** Removes Arabic articles: "البحرين" → "بحرين". */
export const withoutArticles = (text: string): string => text.replace(/(?<=^| )ال(?=\S{2})/g, "");

/** Creates a comparison by the collation of a language. It ignores Arabic articles, as the lists of the United Nations do. */
export function createNameOrder(language: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(withoutArticles(a), withoutArticles(b));
}
