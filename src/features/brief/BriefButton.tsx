import { useState } from "react";
import { createPortal } from "react-dom";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";
import type { BriefProps } from "./Brief.tsx";

/** The pages come when someone asks for them. */
const LateBrief = late<BriefProps>(
  async () => (await import("./Brief.tsx")).Brief,
  () => null,
  "views",
);

/** Opens the two pages of a brief, ready to print. */
export function BriefButton(props: Omit<BriefProps, "onClose">) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button is-plain"
        aria-haspopup="dialog"
        onPointerEnter={() => void LateBrief.load().catch(() => undefined)}
        onClick={() => setOpen(true)}
      >
        {t("brief.open")}
      </button>
      {isOpen &&
        createPortal(<LateBrief {...props} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}
