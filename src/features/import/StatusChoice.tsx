import { useEffect, useRef } from "react";
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
  const group = useRef<HTMLFieldSetElement>(null);
  // An answer that is taken back takes the focus with it, so that the arrow keys go on from there.
  useEffect(() => {
    const focused = document.activeElement;
    if (!group.current?.contains(focused)) return;
    group.current.querySelector<HTMLInputElement>(`input[value="${status}"]`)?.focus();
  }, [status]);
  return (
    <fieldset ref={group} className="import-statuses">
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
