import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { overallQuery } from "../../dataset/later-queries.ts";
import type { CountrySince } from "../../domain/editions/country-file.ts";
import type { Later } from "../../domain/editions/later.ts";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { overallText } from "../../i18n/overall-words.ts";
import { Failure } from "../../late/Failure.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { ScoreBar } from "../../ui/StatusMark.tsx";
import "../../figure/drawer.css";

interface Props extends Pick<CountrySince, "since"> {
  later: Later;
  /** Name of the country. */
  country: string;
  onClose: () => void;
}

/** The overall scores of a country with their sources. */
export function OverallDrawer({ country, later, since, onClose }: Props) {
  const i18n = useI18n();
  const { t, local } = i18n;
  const titleId = useId();
  const { data, error, refetch } = useQuery(overallQuery(later));
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
        <dl className="drawer-facts is-spaced">
          {later.overall.map((edition) => {
            const known = since?.overall?.[edition.id];
            const { score, rank } = overallText(i18n, edition, known);
            const { note, source } = data?.editions.find(({ id }) => id === edition.id) ?? {};
            return (
              <div key={edition.id}>
                <dt>{local(edition.short)}</dt>
                <dd>
                  <span className="drawer-score">
                    {known && (
                      <>
                        <ScoreBar share={known.score / edition.max} />
                        <strong>{score}</strong>
                      </>
                    )}
                    {rank}
                  </span>
                  {note && <span className="drawer-names">{local(note)}</span>}
                  {source && <SourceLine source={source} />}
                </dd>
              </div>
            );
          })}
        </dl>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        <p className="drawer-source">{t("since.overall-ranks")}</p>
      </div>
    </ModalDialog>
  );
}
