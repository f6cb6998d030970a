import type { ReactNode } from "react";
import type { CountrySince } from "../../domain/editions/country-file.ts";
import type { Later } from "../../domain/editions/later.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ScoreBar } from "../../ui/StatusMark.tsx";

export interface OverallProps extends Pick<CountrySince, "since"> {
  later: Later;
}

interface Props extends OverallProps {
  className?: string;
  /** More about an edition. */
  more?: (edition: string) => ReactNode;
}

/** The overall score of each edition on its own scale, with its rank: "14 of 34", "rank 52 of 194". */
export function OverallList({ later, since, className, more }: Props) {
  const { t, local, number } = useI18n();
  return (
    <dl className={className}>
      {later.overall.map(({ id, short, max, of }) => {
        const { score, rank } = since?.overall?.[id] ?? {};
        // A score of 100 has one decimal; points are whole.
        const shown = score !== undefined && number(score, max === 100 ? 1 : undefined);
        return (
          <div key={id}>
            <dt>{local(short)}</dt>
            <dd>
              {shown && <strong>{t("since.of", { score: shown, most: max })}</strong>}
              {score !== undefined && <ScoreBar share={score / max} />}
              <small>
                {rank === undefined ? t("scorecard.no-score") : t("since.rank", { rank, of })}
              </small>
              {more?.(id)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
