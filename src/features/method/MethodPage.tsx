import { Fragment, type ReactNode } from "react";
import type { AnswerClass } from "../../domain/answers.ts";
import type { Prose, ProseElement } from "../../domain/prose.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import "./method.css";

/** What a page may leave a place for, in a paragraph of its own: "{crosswalk}". */
export type Slots = Readonly<Record<"crosswalk" | "sources", ReactNode>>;

/** How documents become facts: a page of docs/, rendered. */
export function MethodPage({ blocks, slots }: { blocks: readonly ProseElement[]; slots: Slots }) {
  const filled: Readonly<Record<string, ReactNode>> = {
    "{contents}": <Contents blocks={blocks} />,
    "{crosswalk}": slots.crosswalk,
    "{sources}": slots.sources,
  };
  return (
    <article className="prose">
      {withKeys(blocks).map(([key, block]) => {
        const slot = block.children.join("");
        return (
          <Fragment key={key}>
            {slot in filled ? filled[slot] : <Part part={block} id={headingId(key)} />}
          </Fragment>
        );
      })}
    </article>
  );
}

/** The id of a heading by its place on the page. */
const headingId = (place: string): string => `section-${place}`;

/** The headings of the page as links. */
function Contents({ blocks }: { blocks: readonly ProseElement[] }) {
  const { t } = useI18n();
  return (
    <nav className="prose-contents" aria-label={t("method.contents")}>
      <ul>
        {withKeys(blocks).map(
          ([key, { tag, children }]) =>
            tag === "h2" && (
              <li key={key}>
                <a href={`#${headingId(key)}`}>
                  <Parts parts={children} />
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

function Part({ part, id }: { part: Prose; id?: string }) {
  if (typeof part === "string") return part;
  const children = <Parts parts={part.children} />;
  switch (part.tag) {
    case "h2":
      return (
        <h2 id={id} tabIndex={-1}>
          {children}
        </h2>
      );
    case "a":
      return (
        <a href={part.href} rel="noreferrer noopener">
          {children}
        </a>
      );
    case "table":
      return (
        <div className="prose-table">
          <table>{children}</table>
        </div>
      );
    case "th":
      return <th scope="col">{children}</th>;
    case "td": {
      // A cell that holds a mark alone has it as the page draws it everywhere.
      const mark = MARKS.get(part.children.join(""));
      return <td>{mark ? <StatusMark status={mark} /> : children}</td>;
    }
    default:
      return <part.tag>{children}</part.tag>;
  }
}

const Parts = ({ parts }: { parts: readonly Prose[] }) =>
  withKeys(parts).map(([key, part]) => <Part key={key} part={part} />);

const MARKS: ReadonlyMap<string, AnswerClass> = new Map([
  ["●", "exists"],
  ["◐", "partial"],
  ["○", "absent"],
  ["?", "unknown"],
  ["–", "missing"],
]);

/** The page never changes while it is shown: the position is a key that lasts. */
const withKeys = <T,>(items: readonly T[]): [string, T][] =>
  items.map((item, position) => [`${position}`, item]);
