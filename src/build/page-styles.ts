import { Parser } from "htmlparser2";
import { AtRule, type ChildNode, parse, Rule } from "postcss";

/** States whose rules can wait for the complete styles. Rules for focus cannot: without them, the skip link stays hidden. */
const LATER_STATE = /:(?:hover|active)/;
/** `:not()` with a class or an attribute other than `open`, because a user can open or close `<details>` before the complete styles load. */
const NOT = /:not\((\.[\w-]+|\[(?!open)[^\]]+\])\)/g;
/** Arguments of other pseudo-classes such as `:is()`, nested at most two levels deep. They are assumed to match. */
const ARGUMENTS = /(?<!:has)\((?:[^()]|\([^()]*\))*\)/g;
const HAS = /:has\(([^()]*)\)/g;
const LANGUAGE = /(?<!:not\():lang\((\w+)\)/g;
const PSEUDO = /::?[\w-]+/g;
const COMBINATORS = /\s*([\s>+~])\s*(?![^[]*\])/;
/** Types, classes, ids and attributes. Those that `:not()` excludes start with "!". */
const PARTS = /!?(?:\[[^\]]*\]|[.#]?[a-z][\w-]*)/gi;
const ANY = "*";
/** Operators of attribute selectors, except `=`. An attribute selector with one of them is assumed to match. */
const OPERATOR = /[~|^$*]=/;

/** The rules of a style sheet that may match an element of the markup at the first paint, without unused variables and keyframes. */
export function pruneStyles(css: string, markup: string): string {
  const elements = elementsByPart(markup);
  const isPresent = (selector: string) => {
    const steps = parseSteps(selector);
    // Most selectors are for elements of other views. Rejecting them early halves the running time.
    const isKnown = (part: string) => elements.has(part) || part.startsWith("!");
    if (!steps.every(({ parts }) => parts.every(isKnown))) return false;
    const part = steps.at(-1)?.parts.find((one) => elements.has(one)) ?? ANY;
    return elements.get(part)?.some((element) => matches(element, steps)) ?? false;
  };
  const [, pageLanguage] = /<html lang="(\w+)"/.exec(markup) ?? [];
  // A selector with `:lang()` matches nothing unless it names the page's language.
  const isForLanguage = (selector: string) => {
    const languages = [...selector.matchAll(LANGUAGE)].map(([, language]) => language);
    return languages.length === 0 || languages.includes(pageLanguage);
  };
  const isUsed = (selector: string) => {
    if (!isForLanguage(selector)) return false;
    const known = selector.replaceAll(NOT, "!$1").replaceAll(ARGUMENTS, "");
    const outer = known.replaceAll(HAS, "");
    const hasInner = [...known.matchAll(HAS)].every(({ index, 1: inner = "" }) => {
      const own = known.slice(0, index).replaceAll(HAS, "");
      // Ignores `[open]`, because a user can open `<details>` before the complete styles load.
      return inner.split(",").some((one) => isPresent(`${own} ${one.replaceAll("[open]", "")}`));
    });
    return !LATER_STATE.test(outer) && isPresent(outer) && hasInner;
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

interface MarkupElement {
  /** Type, classes, id and attributes, as selectors. */
  parts: ReadonlySet<string>;
  parent: MarkupElement | undefined;
  previous: MarkupElement | undefined;
}

/** Elements by simple selector. */
function elementsByPart(markup: string): ReadonlyMap<string, MarkupElement[]> {
  const elements = new Map<string, MarkupElement[]>();
  const open: MarkupElement[] = [];
  const last = new Map<MarkupElement | undefined, MarkupElement>();
  const onopentag = (type: string, { class: classes = "", ...others }: Record<string, string>) => {
    const parts = new Set([ANY, type, `#${others.id}`]);
    for (const one of classes.split(" ")) parts.add(`.${one}`);
    for (const [name, value] of Object.entries(others))
      parts.add(`[${name}]`).add(`[${name}=${value}]`);
    const parent = open.at(-1);
    const element = { parts, parent, previous: last.get(parent) };
    last.set(parent, element);
    open.push(element);
    for (const part of parts) {
      const known = elements.get(part);
      if (known) known.push(element);
      else elements.set(part, [element]);
    }
  };
  const onclosetag = () => void open.pop();
  new Parser({ onopentag, onclosetag }, { lowerCaseTags: false }).end(markup);
  return elements;
}

/** A compound selector and the combinator before it. Excludes the parts that are assumed to match. */
interface Step {
  combinator: string | undefined;
  parts: readonly string[];
}

function parseSteps(selector: string): Step[] {
  const compounds = selector.replaceAll('"', "").split(COMBINATORS);
  return compounds.flatMap((compound, at) => {
    if (at % 2 > 0) return [];
    const parts = (compound.replaceAll(PSEUDO, "").match(PARTS) ?? []).filter(
      (part) => !OPERATOR.test(part),
    );
    return [{ combinator: compounds[at - 1], parts }];
  });
}

/** Whether an element matches a selector up to a step. */
function matches(element: MarkupElement, steps: readonly Step[], at = steps.length - 1): boolean {
  const step = steps[at];
  const hasPart = (part: string) =>
    part.startsWith("!") ? !element.parts.has(part.slice(1)) : element.parts.has(part);
  if (!step?.parts.every(hasPart)) return false;
  const { combinator } = step;
  if (combinator === undefined) return true;
  const next = combinator === "+" || combinator === "~" ? "previous" : "parent";
  const isAdjacent = combinator === "+" || combinator === ">";
  for (let other = element[next]; other; other = isAdjacent ? undefined : other[next])
    if (matches(other, steps, at - 1)) return true;
  return false;
}

/** Removes a node, and parents that become empty. Layers are kept, since their first mention sets their order. */
export function removeWithParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  const isRule = parent instanceof Rule || (parent instanceof AtRule && parent.name !== "layer");
  if (isRule && parent.nodes?.length === 0) removeWithParents(parent);
}
