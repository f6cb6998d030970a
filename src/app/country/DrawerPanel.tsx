import type { UseQueryResult } from "@tanstack/react-query";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Evidence as EvidenceFile } from "../../domain/evidence.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Row } from "../../domain/scorecard.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Status } from "../../domain/status.ts";
import { IndicatorDrawer } from "../../features/indicator/IndicatorDrawer.tsx";
import { rowId } from "../../features/scorecard/IndicatorRow.tsx";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { Evidence } from "../../ui/Evidence.tsx";
import { goBackOr } from "../../url/address.ts";
import { type Navigate, permalink } from "../../url/use-selection.ts";
import { PeersPart } from "../compare/PeersPart.tsx";
import { describeFlags } from "./describe-flags.ts";

interface Props {
  country: ShownCountry;
  profile: Profile;
  index: CountryIndex;
  selection: Selection;
  rows: readonly Row[];
  /** The rows that pass the filters: what previous and next walk through. */
  shown: readonly Row[];
  evidence: UseQueryResult<EvidenceFile>;
  navigate: Navigate;
  /** Id of what takes the focus afterwards; the scorecard's row where it is left out. */
  returnFocusTo?: string;
}

/** The drawer of the indicator in the address, with everything that it shows gathered; nothing where none is open. */
export function DrawerPanel(props: Props) {
  const i18n = useI18n();
  const { country, profile, index, selection, rows, shown, navigate } = props;
  const row = rows.find(({ indicator }) => indicator.code === selection.indicator);
  if (!row) return null;
  const { code } = row.indicator;
  const walk = shown.includes(row) ? shown : rows;
  const step = (by: number) => {
    const target = walk[walk.indexOf(row) + by];
    return target && (() => navigate({ indicator: target.indicator.code }, "replace"));
  };
  const link = permalink({
    ...selection,
    country: country.code,
    indicator: code,
    language: i18n.language,
    dataset: index.version,
  });
  const close = () => {
    if (selection.indicator !== undefined)
      goBackOr(() => navigate({ indicator: undefined }, "replace"));
  };
  return (
    <IndicatorDrawer
      row={row}
      link={link}
      citation={cite(i18n, props, row, link)}
      evidence={<EvidencePart {...props} code={code} status={row.finding.status} />}
      whoElse={<PeersPart index={index} country={country.code} code={code} />}
      flags={describeFlags(i18n, index, profile, code)}
      sourceLine={i18n.t("drawer.source-line", { ...source(i18n, props), code })}
      onPrevious={step(-1)}
      onNext={step(1)}
      onClose={close}
      returnFocusTo={props.returnFocusTo ?? rowId(code)}
    />
  );
}

/** The words of the section; why there are none; or what went wrong with fetching them. */
export function EvidencePart({
  country,
  evidence,
  code,
  status,
}: Pick<Props, "country" | "evidence"> & { code: string; status: Status }) {
  const i18n = useI18n();
  if (status === "missing") return <p>{i18n.t("drawer.evidence-none")}</p>;
  const words = evidence.data;
  const { kept, evidence: path } = country.entry;
  if (!words && !path)
    return (
      <p>{i18n.t(kept ? "drawer.evidence-not-added" : "drawer.evidence-withheld", { code })}</p>
    );
  if (!words && evidence.error)
    return <Failure error={evidence.error} onRetry={() => void evidence.refetch()} />;
  if (!words) return <p className="skeleton-words">{i18n.t("app.loading")}</p>;
  const passage = words.indicators[code];
  if (!passage) return <p>{i18n.t("drawer.evidence-none")}</p>;
  return <Evidence passage={passage} language={words.language} />;
}

function source({ t, date }: I18n, { country, profile }: Pick<Props, "country" | "profile">) {
  const { title, publisher, lastUpdated } = profile.source;
  return {
    title: country.entry.kept ? t("app.on-device-name", { name: title }) : title,
    publisher,
    date: lastUpdated ? date(lastUpdated) : t("source.undated"),
  };
}

const cite = (i18n: I18n, props: Props, row: Row, link: string) =>
  i18n.t("drawer.citation", {
    ...source(i18n, props),
    code: row.indicator.code,
    indicator: i18n.local(row.indicator.title),
    status: i18n.t(`status.${row.finding.status}`),
    version: props.index.version,
    link,
  });
