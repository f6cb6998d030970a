import { type ComparedCountry, findingOf } from "../../domain/compared.ts";
import type { Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";

/** A country's answer: its mark, its word for those who hear it, and on demand what is named, or the word, for all. */
export function CompareCell({
  country,
  code,
  status,
  withWords,
}: {
  country: ComparedCountry;
  code: string;
  status: Status;
  withWords: boolean;
}) {
  const { t } = useI18n();
  const word = t(`status.${status}`);
  const names = findingOf(country, code)?.instruments.map(({ name }) => name) ?? [];
  const isNaming = withWords && names.length > 0;
  return (
    <td title={withWords ? names.join(" · ") || undefined : `${country.name}: ${word}`}>
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
