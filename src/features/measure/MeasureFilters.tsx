import type { ReactNode } from "react";
import { isFiltering, NO_FILTER, toggle } from "../../domain/filter.ts";
import { ITU_REGIONS } from "../../domain/selection.ts";
import { STATUSES } from "../../domain/status.ts";
import { classWord } from "../../i18n/words.ts";
import { Chip, FilterFrame } from "../../ui/FilterBar.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { Holders, MeasureProps } from "./use-holders.ts";

interface Props extends Pick<MeasureProps, "index" | "selection" | "navigate"> {
  holders: Holders;
  actions: ReactNode;
}

/** Filters by answer, region and words, and the order of the list. */
export function MeasureFilters({ holders, index, selection, navigate, actions }: Props) {
  const { i18n, framework, scope, listed, total } = holders;
  const { t, local } = i18n;
  const { filter, region, order } = selection;
  const { statuses, text } = filter;
  const offered = STATUSES.filter((kind) => total.counts[kind] > 0 || statuses.includes(kind));
  const orders = [
    ...(["region", "name", "-name", "date", "-date"] as const).map((id) => ({
      ...{ id, label: t(`measure.order.${id}`) },
    })),
    ...(index.later?.editions ?? []).toReversed().flatMap(({ slug, short }) => [
      { id: slug, label: t("measure.order.edition", { edition: local(short) }) },
      { id: `-${slug}`, label: t("measure.order.-edition", { edition: local(short) }) },
    ]),
  ];
  const regions = ITU_REGIONS.map((id) => ({ id, label: t(`itu.${id}`) }));
  const isNarrowed = isFiltering(filter) || region !== undefined;
  return (
    <FilterFrame
      active={statuses.length + Number(region !== undefined)}
      search={{
        "aria-label": t("measure.search"),
        placeholder: t("measure.search"),
        value: text,
        onChange: ({ target }) =>
          navigate({ filter: { ...filter, text: target.value } }, "replace"),
      }}
      found={
        listed.length === scope.length
          ? t("world.countries", { count: scope.length })
          : t("world.listed", { shown: listed.length, total: scope.length })
      }
      onClear={isNarrowed ? () => navigate({ filter: NO_FILTER, region: undefined }) : undefined}
      actions={actions}
    >
      <fieldset className="chips">
        <legend className="visually-hidden">{t("filters.statuses")}</legend>
        {offered.map((kind) => (
          <Chip
            key={kind}
            pressed={statuses.includes(kind)}
            onClick={() => navigate({ filter: { ...filter, statuses: toggle(statuses, kind) } })}
          >
            <StatusMark status={kind} />
            {classWord(i18n, kind, framework)} <small>{total.counts[kind]}</small>
          </Chip>
        ))}
      </fieldset>
      <div className="measure-choices">
        <Choice
          label={t("world.region")}
          options={[{ id: "", label: t("world.all-regions") }, ...regions]}
          chosen={region ?? ""}
          onChoose={(id) => navigate({ region: ITU_REGIONS.find((one) => one === id) })}
        />
        <Choice
          label={t("measure.order")}
          options={orders}
          chosen={order ?? "region"}
          onChoose={(id) => navigate({ order: id === "region" ? undefined : id })}
        />
      </div>
    </FilterFrame>
  );
}

interface ChoiceProps {
  label: string;
  options: readonly { id: string; label: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

const Choice = ({ label, options, chosen, onChoose }: ChoiceProps) => (
  <select
    className="select"
    aria-label={label}
    value={chosen}
    onChange={({ target }) => onChoose(target.value)}
  >
    {options.map(({ id, label: text }) => (
      <option key={id} value={id}>
        {text}
      </option>
    ))}
  </select>
);
