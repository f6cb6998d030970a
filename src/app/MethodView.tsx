import { lazy, Suspense } from "react";
import type { Language } from "../domain/framework.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** The page of each language, with what renders it, in a chunk of its own. */
const PAGES: Record<Language, () => Promise<typeof import("../../docs/method/en.md")>> = {
  en: () => import("../../docs/method/en.md"),
  es: () => import("../../docs/method/es.md"),
};

const lazyPage = (language: Language) =>
  lazy(async () => {
    const [{ MethodPage }, { blocks }] = await Promise.all([
      import("../features/method/MethodPage.tsx"),
      PAGES[language](),
    ]);
    return { default: () => <MethodPage blocks={blocks} /> };
  });

const METHOD_PAGES = { en: lazyPage("en"), es: lazyPage("es") };

/** How documents become facts, in the language of the page. */
export function MethodView() {
  const { language, t } = useI18n();
  const Page = METHOD_PAGES[language];
  return (
    <Suspense
      fallback={
        <p role="status" aria-busy="true">
          {t("app.loading")}
        </p>
      }
    >
      <Page />
    </Suspense>
  );
}
