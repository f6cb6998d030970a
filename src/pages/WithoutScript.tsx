import { framework } from "../dataset/framework.ts";
import { nameLanguage } from "../i18n/formatters.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { alternatesOf, rootOf, type SitePage } from "./site-pages.ts";

/**
 * A note for readers without JavaScript. Links to the page in other languages, to the pillars in its HTML, and to measures
 * that the HTML does not link to.
 */
export function WithoutScript({ i18n, page, html }: { i18n: I18n; page: SitePage; html: string }) {
  const { t, local } = i18n;
  const { language, view } = page.selection;
  const others = alternatesOf(page).filter(({ selection }) => selection.language !== language);
  const pillars = framework.pillars.filter(({ id }) => html.includes(`id="pillar-${id}"`));
  // With these links, Compare would not load in one round trip in French.
  const isLinked = (code: string) => view === "compare" || html.includes(`href="${code}.html`);
  const measures = framework.indicators.filter(({ code }) => !isLinked(code));
  const link = (href: string, text: string, lang?: string) => (
    <a key={href} href={href} lang={lang}>
      {text}
    </a>
  );
  return (
    <div className="page without-script">
      <p>{t("app.without-script")}</p>
      <p>
        {others.map(({ address, selection: { language: other } }) =>
          link(rootOf(page) + address, nameLanguage(other), other),
        )}
        {pillars.map(({ id, title }) => link(`#pillar-${id}`, local(title)))}
      </p>
      <p>{measures.map(({ code, title }) => link(`${code}.html`, local(title)))}</p>
    </div>
  );
}
