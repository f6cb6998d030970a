import { type MouseEvent, memo } from "react";
import { groupIndicators } from "../../domain/compared.ts";
import type { Indicator } from "../../domain/framework.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CompareCell } from "./CompareCell.tsx";
import { CompareHead } from "./CompareHead.tsx";
import { type CompareProps, measureId } from "./compare-props.ts";

/** Up to so many countries there is room to spare; from so many on, the smallest phones have too little. */
const ROOMY = 3;
const WIDE = 6;

const widthClass = (countries: number) =>
  countries <= ROOMY ? "is-roomy" : countries >= WIDE ? "is-wide" : "";

interface Props extends Pick<CompareProps, "comparison" | "matrix" | "chosen" | "onChange"> {
  withWords: boolean;
}

/**
 * Measures by countries, grouped by pillar: a table whose every row opens the drawer of its measure. Memoized: what is
 * opened or typed beside it must not draw its cells again.
 */
export const CompareMatrix = memo(function CompareMatrix(props: Props) {
  const { matrix, withWords, onChange } = props;
  const { t, local } = useI18n();
  const { framework, countries } = matrix;
  const groups = groupIndicators(framework);
  if (groups.length === 0) return <p className="nothing">{t("compare.no-differences")}</p>;
  const width = withWords ? "has-words" : widthClass(countries.length);
  return (
    <>
      <div className={`compare-frame ${width}`}>
        <table className="compare-matrix">
          <caption className="visually-hidden">{t("compare.matrix")}</caption>
          <CompareHead {...props} />
          {groups.map(({ pillar, rows }) => (
            <tbody key={pillar.id}>
              <tr className="compare-pillar">
                <th scope="rowgroup" colSpan={countries.length + 1}>
                  <span>{local(pillar.title)}</span>
                </th>
              </tr>
              {rows.map(({ indicator, position }) => (
                <MeasureRow
                  key={indicator.code}
                  {...props}
                  indicator={indicator}
                  position={position}
                  onOpen={() => onChange({ indicator: indicator.code })}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="compare-note">{t("compare.matrix-note")}</p>
    </>
  );
});

function MeasureRow({
  matrix: { countries },
  withWords,
  indicator,
  position,
  onOpen,
}: Props & { indicator: Indicator; position: number; onOpen: () => void }) {
  const { local } = useI18n();
  // The button in the row's head is what the keyboard and a screen reader find; it bubbles up to here.
  const handleClick = (event: MouseEvent) => {
    const isMarking = getSelection()?.isCollapsed === false && event.detail > 0;
    if (!isMarking) onOpen();
  };
  return (
    <tr className="compare-row" onClick={handleClick}>
      <th scope="row">
        <button type="button" id={measureId(indicator.code)} aria-haspopup="dialog">
          <span className="compare-code">{indicator.code}</span>
          <span>{local(indicator.title)}</span>
        </button>
      </th>
      {countries.map((country) => (
        <CompareCell
          key={country.code}
          country={country}
          code={indicator.code}
          status={country.statuses[position] ?? "missing"}
          withWords={withWords}
        />
      ))}
    </tr>
  );
}
