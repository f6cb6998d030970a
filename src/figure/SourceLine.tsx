import type { CountrySince } from "../domain/editions/country-file.ts";
import type { Later } from "../domain/editions/later.ts";
import type { CountryLaws, LawField } from "../domain/editions/laws.ts";
import type { Source } from "../domain/editions/source.ts";
import type { ViewDescription } from "../export/snapshot.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { sourceName } from "../i18n/source-name.ts";
import { langOf } from "../i18n/words.ts";
import { Quoting } from "../ui/Quoting.tsx";

/** Describes sources in one line, such as "Global Cyberlaw Tracker, United Nations …, April 2026." Sources with the same licence are grouped, and the licence follows the group. */
export function describeSources(i18n: I18n, sources: readonly Source[]): string {
  const { local, join } = i18n;
  const licences = new Set(sources.map(({ licence }) => local(licence)));
  const parts = [...licences].map((licence) => {
    const shared = sources.filter((one) => local(one.licence) === licence);
    return withLicence(i18n, shared.map((one) => nameSource(i18n, one)).join(" · "), licence);
  });
  return join("space", ...parts);
}

const nameSource = (i18n: I18n, { title, publisher, date }: Source) =>
  i18n.join("comma", title, sourceName(i18n, publisher).text, i18n.date(date));

/** The licence is appended, not interpolated, because interpolation in Arabic would isolate its full stop. */
const withLicence = ({ t }: I18n, claim: string, licence: string) =>
  t("join.space", { first: t("chart.sentence", { claim }), next: "" }) + licence;

/** Adds the sources of the later editions to the source line, once the country's later data have loaded. */
export function withSources(context: ViewDescription, known: CountrySince | undefined, i18n: I18n) {
  if (!known) return context;
  const sources = known.editions.map(({ source }) => source);
  return { ...context, source: `${context.source} · ${describeSources(i18n, sources)}` };
}

/** Matches titles of profiles, indices and trackers, which are English in every interface language. */
const TITLES =
  /Cyberwellness Profile: [^,،，]+|Global Cyber\w+ (?:Index \d+, [a-z ]+ \([^)]*\)|Tracker)/g;

/** Inserts a word joiner into each range of years, so that the range stays on one line. */
export const joinYears = (text: string) => text.replace(/–(?=\d)/g, "–\u2060");

/** A line of sources with a `lang` attribute on each title. */
export const SourceText = ({ line }: { line: string }) => (
  <Quoting text={joinYears(line)} names={line.match(TITLES) ?? []} lang="en" />
);

export const SourceLine = ({ source }: { source: Source }) => (
  <p className="source-line">
    <SourceWords source={source} />
  </p>
);

/** Title, publisher, date and licence of a source. */
export function SourceWords({ source }: { source: Source }) {
  const { title, publisher, url, licence } = source;
  const i18n = useI18n();
  const { text, lang } = sourceName(i18n, publisher);
  const line = withLicence(i18n, nameSource(i18n, source), i18n.local(licence));
  return (
    <>
      {url ? (
        <a href={url} lang="en" rel="noreferrer noopener">
          {title}
        </a>
      ) : (
        <span lang="en">{title}</span>
      )}
      <Quoting text={line.slice(line.indexOf(title) + title.length)} names={lang ? [text] : []} />
    </>
  );
}

/** List of the sources of all data published after the profiles. */
export const Sources = ({ overall, sources: { laws, internetUsers, treaties } }: Later) => (
  <ul>
    {[...overall.map(({ source }) => source), laws, internetUsers, treaties].map((source) => (
      <li key={source.title}>
        <SourceWords source={source} />
      </li>
    ))}
  </ul>
);

interface LawsProps {
  laws: CountryLaws;
  fields: readonly LawField[];
  /** Source of the laws. Omitted if it is shown elsewhere. */
  source?: Source;
  heading?: "h3" | "h4";
}

/** Laws of a country by field, as listed in the source. */
export function Laws({ laws, fields, source, heading: Heading = "h4" }: LawsProps) {
  const { t } = useI18n();
  const listed = fields.map((field) => ({ field, ...laws[field] }));
  return (
    <>
      {listed.map(
        ({ field, status, laws: titles = [] }) =>
          status && (
            <div key={field} className="laws">
              <Heading>
                {t(`since.field.${field}`)} · <small>{t(`since.field-status.${status}`)}</small>
              </Heading>
              <ul className="plain-list">
                {titles.map(({ title, url, draft }) => (
                  <li key={title}>
                    {url ? <OutLink href={url} name={title} /> : <Name name={title} />}
                    {draft && <small className="law-note"> · {t("kind.draft")}</small>}
                  </li>
                ))}
              </ul>
              {titles.length === 0 && <p className="source-line">{t("since.no-laws")}</p>}
            </div>
          ),
      )}
      {source && <SourceLine source={source} />}
    </>
  );
}

/** External link, announced as opening in a new tab and marked if its connection is not encrypted. */
function OutLink({ href, name }: { href: string; name: string }) {
  const { t } = useI18n();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <Name name={name} />
      <span aria-hidden="true">&#x202f;↗</span>
      <span className="visually-hidden"> {t("since.new-tab")}</span>
      {href.startsWith("http:") && <small className="law-note"> {t("since.unencrypted")}</small>}
    </a>
  );
}

const Name = ({ name }: { name: string }) => <bdi lang={langOf(name)}>{name}</bdi>;
