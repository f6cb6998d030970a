import { useEffect, useState } from "react";

const WIDEST = 1368;
/** Page width in environments without layout, such as tests. */
const FALLBACK = 1440;

/** Width of the page between its margins, in CSS pixels; matches `page.css`. */
export const readPageWidth = () => {
  const width = document.documentElement.clientWidth || FALLBACK;
  return Math.min(width, WIDEST) - (width > 640 ? 48 : 32);
};

/** Size of the browser's text, relative to the default. */
export const readTextScale = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** The page width, updated on resize. It is not read during render, which would force a layout. */
export function usePageWidth(): number {
  const [width, setWidth] = useState(readPageWidth);
  useEffect(() => {
    const handleResize = () => setWidth(readPageWidth());
    addEventListener("resize", handleResize);
    return () => removeEventListener("resize", handleResize);
  }, []);
  return width;
}
