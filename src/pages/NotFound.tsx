import { directionOf } from "../domain/languages.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { folderOf } from "../url/page-path.ts";

interface Props {
  /** One for each language. */
  texts: readonly I18n[];
  /** Absolute address of the site's root. Relative addresses would depend on the address that was not found. */
  siteUrl: string | undefined;
}

/** The content of 404.html, in every language. */
export const NotFound = ({ texts, siteUrl }: Props) => (
  <main className="page">
    {texts.map(({ t, language }) => (
      <section key={language} className="not-found" lang={language} dir={directionOf(language)}>
        <h1>{t("page.not-found")}</h1>
        <p>
          {t("page.not-found-why")}{" "}
          <a href={`${siteUrl ?? "/"}${folderOf(language)}`}>{t("page.not-found-link")}</a>
        </p>
      </section>
    ))}
  </main>
);
