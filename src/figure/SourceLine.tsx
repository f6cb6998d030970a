import type { Source } from "../domain/later.ts";
import type { CountrySince } from "../domain/since.ts";
import type { SnapshotContext } from "../export/snapshot.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { sourceName } from "../i18n/words.ts";

/** "Global Cyberlaw Tracker, United Nations …, April 2026": sources in one line, with what is known of their terms, each said once. */
export function describeSources(i18n: I18n, sources: readonly Source[]): string {
  const named = sources.map(({ title, publisher, date }) =>
    [title, sourceName(i18n, publisher).text, i18n.date(date)].join(", "),
  );
  const terms = new Set(sources.map(({ licence }) => i18n.local(licence)));
  return [...named, ...terms].join(" · ");
}

/** What an export says of itself, with the sources of the later editions that it shows. */
export function withSources(context: SnapshotContext, known: CountrySince | undefined, i18n: I18n) {
  if (!known) return context;
  const sources = known.editions.map(({ source }) => source);
  return { ...context, source: `${context.source} · ${describeSources(i18n, sources)}` };
}

/** Where figures or titles are from, with a link to where that is, and on what terms. */
export const SourceLine = ({ source }: { source: Source }) => (
  <p className="source-line">
    <SourceWords source={source} />
  </p>
);

/** The words of a source line: its title leads to where it is known to be. */
export function SourceWords({ source }: { source: Source }) {
  const { title, publisher, url, date, licence } = source;
  const i18n = useI18n();
  const { text, lang } = sourceName(i18n, publisher);
  return (
    <>
      {url ? (
        <a href={url} lang="en" rel="noreferrer noopener">
          {title}
        </a>
      ) : (
        <span lang="en">{title}</span>
      )}
      , <span lang={lang}>{text}</span>, {i18n.date(date)}. {i18n.local(licence)}
    </>
  );
}
