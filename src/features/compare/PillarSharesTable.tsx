import type { ComparedCountry } from "../../domain/compare/compared.ts";
import type { ComparedPillar } from "../../domain/compare/compared-pillars.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ChartParts } from "../frames/chart-parts.ts";
import { shareText } from "./pillar-text.ts";

/** The table twin of both charts: pillars by countries. */
export function PillarSharesTable({
  title,
  pillars,
  countries,
  parts,
  onPillar,
}: {
  title: string;
  pillars: readonly ComparedPillar[];
  countries: readonly ComparedCountry[];
  parts: ChartParts;
  onPillar: (pillar: string) => void;
}) {
  const i18n = useI18n();
  const { t, local } = i18n;
  return (
    <parts.Table
      caption={title}
      columns={[
        { id: "pillar", label: t("chart.column.pillar") },
        ...countries.map(({ code, name }) => ({ id: code, label: name, isNumeric: true })),
      ]}
      rows={pillars.map(({ pillar, shares }) => ({
        id: pillar.id,
        cells: [
          <parts.FilterButton
            key="pillar"
            label={local(pillar.short)}
            onSelect={() => onPillar(pillar.id)}
          >
            {local(pillar.short)}
          </parts.FilterButton>,
          ...shares.map((share) => shareText(share, i18n)),
        ],
      }))}
    />
  );
}
