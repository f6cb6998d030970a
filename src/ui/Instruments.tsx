import type { Contact, Instrument } from "../domain/profile.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** What the profile names, with its kind; a link only where the document had one. */
export function Instruments({ instruments }: { instruments: readonly Instrument[] }) {
  const { t } = useI18n();
  if (instruments.length === 0) return null;
  return (
    <section>
      <h3>{t("drawer.named")}</h3>
      <ul className="plain-list">
        {instruments.map(({ name, kind, url, draft }) => (
          <li key={name}>
            <bdi lang="en">{url ? <OutsideLink href={url}>{name}</OutsideLink> : name}</bdi>
            <span className="drawer-kind">
              {" · "}
              {t(`kind.${kind}`)}
              {draft && `, ${t("kind.draft")}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Addresses that the document gives. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useI18n();
  if (contacts.length === 0) return null;
  return (
    <section>
      <h3>{t("drawer.contacts")}</h3>
      <ul className="plain-list">
        {contacts.map(({ kind, value }) => {
          const href = addressOf(kind, value);
          return (
            <li key={value}>
              <bdi>{href ? <OutsideLink href={href}>{value}</OutsideLink> : value}</bdi>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function OutsideLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noreferrer noopener">
      {children}
    </a>
  );
}

/** Only http(s) and mailto are ever made clickable; whatever else a document holds stays text. */
function addressOf(kind: Contact["kind"], value: string): string | undefined {
  if (kind === "email" && /^[^\s@]+@[^\s@?&]+$/.test(value)) return `mailto:${value}`;
  if (kind === "web" && /^https?:\/\//i.test(value)) return value;
  return undefined;
}
