import { PICTURE_COLOURS } from "./picture-style.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The elements to keep. Others, such as titles, foreign objects, scripts and styles, are dropped. */
const ELEMENTS =
  /^(svg|g|defs|pattern|clipPath|rect|circle|ellipse|line|path|polyline|polygon|text|tspan)$/;

/** The attributes to keep. Others, such as classes, styles, handlers and links, are dropped. */
const PAINT =
  /^(fill|fill-opacity|fill-rule|stroke|stroke-width|stroke-dasharray|stroke-linecap|stroke-linejoin|stroke-opacity|paint-order|opacity|clip-path|font-size|font-weight|text-anchor)$/;
const GEOMETRY =
  /^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|points|width|height|viewBox|transform|patternUnits|patternContentUnits|patternTransform|clipPathUnits)$/;

/** Copies an <svg> to a standalone group. Replaces colour tokens with colours, and prefixes ids. */
export function flattenSvg(svg: SVGSVGElement, prefix: string): SVGGElement {
  const group = copyInto(createSvg("g"), svg, [PAINT], prefix);
  if (getComputedStyle(svg).transform.startsWith("matrix(-1"))
    mirror(group, Number(svg.getAttribute("width")));
  return group;
}

/** Mirrors a drawing, and mirrors its texts back around their anchors, as `right-to-left.css` does on the screen. */
function mirror(group: SVGGElement, width: number) {
  group.setAttribute("transform", `translate(${width} 0) scale(-1 1)`);
  for (const text of group.querySelectorAll("text")) {
    const x = Number((text.querySelector("tspan[x]") ?? text).getAttribute("x"));
    text.setAttribute("transform", `translate(${2 * x} 0) scale(-1 1)`);
    text.setAttribute("direction", "rtl");
  }
}

/** Creates an SVG element. Strings become text nodes. */
export function createSvg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children.map((one) => (typeof one === "string" ? toSvgText(one) : one)));
  return element;
}

function copyInto<E extends Element>(
  to: E,
  from: Element,
  kept: readonly RegExp[],
  prefix: string,
): E {
  for (const { name, value } of from.attributes)
    if (kept.some((names) => names.test(name))) to.setAttribute(name, standAlone(value, prefix));
  // Keep the ids of referenced elements only.
  if (/^(pattern|clipPath)$/.test(from.localName)) to.setAttribute("id", `${prefix}${from.id}`);
  for (const child of from.childNodes) {
    if (child instanceof Text) to.append(toSvgText(child.data));
    if (!isDrawn(child)) continue;
    const empty = document.createElementNS(SVG, child.localName);
    const copy = copyInto(empty, child, [GEOMETRY, PAINT], prefix);
    // Unwrap groups without attributes, which Recharts nests deeply.
    const isIdle = copy.localName === "g" && copy.attributes.length === 0;
    to.append(...(isIdle ? copy.childNodes : [copy]));
  }
  return to;
}

const isDrawn = (node: Node): node is Element =>
  node instanceof Element &&
  node.namespaceURI === SVG &&
  ELEMENTS.test(node.localName) &&
  node.getAttribute("display") !== "none";

/** Replaces colour tokens with colours, and referenced ids with those of the copy. */
const standAlone = (value: string, prefix: string): string =>
  value
    .replace(/var\(--([-\w]+)\)/g, (token, name) => COLOURS.get(name) ?? token)
    .replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, `url(#${prefix}$1)`);

const COLOURS: ReadonlyMap<string, string> = new Map(Object.entries(PICTURE_COLOURS));

/** Characters not allowed in XML, such as most control characters and lone surrogates. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export const toSvgText = (text: string): string => text.replace(UNWRITABLE, "\uFFFD");
