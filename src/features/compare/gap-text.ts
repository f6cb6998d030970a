import type { ComparedCountry } from "../../domain/compare/compared.ts";
import type { GapEntry, GapList, Model } from "../../domain/compare/gap-list.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** More instruments than these of one country are counted, not named. */
const MOST_NAMED = 2;

/** "What Peru lacks and others have"; the other by name where there is only one. */
export function gapTitle([first, other, ...more]: readonly ComparedCountry[], { t }: I18n): string {
  const country = first?.name ?? "";
  return other && more.length === 0
    ? t("compare.gaps.title-one", { country, other: other.name })
    : t("compare.gaps.title", { country });
}

/** "Peru lacks 7 measures that at least one of the others has in place, and has 1 more only in part." */
export function gapLead(
  { gaps }: GapList,
  [first, ...others]: readonly ComparedCountry[],
  { t }: I18n,
): string {
  const partial = gaps.filter(({ status }) => status === "partial").length;
  return t("compare.gaps.lead", {
    country: first?.name ?? "",
    count: gaps.length - partial,
    partial,
    others: others.length,
  });
}

/** "In place in Chile, through CLCERT; Colombia. Peru has it in part. Not known in Uruguay." */
export function gapText(entry: GapEntry, country: string, i18n: I18n): string {
  const { t, list } = i18n;
  const named = entry.models.map((model) => modelText(model, i18n));
  // Commas inside a country's part would run into those between the countries.
  const models = entry.models.some(({ through }) => through.length > 0)
    ? named.join("; ")
    : list(named);
  return [
    t("compare.gaps.in-place", { models }),
    entry.status === "partial" && t("compare.gaps.partly", { country }),
    entry.notKnown.length > 0 &&
      t("compare.gaps.not-known", { countries: list(entry.notKnown.map(({ name }) => name)) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What stands under the list: what is not known and so not counted, and what nobody has. */
export function gapNotes(
  { notCounted, lackedByAll }: GapList,
  [first, ...others]: readonly ComparedCountry[],
  { t, list, local }: I18n,
): string[] {
  const country = first?.name ?? "";
  const measures = list(notCounted.map(({ code, title }) => `${code} ${local(title)}`));
  return [
    ...(notCounted.length > 0
      ? [t("compare.gaps.not-counted", { country, measures, count: notCounted.length })]
      : []),
    ...(lackedByAll.length > 0
      ? [
          t("compare.gaps.lacked-by-all", {
            country,
            count: lackedByAll.length,
            others: others.length,
          }),
        ]
      : []),
  ];
}

function modelText({ country: { name }, through }: Model, { t, list }: I18n): string {
  if (through.length === 0) return name;
  const more = through.length - MOST_NAMED;
  const named = through.slice(0, MOST_NAMED);
  const names =
    more > 0 ? t("compare.gaps.more", { names: named.join(", "), count: more }) : list(named);
  return t("compare.gaps.through", { country: name, names });
}
