import type { Message } from "../../src/i18n/i18n.tsx";

/** Invisible characters around each literal text of a message. Text on the screen without these characters is a value or hard-coded. */
export const [OPEN, CLOSE] = ["\u2063", "\u2064"] as const;
/** A right-to-left word between embedding characters. */
const RIGHT_TO_LEFT = "\u202bטקסט\u202c";
/** Minimum length of texts that get a right-to-left word. The word is inserted at a space. */
const LONG = 24;

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, at) => [
    letter,
    [..."áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýž"][at] ?? letter,
  ]),
);
const VOWEL = /[aeiou]/;

/** Accents English text and doubles its vowels, which makes it about 40 % longer. */
function lengthen(text: string): string {
  return [...text]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const accented = ACCENTED[lower];
      if (accented === undefined) return letter;
      const cased = letter === lower ? accented : accented.toUpperCase();
      return VOWEL.test(lower) ? cased + accented : cased;
    })
    .join("");
}

/** Pseudo-translates a text. Keeps placeholders such as "{contents}", which code replaces. */
export function pseudoText(text: string): string {
  if (text.trim() === "") return text;
  const longer = text.replaceAll(/\{\w+\}|[^{]+|\{/g, (part) =>
    /^\{\w+\}$/.test(part) ? part : lengthen(part),
  );
  const mixed = text.length < LONG ? longer : longer.replace(/(?<=.{12}) /u, ` ${RIGHT_TO_LEFT} `);
  return `${OPEN}${mixed}${CLOSE}`;
}

/** Pseudo-translates the literal texts of a compiled message. Keeps the names and types of its values, and its plural keys. */
export function pseudoMessage(message: Message): Message {
  if (typeof message === "string") return pseudoText(message);
  return message.map((token) => {
    if (typeof token === "string") return pseudoText(token);
    const [name, type, forms] = token;
    if (type === undefined || forms === undefined) return token;
    return [
      name,
      type,
      Object.fromEntries(Object.entries(forms).map(([key, form]) => [key, pseudoMessage(form)])),
    ];
  });
}

/** A block of a Markdown page (`src/build/markdown.ts`). */
export type Block = string | { tag: string; children: Block[] };

export const pseudoBlock = (block: Block): Block =>
  typeof block === "string"
    ? pseudoText(block)
    : /^(?:code|pre)$/.test(block.tag)
      ? block
      : { ...block, children: block.children.map(pseudoBlock) };
