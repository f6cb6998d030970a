import { useI18n } from "../i18n/i18n.tsx";

export function CloseButton(props: { onClick: () => void; "data-autofocus"?: boolean }) {
  const { t, join } = useI18n();
  return (
    <button
      type="button"
      className="icon-button close-button"
      aria-label={t("drawer.close")}
      aria-keyshortcuts="Escape"
      title={join("detail", t("drawer.close"), "Esc")}
      {...props}
    >
      ✕
    </button>
  );
}
