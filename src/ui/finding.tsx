import { findingAnswer } from "../domain/answers.ts";
import type { Passage } from "../domain/evidence.ts";
import type { Indicator } from "../domain/framework.ts";
import type { Finding } from "../domain/profile.ts";
import type { InstrumentKind } from "../domain/status.ts";
import { listFirst } from "../i18n/answer-words.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** Maximum number of names in a sentence, and the number shown if there are more. */
const MAX_NAMES = 4;
const FIRST_NAMES = 3;

/** Explains a status in one sentence. `subject` is the noun phrase for the measure. */
export function readingWords(
  i18n: I18n,
  { title, answer }: Pick<Indicator, "title" | "answer">,
  finding: Finding,
  subject: string | undefined,
): string {
  const { reason, instruments } = finding;
  const { backing } = findingAnswer(finding);
  const names = instruments.map(({ name }) => name);
  const shown = names.length > MAX_NAMES ? names.slice(0, FIRST_NAMES) : names;
  const words = {
    names: listFirst(i18n, shown, names.length),
    subject: i18n.local(subject ?? title),
  };
  if (!backing || backing === "affirmed") return i18n.t(`reading.${backing ?? reason}`, words);
  // The other messages would call a body the country's framework, or a programme its agency.
  const isOther = instruments.some(({ kind }) => isBody(kind) !== isBody(answer.kind));
  return i18n.t(`reading.${isOther ? "named-with" : backing}`, words);
}

const isBody = (kind: InstrumentKind): boolean => kind === "agency" || kind === "team";

/** The document's text about an indicator. The words that decided the status are marked. */
export function Evidence({ passage, language }: { passage: Passage; language: string }) {
  const { blocks, decided } = passage;
  return (
    <blockquote className="evidence" lang={language} dir="auto">
      {blocks.map(({ kind, text }, at) => {
        const { start, end } = decided?.block === at ? decided : { start: 0, end: 0 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a passage never move
          <p key={at} className={kind === "item" ? "evidence-item" : undefined}>
            {text.slice(0, start)}
            {end > start && <mark>{text.slice(start, end)}</mark>}
            {text.slice(end)}
          </p>
        );
      })}
    </blockquote>
  );
}
