import { type ReactNode, useState } from "react";
import type { CountryIndex } from "../../domain/country-index.ts";
import { registerDiffers } from "../../domain/editions/register.ts";
import type { Holder } from "../../domain/measures/holders.ts";
import { STATUSES } from "../../domain/status.ts";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { describeRegister } from "../../i18n/register-words.ts";
import { useIsHydrated } from "../../ui/hooks.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { scrollIfLinked } from "../../url/scroll-if-linked.ts";
import type { MeasureTable } from "./use-measure.ts";

interface Props {
  table: MeasureTable;
  index: CountryIndex;
  showName: (holder: Holder) => ReactNode;
}

/** Lists the countries whose profile and treaty register disagree on the Optional Protocol, with both statements. */
export function Register({ table, index, showName }: Props) {
  const { i18n, scope } = table;
  const { t } = i18n;
  const source = index.later?.sources.treaties;
  // On load, browsers scroll to a fragment only if the prerendered page contains the section.
  const [isAdded] = useState(useIsHydrated());
  const rows = scope.flatMap((holder) => {
    const status = STATUSES.find((one) => one === holder.answer?.class);
    return status && registerDiffers(status, holder.treaties) ? [{ holder, status }] : [];
  });
  if (!source || rows.length === 0) return null;
  return (
    <section id="register" className="measure-register" ref={isAdded ? scrollIfLinked : null}>
      <h2>{t("measure.register")}</h2>
      <p>{t("measure.register-lead", { count: rows.length, date: i18n.date(source.date) })}</p>
      <ul className="plain-list">
        {rows.map(({ holder, status }) => {
          const { code, name, treaties = {} } = holder;
          const entry = describeRegister(treaties, source.date, i18n).find(
            ({ treaty }) => treaty === "protocol",
          );
          return (
            <li key={code}>
              {showName(holder)} ·{" "}
              <span className="chart-status">
                <StatusMark status={status} /> {t(`status.${status}`)}
              </span>{" "}
              ·{" "}
              {holder.treaties
                ? i18n.join("label", entry?.title, entry?.text)
                : t("register.none", { country: name })}
            </li>
          );
        })}
      </ul>
      <SourceLine source={source} />
    </section>
  );
}
