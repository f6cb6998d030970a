import { useI18n } from "../../i18n/i18n.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** Chooses what the map shows: coverage, or one indicator. */
export function MapChoice({ framework, selection, onChange }: WorldPanelProps) {
  const { t, local } = useI18n();
  return (
    <label className="world-choice">
      <span>{t("world.map-shows")}</span>
      <select
        className="select"
        value={selection.map ?? ""}
        onChange={({ target }) => onChange({ map: target.value || undefined })}
      >
        <option value="">{t("world.map-coverage")}</option>
        {framework.pillars.map(({ id, title }) => (
          <optgroup key={id} label={local(title)}>
            {framework.indicators
              .filter(({ pillar }) => pillar === id)
              .map((indicator) => (
                <option key={indicator.code} value={indicator.code}>
                  {indicator.code} {local(indicator.title)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
