/** A text without the laws that it names and that are no answer: examples, those of another time, those of another matter. */
export const dropBeside = (text: string): string =>
  dropExamples(text).replace(OF_BEFORE, "").replace(OF_ANOTHER_MATTER, "");

/** What follows "e.g." are examples, and no answer. */
export const dropExamples = (text: string): string => text.replace(/\be\.g\..*$/s, "");

/** "Before 2009 the courts turned to the Ice Code.", "Previously the Ice Code applied." */
const OF_BEFORE =
  /(?<=^|\. )(?:(?:Before|Until|Prior to|Up to) (?:\d{4}|then|that)|Earlier|Formerly|Previously)\b[^.]{0,200}\.(?: |$)/g;

/** "The Ice Act and the Snow Code have no provision on cybersecurity." */
const OF_ANOTHER_MATTER =
  /(?<=^|\. )The (?:[^.]|\.(?= ?\d)){0,250} (?:(?:has|have|contains?) no (?:specific )?provisions?|(?:does|do) not (?:cover|address|deal with|provide for|contain))\b[^.]{0,120}(?:\.(?= |$)|$)/g;
