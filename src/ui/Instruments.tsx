import type { Contact, Instrument } from "../domain/profile.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** What the profile names, with its kind; a link only where the document had one. */
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

/** Addresses that the document gives. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useI18n();
  const names = contacts.map(({ kind, value }) => ({ name: value, href: addressOf(kind, value) }));
  return <NameList title={t("drawer.contacts")} names={names} />;
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

/** Only http(s) and mailto are ever made clickable; whatever else a document holds stays text. */
function addressOf(kind: Contact["kind"], value: string): string | undefined {
  if (kind === "email" && /^[^\s@]+@[^\s@?&]+$/.test(value)) return `mailto:${value}`;
  if (kind === "web" && /^https?:\/\//i.test(value)) return value;
  return undefined;
}
