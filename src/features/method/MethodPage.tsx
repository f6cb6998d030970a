import { Fragment, type ReactNode } from "react";
import type { AnswerClass } from "../../domain/answers.ts";
import type { Inline, ProseBlock } from "../../domain/prose.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import "./method.css";

/** What a page may leave a place for, in a paragraph of its own: "{crosswalk}". */
export type Slots = Readonly<Record<"crosswalk" | "sources", ReactNode>>;

/** How documents become facts: a page of docs/, rendered. */
export function MethodPage({ blocks, slots }: { blocks: readonly ProseBlock[]; slots: Slots }) {
  const filled: Readonly<Record<string, ReactNode>> = {
    "{contents}": <Contents blocks={blocks} />,
    "{crosswalk}": slots.crosswalk,
    "{sources}": slots.sources,
  };
  return (
    <article className="prose">
      {withKeys(blocks).map(([key, block], place) => {
        const slot = block.tag === "p" ? block.children.join("") : "";
        if (slot in filled) return <Fragment key={key}>{filled[slot]}</Fragment>;
        return <Block key={key} block={block} id={headingId(place)} />;
      })}
    </article>
  );
}

/** The id of a heading by its place on the page. */
const headingId = (place: number): string => `section-${place}`;

/** The headings of the page as links. */
function Contents({ blocks }: { blocks: readonly ProseBlock[] }) {
  const { t } = useI18n();
  return (
    <nav className="prose-contents" aria-label={t("method.contents")}>
      <ul>
        {withKeys(blocks).map(
          ([key, block], place) =>
            block.tag === "h2" && (
              <li key={key}>
                <a href={`#${headingId(place)}`}>
                  <Words words={block.children} />
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

function Block({ block, id }: { block: ProseBlock; id: string }) {
  switch (block.tag) {
    case "ul":
    case "ol":
      return (
        <block.tag>
          {withKeys(block.items).map(([key, item]) => (
            <li key={key}>
              <Words words={item} />
            </li>
          ))}
        </block.tag>
      );
    case "table":
      return <ProseTable head={block.head} rows={block.rows} />;
    default:
      return (
        <block.tag {...(block.tag === "h2" && { id, tabIndex: -1 })}>
          <Words words={block.children} />
        </block.tag>
      );
  }
}

function ProseTable({ head, rows }: Pick<Extract<ProseBlock, { tag: "table" }>, "head" | "rows">) {
  return (
    <div className="prose-table">
      <table>
        <thead>
          <tr>
            {withKeys(head).map(([key, cell]) => (
              <th key={key} scope="col">
                <Words words={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {withKeys(rows).map(([key, row]) => (
            <tr key={key}>
              {withKeys(row).map(([cellKey, cell]) => (
                <td key={cellKey}>
                  <Cell words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell that holds a mark alone has it as the page draws it everywhere. */
function Cell({ words }: { words: readonly Inline[] }) {
  const mark = MARKS.get(words.join(""));
  return mark ? <StatusMark status={mark} /> : <Words words={words} />;
}

const MARKS: ReadonlyMap<string, AnswerClass> = new Map([
  ["●", "exists"],
  ["◐", "partial"],
  ["○", "absent"],
  ["?", "unknown"],
  ["–", "missing"],
]);

function Words({ words }: { words: readonly Inline[] }) {
  return withKeys(words).map(([key, word]) => {
    if (typeof word === "string") return word;
    if (word.tag === "a")
      return (
        <a key={key} href={word.href} rel="noreferrer noopener">
          <Words words={word.children} />
        </a>
      );
    const Tag = word.tag;
    return (
      <Tag key={key}>
        <Words words={word.children} />
      </Tag>
    );
  });
}

/** The page never changes while it is shown: the position is a key that lasts. */
const withKeys = <T,>(items: readonly T[]): [string, T][] =>
  items.map((item, position) => [`${position}`, item]);
