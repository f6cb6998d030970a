import type { Passage } from "../domain/evidence.ts";
import type { Indicator } from "../domain/framework.ts";
import type { Localized } from "../domain/parsing.ts";
import type { Contact, Finding, Instrument } from "../domain/profile.ts";
import type { Row } from "../domain/scorecard.ts";
import type { InstrumentKind } from "../domain/status.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";

/** Maximum number of names in the sentence, and the number shown if there are more. */
const MOST_NAMES = 4;
const FIRST_NAMES = 3;

function listFirst(instruments: readonly Instrument[], { t, list }: I18n) {
  const names = instruments.map(({ name }) => name);
  if (names.length <= MOST_NAMES) return list(names);
  const more = t("reading.more", { count: names.length - FIRST_NAMES });
  return list([...names.slice(0, FIRST_NAMES), more]);
}

/** Explains a status in one sentence. `subject` is the noun phrase for the measure. */
export function readingWords(
  i18n: I18n,
  { title, answer }: Pick<Indicator, "title" | "answer">,
  { reason, instruments }: Finding,
  subject: Localized | undefined,
): string {
  const words = { names: listFirst(instruments, i18n), subject: i18n.local(subject ?? title) };
  if (reason !== "named" && reason !== "listed") return i18n.t(`reading.${reason}`, words);
  // The reader may not have found the names.
  if (instruments.length === 0) return i18n.t("reading.affirmed", words);
  // A body is not "the country's framework", nor a programme its agency.
  const isOther = instruments.some(({ kind }) => isBody(kind) !== isBody(answer.kind));
  return i18n.t(`reading.${isOther ? "named-with" : reason}`, words);
}

const isBody = (kind: InstrumentKind): boolean => kind === "agency" || kind === "team";

interface ReadingProps {
  row: Row;
  subject: Localized | undefined;
  /** Whether there are cautions about the section, so that its wording leaves doubts. */
  isDoubtful: boolean;
}

/** The explanation, whether it was checked, and other defensible statuses. */
export function Reading({ row, subject, isDoubtful }: ReadingProps) {
  const i18n = useI18n();
  const { t, list } = i18n;
  const { indicator, finding } = row;
  const others = finding.also?.map((status) => t(`status.${status}`));
  return (
    <p className="drawer-reading">
      {readingWords(i18n, indicator, finding, subject)}{" "}
      {t(finding.reviewed ? "reading.reviewed" : "reading.unreviewed")}{" "}
      {others && t("reading.also", { statuses: list(others) })}
      {!others && !isDoubtful && t("reading.no-other")}
    </p>
  );
}

/** The instruments named in the profile, with kinds and links. */
export function Instruments({ instruments }: { instruments: readonly Instrument[] }) {
  const { t } = useI18n();
  const names = instruments.map(({ name, kind, url, draft }) => ({
    name,
    href: url,
    lang: "en",
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
