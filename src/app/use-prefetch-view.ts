import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { View } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { prefetchView } from "./views.ts";
import { wordsQuery } from "./words.tsx";

/** Fetches the code and the words of a page ahead, as soon as someone reaches for it. */
export function usePrefetchView(): (view: View) => void {
  const client = useQueryClient();
  const { language } = useI18n();
  return useCallback(
    (view) => {
      prefetchView(view);
      if (view !== "scorecard" && view !== "method")
        void client.prefetchQuery(wordsQuery(language, view === "import" ? "import" : "views"));
    },
    [client, language],
  );
}
