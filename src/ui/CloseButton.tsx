import { useI18n } from "../i18n/i18n.tsx";

export function CloseButton(props: { onClick: () => void; "data-autofocus"?: boolean }) {
  const { t, join } = useI18n();
  const label = t("drawer.close");
  return (
    <button
      type="button"
      className="icon-button close-button"
      aria-label={label}
      aria-keyshortcuts="Escape"
      title={join("detail", label, "Esc")}
      {...props}
    >
      ✕
    </button>
  );
}
