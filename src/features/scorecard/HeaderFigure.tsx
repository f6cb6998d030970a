import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.tsx";

interface FigureFrame {
  raw?: string | undefined;
  source?: string | undefined;
  asOf?: string | undefined;
}

/** A figure with its source; where it cannot be read, what is written instead of a number. */
export function Figure({
  label,
  figure,
  children,
}: {
  label: string;
  figure: FigureFrame | undefined;
  children: ReactNode;
}) {
  const { t, date } = useI18n();
  const origin = [figure?.source, figure?.asOf && date(figure.asOf)].filter(Boolean).join(", ");
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className="figure-value">{children || "–"}</span>
        {!children && (
          <span className="figure-note">
            {figure?.raw
              ? t("scorecard.unreadable", { raw: figure.raw })
              : t("scorecard.no-figure")}
          </span>
        )}
        {origin && <span className="figure-origin">{origin}</span>}
      </dd>
    </div>
  );
}
