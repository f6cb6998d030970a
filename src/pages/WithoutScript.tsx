import { framework } from "../dataset/framework.ts";
import { nameLanguage } from "../i18n/formatters.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { alternatesOf, rootOf, type SitePage } from "./site-pages.ts";

/** A note for readers without script, with the page in other languages and the pillars of a scorecard. */
export function WithoutScript({ i18n: { t, local }, page }: { i18n: I18n; page: SitePage }) {
  const { view, language } = page.selection;
  const others = alternatesOf(page).filter(({ selection }) => selection.language !== language);
  const pillars = view === "scorecard" ? framework.pillars : [];
  return (
    <div className="page without-script">
      <p>{t("app.without-script")}</p>
      <p>
        {others.map(({ selection, address }) => (
          <a key={address} href={rootOf(page) + address} lang={selection.language}>
            {nameLanguage(selection.language)}
          </a>
        ))}
        {pillars.map(({ id, title }) => (
          <a key={id} href={`#pillar-${id}`}>
            {local(title)}
          </a>
        ))}
      </p>
    </div>
  );
}
