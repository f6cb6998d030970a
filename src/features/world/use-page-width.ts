import { useEffect, useState } from "react";

const WIDEST = 1368;
/** Page width in environments without layout, such as tests. */
const FALLBACK = 1440;

/** Width between the margins of the page, in CSS pixels, up to a maximum. The margins match `page.css`. */
export const readPageWidth = () => {
  const width = document.documentElement.clientWidth || FALLBACK;
  return Math.min(width, WIDEST) - (width > 640 ? 48 : 32);
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
