import { framework } from "../dataset/framework.ts";
import type { Filter } from "../domain/filter.ts";
import type { EditionFramework } from "../domain/framework.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** The active filters in words; pillars are those of the edition shown. */
export function describeFilter(
  { t, local, list }: I18n,
  filter: Filter,
  edition: Pick<EditionFramework, "pillars"> = framework,
): string[] {
  const pillars = edition.pillars
    .filter(({ id }) => filter.pillars.includes(id))
    .map(({ title }) => local(title));
  const statuses = filter.statuses.map((status) => t(`status.${status}`));
  const text = filter.text.trim();
  return [
    pillars.length > 0 && `${t("filters.pillars")}: ${list(pillars)}`,
    statuses.length > 0 && `${t("filters.statuses")}: ${list(statuses)}`,
    text !== "" && t("filters.text", { text }),
  ].filter((words) => words !== false);
}
