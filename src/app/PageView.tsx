import type { UseQueryResult } from "@tanstack/react-query";
import { memo, useDeferredValue, useMemo } from "react";
import { framework } from "../dataset/framework.ts";
import { answersOf, type CountryIndex } from "../domain/country-index.ts";
import { ScorecardSkeleton } from "../features/scorecard/Scorecard.tsx";
import { Failure } from "../late/Failure.tsx";
import { FailedPage } from "../late/FirstPage.tsx";
import type { CountryChoice } from "./CountryList.tsx";
import { CountryDrawer } from "./late-parts.tsx";
import { forProfile, type LoadingProps, type PageProps, ROUTES } from "./routes.tsx";

interface Props extends Omit<CountryChoice, "kept"> {
  query: UseQueryResult<CountryIndex>;
}

/** The page that the address selects, a skeleton while the index loads, or an error. */
export function PageView({ query, index, country, selection, navigate }: Props) {
  const route = ROUTES[selection.view];
  const answers = useMemo(() => index && answersOf(framework, index), [index]);
  // The method and data pages request the index themselves, and report its errors. World can render its header and tools before the index loads, but only for the profiles.
  const isFrame =
    route.Frame &&
    (selection.view !== "world" || (selection.edition === undefined && !query.error));
  const props = useMemo((): PageProps | LoadingProps | undefined => {
    const page = { selection, navigate };
    if (index && answers && country) return { status: "ready", index, answers, country, ...page };
    return isFrame && !index ? { status: "loading", ...page } : undefined;
  }, [index, answers, country, isFrame, selection, navigate]);
  const deferred = useDeferredValue(props);
  if (props) {
    const isReady = props.status === "ready";
    const isOpen = isReady && route.hasDrawer && selection.indicator !== undefined;
    // The page behind the drawer renders later, so that it does not delay the drawer.
    const isBehind = isOpen && deferred?.selection.view === selection.view;
    return (
      <>
        <Page {...(isBehind ? deferred : props)} />
        {isOpen && <Drawer {...props} />}
      </>
    );
  }
  if (!query.error) return <ScorecardSkeleton name=" " />;
  return (
    <FailedPage selection={selection}>
      <Failure error={query.error} onRetry={() => void query.refetch()} />
    </FailedPage>
  );
}

const Drawer = forProfile(CountryDrawer);

/** Keyed by view, and on the scorecard by country and kept profile: an error must not persist on the next page. */
const Page = memo(function Page(props: PageProps | LoadingProps) {
  const { selection } = props;
  const route = ROUTES[selection.view];
  if (props.status === "loading")
    return route.Frame && <route.Frame key={selection.view} {...props} />;
  const { country } = props;
  const key =
    selection.view === "scorecard"
      ? `${country.code} ${country.entry?.kept?.savedAt}`
      : selection.view;
  return <route.Page key={key} {...props} />;
});
