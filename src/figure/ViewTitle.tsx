import { useI18n } from "../i18n/i18n.tsx";
import { useIsHydrated } from "../ui/hooks.ts";

/**
 * A document title with words that only the view has, such as its groups and conditions. React inserts it before the
 * title of the page, and browsers use the first title. Not prerendered, because a page must have a single title.
 */
export function ViewTitle({ words }: { words: readonly (string | undefined)[] }) {
  const { t } = useI18n();
  return useIsHydrated() && <title>{[...words, t("app.title")].filter(Boolean).join(" · ")}</title>;
}
