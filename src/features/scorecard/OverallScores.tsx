import { useState } from "react";
import { createPortal } from "react-dom";
import type { CountrySince } from "../../domain/editions/country-file.ts";
import type { Later } from "../../domain/editions/later.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { overallText } from "../../i18n/overall-words.ts";
import { late } from "../../late/late.tsx";
import { ScoreBar } from "../../ui/StatusMark.tsx";

const OverallDrawer = late(
  () => import("./OverallDrawer.tsx").then((file) => file.OverallDrawer),
  "views",
  undefined,
  ({ onClose }) => onClose(),
);

export interface OverallProps extends Pick<CountrySince, "since"> {
  later: Later;
  /** Name of the country. Undefined without a button that opens the sources. */
  country?: string | undefined;
}

/** The overall score of each edition on its own scale, with its rank. Editions are not comparable. */
export function OverallScores({ since, later, country }: OverallProps) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="overall">
      <p className="overall-title">
        {i18n.t("since.overall")}
        {country && (
          <button
            type="button"
            className="button is-plain"
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            {i18n.t("since.overall-open")}
          </button>
        )}
      </p>
      <dl>
        {later.overall.map((edition) => {
          const known = since?.overall?.[edition.id];
          const { score, rank } = overallText(i18n, edition, known);
          return (
            <div key={edition.id}>
              <dt>{i18n.local(edition.short)}</dt>
              <dd>
                {known && (
                  <>
                    <strong>{score}</strong>
                    <ScoreBar share={known.score / edition.max} />
                  </>
                )}
                <small>{rank}</small>
              </dd>
            </div>
          );
        })}
      </dl>
      {isOpen &&
        country &&
        createPortal(
          <OverallDrawer {...{ since, later, country }} onClose={() => setOpen(false)} />,
          document.body,
        )}
    </div>
  );
}
