import { useId, useState } from "react";
import { createPortal } from "react-dom";
import type { Since } from "../../domain/editions/country-file.ts";
import type { Later, OverallEdition } from "../../domain/editions/later.ts";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { overallText } from "../../i18n/answer-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { sourceName } from "../../i18n/source-name.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { CLOSES_OUTSIDE } from "../../ui/closes-outside.ts";
import { useIsHydrated } from "../../ui/hooks.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { ScoreBar } from "../../ui/StatusMark.tsx";
import "../../figure/drawer.css";

interface Props {
  later: Later;
  since: Since | undefined;
  /** Name of the country. If undefined, the button that opens the sources is omitted. */
  country?: string | undefined;
}

/** The overall scores of all editions, with a dialog about their sources. */
export function OverallScores({ country, ...props }: Props) {
  const { t } = useI18n();
  // The printed sources are not prerendered, to keep the pages small.
  const isHydrated = useIsHydrated();
  const [isOpen, setOpen] = useState(false);
  const titleId = useId();
  const close = () => setOpen(false);
  const dialog = () => (
    <ModalDialog className="drawer" aria-labelledby={titleId} onClose={close} {...CLOSES_OUTSIDE}>
      <div className="drawer-body">
        <div className="drawer-toolbar">
          <b>{country}</b>
          <CloseButton onClick={close} />
        </div>
        <h2 id={titleId} data-autofocus tabIndex={-1}>
          {t("since.overall-title")}
        </h2>
        <p className="drawer-question">{t("since.overall-apart")}</p>
        <ScoreList {...props} isInDrawer />
        <p className="drawer-source">{t("since.overall-ranks")}</p>
      </div>
    </ModalDialog>
  );
  const opener = { "aria-haspopup": "dialog", onClick: () => setOpen(true) } as const;
  return (
    <div className="overall">
      <p className="overall-title">
        {t("since.overall")}
        {country && (
          <button type="button" className="button is-plain" {...opener}>
            {t("since.overall-open")}
          </button>
        )}
      </p>
      <ScoreList {...props} />
      {country && isHydrated && <PrintedSources editions={props.later.overall} />}
      {isOpen && createPortal(dialog(), document.body)}
    </div>
  );
}

/** The publishers of all scores on one line, because a scorecard is printed on one sheet. On screen, the dialog shows the sources. */
function PrintedSources({ editions }: { editions: Later["overall"] }) {
  const i18n = useI18n();
  const { join, list, local } = i18n;
  const names = editions.map(({ short }) => local(short));
  const publishers = new Set(editions.map(({ source }) => sourceName(i18n, source.publisher).text));
  return (
    <p className="overall-sources" hidden>
      {join("label", list(names), list([...publishers]))}
    </p>
  );
}

/** Each score on its own scale, with its rank: "14 of 34", "rank 52 of 194". */
function ScoreList({ later, since, isInDrawer }: Props & { isInDrawer?: boolean }) {
  const i18n = useI18n();
  const { t, local } = i18n;
  const renderScore = ({ id, max, of }: OverallEdition) => {
    const known = since?.overall?.[id];
    if (!known) return <small>{t("scorecard.no-score")}</small>;
    const score = overallText(i18n, known.score, max);
    return (
      <>
        <strong>{t("since.of", { score, most: max })}</strong>
        <ScoreBar share={known.score / max} />
        <small>{t("since.rank", { rank: known.rank, of })}</small>
      </>
    );
  };
  return (
    <dl className={isInDrawer ? "drawer-facts" : undefined}>
      {later.overall.map((edition) => (
        <div key={edition.id}>
          <dt>{local(edition.short)}</dt>
          <dd>
            {renderScore(edition)}
            {isInDrawer && edition.note && <p className="drawer-names">{local(edition.note)}</p>}
            {isInDrawer && <SourceLine source={edition.source} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
