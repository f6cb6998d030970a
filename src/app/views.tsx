import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { framework } from "../dataset/framework.ts";
import type { Language } from "../domain/languages.ts";
import type { View } from "../domain/selection.ts";
import type { CountryDrawerProps } from "../features/indicator/CountryDrawer.tsx";
import type { ScoredCountryProps } from "../features/scorecard/EditionView.tsx";
import { ScorecardSkeleton } from "../features/scorecard/ScorecardSkeleton.tsx";
import type { ViewProps } from "../figure/view-props.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { type Late, late } from "../late/late.tsx";
import { messagesQuery } from "../late/messages.tsx";
import { ViewPlaceholder } from "../ui/ViewPlaceholder.tsx";
import type { AddressNoticesProps } from "./AddressNotices.tsx";
import type { CountryListProps } from "./CountryList.tsx";

/** The pages whose code, and words, come when they are opened. */
export const LATE_VIEWS: Partial<Record<View, Late<ViewProps>>> = {
  world: late<ViewProps>(
    async () => (await import("../features/world/WorldView.tsx")).WorldView,
    () => <ViewPlaceholder view="world" />,
    "views",
  ),
  compare: late<ViewProps>(
    async () => (await import("../features/compare/CompareView.tsx")).CompareView,
    () => <ViewPlaceholder view="compare" />,
    "views",
  ),
  import: late<ViewProps>(
    async () => (await import("../features/import/ImportView.tsx")).ImportView,
    () => <ViewPlaceholder view="import" />,
    "import",
  ),
};

/** How documents become facts. */
export const MethodView = late(
  async () => (await import("../features/method/MethodView.tsx")).MethodView,
  () => <ViewPlaceholder view="method" />,
  "views",
);

/** The drawer of one country's answer, which nobody opens before the first scorecard. */
export const CountryDrawer = late<CountryDrawerProps>(
  async () => {
    // What reads the documents' words comes with it: a browser never asks twice for code that did not come.
    const [drawer] = await Promise.all([
      import("../features/indicator/CountryDrawer.tsx"),
      import("../domain/evidence.ts"),
    ]);
    return drawer.CountryDrawer;
  },
  () => null,
);

/** A country that the profiles have not. */
export const ScoredCountry = late<ScoredCountryProps>(
  async () => (await import("../features/scorecard/EditionView.tsx")).ScoredCountry,
  ({ country: { name } }) => <ScorecardSkeleton framework={framework} name={name} />,
  "views",
);

/** All countries to choose from; nobody opens the list before the first scorecard. */
export const CountryList = late<CountryListProps>(
  async () => (await import("./CountryList.tsx")).CountryList,
  () => null,
);

/** What of an address could not be followed, which nearly every address can. */
export const AddressNotices = late<AddressNoticesProps>(
  async () => (await import("./AddressNotices.tsx")).AddressNotices,
  () => null,
  "views",
);

/** Takes files that are dropped; nobody drops one before the first scorecard. */
export const DropTarget = late(
  async () => (await import("../features/import/DropTarget.tsx")).DropTarget,
  () => null,
  "views",
);

/** Says how kept profiles count, where there are any or a link asks for some. */
export const DeviceBar = late<Omit<ViewProps, "answers">>(
  async () => (await import("../features/import/DeviceBar.tsx")).DeviceBar,
  () => null,
  "views",
);

/** Fetches the code and the words of a page ahead, as soon as someone reaches for it; the page itself will say if it cannot. */
export function usePrefetchView(): (view: View) => void {
  const client = useQueryClient();
  const { language } = useI18n();
  return useCallback((view) => prefetchView(client, language, view), [client, language]);
}

function prefetchView(client: QueryClient, language: Language, view: View): void {
  const part = LATE_VIEWS[view];
  if (!part) return;
  void part.load().catch(() => undefined);
  void client.prefetchQuery(messagesQuery(language, part.words));
}
