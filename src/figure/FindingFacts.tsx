import type { UseQueryResult } from "@tanstack/react-query";
import { measureWords } from "../dataset/measure-words.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Evidence as EvidenceFile } from "../domain/evidence.ts";
import type { Contact, Instrument, Profile } from "../domain/profile.ts";
import type { Row } from "../domain/scorecard.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { langOf } from "../i18n/words.ts";
import { Pending } from "../late/Pending.tsx";
import { Evidence, readingWords } from "../ui/finding.tsx";
import { Quoting } from "../ui/Quoting.tsx";
import { describeFlags } from "./flag-words.ts";
import type { ShownCountry } from "./view-props.ts";

interface Props {
  index: CountryIndex;
  country: ShownCountry;
  profile: Profile;
  row: Row;
  /** Query for the document's text. False if a notice elsewhere explains that the text may not be shown. */
  evidence?: UseQueryResult<EvidenceFile> | false;
}

/** All facts of a profile about one measure: reading, flags, instruments, contacts and text. */
export function FindingFacts({ index, country, profile, row, evidence }: Props) {
  const i18n = useI18n();
  const { instruments, contacts } = row.finding;
  const flags = describeFlags(i18n, index, profile, row.indicator.code);
  return (
    <>
      <Reading
        row={row}
        by={country.entry.kept ? "user" : "program"}
        isDoubtful={flags.length > 0}
      />
      <List title={i18n.t("drawer.flags")} items={flags.map((text) => ({ text }))} />
      <List
        title={i18n.t("drawer.named")}
        items={instruments.map((one) => describeInstrument(one, i18n))}
      />
      <List title={i18n.t("drawer.contacts")} items={contacts.map(describeContact)} />
      {evidence && (
        <section>
          <h3>{i18n.t("drawer.evidence")}</h3>
          <EvidencePart {...{ country, row, evidence }} />
        </section>
      )}
    </>
  );
}

interface ReadingProps {
  row: Row;
  /** Whether the program or the user checked the reading, if it was checked. */
  by: "program" | "user";
  /** Whether the section has flags. If so, the sentence "The wording leaves no doubt." is omitted. */
  isDoubtful: boolean;
}

/** The explanation of a status, whether it was checked, and other defensible statuses. */
export function Reading({ row: { indicator, finding }, by, isDoubtful }: ReadingProps) {
  const i18n = useI18n();
  const { t, join, list } = i18n;
  const others = finding.also?.map((status) => t(`status.${status}`));
  const words = readingWords(i18n, indicator, finding, measureWords(indicator.code)?.subject);
  const checked = finding.reviewed ? t("reading.reviewed", { by }) : t("reading.unreviewed");
  const also = others && t("reading.also", { statuses: list(others) });
  return (
    <p className="drawer-reading">
      <Quoting
        text={join("space", words, checked, also ?? (!isDoubtful && t("reading.no-other")))}
        names={finding.instruments.map(({ name }) => name)}
      />
    </p>
  );
}

interface Item {
  text: string;
  href?: string | undefined;
  lang?: string;
  note?: string;
}

function List({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <Items items={items} />
    </section>
  );
}

export const Items = ({ items }: { items: readonly Item[] }) =>
  items.length > 0 && (
    <ul className="plain-list">
      {items.map(({ text, href, lang, note }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts can be equal
        <li key={at}>
          <bdi lang={lang}>
            {href ? (
              <a href={href} rel="noreferrer noopener">
                {text}
              </a>
            ) : (
              text
            )}
          </bdi>
          {note && <span className="drawer-kind"> · {note}</span>}
        </li>
      ))}
    </ul>
  );

export function describeInstrument({ name, kind, url, draft }: Instrument, i18n: I18n): Item {
  const note = i18n.join("comma", i18n.t(`kind.${kind}`), draft && i18n.t("kind.draft"));
  return { text: name, href: url, lang: langOf(name), note };
}

/** Only http(s) and email addresses become links, because documents are untrusted. */
function describeContact({ kind, value }: Contact): Item {
  const isEmail = kind === "email" && /^[^\s@]+@[^\s@?&]+$/.test(value);
  const isWeb = kind === "web" && /^https?:\/\//i.test(value);
  return { text: value, href: isEmail ? `mailto:${value}` : isWeb ? value : undefined };
}

/** The document's text about a measure, or the reason why it is not shown. */
function EvidencePart({
  country,
  row: { indicator, finding },
  evidence: { data: words, error, refetch },
}: Pick<Props, "country" | "row"> & { evidence: UseQueryResult<EvidenceFile> }) {
  const { t } = useI18n();
  const { code } = indicator;
  const { kept, evidence: path } = country.entry;
  const passage = words?.indicators[code];
  if (finding.status === "missing" || (words && !passage))
    return <p>{t("drawer.evidence-none")}</p>;
  if (words && passage) return <Evidence passage={passage} language={words.language} />;
  if (!path)
    return <p>{t(kept ? "drawer.evidence-not-added" : "drawer.evidence-withheld", { code })}</p>;
  return <Pending error={error} onRetry={() => void refetch()} />;
}
