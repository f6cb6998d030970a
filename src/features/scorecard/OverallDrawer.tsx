import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { overallQuery } from "../../dataset/later-queries.ts";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { OverallList, type OverallProps } from "./OverallList.tsx";
import "../../figure/drawer.css";

interface Props extends OverallProps {
  /** Name of the country. */
  country: string;
  onClose: () => void;
}

/** The overall scores of a country with their sources. */
export function OverallDrawer({ country, onClose, ...props }: Props) {
  const { t, local } = useI18n();
  const titleId = useId();
  const { data, error, refetch } = useQuery(overallQuery(props.later));
  const describeSource = (edition: string) => {
    const { note, source } = data?.editions.find(({ id }) => id === edition) ?? {};
    return (
      <>
        {note && <span className="drawer-names">{local(note)}</span>}
        {source && <SourceLine source={source} />}
      </>
    );
  };
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
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        <OverallList {...props} className="drawer-facts" more={describeSource} />
        <p className="drawer-source">{t("since.overall-ranks")}</p>
      </div>
    </ModalDialog>
  );
}
