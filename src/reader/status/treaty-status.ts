import type { Block } from "../blocks.ts";
import type { Reading } from "./reading.ts";
import { type Sentence, splitSentences } from "./sentences.ts";

const JOINED =
  /\b(?:acceded|ratified|accession|ratification|party to|adopted|acceptance|accepted|succeeded)\b/i;
const NOT_JOINED =
  /\b(?:not|never|neither|nor)\b(?: [\w-]{1,20}){0,3}? (?:acceded|ratified|signed|accede|ratify|sign|party)\b/i;
/** "… the Convention, but not the Optional Protocol". */
const BUT_NOT_PROTOCOL =
  /\b(?:but|though|and) not (?:yet )?(?:to )?(?:the |its )?optional protocol/i;
const PROTOCOL = /\bprotocol\b/i;
const CONVENTION = /\bconvention on the rights of the child\b/i;

/** Two treaties are asked for: both joined, one of them, or neither. */
export function readTreaties(blocks: readonly Block[]): Reading | undefined {
  const sentences = splitSentences(blocks).filter(
    ({ text }) => PROTOCOL.test(text) || CONVENTION.test(text),
  );
  const [first] = sentences;
  if (!first) return undefined;
  const protocols = sentences.filter(({ text }) =>
    PROTOCOL.test(text.replace(BUT_NOT_PROTOCOL, "")),
  );
  const conventions = sentences.filter(({ text }) => isAboutConvention(text));
  const joined = [conventions, protocols].filter((some) => some.some(isJoined)).length;
  const spanned = sentences.find((one) => !isJoined(one)) ?? first;
  const decided = { block: spanned.block, start: spanned.start, end: spanned.end };
  if (joined === 2) return { status: "exists", reason: "named", also: [], decided };
  if (joined === 1) {
    const silent =
      (protocols.length === 0 || conventions.length === 0) &&
      !sentences.some(({ text }) => BUT_NOT_PROTOCOL.test(text));
    return { status: "partial", reason: "limited", also: silent ? ["exists"] : [], decided };
  }
  const signed = sentences.some(({ text }) => /\bsigned\b/i.test(text) && !NOT_JOINED.test(text));
  return signed
    ? { status: "partial", reason: "limited", also: [], decided }
    : { status: "absent", reason: "denied", also: [], decided };
}

/** The Protocol's title holds the Convention's name: what remains without it speaks of the Convention. */
const isAboutConvention = (text: string): boolean =>
  CONVENTION.test(
    text.replace(/optional protocol to the convention on the rights of the child/gi, " "),
  );

const isJoined = ({ text }: Sentence): boolean => JOINED.test(text) && !NOT_JOINED.test(text);
