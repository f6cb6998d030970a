import { toSvgText } from "./svg-text.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Elements that draw; everything else (titles, foreign objects, scripts, styles) is left behind. */
const ELEMENTS = new Set(
  "svg g defs pattern clipPath rect circle ellipse line path polyline polygon text tspan".split(
    " ",
  ),
);

/** Elements that others refer to: only their ids are kept. */
const REFERENCED = new Set(["pattern", "clipPath"]);

/** Attributes that say where and what; paint and fonts come from the computed style. */
const GEOMETRY =
  "x y x1 x2 y1 y2 dx dy cx cy r rx ry d points width height viewBox transform patternUnits patternContentUnits patternTransform clipPathUnits".split(
    " ",
  );

/** Properties that children take over, with their first value. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-opacity": "1",
  "paint-order": "normal",
  "font-family": "",
  "font-size": "",
  "font-weight": "400",
  "text-anchor": "start",
};
const OWN: Readonly<Record<string, string>> = { opacity: "1", "clip-path": "none" };

/** The computed style of an element: property name to value. */
export type StyleOf = (element: Element) => { getPropertyValue: (name: string) => string };

/**
 * A copy of what an <svg> draws, as a group that looks the same on its own: computed paint and fonts as attributes,
 * ids that are its own (`prefix`), and no class, style, variable, handler or reference to anything outside.
 */
export function flattenSvg(svg: SVGSVGElement, styleOf: StyleOf, prefix: string): SVGGElement {
  const group = createSvg(svg.ownerDocument, "g");
  copyContent(svg, group, { styleOf, prefix, inherited: INHERITED });
  return group;
}

/** An SVG element. */
export const createSvg = <K extends keyof SVGElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

interface Context {
  styleOf: StyleOf;
  prefix: string;
  inherited: Readonly<Record<string, string>>;
}

function copyElement(from: Element, context: Context): Element {
  const to = from.ownerDocument.createElementNS(SVG, from.localName);
  for (const name of GEOMETRY) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
  if (REFERENCED.has(from.localName)) to.setAttribute("id", `${context.prefix}${from.id}`);
  copyContent(from, to, context);
  return to;
}

function copyContent(from: Element, to: Element, { styleOf, prefix, ...context }: Context): void {
  const style = styleOf(from);
  const inherited = { ...context.inherited };
  const set = (name: string, initial: string) => {
    const value = style.getPropertyValue(name) || initial;
    if (value !== initial) to.setAttribute(name, ownReferences(value, prefix));
    return value;
  };
  for (const [name, value] of Object.entries(inherited)) inherited[name] = set(name, value);
  for (const [name, value] of Object.entries(OWN)) set(name, value);
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.append(toSvgText(child.textContent ?? ""));
    if (!isDrawn(child, styleOf)) continue;
    const copy = copyElement(child, { styleOf, prefix, inherited });
    // The chart library nests many groups that say nothing, or hold nothing.
    const isIdle = copy.localName === "g" && copy.attributes.length === 0;
    to.append(...(isIdle ? copy.childNodes : [copy]));
  }
}

function isDrawn(node: Node, styleOf: StyleOf): node is Element {
  return (
    node instanceof Element &&
    node.namespaceURI === SVG &&
    ELEMENTS.has(node.localName) &&
    (styleOf(node).getPropertyValue("display") !== "none" || isDefinition(node))
  );
}

/** Browsers give what only defines a paint no box. */
const isDefinition = (element: Element) => element.closest("defs, pattern, clipPath") !== null;

/** A reference to something in the page, as one to the copy's own. */
const ownReferences = (value: string, prefix: string) =>
  value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, `url(#${prefix}$1)`);
