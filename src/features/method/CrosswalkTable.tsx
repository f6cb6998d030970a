import type { Counterpart } from "../../domain/crosswalk.ts";
import type { Editions, ScoreFramework } from "../../domain/edition.ts";
import type { Framework } from "../../domain/framework.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";

interface Props {
  framework: Framework;
  later: Editions;
}

/** Each question of the profiles, what of each later edition answers it, how nearly, and what to bear in mind. */
export function CrosswalkTable({ framework, later: { editions, crosswalk } }: Props) {
  const i18n = useI18n();
  const { t, local } = i18n;
  return (
    <div className="prose-table">
      <table className="prose-crosswalk">
        <thead>
          <tr>
            <th scope="col">{t("method.crosswalk.measure", framework)}</th>
            {editions.map((edition) => (
              <th key={edition.id} scope="col">
                {t("scorecard.gci", edition)}
              </th>
            ))}
            <th scope="col">{t("method.crosswalk.caution")}</th>
          </tr>
        </thead>
        <tbody>
          {framework.indicators.map(({ code, title }) => {
            const counterparts = editions.flatMap((edition) => {
              const counterpart = crosswalk.indicators[code]?.[edition.id];
              return counterpart ? [{ edition, counterpart }] : [];
            });
            return (
              <tr key={code}>
                <th scope="row">
                  {code} {local(title)}
                </th>
                {counterparts.map(({ edition, counterpart }) => (
                  <td key={edition.id}>{describeCounterpart(edition, counterpart, i18n)}</td>
                ))}
                <td>
                  {cautionsOf(counterparts, i18n).map((caution) => (
                    <p key={caution}>{caution}</p>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** "Same: TS1 National CIRT"; "Not asked". */
function describeCounterpart(
  { indicators }: ScoreFramework,
  { strength, measures }: Counterpart,
  { t, local, list }: I18n,
): string {
  const titles = measures.map((code) => {
    const measure = indicators.find((one) => one.code === code);
    return measure ? `${code} ${local(measure.title)}` : code;
  });
  const word = t(`method.strength.${strength}`);
  return titles.length > 0 ? `${word}: ${list(titles)}` : word;
}

/** The cautions, each with its edition where the editions differ. */
function cautionsOf(
  counterparts: readonly { edition: ScoreFramework; counterpart: Counterpart }[],
  { t, local }: I18n,
): string[] {
  const said = counterparts.map(({ edition, counterpart: { caution } }) => ({
    edition,
    caution: caution && local(caution),
  }));
  const isSame = said.every(({ caution }) => caution === said[0]?.caution);
  if (isSame) return said[0]?.caution ? [said[0].caution] : [];
  return said.flatMap(({ edition, caution }) =>
    caution ? `${t("scorecard.gci", edition)}: ${caution}` : [],
  );
}
