import { useI18n } from "../i18n/i18n.tsx";
import { Failure } from "./Failure.tsx";

/** Placeholder for a part that is loading, or an error panel if it failed to load. */
export function Pending({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { t } = useI18n();
  if (error) return <Failure {...{ error, onRetry }} />;
  return <p className="skeleton-words">{t("app.loading")}</p>;
}
