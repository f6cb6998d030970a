import { type CountrySince, lastYear } from "../../domain/since.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** The overall score of the last edition, and beside it those before: each of its own edition, none made of two. */
export function OverallFigure({ editions, since }: CountrySince) {
  const { t, number } = useI18n();
  const last = editions.at(-1);
  if (!last) return null;
  const overall = since?.scores[last.id]?.overall;
  return (
    <div className="figure">
      <dt>{t("scorecard.of-edition", { most: last.scale.overall, years: last.years })}</dt>
      <dd>
        <span className="figure-value is-score">
          {overall === undefined ? "–" : <data value={overall}>{number(overall, 1)}</data>}
        </span>
        {overall === undefined && <span className="figure-note">{t("scorecard.no-score")}</span>}
        {editions.slice(0, -1).map(({ id, years }) => {
          const before = since?.scores[id]?.overall;
          return (
            <span key={id} className="figure-origin">
              {t("scorecard.gci", { years })}:{" "}
              {before === undefined ? t("scorecard.no-score") : number(before, 1)}
            </span>
          );
        })}
      </dd>
    </div>
  );
}

/** The last year of the series of Internet users: beside the profile's figure, never in its place. */
export function InternetUsers({ sources, since }: CountrySince) {
  const { t, percent } = useI18n();
  const last = lastYear(since?.internetUsers);
  if (!last) return null;
  return (
    <div className="figure">
      <dt>{t("scorecard.internet-users")}</dt>
      <dd>
        <span className="figure-value">
          <data value={last.value}>{percent(last.value / 100, 1)}</data>
        </span>
        <span className="figure-origin">
          <span lang="en">{sources.internetUsers.publisher}</span>, {last.year}
        </span>
      </dd>
    </div>
  );
}
