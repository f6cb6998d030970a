import { useI18n } from "../i18n/i18n.tsx";

export function CloseButton(props: { onClick: () => void; "data-autofocus"?: boolean }) {
  const label = useI18n().t("drawer.close");
  return (
    <button
      type="button"
      className="icon-button close-button"
      aria-label={label}
      aria-keyshortcuts="Escape"
      title={`${label} (Esc)`}
      {...props}
    >
      ✕
    </button>
  );
}
