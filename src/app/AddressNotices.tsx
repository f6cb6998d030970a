import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../dataset/queries.ts";
import { isGroupId } from "../domain/groups.ts";
import type { DroppedValue } from "../domain/parameters.ts";
import { droppedText, limitList } from "../figure/DroppedNotice.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { late } from "../late/late.tsx";
import { PlainButton } from "../ui/Button.tsx";
import type { CountryChoice } from "./CountryList.tsx";

/** In a separate chunk, since links from another version of the dataset are rare. */
const OtherDataset = late(
  () => import("./OtherDataset.tsx").then((file) => file.OtherDataset),
  "import",
);

interface Props extends Pick<CountryChoice, "index" | "selection" | "navigate"> {
  /** Code of the country shown. */
  shown: string | undefined;
  dropped: readonly DroppedValue[];
}

/** Notices about invalid or excess values, a country without a profile, and a link from another version of the dataset. */
export function AddressNotices({ index, shown, selection, dropped, navigate }: Props) {
  const i18n = useI18n();
  const { t, list, countryName } = i18n;
  const { country, dataset } = selection;
  const areas = useQuery(areasQuery(index));
  const notices: string[] = [];
  const nameOf = (code: string) => {
    const area = index?.countries[code] ?? areas.data?.[code];
    return area ? countryName(area.alpha2) : code;
  };
  // The notice about excess values lists names of countries, so it excludes groups and other parameters.
  const isPeer = ({ parameter, value, isExcess }: DroppedValue) =>
    isExcess && parameter === "with" && !isGroupId(value);
  const others = dropped.filter((one) => !isPeer(one));
  if (others.length > 0) notices.push(droppedText(others, i18n));
  const excess = dropped.filter(isPeer).map(({ value }) => nameOf(value));
  if (excess.length > 0) {
    const countries = list(limitList(excess));
    notices.push(t("app.notice.too-many", { count: excess.length, countries }));
  }
  const isOther = country !== undefined && shown !== undefined && shown !== country;
  if (index && isOther && ["scorecard", "compare"].includes(selection.view)) {
    notices.push(t("app.notice.no-profile", { country: nameOf(country), shown: nameOf(shown) }));
  }
  const dismiss = () => {
    // A comparison keeps the country that replaced the missing country.
    const next = selection.view === "compare" && country ? shown : undefined;
    navigate({ dataset: undefined, ...(shown !== country && { country: next }) }, "replace");
    // The button unmounts, so focus would be lost.
    document.getElementById("main")?.focus();
  };
  const button = <PlainButton onClick={dismiss}>{t("app.dismiss")}</PlainButton>;
  return (
    <>
      {notices.map((text) => (
        <div key={text} className="notice">
          {text} {button}
        </div>
      ))}
      {index && dataset !== undefined && dataset !== index.version && (
        <OtherDataset {...{ index, selection, shown }}>{button}</OtherDataset>
      )}
    </>
  );
}
