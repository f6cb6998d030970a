import type { CountrySince } from "../../domain/editions/country-file.ts";
import { registerDiffers } from "../../domain/editions/register.ts";
import type { Status } from "../../domain/status.ts";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeRegister } from "../../i18n/register-words.ts";

interface Props extends CountrySince {
  country: string;
  /** The status according to the profile. */
  status: Status;
}

/** A country's entries in the treaty register, with a note where they differ from its profile. */
export function RegisterPart({ country, status, since, sources: { treaties: source } }: Props) {
  const i18n = useI18n();
  const { t, date } = i18n;
  const record = since?.treaties;
  const entries = record ? describeRegister(record, source.date, i18n) : [];
  return (
    <section>
      <h3>{t("register.title", { date: date(source.date) })}</h3>
      <dl className="drawer-facts">
        {entries.map(({ treaty, title, text }) => (
          <div key={treaty}>
            <dt>{title}</dt>
            <dd>
              {text}
              {registerDiffers(status, record, treaty) && (
                <p className="drawer-names">{t("register.differs")}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!record && <p>{t("register.none", { country })}</p>}
      <SourceLine source={source} />
    </section>
  );
}
