/** Characters that XML has no way to write: most controls, halves of pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text that an SVG can hold; what it cannot hold becomes "�". */
export const toSvgText = (text: string): string => text.replace(UNWRITABLE, "\uFFFD");
