import { editions, framework, scaleOf } from "../dataset/framework.ts";
import { SCORE_CLASSES } from "../domain/answers.ts";
import { findEdition } from "../domain/editions/later.ts";
import type { Filter } from "../domain/filter.ts";
import type { EditionFramework } from "../domain/framework.ts";
import { STATUSES } from "../domain/status.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { classWord } from "../i18n/words.ts";

/** Describes the active filters as text, using the pillar names of the edition shown. */
export function describeFilter(
  i18n: I18n,
  filter: Filter,
  edition: Pick<EditionFramework, "cells" | "pillars" | "scale"> = {
    ...framework,
    scale: scaleOf(),
  },
): string[] {
  const { t, join, local, list } = i18n;
  const pillars = edition.pillars
    .filter(({ id }) => filter.pillars.includes(id))
    .map(({ title }) => local(title));
  // Omits the classes of the other kind of edition, which stay in the address. Keeps outcomes, which occur in comparisons of both kinds.
  const others: readonly string[] = edition.cells === "score" ? STATUSES : SCORE_CLASSES;
  const statuses = filter.statuses
    .filter((kind) => kind === "missing" || !others.includes(kind))
    .map((kind) => classWord(i18n, kind, edition));
  const text = filter.text.trim();
  return [
    pillars.length > 0 && join("label", t("filters.pillars"), list(pillars)),
    statuses.length > 0 && join("label", t("filters.statuses"), list(statuses)),
    text !== "" && t("filters.text", { text }),
  ].filter((words) => words !== false);
}

/** Short name of an edition by its slug in the address. Undefined for the profiles and for outcomes. */
export function nameEdition({ local }: I18n, slug: string | undefined): string | undefined {
  const edition = findEdition(editions, slug);
  return edition && local(edition.short);
}
