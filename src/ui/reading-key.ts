const SWAPPED: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** Swaps the left and right arrow keys on right-to-left pages, so that `ArrowRight` always moves towards the end of the line. */
export const readingKey = (key: string): string => (document.dir === "rtl" && SWAPPED[key]) || key;
