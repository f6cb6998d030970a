import type { UseQueryResult } from "@tanstack/react-query";
import { memo, useDeferredValue, useMemo } from "react";
import { AWAITED } from "../dataset/awaited.ts";
import { framework } from "../dataset/framework.ts";
import { answersOf, type CountryIndex } from "../domain/country-index.ts";
import { ScorecardSkeleton } from "../features/scorecard/Scorecard.tsx";
import { Failure } from "../late/Failure.tsx";
import { FirstView, useFirstPage } from "../late/FirstPage.tsx";
import type { CountryChoice } from "./CountryList.tsx";
import { CountryDrawer } from "./late-parts.tsx";
import { forProfile, type PageProps, ROUTES } from "./routes.tsx";

interface Props extends Omit<CountryChoice, "kept"> {
  query: UseQueryResult<CountryIndex>;
}

/** The page of the address, its skeleton while the index loads, or an error. */
export function PageView({ query, index, country, selection, navigate }: Props) {
  const firstPage = useFirstPage(selection);
  const route = ROUTES[selection.view];
  const answers = useMemo(() => index && answersOf(framework, index), [index]);
  // The World view of the profiles renders its header and tools before the index loads.
  const isFrame = selection.view === "world" && selection.edition === undefined && !query.error;
  const props = useMemo(() => {
    if (index && answers && country) return { index, answers, country, selection, navigate };
    return isFrame && !index ? { ...AWAITED, selection, navigate } : undefined;
  }, [index, answers, country, isFrame, selection, navigate]);
  const deferred = useDeferredValue(props);
  if ("Static" in route) return <route.Static />;
  if (props) {
    const isOpen = route.hasDrawer && selection.indicator !== undefined && index !== undefined;
    // The drawer renders first; the page behind it follows.
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
    <>
      <Failure error={query.error} onRetry={() => void query.refetch()} />
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}

const Drawer = forProfile(CountryDrawer);

/** Keyed by what it shows, so that an error does not outlive its page. */
const Page = memo(function Page(props: PageProps) {
  const { selection, country } = props;
  const route = ROUTES[selection.view];
  if ("Static" in route) return null;
  const key =
    selection.view === "scorecard"
      ? `${country.code} ${country.entry?.kept?.savedAt}`
      : selection.view;
  return <route.Page key={key} {...props} />;
});
