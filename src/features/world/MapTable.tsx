import { useI18n } from "../../i18n/i18n.tsx";
import { CountryLink } from "./CountryLink.tsx";
import { coverageText } from "./matrix-text.ts";
import type { WorldPanelProps } from "./world-props.ts";

/** The table twin of the map: every country as a link to its scorecard, with what the map shows of it. */
export function MapTable(props: WorldPanelProps & { title: string; position: number | undefined }) {
  const { shown, positions, position, title, parts } = props;
  const { t } = useI18n();
  const { Table } = parts;
  const isCoverage = position === undefined;
  return (
    <Table
      caption={title}
      columns={[
        { id: "country", label: t("app.country") },
        { id: "region", label: t("world.region") },
        isCoverage
          ? {
              id: "coverage",
              label: t("world.in-place-of", { total: positions.length }),
              isNumeric: true,
            }
          : { id: "status", label: t("chart.column.status") },
      ]}
      rows={shown.map((country) => ({
        id: country.code,
        cells: [
          <CountryLink key="country" {...props} country={country} />,
          t(country.region ? `itu.${country.region}` : "itu.none"),
          isCoverage
            ? coverageText(country.coverage)
            : t(`status.${country.statuses[position] ?? "missing"}`),
        ],
      }))}
    />
  );
}
