import type { Source } from "../domain/source.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";

/** "Global Cyberlaw Tracker, United Nations Conference on Trade and Development (UNCTAD), April 2026". */
export const describeSource = ({ date }: Pick<I18n, "date">, source: Source): string =>
  [source.title, source.publisher, date(source.date)].join(", ");

/** The sources of later editions in one line, with what is known of their terms, each said once. */
export function describeSources(i18n: Pick<I18n, "date" | "local">, sources: readonly Source[]) {
  const terms = new Set(sources.map(({ licence }) => i18n.local(licence)));
  return [...sources.map((source) => describeSource(i18n, source)), ...terms].join(" · ");
}

/** Where figures or titles are from, and on what terms. */
export function SourceLine({ source }: { source: Source }) {
  const i18n = useI18n();
  return (
    <p className="source-line">
      {describeSource(i18n, source)}. {i18n.local(source.licence)}
    </p>
  );
}
