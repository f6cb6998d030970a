import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** The name of a country as a link to its scorecard. */
export function CountryLink({
  country: { code, name },
  hrefOf,
  onCountry,
}: Pick<WorldPanelProps, "hrefOf" | "onCountry"> & { country: WorldCountry }) {
  return (
    <PageLink href={hrefOf(code)} onOpen={() => onCountry(code)}>
      {name}
    </PageLink>
  );
}
