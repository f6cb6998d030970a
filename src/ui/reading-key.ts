const SWAPPED: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** A key as on a page from left to right: `ArrowRight` is towards the end of the line in any language. */
export const readingKey = (key: string): string => (document.dir === "rtl" && SWAPPED[key]) || key;
