import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { editions, framework } from "../dataset/framework.ts";
import { indexQuery } from "../dataset/queries.ts";
import { answersOf } from "../domain/country-index.ts";
import { fitEmbed } from "../domain/embed.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { CountryEmbed } from "../features/scorecard/CountryEmbed.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { Failure } from "../late/Failure.tsx";
import { useLatest, useSame } from "../ui/hooks.ts";
import { type Navigate, permalink } from "../url/use-selection.ts";
import { pageTitle } from "./page-title.ts";
import { type PageProps, ROUTES } from "./routes.tsx";
import { usePageCountry } from "./use-page-country.ts";
import "./embed.css";

/** Parts without their final height. Charts reserve theirs. */
const LOADING = '[aria-busy="true"]:not(.chart-frame), .chart-section[aria-hidden]';

interface Props {
  selection: Selection;
  navigate: Navigate;
}

/** One part of a page, without the page's frame, for an iframe of another site. See docs/embed.md. */
export function EmbedPage({ navigate, ...props }: Props) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const selection = useSame(fitEmbed(props.selection, editions.at(-1)?.slug));
  const query = useQuery(indexQuery(framework));
  const index = query.data;
  const country = usePageCountry(index, selection);
  const answers = useMemo(() => index && answersOf(framework, index), [index]);
  const main = useRef<HTMLElement>(null);
  useTheme(selection.theme);
  useLinksInTabs();
  useReportedHeight(main, selection.embed);
  const page = { ...selection, embed: undefined, theme: undefined, language };
  const openPage: Navigate = useLatest((change) => {
    // Sorts the matrix in place. `replace` keeps the history of the host page as it is.
    if ("order" in change && !("part" in change)) navigate(change, "replace");
    else open(permalink(changeSelection(page, change)), "_blank", "noopener");
  });
  const ready = index && answers && country && { index, answers, selection, navigate: openPage };
  const isOther = country && country.code !== (selection.country ?? country.code);
  return (
    <main ref={main} className="page embed">
      <title>{pageTitle(i18n, selection, country, index)}</title>
      {isOther && (
        <p className="notice">
          {t("app.notice.no-profile", { country: selection.country ?? "", shown: country.name })}
        </p>
      )}
      {ready && country ? (
        <Content {...{ ...ready, country }} status="ready" />
      ) : query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <p className="skeleton-words" aria-busy="true" />
      )}
      <p className="embed-link">
        <a href={permalink(page)} target="_blank" rel="noopener">
          {t("embed.open")}
          <span className="visually-hidden"> {t("since.new-tab")}</span>
        </a>
      </p>
    </main>
  );
}

function Content(props: PageProps) {
  const { view } = props.selection;
  const { Page } = ROUTES[view];
  return view === "scorecard" ? <CountryEmbed {...props} /> : <Page {...props} />;
}

function useTheme(theme: Selection["theme"]) {
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = theme ?? "";
  }, [theme]);
}

/** Opens every link in a new tab, so that nothing navigates the frame. */
function useLinksInTabs() {
  useEffect(() => {
    const base = document.createElement("base");
    base.target = "_blank";
    document.head.append(base);
    return () => base.remove();
  }, []);
}

/** Posts the height to the host page after each change, once the content has loaded. */
function useReportedHeight(main: RefObject<HTMLElement | null>, id: string | undefined) {
  useEffect(() => {
    const element = main.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.querySelector(LOADING)) return;
      const height = Math.ceil(element.getBoundingClientRect().height);
      // Any origin may receive it: the host's is unknown, and a height is no secret.
      parent.postMessage({ type: "atlas-embed-height", height, id }, "*");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [main, id]);
}
