import { editions as names, scored } from "virtual:dataset";
import { framework as list } from "../../data/framework.json?titles";
import { findEdition } from "../domain/editions/later.ts";
import type { Vocabulary } from "../domain/parameters.ts";

/** The ITU's list of indicators. It is bundled, so that every measure has a name before any file loads. */
export const framework = list;

/** The later editions, oldest first. */
export const editions = names;

/** Scale of the edition with this slug. Defaults to the scale of the latest edition, which determines outcomes. */
export const scaleOf = (slug?: string) => (findEdition(names, slug) ?? names.at(-1))?.scale;

export const vocabulary: Vocabulary = {
  codes: list.indicators.map(({ code }) => code),
  pillars: [
    ...list.pillars.map(({ id }) => id),
    ...new Set(names.flatMap(({ pillars }) => pillars)),
  ],
  editions: names.map(({ slug }) => slug),
  scored,
};
