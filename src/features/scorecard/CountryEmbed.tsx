import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { countryQuery } from "../../dataset/queries.ts";
import { findEdition } from "../../domain/editions/later.ts";
import { NO_FILTER } from "../../domain/filter.ts";
import { describeSnapshot } from "../../figure/describe-view.ts";
import { EmbedHead, EmbedSource } from "../../figure/EmbedHead.tsx";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { withSources } from "../../figure/SourceLine.tsx";
import { useCountrySince } from "../../figure/use-country-since.ts";
import type { ShownCountry, ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ProfileCharts, type ProfileProps, useScorecard } from "./CountryView.tsx";
import { LateEdition } from "./late-parts.tsx";
import { Nothing, Scorecard } from "./Scorecard.tsx";

interface Props extends Omit<ViewProps, "country"> {
  country: ShownCountry | { code: string; name: string; entry?: undefined };
}

/** A country's scorecard or one of its figures. A country without a profile has only scores. */
export function CountryEmbed({ country, ...props }: Props) {
  const { t } = useI18n();
  const { index, selection } = props;
  const { code, name, entry } = country;
  const published = useQuery(countryQuery(framework, entry ?? {}));
  const { data: since, ...later } = useCountrySince(index, code, published.data);
  const failed = [published, later].find(({ error }) => error);
  if (failed?.error) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  const profile = published.data?.profile;
  if (later.isPending || (entry && !profile))
    return <p className="skeleton-words" aria-busy="true" />;
  const { embed, edition: slug } = selection;
  const edition =
    findEdition(since?.editions ?? [], slug) ?? (entry ? undefined : since?.editions.at(-1));
  if (since && edition && (embed === "scorecard" || embed === "edition"))
    return <LateEdition {...props} country={country} id={edition.id} known={since} />;
  if (!entry || !profile)
    return (
      <EmbedHead title={name} finding={t("since.no-profile", { country: name, ...framework })} />
    );
  const View = embed === "scorecard" ? ScorecardEmbed : FigureEmbed;
  return <View {...props} country={{ code, name, entry }} {...{ profile, since }} />;
}

function FigureEmbed(props: ProfileProps) {
  const { measures, onOpen } = useScorecard(props);
  return (
    <>
      <EmbedHead title={props.country.name} />
      <ProfileCharts {...props} {...{ measures, onOpen }} />
    </>
  );
}

function ScorecardEmbed(props: ProfileProps) {
  const i18n = useI18n();
  const { country, profile, index, selection, since, navigate } = props;
  const { rows, listed, peers, onOpen } = useScorecard(props);
  const context = describeSnapshot(i18n, country, profile, index, selection);
  return (
    <ViewProvider value={withSources(context, since, i18n)}>
      <EmbedHead
        title={country.name}
        filters={context.filters}
        finding={context.headline && i18n.t("chart.sentence", { claim: context.headline })}
      />
      {listed.length === 0 ? (
        <Nothing filter={selection.filter} onClear={() => navigate({ filter: NO_FILTER })} />
      ) : (
        <Scorecard {...{ rows, listed, since, peers, onOpen }} />
      )}
      <EmbedSource />
    </ViewProvider>
  );
}
