import { useQueryClient } from "@tanstack/react-query";
import { type ComponentType, useCallback } from "react";
import type { View } from "../domain/selection.ts";
import { ScorecardSkeleton } from "../features/scorecard/Scorecard.tsx";
import type { ViewProps } from "../figure/view-props.ts";
import type { Part } from "../i18n/catalogues.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { type Late, late } from "../late/late.tsx";
import { messagesQuery } from "../late/messages.tsx";
import { ViewPlaceholder } from "../ui/ViewPlaceholder.tsx";

/** A page whose code comes when it is opened. */
const page = <P extends object>(
  view: View,
  fetchPart: () => Promise<ComponentType<P>>,
  words: Part = "views",
) => late(fetchPart, words, () => <ViewPlaceholder view={view} />);

/** A country beside others; one that the profiles have not, too. */
export const CompareView = page("compare", () =>
  import("../features/compare/CompareView.tsx").then((file) => file.CompareView),
);

/** The pages whose code, and words, come when they are opened. */
export const LATE_VIEWS: Partial<Record<View, Late<ViewProps>>> = {
  world: page("world", () =>
    import("../features/world/WorldView.tsx").then((file) => file.WorldView),
  ),
  import: page(
    "import",
    () => import("../features/import/ImportView.tsx").then((file) => file.ImportView),
    "import",
  ),
};

/** How documents become facts. */
export const MethodView = page("method", () =>
  import("../features/method/MethodView.tsx").then((file) => file.MethodView),
);

/** The drawer of one country's answer, which nobody opens before the first scorecard. */
export const CountryDrawer = late(async () => {
  // What reads the documents' words comes with it: a browser never asks twice for code that did not come.
  const [drawer] = await Promise.all([
    import("../features/indicator/CountryDrawer.tsx"),
    import("../domain/evidence.ts"),
  ]);
  return drawer.CountryDrawer;
}, "first");

/** A country that the profiles have not. */
export const ScoredCountry = late(
  () => import("../features/scorecard/EditionView.tsx").then((file) => file.ScoredCountry),
  "views",
  ({ country: { name } }) => <ScorecardSkeleton name={name} />,
);

/** All countries to choose from; nobody opens the list before the first scorecard. */
export const CountryList = late(
  () => import("./CountryList.tsx").then((file) => file.CountryList),
  "first",
);

/** What of an address could not be followed, which nearly every address can. */
export const AddressNotices = late(() =>
  import("./AddressNotices.tsx").then((file) => file.AddressNotices),
);

/** Takes files that are dropped; nobody drops one before the first scorecard. */
export const DropTarget = late(() =>
  import("../features/import/DropTarget.tsx").then((file) => file.DropTarget),
);

/** Says how kept profiles count, where there are any or a link asks for some. */
export const DeviceBar = late(() =>
  import("../features/import/DeviceBar.tsx").then((file) => file.DeviceBar),
);

/** Fetches the code and the words of a page ahead, as soon as someone reaches for it; the page itself will say if it cannot. */
export function usePrefetchView(): (view: View) => void {
  const client = useQueryClient();
  const { language } = useI18n();
  return useCallback(
    (view) => {
      const part = view === "compare" ? CompareView : LATE_VIEWS[view];
      if (!part) return;
      void part.load().catch(() => undefined);
      void client.prefetchQuery(messagesQuery(language, part.words));
    },
    [client, language],
  );
}
