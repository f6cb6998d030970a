import { type ReactNode, useId } from "react";
import type { OverallEdition } from "../../domain/editions/later.ts";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import "../../figure/drawer.css";

interface Props {
  /** Name of the country. */
  country: string;
  marks: readonly (Pick<OverallEdition, "id" | "note" | "source"> & {
    title: string;
    mark: ReactNode;
  })[];
  onClose: () => void;
}

/** The overall scores of a country with their sources. */
export function OverallDrawer({ country, marks, onClose }: Props) {
  const { t, local } = useI18n();
  const titleId = useId();
  return (
    <ModalDialog className="drawer" aria-labelledby={titleId} onClose={onClose}>
      <div className="drawer-body">
        <div className="drawer-toolbar">
          <b>{country}</b>
          <CloseButton onClick={onClose} />
        </div>
        <h2 id={titleId} data-autofocus tabIndex={-1}>
          {t("since.overall-title")}
        </h2>
        <p className="drawer-question">{t("since.overall-apart")}</p>
        <dl className="drawer-facts">
          {marks.map(({ id, title, mark, note, source }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                {mark}
                {note && <span className="drawer-names">{local(note)}</span>}
                <SourceLine source={source} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="drawer-source">{t("since.overall-ranks")}</p>
      </div>
    </ModalDialog>
  );
}
