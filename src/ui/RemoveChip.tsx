import { useI18n } from "../i18n/i18n.tsx";

/** A chip with a name. Choosing it removes what it stands for, so `onRemove` must move the focus. */
export const RemoveChip = ({ name, onRemove }: { name: string; onRemove: () => void }) => (
  <button
    type="button"
    className="chip is-limit"
    aria-label={useI18n().t("query.remove", { name })}
    onClick={onRemove}
  >
    {name} <span aria-hidden="true">×</span>
  </button>
);
