import { framework } from "../dataset/framework.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Selection } from "../domain/selection.ts";
import { describeFilter } from "../figure/describe-filter.ts";
import type { ShownCountry } from "../figure/shown-country.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** The country that a page is of: with its profile, or one of which only something is known since. */
export type PageCountry = ShownCountry | { code: string; name: string; entry?: undefined };

/** What a tab, a bookmark and the history say of a page: whom or what it shows, what it is narrowed to, and of which product. */
export function pageTitle(
  i18n: I18n,
  selection: Selection,
  country: PageCountry | undefined,
  index: Pick<CountryIndex, "countries"> | undefined,
): string {
  const { view, filter, edition, indicator } = selection;
  const subject = subjectOf(i18n, selection, country, index);
  const isOfFacts = subject !== undefined && view !== "method" && view !== "import";
  const open = framework.indicators.find(({ code }) => code === indicator);
  const narrowed = isOfFacts && [
    open && i18n.local(open.title),
    subject,
    edition?.startsWith(GCI) && i18n.t("scorecard.gci", { years: edition.slice(GCI.length) }),
    ...describeFilter(i18n, filter),
  ];
  return [...(narrowed || [subject]), i18n.t("app.title")].filter(Boolean).join(" · ");
}

/** What the ids of the index's editions begin with: "gci-2024". */
const GCI = "gci-";

function subjectOf(
  ...[{ t, list, countryName }, { view, part, peers }, country, index]: Parameters<typeof pageTitle>
): string | undefined {
  if (view === "scorecard") return country?.name;
  if (view === "world") return t(`app.world.${part}`);
  if (view !== "compare" || !country) return t(`app.view.${view}`);
  const others = peers.flatMap((code) => {
    const entry = index?.countries[code];
    return entry && code !== country.code ? [countryName(entry.alpha2)] : [];
  });
  return t("app.compare-title", { countries: list([country.name, ...others]) });
}
