import { framework } from "../dataset/framework.ts";
import type { Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useIsHydrated } from "../ui/hooks.ts";

type Props = Partial<Pick<Selection, "indicator">> & { words: readonly (string | undefined)[] };

/**
 * Document title of a view: the open measure, then `words`, such as the edition and the filters. React inserts it before
 * the title of the page, and browsers use the first title. Not prerendered, because a page must have a single title.
 */
export function ViewTitle({ indicator, words }: Props) {
  const { t, local } = useI18n();
  const open = framework.indicators.find(({ code }) => code === indicator);
  const all = [open && local(open.title), ...words, t("app.title")];
  return useIsHydrated() && <title>{all.filter(Boolean).join(" · ")}</title>;
}
