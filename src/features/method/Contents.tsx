import type { Inline, ProseBlock } from "../../domain/prose.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** The id of a heading by its place on the page. */
export const headingId = (place: number): string => `section-${place}`;

/** The headings of the page as links. */
export function Contents({ blocks }: { blocks: readonly ProseBlock[] }) {
  const { t } = useI18n();
  const headings = blocks.flatMap((block, place) =>
    block.tag === "h2" ? [{ id: headingId(place), title: textOf(block.children) }] : [],
  );
  return (
    <nav className="prose-contents" aria-label={t("method.contents")}>
      <ul>
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const textOf = (words: readonly Inline[]): string =>
  words.map((word) => (typeof word === "string" ? word : textOf(word.children))).join("");
