/** A key as on a page from left to right: `ArrowRight` is towards the end of the line in any language. */
export const readingKey = (key: string): string =>
  document.dir === "rtl"
    ? key.replace(/(?<=Arrow)(?:Left|Right)/, (side) => (side === "Left" ? "Right" : "Left"))
    : key;
