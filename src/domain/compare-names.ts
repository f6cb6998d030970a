/** Orders names as the language does. In Arabic, the article is ignored, as in the lists of the United Nations. */
export function createNameOrder(language: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language);
  if (language !== "ar") return compare;
  const keyOf = (name: string) => name.replace(/^ال/, "");
  return (a, b) => compare(keyOf(a), keyOf(b));
}
