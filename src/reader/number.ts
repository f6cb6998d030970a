const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/**
 * A count of persons as written: digits in groups of three, or a decimal with its scale.
 * Undefined where a group is short ("31 011 00"): which digit is lost cannot be known.
 */
export function parseCount(raw: string): number | undefined {
  const count = parseWhole(raw.replace(TAIL, ""));
  return count === 0 ? undefined : count;
}

/** A footnote's mark, and the word for what is counted. */
const TAIL = / ?(?:\*{1,3}|inhabitants|people|persons)\.?$/i;

function parseWhole(raw: string): number | undefined {
  const scaled = /^(\d{1,4})(?:[.,](\d{1,6}))? ?(million|billion)s?$/i.exec(raw);
  if (scaled) {
    const scale = SCALES[scaled[3]?.toLowerCase() ?? ""] ?? 1;
    return Math.round(Number(`${scaled[1]}.${scaled[2] ?? 0}`) * scale);
  }
  if (/^\d{1,10}$/.test(raw)) return Number(raw);
  return parseGroups(raw.split(/[ .,'’]/));
}

/** A stray blank inside the leading group ("2 44 769 000") loses no digit, so the number stays certain. */
function parseGroups(groups: readonly string[]): number | undefined {
  if (!groups.every((group) => /^\d{1,3}$/.test(group))) return undefined;
  const firstWhole = groups.findIndex((group) => group.length === 3);
  if (firstWhole < 0 || groups.slice(firstWhole).some((group) => group.length !== 3))
    return undefined;
  if (groups.slice(0, firstWhole).join("").length > 3) return undefined;
  return Number(groups.join(""));
}

/** A percentage as written, with any sign of decimals ("60:50%"); undefined where it is none, or over 100. */
export function parsePercent(raw: string): number | undefined {
  const match = /^(\d{1,3})(?: ?[.,:;·] ?(\d{1,6}))? ?(?:%|per ?cent)? ?\*{0,3}$/i.exec(raw);
  if (!match) return undefined;
  const value = Number(`${match[1]}.${match[2] ?? 0}`);
  return value <= 100 ? value : undefined;
}
