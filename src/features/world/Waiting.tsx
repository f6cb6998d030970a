import { useI18n } from "../../i18n/i18n.tsx";

/** Placeholder while data or code loads. */
export const Waiting = () => (
  <p className="world-waiting" aria-busy="true">
    {useI18n().t("app.loading")}
  </p>
);
