import { useState } from "react";
import { createPortal } from "react-dom";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";
import { OverallList, type OverallProps } from "./OverallList.tsx";

const OverallDrawer = late(
  () => import("./OverallDrawer.tsx").then((file) => file.OverallDrawer),
  "views",
  undefined,
  ({ onClose }) => onClose(),
);

/** The overall scores, with a button that opens their sources if the country's name is given. */
export function OverallScores({
  country,
  ...props
}: OverallProps & { country?: string | undefined }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  return (
    <div className="overall">
      <p className="overall-title">
        {t("since.overall")}
        {country && (
          <button type="button" className="button is-plain" aria-haspopup="dialog" onClick={open}>
            {t("since.overall-open")}
          </button>
        )}
      </p>
      <OverallList {...props} />
      {isOpen &&
        country &&
        createPortal(
          <OverallDrawer {...props} country={country} onClose={() => setOpen(false)} />,
          document.body,
        )}
    </div>
  );
}
