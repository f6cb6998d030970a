/** "… through the following: A; B; and C." */
const INLINE =
  /^(.*?\b(?:following|such as|namely|include[sd]?|are|between|among)\b[^:]{0,120}:) ?(.{3,})$/su;
/** "… are: - A - B - C". */
const DASHED = /^([^:]{10,300}:) [-–•] (?=\p{Lu})(.+)$/su;
/** A part longer than this, or with a verb of its own, is a sentence and no item. */
const LONGEST = 300;
const VERB = /\b(?:is|are|was|were|has|have|had|will|shall)\b/;

/** A paragraph that lists with semicolons or dashes behind a colon, to its introduction and its items; undefined where it does not. */
export function splitInlineList(text: string): { lead: string; items: string[] } | undefined {
  if (!text.includes(":")) return undefined;
  const dashed = DASHED.exec(text);
  if (dashed?.[1] !== undefined && dashed[2] !== undefined) {
    const items = dashed[2].split(/ [-–•] (?=\p{Lu})/u);
    if (items.length > 1 && items.every((item) => !VERB.test(item)))
      return { lead: dashed[1], items };
  }
  if (!text.includes(";")) return undefined;
  const [, lead, list] = INLINE.exec(text) ?? [];
  if (lead === undefined || list === undefined) return undefined;
  const items = splitOutside(list.replace(/\.$/, ""));
  const isList =
    items.length > 1 && items.every((item) => item.length <= LONGEST && !VERB.test(item));
  return isList ? { lead, items } : undefined;
}

/** Cuts at semicolons that stand in no bracket. */
function splitOutside(list: string): string[] {
  const items: string[] = [];
  for (const part of list.split(/; ?(?:and )?/)) {
    const last = items.at(-1);
    if (last !== undefined && last.split("(").length > last.split(")").length)
      items[items.length - 1] = `${last}; ${part}`;
    else if (part !== "") items.push(part);
  }
  return items;
}
