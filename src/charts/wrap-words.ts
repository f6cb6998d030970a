/** Breaks a label into lines of at most `maxLength` characters, between words; a longer word stays whole on its line. */
export function wrapWords(label: string, maxLength: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= maxLength)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
