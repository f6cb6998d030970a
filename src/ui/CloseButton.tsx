import { type MouseEventHandler, useLayoutEffect } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { ignoreSecondClick } from "./ignore-second-click.ts";

interface Props {
  onClick: MouseEventHandler<HTMLButtonElement>;
  "data-autofocus"?: boolean;
}

/**
 * The ✕ button of a dialog. Ignores the second click of a double click that opens or closes the dialog. `ModalDialog`
 * does not handle double clicks, because it is part of the initial script, whose size is limited.
 */
export function CloseButton(props: Props) {
  const { t, join } = useI18n();
  useLayoutEffect(() => {
    ignoreSecondClick();
    return ignoreSecondClick;
  }, []);
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
