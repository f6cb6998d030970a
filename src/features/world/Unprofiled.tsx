import { Fragment } from "react";
import type { NamedCountry } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import type { WorldNavigation } from "./use-world-navigation.ts";

interface Props {
  countries: readonly NamedCountry[];
  navigation: WorldNavigation;
}

/** States that these countries are not counted because they have no profile, and links to their pages. */
export function Unprofiled({ countries, navigation }: Props) {
  const { t } = useI18n();
  if (countries.length === 0) return null;
  return (
    <p className="world-question">
      {t("world.unprofiled", { count: countries.length })}{" "}
      {countries.map(({ code, name }, at) => (
        <Fragment key={code}>
          {at > 0 && t("join.list", { first: "", next: "" })}
          <PageLink href={navigation.hrefOf(code)} onOpen={() => navigation.onCountry(code)}>
            {name}
          </PageLink>
        </Fragment>
      ))}
    </p>
  );
}
