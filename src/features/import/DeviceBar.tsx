import { keptCountries, labelOf } from "../../domain/kept/kept-entries.ts";
import type { Selection } from "../../domain/selection.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/use-store.ts";
import { Notice, PlainButton } from "./Button.tsx";
import { type Kept, keptStore } from "./page-state.ts";

type Props = Omit<ViewProps, "answers">;

/** What is said, and where the one click beside it leads. */
interface Word {
  words: string;
  action?: string;
  to?: Partial<Selection>;
  mode?: "replace";
}

/**
 * What a page says of the profiles kept on this device: which count and how, that they do not, or that a link asks for
 * some that are not here; and the one click that changes it. Nothing where none is kept nor asked for.
 */
export function DeviceBar(props: Props) {
  const i18n = useI18n();
  const { entries } = useStore(keptStore);
  const { view } = props.selection;
  const isAmong = view === "compare" || view === "world";
  const word = isAmong
    ? wordAmong(props, entries, i18n)
    : view === "scorecard" && wordOfScorecard(props, i18n);
  if (!word) return null;
  const { words, action, to = {}, mode } = word;
  return (
    <Notice words={words}>
      {action && <PlainButton onClick={() => props.navigate(to, mode)}>{action}</PlainButton>}
    </Notice>
  );
}

/** The scorecard is of a kept profile, or the address asks for one that is not here. */
function wordOfScorecard({ index, selection, country }: Props, { t }: I18n): Word | undefined {
  if (!selection.onDevice) return undefined;
  const { entry, name } = country;
  if (keptCountries(index).length === 0) {
    const isShipped = selection.country !== undefined && selection.country in index.countries;
    return lost(isShipped ? t("device.lost", { country: name }) : t("device.lost-beside"), t);
  }
  const words = t("device.own", {
    label: entry.kept ? labelOf(entry.kept) : "",
    count: Object.keys(index.countries).length,
    place: entry.shipped ? "instead" : "beside",
  });
  const to = { onDevice: false, indicator: undefined };
  return { words, ...(entry.shipped && { action: t("device.shipped"), to }) };
}

/** Kept profiles stand among the countries, or some are kept and not counted. */
function wordAmong(
  { index, selection }: Props,
  entries: Kept["entries"],
  { t, list, countryName }: I18n,
): Word | undefined {
  const counted = keptCountries(index);
  if (counted.length > 0) {
    const countries = counted.map(([, { alpha2, shipped }]) =>
      t(shipped ? "device.instead" : "device.beside", { country: countryName(alpha2) }),
    );
    const count = Object.keys(index.countries).length;
    const words = t("device.counted", { countries: list(countries), count });
    return { words, action: t("device.leave"), to: { onDevice: false } };
  }
  if (selection.onDevice) return lost(t("device.lost-all"), t);
  const left = Object.values(entries).map(({ alpha2 }) => countryName(alpha2));
  const count = left.length;
  if (count === 0) return undefined;
  const words = t("device.left", { count, countries: list(left) });
  return { words, action: t("device.count", { count }), to: { onDevice: true } };
}

const lost = (words: string, t: I18n["t"]): Word => ({
  words,
  action: t("app.dismiss"),
  to: { onDevice: false },
  mode: "replace",
});
