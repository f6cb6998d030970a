import type { Page } from "@playwright/test";

/**
 * Finds text that overlaps other text, is cut off by its container, or extends past the window. Text that can be scrolled
 * to is not cut off. With an open dialog, only its text counts.
 */
export const findTextFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Tolerances in CSS pixels: fractional positions, and the empty space of a line above and below its letters. */
    const [FRACTION, LEADING] = [1.5, 3];
    const root = document.querySelector("dialog[open]") ?? document.body;
    const ancestors = (element: Element): Element[] =>
      element.parentElement && element !== root
        ? [element, ...ancestors(element.parentElement)]
        : [element];
    const isShown = (element: Element) =>
      element.checkVisibility({
        contentVisibilityAuto: true,
        opacityProperty: true,
        visibilityProperty: true,
      }) &&
      !element.closest("svg, option") &&
      !ancestors(element).some((one) => getComputedStyle(one).clipPath.startsWith("inset(50%"));

    const texts: { text: string; element: Element; boxes: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (text === "" || !element || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      texts.push({ text, element, boxes });
    }

    /** The name of the first container that cuts the text off; "" if a container scrolls to it. */
    const cutterOf = ({ element, boxes }: (typeof texts)[number]): string | undefined => {
      for (const one of ancestors(element)) {
        const style = getComputedStyle(one);
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const margin = Number.parseFloat(style.overflowClipMargin) || 0;
        const isBeside = boxes.some(
          (box) => box.left < left - FRACTION || box.right > right + FRACTION,
        );
        const isBeyond = boxes.some(
          (box) => box.top < top - LEADING - margin || box.bottom > bottom + LEADING + margin,
        );
        if (isBeside && /auto|scroll/.test(style.overflowX)) return "";
        if (isBeyond && /auto|scroll/.test(style.overflowY)) return "";
        if (isBeside && /hidden|clip/.test(style.overflowX))
          // The header of a narrow matrix scrolls together with its rows.
          return one.matches(".is-narrow .matrix-head") ? "" : one.className;
        if (isBeyond && /hidden|clip/.test(style.overflowY)) return one.className;
      }
      return undefined;
    };
    const short = (text: string) => text.slice(0, 40);
    const cutters = texts.map((one) => ({ ...one, cutter: cutterOf(one) }));
    const whole = cutters.filter(({ cutter }) => cutter === undefined);
    const { clientWidth } = document.documentElement;

    const layerOf = (element: Element) =>
      ancestors(element).find((one) =>
        /sticky|fixed|absolute/.test(getComputedStyle(one).position),
      );
    const placed = whole
      .flatMap(({ text, element, boxes }) =>
        boxes.map((box) => ({ text, element, box, layer: layerOf(element) })),
      )
      .toSorted((a, b) => a.box.top - b.box.top);
    const overlaps = placed.flatMap((one, at) => {
      const found: string[] = [];
      for (const other of placed.slice(at + 1)) {
        if (other.box.top >= one.box.bottom) break;
        if (other.element === one.element || other.layer !== one.layer) continue;
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (width > FRACTION && height > Math.min(one.box.height, other.box.height) / 3)
          found.push(`overlap: ${short(one.text)} / ${short(other.text)}`);
      }
      return found;
    });
    /** Selects that are narrower than a copy that is as wide as the selected option. */
    const cutOptions = [...root.querySelectorAll("select")].filter(isShown).flatMap((select) => {
      const copy = document.createElement("select");
      copy.className = select.className;
      const { font, letterSpacing, wordSpacing, padding } = getComputedStyle(select);
      const reset = { minWidth: "0", maxWidth: "none", width: "max-content", position: "absolute" };
      Object.assign(copy.style, reset, { font, letterSpacing, wordSpacing, padding });
      const { text } = select.selectedOptions[0] ?? { text: "" };
      copy.append(new Option(text));
      select.after(copy);
      const missing = copy.offsetWidth - select.offsetWidth;
      copy.remove();
      return missing > FRACTION ? [`option cut off by ${missing} px: ${short(text)}`] : [];
    });
    return [
      ...cutOptions,
      ...cutters.flatMap(({ text, cutter }) =>
        cutter ? [`cut off by .${cutter}: ${short(text)}`] : [],
      ),
      ...whole.flatMap(({ text, boxes }) =>
        boxes.some(({ left, right }) => left < -1 || right > clientWidth + 1)
          ? [`outside: ${short(text)}`]
          : [],
      ),
      ...overlaps,
    ].slice(0, 12);
  });

/** The outermost elements that extend past an edge of the window, except inside containers that scroll or clip. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isContained = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== "visible" || isContained(element.parentElement));
    const outside = [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > clientWidth + 1;
      })
      .filter((element) => !isContained(element.parentElement))
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class")}`);
    return [`${scrollWidth - clientWidth} px too wide`, ...outside.slice(0, 5)];
  });
