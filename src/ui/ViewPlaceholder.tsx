import type { View } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** A page before its code is here: its heading stands in its place, so that nothing moves. */
export function ViewPlaceholder({ view }: { view: View }) {
  const { t } = useI18n();
  return (
    <div className="skeleton" aria-busy="true">
      <header className="country-header">
        <div>
          <h1>{t(`app.view.${view}`)}</h1>
          <p className="country-source" role="status">
            {t("app.loading")}
          </p>
        </div>
      </header>
      <div className="skeleton-strip" />
    </div>
  );
}
