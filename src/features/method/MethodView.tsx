import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { createElement, type ReactNode } from "react";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { loadCode } from "../../dataset/load-code.ts";
import { indexQuery } from "../../dataset/queries.ts";
import type { AnswerClass } from "../../domain/answers.ts";
import type { Prose, ProseElement } from "../../domain/prose.ts";
import { SourceWords } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { CrosswalkTable } from "./CrosswalkTable.tsx";
import "./method.css";

/** The page of each language, `docs/method/<language>.md`. */
const PAGES = import.meta.glob<readonly ProseElement[]>("../../../docs/method/*.md", {
  import: "blocks",
});

const methodQuery = (language: string) =>
  queryOptions({
    queryKey: ["method", language],
    queryFn: () =>
      loadCode(async () => (await PAGES[`../../../docs/method/${language}.md`]?.()) ?? []),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });

/** How documents become facts, in the language of the page: a page of docs/, rendered. */
export function MethodView() {
  const { language, t } = useI18n();
  const page = useQuery(methodQuery(language));
  const index = useQuery(indexQuery(framework));
  const later = index.data?.later;
  const editions = useQuery(editionsQuery(framework, later));
  const failed = [index, editions].find(({ error }) => error);
  // The tables are part of the page: it comes whole, or says what did not come.
  const isWhole = editions.data || failed || (index.data && !later);
  if (page.error && !(page.data && isWhole))
    return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  if (!page.data || !isWhole)
    return (
      <p role="status" aria-busy="true">
        {t("app.loading")}
      </p>
    );
  /** What the page leaves a place for, in a paragraph of its own. */
  const slots = new Map<string, ReactNode>([
    ["{contents}", <Contents key="contents" blocks={page.data} />],
    [
      "{crosswalk}",
      editions.data ? (
        <CrosswalkTable key="crosswalk" later={editions.data} />
      ) : (
        failed?.error && (
          <Failure
            key="crosswalk"
            error={failed.error}
            of={t("app.view.method")}
            onRetry={() => void failed.refetch()}
          />
        )
      ),
    ],
    [
      "{sources}",
      later && (
        <ul key="sources">
          {[
            ...later.editions.map(({ source }) => source),
            later.sources.laws,
            later.sources.internetUsers,
          ].map((source) => (
            <li key={source.title}>
              <SourceWords source={source} />
            </li>
          ))}
        </ul>
      ),
    ],
  ]);
  const parts = page.data.map((block, at) => {
    const slot = block.children.join("");
    return slots.has(slot) ? slots.get(slot) : draw(block, headingId(at));
  });
  return createElement("article", { className: "prose" }, ...parts);
}

/** The id of a heading by its place on the page. */
const headingId = (at: number) => `section-${at}`;

/** The headings of the page as links. */
function Contents({ blocks }: { blocks: readonly ProseElement[] }) {
  const { t } = useI18n();
  const links = blocks.map(({ tag, children }, at) => {
    const href = `#${headingId(at)}`;
    return (
      tag === "h2" && createElement("li", null, createElement("a", { href }, ...drawAll(children)))
    );
  });
  return (
    <nav className="prose-contents" aria-label={t("method.contents")}>
      {createElement("ul", null, ...links)}
    </nav>
  );
}

const drawAll = (parts: readonly Prose[]) => parts.map((part) => draw(part));

/** A part of the page, which never changes while it is shown: its children need no keys. */
function draw(part: Prose, id?: string): ReactNode {
  if (typeof part === "string") return part;
  const { tag, href } = part;
  const children = drawAll(part.children);
  switch (tag) {
    case "h2":
      return createElement(tag, { id, tabIndex: -1 }, ...children);
    case "a":
      return createElement(tag, { href, rel: "noreferrer noopener" }, ...children);
    case "table":
      return <div className="prose-table">{createElement(tag, null, ...children)}</div>;
    case "th":
      return createElement(tag, { scope: "col" }, ...children);
    case "td": {
      // A cell that holds a mark alone has it as the page draws it everywhere.
      const mark = MARKS.get(part.children.join(""));
      return createElement(
        tag,
        null,
        ...(mark ? [<StatusMark key={mark} status={mark} />] : children),
      );
    }
    default:
      return createElement(tag, null, ...children);
  }
}

const MARKS: ReadonlyMap<string, AnswerClass> = new Map([
  ["●", "exists"],
  ["◐", "partial"],
  ["○", "absent"],
  ["?", "unknown"],
  ["–", "missing"],
]);
