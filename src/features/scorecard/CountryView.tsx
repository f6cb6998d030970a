import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../../dataset/queries.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { Failure } from "../../late/Failure.tsx";
import { FirstView, useFirstPage } from "../../late/FirstPage.tsx";
import { ProfileView } from "./ProfileView.tsx";
import { ScorecardSkeleton } from "./ScorecardSkeleton.tsx";

/** A country's profile once it is here; a profile that does not come or parse leaves the rest of the page alive. */
export function CountryView(props: ViewProps) {
  const { framework } = props.answers;
  const { name, entry } = props.country;
  const firstPage = useFirstPage(props.selection);
  const profile = useQuery(profileQuery(framework, entry));
  if (profile.data) return <ProfileView {...props} profile={profile.data} />;
  if (!profile.error) return <ScorecardSkeleton framework={framework} name={name} />;
  return (
    <>
      {!firstPage && <h1>{name}</h1>}
      <Failure error={profile.error} onRetry={() => void profile.refetch()} />
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}
