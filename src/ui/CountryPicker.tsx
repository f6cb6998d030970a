import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import type { CountryChoice } from "./CountryDialog.tsx";

interface Props extends CountryChoice {
  /** What stands there where none of them is chosen. */
  otherwise?: string | undefined;
  /** The list, which comes when it is asked for. */
  List: (props: CountryChoice & { onClose: () => void }) => ReactNode;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** Chooses among all countries that have a profile, by list or by typing. */
export function CountryPicker({ isOpen, onOpen, ...props }: Props) {
  const { t } = useI18n();
  const { options, chosen, otherwise, List } = props;
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
        onClick={() => onOpen(true)}
      >
        <span className="country-picker-name">{name}</span>
      </button>
      {isOpen && <List {...props} onClose={() => onOpen(false)} />}
    </>
  );
}
