import { framework } from "../../dataset/framework.ts";
import type { Editions } from "../../domain/edition.ts";
import type { Indicator } from "../../domain/framework.ts";
import { FigureTable } from "../../figure/FigurePanel.tsx";
import { createTable } from "../../figure/figure.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** Each question of the profiles, what of each later edition answers it, how nearly, and what to bear in mind. */
export function CrosswalkTable({ later: { editions, crosswalk } }: { later: Editions }) {
  const { t, local, list } = useI18n();
  const counterpartOf = ({ code }: Indicator, edition: string) =>
    crosswalk.indicators[code]?.[edition];
  /** The cautions, each with its edition where the editions differ. */
  const cautionsOf = (indicator: Indicator) => {
    const said = editions.flatMap((edition) => {
      const counterpart = counterpartOf(indicator, edition.id);
      const caution = counterpart?.caution && local(counterpart.caution);
      return counterpart ? [{ edition, caution }] : [];
    });
    const first = said[0]?.caution;
    if (said.every(({ caution }) => caution === first)) return first ? [first] : [];
    return said.flatMap(({ edition, caution }) =>
      caution ? `${t("scorecard.gci", edition)}: ${caution}` : [],
    );
  };
  const table = createTable(framework.indicators, ({ code }) => code, [
    {
      id: "measure",
      label: t("method.crosswalk.measure", framework),
      value: ({ code, title }) => `${code} ${local(title)}`,
    },
    ...editions.map((edition) => ({
      id: edition.id,
      label: t("scorecard.gci", edition),
      /** "Same: TS1 National CIRT"; "Not asked". */
      value: (indicator: Indicator) => {
        const counterpart = counterpartOf(indicator, edition.id);
        if (!counterpart) return "";
        const word = t(`method.strength.${counterpart.strength}`);
        const titles = counterpart.measures.map((code) => {
          const measure = edition.indicators.find((one) => one.code === code);
          return measure ? `${code} ${local(measure.title)}` : code;
        });
        return titles.length > 0 ? `${word}: ${list(titles)}` : word;
      },
    })),
    {
      id: "caution",
      label: t("method.crosswalk.caution"),
      value: (indicator) => cautionsOf(indicator).join(" "),
      show: (indicator) => cautionsOf(indicator).map((caution) => <p key={caution}>{caution}</p>),
    },
  ]);
  return (
    <div className="prose-table is-crosswalk">
      <FigureTable caption={t("method.crosswalk.measure", framework)} table={table} />
    </div>
  );
}
