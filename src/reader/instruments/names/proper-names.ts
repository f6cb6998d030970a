/** A run of words that names something, and where it stands. */
export interface ProperName {
  start: number;
  end: number;
  text: string;
}

/** Small words that join the parts of a name. */
const JOINT = new Set(
  "of the for on and in to against de la del el los las y e en des du et da do dos und für & under with from by at concerning regarding relating".split(
    " ",
  ),
);
/** Words that begin a sentence with a capital, and no name. */
const OPENING = new Set(
  "The A An In On At It Its This That These There Their They Also Another Other Others However Additionally Furthermore Moreover Although Through Currently For From By To As With Under And But Or If When While Since During Each All Some Several Both Such Here Thus Then Specific Legislation".split(
    " ",
  ),
);

/** Words that a number follows as part of a name: "Law No. 5", "Article 7". */
const COUNTED = /^(?:No|Nr|n|N|n°|N°|Nº|Art|Articles?|Sections?|Chapters?)$/;

/** A noun in small letters that may end a name: "National ICT policy". */
const HEAD =
  /^(?:polic(?:y|ies)|strateg(?:y|ies)|plan|acts?|laws?|bills?|code|decree|ordinance|programme?)$/;

/** The runs of capitalized words in a text, joined by small words ("Ministry of Justice and Peace (MJP)"). */
export function findProperNames(text: string): ProperName[] {
  const names: ProperName[] = [];
  let open: ProperName | undefined;
  let pending = 0;
  let previous = "";
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0].replace(/^[("“‘'[]+|[)"”’'\].,;:]+$/g, "");
    const end = match.index + match[0].length;
    const breaks = /[.;:]["”’)]*$/.test(match[0]) && !COUNTED.test(word);
    const isNumber = COUNTED.test(previous) && /^[\d§]/.test(word);
    previous = word;
    if (open && pending === 0 && HEAD.test(word)) {
      open.end = end;
      names.push(close(open, text));
      open = undefined;
    } else if (
      (isNameWord(word) || (open && isNumber)) &&
      !(open === undefined && OPENING.has(word))
    ) {
      open ??= { start: match.index, end, text: "" };
      open.end = end;
      pending = 0;
      if (breaks) open = void names.push(close(open, text));
    } else if (open && JOINT.has(word) && !breaks && pending < 3 && !/,$/.test(match[0]))
      pending += 1;
    else if (open) {
      names.push(close(open, text));
      open = undefined;
      pending = 0;
    }
  }
  if (open) names.push(close(open, text));
  return names;
}

const isNameWord = (word: string): boolean =>
  /^[\p{Lu}«][^\s]*$/u.test(word) ||
  /^\p{Ll}{1,3}-?\p{Lu}\S*$/u.test(word) ||
  /^\d{4}(?:[-–/]\d{2,4})?$/.test(word);

const close = ({ start, end }: ProperName, text: string): ProperName => {
  const words = text.slice(start, end).replace(/[.,;:]+$/, "");
  return { start, end: start + words.length, text: words };
};
