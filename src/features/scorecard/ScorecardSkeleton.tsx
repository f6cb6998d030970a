import type { Framework } from "../../domain/framework.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** The scorecard before its facts: the framework's own titles stand in their places, so that nothing moves. */
export function ScorecardSkeleton({ framework, name }: { framework: Framework; name: string }) {
  const { t, local } = useI18n();
  return (
    <div className="skeleton" aria-busy="true">
      <header className="country-header">
        <div>
          <h1>{name}</h1>
          <p className="country-source" role="status">
            {t("app.loading")}
          </p>
        </div>
      </header>
      <div className="skeleton-strip" />
      <div className="scorecard">
        <p className="row-heads" />
        {framework.pillars.map((pillar) => (
          <section key={pillar.id} className="pillar">
            <header className="pillar-header">
              <h2>{local(pillar.title)}</h2>
            </header>
            <ul className="rows">
              {framework.indicators
                .filter((indicator) => indicator.pillar === pillar.id)
                .map(({ code, title }) => (
                  <li key={code} className="row">
                    <span className="skeleton-mark" />
                    <span className="row-code">{code}</span>
                    <span className="row-title">{local(title)}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
