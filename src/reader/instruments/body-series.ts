/** Nouns that make a name the name of a body. */
export const BODY =
  /\b(?:ministr(?:y|ies)|offices?|departments?|agenc(?:y|ies)|authorit(?:y|ies)|commission(?:er)?s?|committees?|councils?|units?|divisions?|directorates?|services?|police|cent(?:re|er)s?|bureau|institutes?|boards?|secretariat|regulator(?:y)?|bank|organi[sz]ations?|institution|forces?|teams?|section|registry|university|cabinet|presidency|administration|superintendency|corporation|company|foundation|association|task ?force|working group|force|army|branch|computer emergency|C(?:E|I|SI)RT|agence|agencia|autorit\S|conseil|direcci[oó]n|direction|secretar\S+|minist[eè]r\S*|comisi[oó]n|instituto?|ufficio|oficina|government|undersecretary|gendarmerie)\b/i;
/** A short form: two capitals in one word. */
export const ACRONYM = /^(?:[Tt]he )?[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*$/u;

const JOINTS =
  /(,?["”’]? (?:and|as well as|along with|together with) (?:for |to |with |by |also )?["“‘]?(?:the |The )?|[,;] (?:and )?(?:the |The )?)/;

/**
 * "A, B and C" to its bodies; "Ministry of Trade, Tourism and Sport" is one. With a verb in the singular
 * and no "and" before a body, "Unit, Ministry of Trade" is one too.
 */
export function splitBodies(text: string, isSingular: boolean): string[] {
  const bodies: string[] = [];
  const parts = text.split(JOINTS);
  const lastWord = parts.findLastIndex(
    (joint, at) => at % 2 === 1 && isWord(joint) && isWhole(parts[at + 1] ?? ""),
  );
  let isSeries = !isSingular;
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? "";
    const joint = parts[at - 1] ?? "";
    const last = bodies.at(-1);
    // "A, B and C, D": the "and" announced the last of the series, so D says where C belongs.
    const isOver = isSeries && lastWord > 0 && at - 1 > lastWord && !joint.startsWith(";");
    if (last === undefined) bodies.push(part);
    else if (!isOver && isNewBody(last, part, joint)) {
      bodies.push(part);
      isSeries ||= isWord(joint);
    } else bodies[bodies.length - 1] = last + joint + part;
  }
  return isSeries ? bodies : [text];
}

const isWord = (joint: string): boolean => /\p{L}/u.test(joint.replace(/the /i, ""));

/** Whether words are a body by themselves, and no further field of a ministry. */
const isWhole = (part: string): boolean =>
  (BODY.test(part) && /^["“‘]?\p{Lu}/u.test(part)) || ACRONYM.test(part.replace(/\s.*$/s, ""));

function isNewBody(last: string, part: string, joint: string): boolean {
  if (last.split("(").length > last.split(")").length) return false;
  if (![BODY, ACRONYM, /\)$/, ONE_WORD].some((whole) => whole.test(last))) return false;
  const first = part.replace(/\s.*$/s, "");
  if (ACRONYM.test(first)) return !FIELD.test(first) || BODY.test(part);
  if (ONE_WORD.test(part) && (/\)$/.test(last) || !/ (?:of|for) /.test(last))) return true;
  return BODY.test(part) && (/^["“‘]?\p{Lu}/u.test(part) || /["“‘]/.test(joint));
}

/** A body known by one word. */
const ONE_WORD = /^(?:The )?\p{Lu}[\p{L}-]+$/u;

/** Fields that ministries are named for, in capitals like a body's short name. */
const FIELD = /^(?:ICTs?|IT|TV|R&D|STI|SMEs?)$/;
