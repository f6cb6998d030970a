import type { CountryLaws, LawField, Source } from "../domain/later.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { SourceLine } from "./SourceLine.tsx";

interface Props {
  laws: CountryLaws;
  fields: readonly LawField[];
  /** Left out where it is said elsewhere. */
  source?: Source;
  /** A level below what stands above them. */
  heading?: "h3" | "h4";
}

/** The laws that a source lists for a country, by field, with links that lead out; what it says of a field is its own word. */
export function Laws({ laws, fields, source, heading: Heading = "h4" }: Props) {
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
                {titles.map(({ title, url }) => (
                  <li key={title}>
                    <bdi>{url ? <OutLink href={url}>{title}</OutLink> : title}</bdi>
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

/** Leads out of the page, in a tab of its own, and says so; also where the way there is not encrypted. */
function OutLink({ href, children }: { href: string; children: string }) {
  const { t } = useI18n();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true">&#x202f;↗</span>
      <span className="visually-hidden"> {t("since.new-tab")}</span>
      {href.startsWith("http:") && <small className="law-http"> http</small>}
    </a>
  );
}
