import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { profileQuery } from "../../dataset/queries.ts";
import { ScorecardSkeleton } from "../../features/scorecard/ScorecardSkeleton.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { Failure } from "../../late/Failure.tsx";
import { FirstView, useFirstPage } from "../FirstPage.tsx";
import { ProfileView } from "./ProfileView.tsx";

/** A country's profile once it is here; a profile that does not come or parse leaves the rest of the page alive. */
export function CountryView({ country, index, selection, navigate }: ViewProps) {
  const firstPage = useFirstPage(selection);
  const { name, entry } = country;
  const profile = useQuery(profileQuery(framework, entry));
  if (profile.data)
    return (
      <ProfileView
        country={country}
        profile={profile.data}
        index={index}
        selection={selection}
        navigate={navigate}
      />
    );
  if (!profile.error) return <ScorecardSkeleton framework={framework} name={name} />;
  return (
    <>
      {!firstPage && <h1>{name}</h1>}
      <Failure error={profile.error} onRetry={() => void profile.refetch()} />
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}
