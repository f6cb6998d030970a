/** What a name is the name of: its words before any "of". */
export const headOf = (name: string): string =>
  name.split(
    / (?:of|for|on|in|under|within|to|against|concerning|d[aeo]s?|del|de la|des|du) /,
  )[0] ?? name;

/** Whether a name's last noun of one sort stands behind its last of another: "Policy Council" is a council. */
export const endsIn = (name: string, noun: RegExp, other: RegExp): boolean => {
  const words = name.split(/[ ,-]/);
  return (
    words.findLastIndex((word) => noun.test(word)) > words.findLastIndex((word) => other.test(word))
  );
};
