import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { profileQuery } from "../../dataset/queries.ts";
import { ScorecardSkeleton } from "../../features/scorecard/ScorecardSkeleton.tsx";
import { describeError } from "../../figure/describe-error.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { ProfileView } from "./ProfileView.tsx";

/** A country's profile once it is here; a profile that does not come or parse leaves the rest of the page alive. */
export function CountryView({ country, index, selection, navigate }: ViewProps) {
  const i18n = useI18n();
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
      <h1>{name}</h1>
      <ErrorPanel
        description={describeError(profile.error, i18n)}
        onAction={() => void profile.refetch()}
      />
    </>
  );
}
