import { computeDistribution } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** The table twin of the distribution: how many countries, and who they are. */
export function DistributionTable({
  shown,
  positions,
  chosen,
  parts: { Table },
  title,
}: WorldPanelProps & { title: string }) {
  const { t } = useI18n();
  return (
    <Table
      caption={title}
      columns={[
        { id: "certain", label: t("world.distribution-measures") },
        { id: "countries", label: t("world.distribution-countries"), isNumeric: true },
        { id: "who", label: t("world.distribution-who") },
      ]}
      rows={computeDistribution(shown, positions.length).map((count, certain) => ({
        id: String(certain),
        cells: [
          certain,
          count,
          <span key="who">
            {shown
              .filter(({ coverage }) => coverage.certain === certain)
              .map(({ code, name }, index) => (
                <span key={code}>
                  {index > 0 && ", "}
                  {code === chosen ? <b>{name}</b> : name}
                </span>
              ))}
          </span>,
        ],
      }))}
    />
  );
}
