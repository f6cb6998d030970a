import { useQueryClient } from "@tanstack/react-query";
import { type ComponentType, useCallback } from "react";
import type { View } from "../domain/selection.ts";
import { CountryView } from "../features/scorecard/CountryView.tsx";
import { loadCountry } from "../features/scorecard/load-country.ts";
import { ScorecardSkeleton } from "../features/scorecard/Scorecard.tsx";
import type { ViewProps } from "../figure/view-props.ts";
import type { Part } from "../i18n/catalogues.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { FailedPage } from "../late/FirstPage.tsx";
import { type LoadData, late } from "../late/late.tsx";
import { messagesQuery } from "../late/messages.tsx";
import { ViewPlaceholder } from "../ui/ViewPlaceholder.tsx";
import type { PageCountry } from "./use-page-country.ts";

/** Props of a page. The country may have scores but no profile. */
export interface PageProps extends Omit<ViewProps, "country"> {
  status: "ready";
  country: PageCountry;
}

/** Props of a page whose index is loading. */
export interface LoadingProps extends Pick<ViewProps, "selection" | "navigate"> {
  status: "loading";
}

interface Route {
  Page: ComponentType<PageProps>;
  /** Rendered until the index has loaded. It is the same component as `Page`, so React keeps its elements. */
  Frame?: ComponentType<LoadingProps>;
  /** Only for pages in the first load. The code of other pages has its own `loadData`. */
  loadData?: LoadData;
  /** The code and messages of the page, unless they are part of the first load. */
  part?: { load: () => Promise<{ loadData?: LoadData }>; words: Part };
  /** Whether a selected measure opens the country drawer. */
  hasDrawer?: boolean;
}

const page = <P extends Pick<ViewProps, "selection">>(
  view: View,
  fetchPart: () => Promise<ComponentType<P>>,
  words?: Part,
) =>
  late(
    fetchPart,
    words,
    () => <ViewPlaceholder view={view} />,
    (panel, { selection }) => <FailedPage selection={selection}>{panel}</FailedPage>,
  );

const CompareView = page("compare", () =>
  import("../features/compare/CompareView.tsx").then((file) => file.CompareView),
);
const WorldView = page("world", () =>
  import("../features/world/WorldView.tsx").then((file) => file.WorldView),
);
const ImportView = page(
  "import",
  () => import("../features/import/ImportView.tsx").then((file) => file.ImportView),
  "import",
);
const MethodView = page("method", () =>
  import("../features/method/MethodView.tsx").then((file) => file.MethodView),
);
const DatasetView = page(
  "dataset",
  () => import("../features/dataset/DatasetView.tsx").then((file) => file.DatasetView),
  "dataset",
);
const MeasureView = page("measure", () =>
  import("../features/measure/MeasureView.tsx").then((file) => file.MeasureView),
);
const ScoredCountry = late(
  () => import("../features/scorecard/EditionView.tsx").then((file) => file.ScoredCountry),
  "views",
  ({ country: { name } }) => <ScorecardSkeleton name={name} />,
);

/** Renders `View` for a country with a profile, and `Otherwise` for any other country. */
export const forProfile =
  (View: ComponentType<ViewProps>, Otherwise?: ComponentType<PageProps>) => (props: PageProps) => {
    const { country } = props;
    if (country.entry) return <View {...props} country={country} />;
    return Otherwise && <Otherwise {...props} />;
  };

export const ROUTES: Readonly<Record<View, Route>> = {
  scorecard: {
    Page: forProfile(CountryView, ScoredCountry),
    loadData: loadCountry,
    hasDrawer: true,
  },
  compare: { Page: CompareView, part: CompareView },
  world: { Page: WorldView, Frame: WorldView, part: WorldView, hasDrawer: true },
  import: { Page: ImportView, part: ImportView },
  method: { Page: MethodView, Frame: MethodView, part: MethodView },
  dataset: { Page: DatasetView, Frame: DatasetView, part: DatasetView },
  measure: { Page: MeasureView, part: MeasureView },
};

/** Returns a function that prefetches the code and messages of a page. Errors surface when the page renders. */
export function usePrefetchView(): (view: View) => void {
  const client = useQueryClient();
  const { language } = useI18n();
  return useCallback(
    (view) => {
      const { part } = ROUTES[view];
      if (!part) return;
      void part.load().catch(() => {});
      void client.prefetchQuery(messagesQuery(language, part.words));
    },
    [client, language],
  );
}
