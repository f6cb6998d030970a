import type { Profile } from "../../domain/profile.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useSay } from "./words.tsx";

/** Whose profile it is, from which file, and the figures that stand above the sections. */
export function ReviewHeader({
  file,
  profile,
  publisher,
  countries,
  shipped,
  onCountry,
}: {
  file: string;
  profile: Profile;
  publisher: string;
  countries: readonly (readonly [code: string, name: string])[];
  shipped: Profile | undefined;
  /** Undefined where the document is not at hand to be read anew. */
  onCountry: ((country: string) => void) | undefined;
}) {
  const { number, percent, date } = useI18n();
  const say = useSay();
  const { population, internetUsers } = profile.background;
  const { title, lastUpdated } = profile.source;
  const name = countries.find(([code]) => code === profile.country)?.[1] ?? profile.country;
  return (
    <header className="import-header">
      <h2 id="import-review" tabIndex={-1}>
        {name} <small>{file}</small>
      </h2>
      <dl className="import-figures">
        <div>
          <dt>
            <label htmlFor="import-country">{say("country")}</label>
          </dt>
          <dd>
            <select
              id="import-country"
              className="select"
              aria-describedby="import-country-note"
              value={profile.country}
              disabled={!onCountry}
              onChange={({ target }) => onCountry?.(target.value)}
            >
              {countries.map(([code, countryName]) => (
                <option key={code} value={code}>
                  {countryName}
                </option>
              ))}
            </select>
            <p id="import-country-note" className="import-note">
              {onCountry && say("country-changed")} {!shipped && say("shipped-none")}
            </p>
          </dd>
        </div>
        <div>
          <dt>{say("source")}</dt>
          <dd>
            <span lang="en">{title}</span> · {publisher}
          </dd>
          <dt>{say("date")}</dt>
          <dd>{lastUpdated ? date(lastUpdated) : say("no-date")}</dd>
        </div>
        <div>
          <dt>{say("population")}</dt>
          <dd>
            {population?.value === undefined ? say("not-found") : number(population.value)}
            <Origin figure={population} />
          </dd>
          <dt>{say("internet-users")}</dt>
          <dd>
            {internetUsers?.percent === undefined
              ? say("not-found")
              : percent(internetUsers.percent / 100, 1)}
            <Origin figure={internetUsers} />
          </dd>
        </div>
      </dl>
    </header>
  );
}

function Origin({
  figure,
}: {
  figure: { source?: string | undefined; asOf?: string | undefined } | undefined;
}) {
  const { date } = useI18n();
  const words = [figure?.source, figure?.asOf && date(figure.asOf)].filter(Boolean).join(", ");
  return words === "" ? null : <small> {words}</small>;
}
