import { type ReactNode, useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import type { CountryChoice } from "./CountryDialog.tsx";

interface Props extends CountryChoice {
  /** What stands there where none of them is chosen. */
  otherwise?: string | undefined;
  /** The list, which comes when it is asked for. */
  List: (props: CountryChoice & { onClose: () => void }) => ReactNode;
}

/** Chooses among all countries that have a profile, by list or by typing. */
export function CountryPicker(props: Props) {
  const { t } = useI18n();
  const { options, chosen, otherwise, List } = props;
  const [isOpen, setOpen] = useState(false);
  const option = options.find(({ code }) => code === chosen);
  const name = [option?.name ?? otherwise, option?.note].filter(Boolean).join(" · ");
  return (
    <>
      <button
        type="button"
        className="select country-picker"
        aria-haspopup="dialog"
        aria-label={t("countries.chosen", { name })}
        disabled={options.length === 0}
        onClick={() => setOpen(true)}
      >
        <span className="country-picker-name">{name}</span>
      </button>
      {isOpen && <List {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
