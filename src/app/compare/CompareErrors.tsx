import { useQueries } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { profileQuery } from "../../dataset/queries.ts";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { Failure } from "../../late/Failure.tsx";

/** Which profiles did not come or parse: their marks are there all the same, what they name is not. */
export function CompareErrors({ countries }: { countries: readonly ShownCountry[] }) {
  const profiles = useQueries({
    queries: countries.map(({ entry }) => profileQuery(framework, entry)),
  });
  return profiles.map(({ error, refetch }, place) => {
    const country = countries[place];
    if (!error || !country) return null;
    return (
      <Failure key={country.code} error={error} of={country.name} onRetry={() => void refetch()} />
    );
  });
}
