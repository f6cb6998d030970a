// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: in a grid a cell of the table is one that the keyboard walks to
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { type ComparedCountry, findingOf } from "../../domain/compare/compared.ts";
import type { Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { tabStop } from "../../ui/use-grid-focus.ts";

/** A country's answer: its mark, its word for those who hear it, and on demand what is named, or the word, for all. */
export function CompareCell({
  country,
  code,
  status,
  withWords,
  isActive,
}: {
  country: ComparedCountry;
  code: string;
  status: Status;
  withWords: boolean;
  /** Whether the keyboard is here. */
  isActive: boolean;
}) {
  const { t } = useI18n();
  const word = t(`status.${status}`);
  const names = findingOf(country, code)?.instruments.map(({ name }) => name) ?? [];
  const isNaming = withWords && names.length > 0;
  return (
    <td
      role="gridcell"
      aria-haspopup="dialog"
      title={withWords ? names.join(" · ") || undefined : `${country.name}: ${word}`}
      {...tabStop(isActive)}
    >
      <div className={`compare-cell is-${status}`}>
        <StatusMark status={status} />
        <span className={withWords && !isNaming ? undefined : "visually-hidden"}>{word}</span>
        {isNaming && (
          <span className="compare-names">
            <span className="visually-hidden">: </span>
            {names.map((name) => (
              <bdi key={name} lang="en">
                {name}
              </bdi>
            ))}
          </span>
        )}
      </div>
    </td>
  );
}
