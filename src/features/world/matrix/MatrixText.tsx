import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import type { WorldTable } from "../tables/world-table.ts";
import type { WorldNavigation } from "../use-world-navigation.ts";

interface Props {
  table: WorldTable;
  listed: readonly WorldCountry[];
  navigation: Pick<WorldNavigation, "hrefOf">;
}

/** The matrix as text on the prerendered page. Shown only to readers without script; others see the matrix once it is drawn. */
export const MatrixText = ({ table, listed, navigation: { hrefOf } }: Props) => (
  <ul className="matrix-text">
    {listed.map((country) => (
      <li key={country.code}>
        <a href={hrefOf(country.code)}>{country.name}</a>: {table.coverageOf(country).label}.{" "}
        {table.answersText(country)}
      </li>
    ))}
  </ul>
);
