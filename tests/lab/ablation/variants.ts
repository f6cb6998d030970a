export interface Variant {
  /** The removed part. Undefined for the whole pattern. */
  part: string | undefined;
  source: string;
}

/** A pattern that matches nothing. */
const NOTHING = "(?!)";

/**
 * Creates variants of a pattern: one that matches nothing, and one without each alternative, lookaround and optional
 * group.
 */
export function variantsOf(source: string, flags: string): Variant[] {
  const cut = ([start, end]: readonly [number, number], put = ""): Variant => ({
    part: source.slice(start, end),
    source: source.slice(0, start) + put + source.slice(end),
  });
  const variants: Variant[] = [{ part: undefined, source: NOTHING }];
  for (const { start, end, bars, isLookaround, isOptional, optionalEnd } of groupsOf(source)) {
    if (isLookaround) variants.push(cut([start, end]));
    if (isOptional) variants.push(cut([start, optionalEnd]));
    for (const [at, bar] of bars.slice(0, -1).entries()) {
      const next = bars[at + 1] ?? end;
      // Also removes the bar after the alternative, or the bar before the last alternative.
      if (bars.length > 2)
        variants.push(at === bars.length - 2 ? cut([bar, next]) : cut([bar + 1, next + 1]));
    }
  }
  return variants.filter(({ source: left }) => isPattern(left, flags));
}

interface Group {
  start: number;
  end: number;
  /** Positions before each alternative, and the end of the group. */
  bars: number[];
  isLookaround: boolean;
  isOptional: boolean;
  optionalEnd: number;
}

const OPENING = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const OPTIONAL = /^(?:\?|\*|\{0,\d*\})\??/;

/** Finds the groups of a pattern. The first is the whole pattern. */
function groupsOf(source: string): Group[] {
  const open = (start: number, inside: number, isLookaround: boolean): Group => ({
    start,
    end: source.length,
    bars: [inside - 1],
    isLookaround,
    isOptional: false,
    optionalEnd: source.length,
  });
  const whole = open(0, 0, false);
  const groups = [whole];
  const stack = [whole];
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === "\\") at += 1;
    else if (char === "[") at = classEnd(source, at);
    else if (char === "|") stack.at(-1)?.bars.push(at);
    else if (char === "(") {
      const [head = "("] = OPENING.exec(source.slice(at)) ?? [];
      const group = open(at, at + head.length, /[=!]$/.test(head));
      groups.push(group);
      stack.push(group);
      at += head.length - 1;
    } else if (char === ")") close(source, at, stack.pop());
  }
  whole.bars.push(source.length);
  return groups;
}

function close(source: string, at: number, group: Group | undefined) {
  if (!group) return;
  const [sign = ""] = OPTIONAL.exec(source.slice(at + 1)) ?? [];
  group.end = at + 1;
  group.bars.push(at);
  group.isOptional = sign !== "";
  group.optionalEnd = at + 1 + sign.length;
}

function classEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at;
}

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).source !== "";
  } catch {
    return false;
  }
}
