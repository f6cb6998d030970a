const SWAPPED: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** Swaps the left and right arrow keys on right-to-left pages, so that `ArrowRight` always moves towards the end of the line. */
export const readingKey = (key: string): string => (document.dir === "rtl" && SWAPPED[key]) || key;

/** Whether a modifier key is held. Arrow keys are then left to the browser, which uses Alt for its history and Shift to extend a selection. */
export const isModified = (
  event: Record<"altKey" | "ctrlKey" | "metaKey" | "shiftKey", boolean>,
): boolean => event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
