import { STATUSES, type Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";

/** The five answers side by side; one click, or the arrow keys, puts another in place. */
export function StatusChoice({
  label,
  name,
  status,
  onStatus,
}: {
  label: string;
  name: string;
  status: Status;
  onStatus: (status: Status) => void;
}) {
  const { t } = useI18n();
  return (
    <fieldset className="import-statuses">
      <legend className="visually-hidden">{label}</legend>
      {STATUSES.map((one) => (
        <label key={one} className="import-status">
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === status}
            onChange={() => onStatus(one)}
          />
          <StatusMark status={one} />
          {t(`status.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
