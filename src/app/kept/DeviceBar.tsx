import type { ReactNode } from "react";
import { labelOf } from "../../domain/kept/kept-label.ts";
import { keptCountries } from "../../domain/kept/overlay-kept.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/use-store.ts";
import { keptStore } from "../page-state.ts";

/**
 * What a page says of the profiles kept on this device: which count and how, that they do not, or that a link asks for
 * some that are not here; and the one click that changes it. Nothing where none is kept nor asked for.
 */
export function DeviceBar(props: Omit<ViewProps, "answers">) {
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
function OwnScorecard({ country: { entry }, index, navigate }: Omit<ViewProps, "answers">) {
  const { t } = useI18n();
  const words = t("device.own", {
    label: entry.kept ? labelOf(entry.kept) : "",
    count: Object.keys(index.countries).length,
    place: entry.shipped ? "instead" : "beside",
  });
  if (!entry.shipped) return <p className="notice">{words}</p>;
  return (
    <Notice
      words={words}
      action={t("device.shipped")}
      onAction={() => navigate({ onDevice: false, indicator: undefined })}
    />
  );
}

/** The address asks for a kept profile that is not here. */
function LostScorecard(props: Omit<ViewProps, "answers">) {
  const { country, index, selection } = props;
  const { t } = useI18n();
  const isShipped = selection.country !== undefined && selection.country in index.countries;
  return isShipped ? (
    <Lost {...props} words={t("device.lost", { country: country.name })} />
  ) : (
    <Lost {...props} words={t("device.lost-beside")} />
  );
}

function Lost({ words, navigate }: Pick<ViewProps, "navigate"> & { words: string }) {
  const { t } = useI18n();
  return (
    <Notice
      words={words}
      action={t("app.dismiss")}
      onAction={() => navigate({ onDevice: false }, "replace")}
    />
  );
}

/** Kept profiles stand among the countries. */
function Counted({ index, navigate }: Omit<ViewProps, "answers">) {
  const { t, list, countryName } = useI18n();
  const countries = keptCountries(index).map(([, { alpha2, shipped }]) =>
    t(shipped ? "device.instead" : "device.beside", { country: countryName(alpha2) }),
  );
  const count = Object.keys(index.countries).length;
  return (
    <Notice
      words={t("device.counted", { countries: list(countries), count })}
      action={t("device.leave")}
      onAction={() => navigate({ onDevice: false })}
    />
  );
}

/** Some are kept, and not counted. */
function LeftOut({ navigate }: Omit<ViewProps, "answers">) {
  const { t, list, countryName } = useI18n();
  const left = Object.values(useStore(keptStore).entries).map(({ alpha2 }) => countryName(alpha2));
  const count = left.length;
  if (count === 0) return null;
  return (
    <Notice
      words={t("device.left", { count, countries: list(left) })}
      action={t("device.count", { count })}
      onAction={() => navigate({ onDevice: true })}
    />
  );
}

function Notice({
  words,
  action,
  onAction,
}: {
  words: ReactNode;
  action: string;
  onAction: () => void;
}) {
  return (
    <p className="notice">
      {words}{" "}
      <button type="button" className="button is-plain" onClick={onAction}>
        {action}
      </button>
    </p>
  );
}
