import { createElement, type ReactNode } from "react";
import type { Mark } from "../domain/answers.ts";
import type { Prose, ProseElement } from "../domain/prose.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import "./prose.css";

interface Props {
  blocks: readonly ProseElement[];
  /** Components, keyed by the text of the paragraph that they replace. "{contents}" is reserved for the table of contents. */
  slots: Readonly<Record<string, ReactNode>>;
}

export function MarkdownPage({ blocks, slots }: Props) {
  const all: Props["slots"] = { ...slots, "{contents}": <Contents blocks={blocks} /> };
  const parts = blocks.map((block, at) => {
    const slot = block.children.join("");
    return Object.hasOwn(all, slot) ? all[slot] : draw(block, headingId(at));
  });
  return createElement("article", { className: "prose" }, ...parts, <BackToContents key="back" />);
}

const CONTENTS = "contents";

/** Hidden on wide screens, where the contents are beside the text. */
const BackToContents = () => (
  <a className="button prose-back" href={`#${CONTENTS}`}>
    ↑ {useI18n().t("method.contents")}
  </a>
);

const headingId = (at: number) => `section-${at}`;

function Contents({ blocks }: Pick<Props, "blocks">) {
  const links = blocks.map(({ tag, children }, at) => {
    const href = `#${headingId(at)}`;
    return (
      tag === "h2" && createElement("li", null, createElement("a", { href }, ...drawAll(children)))
    );
  });
  return (
    <nav id={CONTENTS} className="prose-contents" aria-label={useI18n().t("method.contents")}>
      {createElement("ul", null, ...links)}
    </nav>
  );
}

const drawAll = (parts: readonly Prose[]) => parts.map((part) => draw(part));

/** Children need no keys, because the content is static. */
function draw(part: Prose, id?: string): ReactNode {
  if (typeof part === "string") return part;
  const { tag, href, className } = part;
  const attributes: Readonly<Record<string, object>> = {
    h2: { id, tabIndex: -1 },
    a: /^https?:/.test(href ?? "")
      ? { href, rel: "noreferrer noopener" }
      : { href, download: true },
    th: { scope: "col" },
  };
  // A cell that contains only a mark shows its icon.
  const mark = tag === "td" && MARKS.get(part.children.join(""));
  const children = mark ? [<StatusMark key={mark} status={mark} />] : drawAll(part.children);
  const element = createElement(tag, { className, ...attributes[tag] }, ...children);
  return tag === "table" ? <div className="prose-table">{element}</div> : element;
}

const MARKS: ReadonlyMap<string, Mark> = new Map([
  ["●", "exists"],
  ["◉", "affirmed"],
  ["◐", "partial"],
  ["○", "absent"],
  ["?", "unknown"],
  ["–", "missing"],
]);
