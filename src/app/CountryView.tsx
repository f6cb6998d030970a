import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../dataset/queries.ts";
import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import type { Selection } from "../domain/selection.ts";
import { ScorecardSkeleton } from "../features/scorecard/ScorecardSkeleton.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import type { Navigate } from "../url/use-selection.ts";
import { describeError } from "./describe-error.ts";
import { framework } from "./framework.ts";
import { ProfileView } from "./ProfileView.tsx";

interface Props {
  index: CountryIndex;
  selection: Selection;
  navigate: Navigate;
}

/** The chosen country, or the default where none is chosen; nothing where the index has neither. */
export function CountryView(props: Props) {
  const { index, selection } = props;
  const chosen = selection.country ?? "";
  const country = index.countries[chosen] ? chosen : index.defaultCountry;
  const entry = index.countries[country];
  return entry && <CountryProfile key={country} {...props} country={country} entry={entry} />;
}

/** A country's profile once it is here; a profile that does not come or parse leaves the rest of the page alive. */
function CountryProfile({
  index,
  selection,
  navigate,
  country,
  entry,
}: Props & { country: string; entry: CountryEntry }) {
  const i18n = useI18n();
  const profile = useQuery(profileQuery(framework, entry));
  const name = i18n.countryName(entry.alpha2);
  if (profile.data)
    return (
      <ProfileView
        country={{ code: country, name, entry }}
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
