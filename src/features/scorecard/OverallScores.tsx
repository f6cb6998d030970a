import { useState } from "react";
import { createPortal } from "react-dom";
import type { Since } from "../../domain/editions/country-file.ts";
import type { Later } from "../../domain/editions/later.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";
import { ScoreBar } from "../../ui/StatusMark.tsx";

const OverallDrawer = late(
  () => import("./OverallDrawer.tsx").then((file) => file.OverallDrawer),
  "views",
  undefined,
  ({ onClose }) => onClose(),
);

interface Props {
  later: Later;
  since: Since | undefined;
  /** Name of the country. Undefined without a button that opens the sources. */
  country?: string | undefined;
}

/** The overall score of each edition on its own scale, with its rank: "14 of 34", "rank 52 of 194". */
export function OverallScores({ later: { overall }, since, country }: Props) {
  const { t, local, number } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const marks = overall.map(({ id, short, max, of, note, source }) => {
    const { score, rank } = since?.overall?.[id] ?? {};
    // A score of 100 has one decimal; points are whole.
    const shown = score !== undefined && number(score, max === 100 ? 1 : undefined);
    const mark = (
      <>
        {shown && <strong>{t("since.of", { score: shown, most: max })}</strong>}
        {score !== undefined && <ScoreBar share={score / max} />}
        <small>
          {rank === undefined ? t("scorecard.no-score") : t("since.rank", { rank, of })}
        </small>
      </>
    );
    return { id, title: local(short), mark, note, source };
  });
  const close = () => setOpen(false);
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
      <dl>
        {marks.map(({ id, title, mark }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{mark}</dd>
          </div>
        ))}
      </dl>
      {isOpen &&
        country &&
        createPortal(<OverallDrawer {...{ country, marks }} onClose={close} />, document.body)}
    </div>
  );
}
