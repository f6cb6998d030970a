import { Parser } from "htmlparser2";
import { AtRule, type ChildNode, parse, Rule } from "postcss";

/** States whose rules can wait for the complete styles. Rules for focus cannot: without them, the skip link stays hidden. */
const LATER_STATE = /:(?:hover|active)/;
/** Arguments of pseudo-classes such as `:is()` and `:not()`, nested at most two levels deep. */
const ARGUMENTS = /\((?:[^()]|\([^()]*\))*\)/g;
const PSEUDO = /::?[\w-]+/g;
const COMBINATORS = /[\s>+~]+(?![^[]*\])/;
/** Types, classes, ids and attributes. */
const PARTS = /\[[^\]]*\]|[.#]?[a-z][\w-]*/gi;
/** Operators of attribute selectors, such as `^=`. Selectors with them are assumed to match. */
const OPERATOR = /[~|^$*]=/;

/** The rules of a style sheet that may match an element of the markup at the first paint, without unused variables and keyframes. */
export function pruneStyles(css: string, markup: string): string {
  const elements = elementsByPart(markup);
  const isPresent = (compound: string) => {
    const parts = compound.replaceAll(PSEUDO, "").replaceAll('"', "").match(PARTS) ?? [];
    const [first, ...others] = parts.filter((part) => !OPERATOR.test(part));
    if (first === undefined) return true;
    return elements.get(first)?.some((own) => others.every((part) => own.has(part))) ?? false;
  };
  const isUsed = (selector: string) => {
    const outer = selector.replaceAll(ARGUMENTS, "");
    return !LATER_STATE.test(outer) && outer.split(COMBINATORS).every(isPresent);
  };
  const sheet = parse(css);
  sheet.walkAtRules("media", (media) => {
    if (media.params === "print") removeWithParents(media);
  });
  sheet.walkRules((rule) => {
    if (rule.parent instanceof AtRule && /keyframes$/.test(rule.parent.name)) return;
    const selectors = rule.selectors.filter(isUsed);
    if (selectors.length === 0) removeWithParents(rule);
    else rule.selectors = selectors;
  });
  const used = new Set(`${sheet}${markup}`.match(/--[\w-]+(?=[,)])/g));
  sheet.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) removeWithParents(declaration);
  });
  const animated = new Set<string>();
  sheet.walkDecls(/^animation/, ({ value }) => {
    for (const word of value.split(/[\s,]+/)) animated.add(word);
  });
  sheet.walkAtRules(/keyframes$/, (keyframes) => {
    if (!animated.has(keyframes.params)) removeWithParents(keyframes);
  });
  return sheet.toString();
}

/** Elements by simple selector: type, class, id or attribute. An element is represented by the set of its selectors. */
function elementsByPart(markup: string): ReadonlyMap<string, Set<string>[]> {
  const elements = new Map<string, Set<string>[]>();
  const onopentag = (type: string, { class: classes = "", ...others }: Record<string, string>) => {
    const own = new Set([type, `#${others.id}`, ...classes.split(" ").map((one) => `.${one}`)]);
    for (const [name, value] of Object.entries(others))
      own.add(`[${name}]`).add(`[${name}=${value}]`);
    for (const part of own) {
      const known = elements.get(part);
      if (known) known.push(own);
      else elements.set(part, [own]);
    }
  };
  new Parser({ onopentag }, { lowerCaseTags: false }).end(markup);
  return elements;
}

/** Removes a node, and parents that become empty. Layers are kept, since their first mention sets their order. */
function removeWithParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  const isRule = parent instanceof Rule || (parent instanceof AtRule && parent.name !== "layer");
  if (isRule && parent.nodes?.length === 0) removeWithParents(parent);
}
