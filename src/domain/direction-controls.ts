/** Removes characters that set the direction of text. In a name from outside, they would reorder the text around it. */
export const withoutDirectionControls = (text: string): string =>
  text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "");
