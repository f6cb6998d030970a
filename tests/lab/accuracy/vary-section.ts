import { putNames } from "./cross-names.ts";
import type { JudgedSection } from "./judged-section.ts";

/** Rewrites a section. Undefined if the change does not apply. */
type Vary = (section: JudgedSection, random: () => number) => string | undefined;

/** Rewordings that change neither status nor names. */
const VARIATIONS: Readonly<Record<string, Vary>> = {
  "line breaks within names": (section) =>
    putNames(
      section,
      section.names.map((name) => name.replace(/ (?=\S+ \S+$)/, "\n")),
    ),
  "doubled blanks": ({ text }) => text.replace(/(?<=\w) (?=\w)/g, "  "),
  "names in quotes": (section) =>
    isProse(section)
      ? putNames(
          section,
          section.names.map((name) => `“${name}”`),
        )
      : undefined,
  "no articles": ({ text, names }) =>
    names.reduce((words, name) => words.replace(`the ${name}`, name), text),
  "However first": ({ text }) =>
    isSentence(text) ? text.replace(/^The /, "However, the ") : undefined,
  "words for responsible": ({ code, text }, random) =>
    code === "1.3.3" ? text.replace(/\bresponsible for\b/, pick(ADJECTIVES, random)) : undefined,
  "verbs for responsible": ({ code, text, names }, random) =>
    code === "1.3.3" && names.length === 1
      ? text.replace(
          /\bis (?:the )?(?:officially recogni[sz]ed )?\w+ responsible for\b/,
          pick(VERBS, random),
        )
      : undefined,
  "the duty first": ({ code, text }, random) =>
    code === "1.3.3"
      ? text.replace(
          /^((?:The )?\p{Lu}.{3,200}?) (?:is|are) the (?:officially recogni[sz]ed )?\w+ responsible for ([^.@]{5,120}?)(?=\.(?: |$))/u,
          (_, body: string, duty: string) =>
            `${duty.charAt(0).toUpperCase()}${duty.slice(1)} ${pick(TURNED, random)} ${body.replace(/^The /, "the ")}`,
        )
      : undefined,
  "prose as a list": ({ code, text, names }) =>
    code === "1.3.3" && names.length > 1 && isSentence(text)
      ? `The following agencies are responsible for cybersecurity:\n${names.map((name, at) => `${at + 1}) ${name}`).join(";\n")}.`
      : undefined,
};

const ADJECTIVES = [
  "in charge of",
  "tasked with",
  "entrusted with",
  "charged with",
  "mandated with",
  "accountable for",
];
const VERBS = [
  "oversees",
  "leads",
  "has the mandate of",
  "has been entrusted with",
  "is tasked with",
  "takes care of",
  "has responsibility for",
  "is at the head of",
  "directs",
  "holds the mandate for",
];
const TURNED = [
  "is under the responsibility of",
  "falls under the remit of",
  "is the task of",
  "lies in the hands of",
  "has been entrusted to",
  "is steered by",
  "rests with",
  "falls to",
];

const pick = (from: readonly string[], random: () => number): string =>
  from[Math.floor(random() * from.length)] ?? "";

const isProse = ({ text }: JudgedSection): boolean => !/^- /m.test(text);
const isSentence = (text: string): boolean => /^\p{Lu}/u.test(text) && !/^- /m.test(text);

/** Returns every rewording with the sections that it changes. */
export const varySections = (
  sections: readonly JudgedSection[],
  random: () => number,
): [label: string, varied: JudgedSection[]][] =>
  Object.entries(VARIATIONS).map(([label, vary]) => [
    label,
    sections.flatMap((section) => {
      const text = vary(section, random);
      return text === undefined || text === section.text ? [] : [{ ...section, text }];
    }),
  ]);
