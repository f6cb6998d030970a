import { useQuery, useQueryClient } from "@tanstack/react-query";
import { areasQuery, countryQuery } from "../../dataset/queries.ts";
import { changeSelection } from "../../domain/selection.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { hrefOf } from "../../url/use-selection.ts";

/** Links to the pages of neighbouring countries. Hover and focus prefetch the data. */
export function Neighbours(props: ViewProps & { codes: readonly string[] }) {
  const { country, index, answers, selection, navigate } = props;
  const { t, language, countryName } = useI18n();
  const client = useQueryClient();
  // Kept profiles do not list the country's neighbours.
  const { data: areas } = useQuery(areasQuery(country.entry.kept && index));
  const codes = areas?.[country.code]?.neighbours ?? props.codes;
  const target = { onDevice: false, indicator: undefined };
  // Formatting an address is slow, so the address is formatted once, with a placeholder.
  const place = hrefOf(changeSelection(selection, { ...target, country: "PLACE" }));
  const known = codes
    .flatMap((country) => {
      const entry = index.countries[country] ?? index.later?.countries[country];
      return entry ? { country, entry, name: countryName(entry.alpha2) } : [];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  if (known.length === 0) return null;
  return (
    <nav className="neighbours" aria-labelledby="neighbours">
      <h2 id="neighbours">{t("scorecard.neighbours")}</h2>
      <ul>
        {known.map(({ country, entry, name }) => {
          const prefetch = () => {
            if ("profile" in entry)
              void client.prefetchQuery(countryQuery(answers.framework, entry));
          };
          return (
            <li key={country}>
              <PageLink
                href={place.replace("PLACE", country)}
                onPointerEnter={prefetch}
                onFocus={prefetch}
                onOpen={() => {
                  navigate({ ...target, country });
                  scrollTo(0, 0);
                }}
              >
                {name}
              </PageLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
