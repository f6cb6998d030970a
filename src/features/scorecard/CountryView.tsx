import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../../dataset/queries.ts";
import { describeError } from "../../figure/describe-error.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { ProfileView } from "./ProfileView.tsx";
import { ScorecardSkeleton } from "./ScorecardSkeleton.tsx";

/** A country's profile once it is here; a profile that does not come or parse leaves the rest of the page alive. */
export function CountryView(props: ViewProps) {
  const { framework } = props.answers;
  const { name, entry } = props.country;
  const i18n = useI18n();
  const profile = useQuery(profileQuery(framework, entry));
  if (profile.data) return <ProfileView {...props} profile={profile.data} />;
  if (!profile.error) return <ScorecardSkeleton framework={framework} name={name} />;
  return (
    <>
      <h1>{name}</h1>
      <ErrorPanel
        description={describeError(profile.error, i18n)}
        onAction={() => void profile.refetch()}
      />
    </>
  );
}
