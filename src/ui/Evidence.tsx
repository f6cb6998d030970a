import type { Passage } from "../domain/evidence.ts";

type Block = Passage["blocks"][number];
type Span = NonNullable<Passage["decided"]>;

/** The document's own words on an indicator, in its own language, with the words that decided marked. */
export function Evidence({ passage, language }: { passage: Passage; language: string }) {
  const { blocks, decided } = passage;
  const words = blocks.map((block, position) => ({
    id: `${position}`,
    block,
    span: decided?.block === position ? decided : undefined,
  }));
  return (
    <blockquote className="evidence" lang={language} dir="auto">
      {words.map(({ id, block, span }) => (
        <p key={id} className={block.kind === "item" ? "evidence-item" : undefined}>
          <Marked block={block} span={span} />
        </p>
      ))}
    </blockquote>
  );
}

function Marked({ block, span }: { block: Block; span: Span | undefined }) {
  if (!span) return block.text;
  return (
    <>
      {block.text.slice(0, span.start)}
      <mark>{block.text.slice(span.start, span.end)}</mark>
      {block.text.slice(span.end)}
    </>
  );
}
