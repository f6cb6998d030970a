import type { Inline, ProseBlock } from "../../domain/prose.ts";
import "./method.css";

/** How documents become facts: a page of docs/, rendered. */
export function MethodPage({ blocks }: { blocks: readonly ProseBlock[] }) {
  return (
    <article className="prose">
      {withKeys(blocks).map(([key, block]) => (
        <Block key={key} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: ProseBlock }) {
  switch (block.tag) {
    case "ul":
    case "ol": {
      const List = block.tag;
      return (
        <List>
          {withKeys(block.items).map(([key, item]) => (
            <li key={key}>
              <Words words={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return <ProseTable head={block.head} rows={block.rows} />;
    default: {
      const Tag = block.tag;
      return (
        <Tag>
          <Words words={block.children} />
        </Tag>
      );
    }
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
                  <Words words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

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
