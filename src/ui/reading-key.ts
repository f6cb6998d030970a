const SWAPPED: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** Swaps the left and right arrow keys on right-to-left pages, so that `ArrowRight` always moves towards the end of the line. */
export const readingKey = (key: string): string => (document.dir === "rtl" && SWAPPED[key]) || key;

/** Whether a modifier is held. Browsers use Alt and the arrow keys for their history, and Shift to extend a selection. */
export const isModified = (
  event: Record<"altKey" | "ctrlKey" | "metaKey" | "shiftKey", boolean>,
): boolean => event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
