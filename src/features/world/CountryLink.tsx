import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { WorldPanelProps } from "./world-props.ts";

/** The name of a country as a link to its scorecard. */
export function CountryLink({
  country: { code, name },
  hrefOf,
  onCountry,
}: Pick<WorldPanelProps, "hrefOf" | "onCountry"> & { country: WorldCountry }) {
  return (
    <a
      href={hrefOf(code)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onCountry(code);
      }}
    >
      {name}
    </a>
  );
}
