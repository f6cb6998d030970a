import type { Passage } from "../domain/evidence.ts";
import type { Measure } from "../domain/framework.ts";
import type { Localized } from "../domain/parsing.ts";
import type { Contact, Finding, Instrument } from "../domain/profile.ts";
import type { Row } from "../domain/scorecard.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { langOf } from "../i18n/words.ts";
import { Quoting } from "./Quoting.tsx";

/** Maximum number of names in the sentence, and the number shown if there are more. */
const MOST_NAMES = 4;
const FIRST_NAMES = 3;

const listFirst = (names: readonly string[], { t, list }: I18n) =>
  list(
    names.length <= MOST_NAMES
      ? names
      : [...names.slice(0, FIRST_NAMES), t("reading.more", { count: names.length - FIRST_NAMES })],
  );

/** Explains a status in one sentence. `subject` is the noun phrase for the measure. */
export function readingWords(
  i18n: I18n,
  { title }: Measure,
  { reason, instruments }: Finding,
  subject: Localized | undefined,
): string {
  const names = instruments.map(({ name }) => name);
  // "named" and "listed" need names, which the reader may not have found.
  const isEmpty = names.length === 0 && (reason === "named" || reason === "listed");
  const words = { names: listFirst(names, i18n), subject: i18n.local(subject ?? title) };
  return i18n.t(`reading.${isEmpty ? "affirmed" : reason}`, words);
}

/** The explanation, whether it was checked, and other defensible statuses. */
export function Reading({ row, subject }: { row: Row; subject: Localized | undefined }) {
  const i18n = useI18n();
  const { t, list } = i18n;
  const { indicator, finding } = row;
  const others = finding.also?.map((status) => t(`status.${status}`));
  return (
    <p className="drawer-reading">
      <Quoting
        text={readingWords(i18n, indicator, finding, subject)}
        names={finding.instruments.map(({ name }) => name)}
      />{" "}
      {t(finding.reviewed ? "reading.reviewed" : "reading.unreviewed")}{" "}
      {others ? t("reading.also", { statuses: list(others) }) : t("reading.no-other")}
    </p>
  );
}

/** The instruments named in the profile, with kinds and links. */
export function Instruments({ instruments }: { instruments: readonly Instrument[] }) {
  const { t } = useI18n();
  const names = instruments.map(({ name, kind, url, draft }) => ({
    name,
    href: url,
    lang: langOf(name),
    note: draft ? `${t(`kind.${kind}`)}, ${t("kind.draft")}` : t(`kind.${kind}`),
  }));
  return <NameList title={t("drawer.named")} names={names} />;
}

export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const names = contacts.map(({ kind, value }) => ({ name: value, href: addressOf(kind, value) }));
  return <NameList title={useI18n().t("drawer.contacts")} names={names} />;
}

interface Name {
  name: string;
  href: string | undefined;
  lang?: string;
  note?: string;
}

function NameList({ title, names }: { title: string; names: readonly Name[] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="plain-list">
        {names.map(({ name, href, lang, note }) => (
          <li key={name}>
            <bdi lang={lang}>
              {href ? (
                <a href={href} rel="noreferrer noopener">
                  {name}
                </a>
              ) : (
                name
              )}
            </bdi>
            {note && <span className="drawer-kind"> · {note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only http(s) and mailto become links: documents are untrusted. */
function addressOf(kind: Contact["kind"], value: string): string | undefined {
  if (kind === "email" && /^[^\s@]+@[^\s@?&]+$/.test(value)) return `mailto:${value}`;
  if (kind === "web" && /^https?:\/\//i.test(value)) return value;
  return undefined;
}

/** The document's text on an indicator, with the deciding words marked. */
export function Evidence({ passage, language }: { passage: Passage; language: string }) {
  const { blocks, decided } = passage;
  return (
    <blockquote className="evidence" lang={language} dir="auto">
      {blocks.map(({ kind, text }, at) => {
        const { start, end } = decided?.block === at ? decided : { start: 0, end: 0 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a passage never move
          <p key={at} className={kind === "item" ? "evidence-item" : undefined}>
            {text.slice(0, start)}
            {end > start && <mark>{text.slice(start, end)}</mark>}
            {text.slice(end)}
          </p>
        );
      })}
    </blockquote>
  );
}
