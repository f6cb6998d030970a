/**
 * Finds text that overlaps other text, is cut off by its container, or extends past the window. Ignores text that can be
 * scrolled into view. If a dialog is open, only its text is checked. Runs in the page.
 */
export function findTextFaults(): string[] {
  /** Tolerances in CSS pixels: fractional positions, and the empty space of a line above and below its letters. */
  const [FRACTION, LEADING] = [1.5, 3];
  const root = document.querySelector("dialog[open]") ?? document.body;
  /** Caches the result for each element, since most texts share their ancestors. */
  const memoize = <T>(find: (element: Element) => T) => {
    const known = new Map<Element, { result: T }>();
    return (element: Element): T => {
      const entry = known.get(element) ?? { result: find(element) };
      known.set(element, entry);
      return entry.result;
    };
  };
  const parentOf = (element: Element) => (element === root ? null : element.parentElement);
  const isCollapsed = memoize((element): boolean => {
    const parent = parentOf(element);
    return (
      getComputedStyle(element).clipPath.startsWith("inset(50%") ||
      (parent !== null && isCollapsed(parent))
    );
  });
  const isShown = memoize(
    (element) =>
      element.checkVisibility({
        contentVisibilityAuto: true,
        opacityProperty: true,
        visibilityProperty: true,
      }) &&
      !element.closest("svg, option") &&
      !isCollapsed(element),
  );

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

  interface Container {
    element: Element;
    box: DOMRect;
    overflowX: string;
    overflowY: string;
    margin: number;
  }
  /** The containers that scroll or clip an element, innermost first. */
  const containersOf = memoize((element): Container[] => {
    const parent = parentOf(element);
    const outer = parent ? containersOf(parent) : [];
    const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(element);
    if (overflowX === "visible" && overflowY === "visible") return outer;
    const margin = Number.parseFloat(overflowClipMargin) || 0;
    const box = element.getBoundingClientRect();
    return [{ element, box, overflowX, overflowY, margin }, ...outer];
  });
  /**
   * Whether an element may cut off its text. The header of a narrow matrix scrolls with its rows. Clamped names (spans without
   * a class) end with “…” on purpose.
   */
  const mayCut = (element: Element) =>
    element.matches(".is-narrow .matrix-head") ||
    (element.matches("span:not([class])") && getComputedStyle(element).webkitLineClamp !== "none");
  /** The first container that cuts off the text, or "" if scrolling reveals the text or the cut is allowed. Otherwise undefined. */
  const findClipping = ({ element, boxes }: (typeof texts)[number]): string | undefined => {
    for (const { element: one, box: own, overflowX, overflowY, margin } of containersOf(element)) {
      const isBeside = boxes.some(
        (box) => box.left < own.left - FRACTION || box.right > own.right + FRACTION,
      );
      const isBeyond = boxes.some(
        (box) => box.top < own.top - LEADING - margin || box.bottom > own.bottom + LEADING + margin,
      );
      if (isBeside && /auto|scroll/.test(overflowX)) return "";
      if (isBeyond && /auto|scroll/.test(overflowY)) return "";
      const isCut =
        (isBeside && /hidden|clip/.test(overflowX)) || (isBeyond && /hidden|clip/.test(overflowY));
      if (isCut) return mayCut(one) ? "" : `${one.tagName.toLowerCase()}.${one.className}`;
    }
    return undefined;
  };
  const short = (text: string) => text.slice(0, 40);
  const checked = texts.map((one) => ({ ...one, clippedBy: findClipping(one) }));
  const whole = checked.filter(({ clippedBy }) => clippedBy === undefined);
  const { clientWidth } = document.documentElement;

  const layerOf = memoize((element): Element | undefined => {
    if (/sticky|fixed|absolute/.test(getComputedStyle(element).position)) return element;
    const parent = parentOf(element);
    return parent ? layerOf(parent) : undefined;
  });
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
  /** Selects that are narrower than their selected option. A copy of the select shows how wide the option is. */
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
    ...checked.flatMap(({ text, clippedBy }) =>
      clippedBy ? [`cut off by ${clippedBy}: ${short(text)}`] : [],
    ),
    ...whole.flatMap(({ text, boxes }) =>
      boxes.some(({ left, right }) => left < -1 || right > clientWidth + 1)
        ? [`outside: ${short(text)}`]
        : [],
    ),
    ...overlaps,
  ].slice(0, 12);
}

/** Reports elements that extend past an edge of the window, except inside containers that scroll or clip. Runs in the page. */
export function findOverflow(): string[] {
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
}
