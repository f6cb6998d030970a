import { useQueries } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { profileQuery } from "../../dataset/queries.ts";
import { describeError } from "../../figure/describe-error.ts";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";

/** Which profiles did not come or parse: their marks are there all the same, what they name is not. */
export function CompareErrors({ countries }: { countries: readonly ShownCountry[] }) {
  const i18n = useI18n();
  const profiles = useQueries({
    queries: countries.map(({ entry }) => profileQuery(framework, entry)),
  });
  return profiles.map(({ error, refetch }, place) => {
    const country = countries[place];
    if (!error || !country) return null;
    const description = describeError(error, i18n);
    return (
      <ErrorPanel
        key={country.code}
        description={{ ...description, title: `${country.name}: ${description.title}` }}
        onAction={() => void refetch()}
      />
    );
  });
}
