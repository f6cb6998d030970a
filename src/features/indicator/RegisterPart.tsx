import type { CountrySince } from "../../domain/editions/country-file.ts";
import { registerDiffers } from "../../domain/editions/register.ts";
import type { Status } from "../../domain/status.ts";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeRegister } from "../../i18n/register-words.ts";

interface Props extends CountrySince {
  country: string;
  /** According to the profile. */
  status: Status;
}

/** A country's entries in the treaty register, separate from the statement of its profile. */
export function RegisterPart({ country, status, since, sources: { treaties: source } }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const record = since?.treaties;
  return (
    <section>
      <h3>{t("register.title", { date: i18n.date(source.date) })}</h3>
      {record ? (
        <dl className="drawer-facts">
          {describeRegister(record, source.date, i18n).map(({ treaty, title, text }) => (
            <div key={treaty}>
              <dt>{title}</dt>
              <dd>
                {text}
                {registerDiffers(status, record, treaty) && (
                  <span className="drawer-names">{t("register.differs")}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t("register.none", { country })}</p>
      )}
      <SourceLine source={source} />
    </section>
  );
}
