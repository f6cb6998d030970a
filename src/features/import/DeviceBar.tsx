import { keptCountries } from "../../domain/kept/kept-entries.ts";
import { labelOf } from "../../domain/kept/kept-profile.ts";
import { isWorldwide } from "../../domain/selection.ts";
import type { ShownCountry, ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlainButton } from "../../ui/Button.tsx";
import { focusMainIfLost } from "../../ui/focus-main.ts";
import { useStore } from "../../ui/hooks.ts";
import { Notice } from "./controls.tsx";
import { keptStore } from "./page-state.ts";

interface Props extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  /** `entry` is undefined if the country has only scores. */
  country: { name: string; entry?: ShownCountry["entry"] | undefined };
}

/** Shows whether the view includes profiles kept on this device, with a button that includes or excludes them. */
export function DeviceBar(props: Props) {
  const { index, country, selection, navigate } = props;
  const { t, list, countryName } = useI18n();
  const { entries, failure } = useStore(keptStore);
  const { view, onDevice } = selection;
  const counted = keptCountries(index);
  const count = Object.keys(index.countries).length;
  const go = (...to: Parameters<typeof navigate>) => {
    navigate(...to);
    // If the bar has unmounted, focus would be lost.
    requestAnimationFrame(focusMainIfLost);
  };
  const bar = (words: string, action: string | undefined, ...to: Parameters<typeof navigate>) => (
    <Notice words={words}>
      {action && <PlainButton onClick={() => go(...to)}>{action}</PlainButton>}
    </Notice>
  );
  const off = { onDevice: false };
  const isUnread = failure !== undefined && failure !== "full";
  const missing = (words: string) =>
    bar(isUnread ? t("device.unread") : words, t("app.dismiss"), off, "replace");
  if (view === "scorecard") {
    if (!onDevice) return null;
    const { entry, name } = country;
    if (!entry || counted.length === 0) {
      const isShipped = selection.country !== undefined && selection.country in index.countries;
      return missing(isShipped ? t("device.lost", { country: name }) : t("device.lost-beside"));
    }
    const { kept, shipped } = entry;
    const own = { label: kept ? labelOf(kept) : "", isStored: `${kept?.isStored}` };
    const words = t("device.own", { ...own, count, place: shipped ? "instead" : "beside" });
    return bar(words, shipped && t("device.shipped"), { ...off, indicator: undefined });
  }
  if (view !== "compare" && !isWorldwide(view)) return null;
  if (counted.length > 0) {
    const countries = counted.map(([, { alpha2, shipped }]) =>
      t(shipped ? "device.instead" : "device.beside", { country: countryName(alpha2) }),
    );
    return bar(t("device.counted", { countries: list(countries), count }), t("device.leave"), off);
  }
  if (onDevice) return missing(t("device.lost-all"));
  const left = Object.values(entries).map(({ alpha2 }) => countryName(alpha2));
  if (left.length === 0) return null;
  const words = t("device.left", { count: left.length, countries: list(left) });
  return bar(words, t("device.count", { count: left.length }), { onDevice: true });
}
