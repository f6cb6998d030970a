/** What a name is the name of: its words before any "of". */
export const headOf = (name: string): string =>
  name.split(
    / (?:of|for|on|in|under|within|to|against|concerning|d[aeo]s?|del|della|de la|des|du|pour|par|para|por|per|sur|sobre|sul|contre|contra|relati(?:f|ve|v[ao])|aux?|für|zur|zum|van|voor|za|o|tentang|bagi) /,
  )[0] ?? name;

/** Whether a name's last noun of one sort stands behind its last of another: "Policy Council" is a council. */
export const endsIn = (name: string, noun: RegExp, other: RegExp): boolean => {
  const words = name.split(/[ ,-]/);
  return (
    words.findLastIndex((word) => noun.test(word)) > words.findLastIndex((word) => other.test(word))
  );
};
