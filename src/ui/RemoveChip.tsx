import { useI18n } from "../i18n/i18n.tsx";

/** A chip that is removed when clicked. `onRemove` must move focus, because the button unmounts. */
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
