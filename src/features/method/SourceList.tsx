import type { Editions } from "../../domain/crosswalk.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Whose figures and titles stand beside the profiles, of when, and what is known of their terms. */
export function SourceList({ later: { editions, sources } }: { later: Editions }) {
  const { local, date } = useI18n();
  return (
    <ul>
      {[...editions.map(({ source }) => source), sources.laws, sources.internetUsers].map(
        (source) => (
          <li key={source.title}>
            <span lang="en">
              {source.url ? (
                <a href={source.url} rel="noreferrer noopener">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
              , {source.publisher}
            </span>
            , {date(source.date)}. {local(source.licence)}
          </li>
        ),
      )}
    </ul>
  );
}
