import { useEffect, useState } from "react";

/** Widths in environments without layout or styles, such as tests. */
const FALLBACK = { window: 1440, page: 1368 };

/** Width of the page without its margins, in CSS pixels. `page.css` sets the maximum width and the same margins. */
export const readPageWidth = () => {
  const root = document.documentElement;
  const width = root.clientWidth || FALLBACK.window;
  const limit = Number.parseFloat(getComputedStyle(root).getPropertyValue("--page-width"));
  const inner = Math.min(width, limit || FALLBACK.page) - (width > 640 ? 48 : 32);
  // In a window narrower than its margins, an SVG would have a negative width.
  return Math.max(1, inner);
};

/** Text size of the browser, relative to the default of 16 pixels. */
export const readTextScale = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** The page width. It is updated on resize only, since reading it on every render would force a layout. */
export function usePageWidth(): number {
  const [width, setWidth] = useState(readPageWidth);
  useEffect(() => {
    const handleResize = () => setWidth(readPageWidth());
    addEventListener("resize", handleResize);
    return () => removeEventListener("resize", handleResize);
  }, []);
  return width;
}
