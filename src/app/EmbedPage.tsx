import { useQuery } from "@tanstack/react-query";
import { editions, framework } from "../dataset/framework.ts";
import { areasQuery, countryQuery, indexQuery } from "../dataset/queries.ts";
import { findEdition } from "../domain/editions/later.ts";
import { fitEmbed } from "../domain/embed.ts";
import { changeSelection } from "../domain/selection.ts";
import { DroppedNotice } from "../figure/DroppedNotice.tsx";
import { describeSnapshot } from "../figure/describe-view.ts";
import { EmbedNote } from "../figure/EmbedNote.tsx";
import { countryNameIn } from "../figure/group-words.ts";
import { withSources } from "../figure/SourceLine.tsx";
import { useCountrySince } from "../figure/use-country-since.ts";
import type { ViewProps } from "../figure/view-props.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useLatest, useSame } from "../ui/hooks.ts";
import { type Navigate, permalink, type useSelection } from "../url/use-selection.ts";
import { PageView } from "./PageView.tsx";
import { pageTitle } from "./page-title.ts";
import { usePageCountry } from "./use-page-country.ts";
import "./embed.css";

/** Selects parts that are loading and may change in height. Charts reserve their height. */
const LOADING = '[aria-busy="true"]:not(.chart-frame), .chart-section[aria-hidden]';

/** A page for an iframe on another site. Its style sheet hides all parts except the embedded part. See docs/embed.md. */
export function EmbedPage({ dropped, navigate, ...props }: ReturnType<typeof useSelection>) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const selection = useSame(fitEmbed(props.selection, editions.at(-1)?.slug));
  const query = useQuery(indexQuery(framework));
  const index = query.data;
  const country = usePageCountry(index, selection);
  const isOther = country !== undefined && country.code !== (selection.country ?? country.code);
  const { data: areas = {} } = useQuery(areasQuery(isOther ? index : undefined));
  // The view of an edition renders its own note.
  const hasNote = selection.embed === "scorecard" && !findEdition(editions, selection.edition);
  const page = { ...selection, embed: undefined, theme: undefined, language };
  const openPage: Navigate = useLatest((change) => {
    // Sorting stays within the frame. `replace` adds no entry to the history of the host page.
    if ("order" in change && !("part" in change)) navigate(change, "replace");
    else open(permalink(changeSelection(page, change)), "_blank", "noopener");
  });
  return (
    <main ref={reportHeight} className="page embed" data-embed={selection.embed}>
      {/* Links open in a new tab: the frame itself must not navigate. */}
      <base target="_blank" />
      <title>{pageTitle(i18n, selection, country, index)}</title>
      <DroppedNotice dropped={dropped} />
      {isOther && (
        <p className="notice">
          {t("app.notice.no-profile", {
            country: countryNameIn(areas, selection.country ?? "", i18n),
            shown: country.name,
          })}
        </p>
      )}
      <PageView {...{ query, index, country, selection }} navigate={openPage} />
      {hasNote && index && country?.entry && <ScorecardNote {...{ index, country, selection }} />}
      <p className="embed-link">
        <a href={permalink(page)} target="_blank" rel="noopener">
          {t("embed.open")}
          <span className="visually-hidden"> {t("since.new-tab")}</span>
        </a>
      </p>
    </main>
  );
}

/** The finding, filters and sources of a scorecard. */
function ScorecardNote(props: Pick<ViewProps, "country" | "index" | "selection">) {
  const { country, index, selection } = props;
  const i18n = useI18n();
  const published = useQuery(countryQuery(framework, country.entry)).data;
  const since = useCountrySince(index, country.code, published).data;
  if (!published) return null;
  const context = describeSnapshot(i18n, country, published.profile, index, selection);
  return (
    <>
      <p className="chart-finding">{i18n.t("chart.sentence", { claim: context.headline ?? "" })}</p>
      <EmbedNote {...withSources(context, since, i18n)} />
    </>
  );
}

/** Posts the height to the host page whenever it changes after the content has loaded. */
function reportHeight(main: HTMLElement) {
  const observer = new ResizeObserver(() => {
    // Ignores hidden parts: they do not affect the height, and their loading does not trigger the observer.
    if ([...main.querySelectorAll(LOADING)].some((part) => part.checkVisibility())) return;
    const height = Math.ceil(main.getBoundingClientRect().height);
    // Sent to any origin: the origin of the host is unknown, and a height is not sensitive.
    parent.postMessage({ type: "atlas-embed-height", height, id: main.dataset.embed }, "*");
  });
  observer.observe(main);
  return () => observer.disconnect();
}
