import { framework, scaleOf } from "../dataset/framework.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import { type Selection, showsCountries, type View } from "../domain/selection.ts";
import { describeFilter, nameEdition } from "../figure/page-words.ts";
import type { I18n } from "../i18n/i18n.tsx";
import type { PageCountry } from "./use-page-country.ts";

/** The document title: the open measure, the subject, the edition, the filters and the product name. */
export function pageTitle(
  i18n: I18n,
  { view, measure, part, peers, country: chosen, filter, edition, indicator }: Selection,
  country: PageCountry | undefined,
  index: Pick<CountryIndex, "countries" | "later"> | undefined,
): string {
  const { t, local, list, countryName } = i18n;
  // If the address has no country, the title starts with the first of several peers.
  const first = chosen || peers.length < 2 ? country : undefined;
  const others = peers.flatMap((code) => {
    const entry = index?.countries[code] ?? index?.later?.countries[code];
    return entry && code !== first?.code ? [countryName(entry.alpha2)] : [];
  });
  const compared = first ? [first.name, ...others] : others;
  const find = (wanted: string | undefined) =>
    framework.indicators.find(({ code }) => code === wanted);
  const asked = find(measure);
  const subjects: Readonly<Partial<Record<View, string | false | undefined>>> = {
    world: t(`app.world.${part}`),
    compare: compared.length > 0 && t("app.compare-title", { countries: list(compared) }),
    measure: asked && `${asked.code} ${local(asked.title)}`,
  };
  const subject = view === "scorecard" ? country?.name : subjects[view] || t(`app.view.${view}`);
  const lacksProfile = view === "scorecard" && !country?.entry;
  const open = country && lacksProfile ? undefined : find(indicator);
  const named = nameEdition(i18n, edition);
  const narrowed = showsCountries(view)
    ? [
        open && local(open.title),
        subject,
        named,
        ...describeFilter(i18n, filter, {
          ...framework,
          cells:
            named || lacksProfile ? "score" : edition && view === "world" ? "outcome" : "status",
          scale: scaleOf(edition),
        }),
      ]
    : [subject];
  return [...narrowed, t("app.title")].filter(Boolean).join(" · ");
}
