import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { countryQuery } from "../../dataset/queries.ts";
import { useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { Failure } from "../../late/Failure.tsx";
import { FirstView, useFirstPage } from "../../late/FirstPage.tsx";
import { ProfileView } from "./ProfileView.tsx";
import { ScorecardSkeleton } from "./ScorecardSkeleton.tsx";

/** A country's profile once it is here; a profile that does not come or parse leaves the rest of the page alive. */
export function CountryView({ brief, ...props }: ViewProps & { brief: ReactNode }) {
  const { framework } = props.answers;
  const { name, entry } = props.country;
  const firstPage = useFirstPage(props.selection);
  const published = useQuery(countryQuery(framework, entry));
  const since = useCountrySince(props.index, props.country.code, published.data);
  // What stands in the rows comes with them, or does not come: nothing moves afterwards.
  if (published.data && !since.isPending)
    return (
      <>
        {since.error && <Failure error={since.error} onRetry={since.retry} />}
        <ProfileView {...props} brief={brief} profile={published.data.profile} since={since.data} />
      </>
    );
  if (!published.error) return <ScorecardSkeleton framework={framework} name={name} />;
  return (
    <>
      {!firstPage && <h1>{name}</h1>}
      <Failure error={published.error} onRetry={() => void published.refetch()} />
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}
