import type { Passage } from "../domain/evidence.ts";

/** The document's own words on an indicator, in its own language, with the words that decided marked. */
export function Evidence({ passage, language }: { passage: Passage; language: string }) {
  const { blocks, decided } = passage;
  return (
    <blockquote className="evidence" lang={language} dir="auto">
      {blocks.map(({ kind, text }, at) => {
        const { start, end } = decided?.block === at ? decided : { start: 0, end: 0 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a passage stay in their places.
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
