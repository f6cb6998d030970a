import type { MouseEventHandler } from "react";
import { useI18n } from "../i18n/i18n.tsx";

interface Props {
  onClick: MouseEventHandler<HTMLButtonElement>;
  "data-autofocus"?: boolean;
}

export function CloseButton(props: Props) {
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
