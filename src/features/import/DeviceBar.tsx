import type { ReactNode } from "react";
import { keptCountries, labelOf } from "../../domain/kept/overlay-kept.ts";
import type { Selection } from "../../domain/selection.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/use-store.ts";
import { Notice, PlainButton } from "./PlainButton.tsx";
import { keptStore } from "./page-state.ts";

type Props = Omit<ViewProps, "answers">;

/**
 * What a page says of the profiles kept on this device: which count and how, that they do not, or that a link asks for
 * some that are not here; and the one click that changes it. Nothing where none is kept nor asked for.
 */
export function DeviceBar(props: Props) {
  const { t } = useI18n();
  const { view, onDevice } = props.selection;
  const hasKept = keptCountries(props.index).length > 0;
  if (view === "scorecard") {
    if (!onDevice) return null;
    return hasKept ? <OwnScorecard {...props} /> : <LostScorecard {...props} />;
  }
  if (view !== "compare" && view !== "world") return null;
  if (hasKept) return <Counted {...props} />;
  return onDevice ? <Lost {...props} words={t("device.lost-all")} /> : <LeftOut {...props} />;
}

/** The scorecard is of a kept profile. */
function OwnScorecard({ country: { entry }, index, navigate }: Props) {
  const { t } = useI18n();
  const words = t("device.own", {
    label: entry.kept ? labelOf(entry.kept) : "",
    count: Object.keys(index.countries).length,
    place: entry.shipped ? "instead" : "beside",
  });
  if (!entry.shipped) return <Notice words={words} />;
  return (
    <Choice {...{ words, navigate }} to={{ onDevice: false, indicator: undefined }}>
      {t("device.shipped")}
    </Choice>
  );
}

/** The address asks for a kept profile that is not here. */
function LostScorecard({ country, index, selection, navigate }: Props) {
  const { t } = useI18n();
  const isShipped = selection.country !== undefined && selection.country in index.countries;
  const words = isShipped ? t("device.lost", { country: country.name }) : t("device.lost-beside");
  return <Lost words={words} navigate={navigate} />;
}

function Lost({ words, navigate }: Pick<Props, "navigate"> & { words: string }) {
  const { t } = useI18n();
  return (
    <Choice {...{ words, navigate }} to={{ onDevice: false }} mode="replace">
      {t("app.dismiss")}
    </Choice>
  );
}

/** Kept profiles stand among the countries. */
function Counted({ index, navigate }: Props) {
  const { t, list, countryName } = useI18n();
  const countries = keptCountries(index).map(([, { alpha2, shipped }]) =>
    t(shipped ? "device.instead" : "device.beside", { country: countryName(alpha2) }),
  );
  const count = Object.keys(index.countries).length;
  const words = t("device.counted", { countries: list(countries), count });
  return (
    <Choice {...{ words, navigate }} to={{ onDevice: false }}>
      {t("device.leave")}
    </Choice>
  );
}

/** Some are kept, and not counted. */
function LeftOut({ navigate }: Props) {
  const { t, list, countryName } = useI18n();
  const left = Object.values(useStore(keptStore).entries).map(({ alpha2 }) => countryName(alpha2));
  const count = left.length;
  if (count === 0) return null;
  const words = t("device.left", { count, countries: list(left) });
  return (
    <Choice {...{ words, navigate }} to={{ onDevice: true }}>
      {t("device.count", { count })}
    </Choice>
  );
}

function Choice(props: {
  words: string;
  navigate: Props["navigate"];
  to: Partial<Selection>;
  mode?: "replace";
  children: ReactNode;
}) {
  const { words, navigate, to, mode, children } = props;
  return (
    <Notice words={words}>
      <PlainButton onClick={() => navigate(to, mode)}>{children}</PlainButton>
    </Notice>
  );
}
