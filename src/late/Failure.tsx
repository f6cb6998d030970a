import { Component, type ReactNode } from "react";
import { FetchError } from "../dataset/fetch-json.ts";
import { InvalidDataError } from "../domain/parsing.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { reloadPage } from "../url/address.ts";

/** Most places in a broken file that are listed. */
const MOST_DETAILS = 5;

interface FailureProps {
  error: Error;
  /** Whose part it is, where that is not plain from its place. */
  of?: string;
  onRetry: () => void;
}

/** A part of the page that could not be had or drawn: what happened, to which file, and what to do. */
export function Failure({ error, of, onRetry }: FailureProps) {
  const { t } = useI18n();
  const issues = error instanceof InvalidDataError ? error.issues.slice(0, MOST_DETAILS) : [];
  return (
    <ErrorPanel
      title={of ? t("error.title-of", { of }) : t("error.title")}
      message={describeError(error, t)}
      details={issues.map(({ path, expected }) => `${path}: ${expected}`)}
      {...chooseRemedy(error, t, onRetry)}
    />
  );
}

interface PanelProps {
  title: string;
  message: string;
  /** Places and what was expected there. */
  details: readonly string[];
  /** The one way on: what its button says and does. */
  label: string;
  act: () => void;
}

/** A part of the page that could not be shown: what happened, where, and what to do. */
export const ErrorPanel = ({ title, message, details, label, act }: PanelProps) => (
  <section className="error-panel" role="alert">
    <h2>{title}</h2>
    <p>{message}</p>
    {details.length > 0 && (
      <ul>
        {details.map((detail) => (
          <li key={detail}>
            <code>{detail}</code>
          </li>
        ))}
      </ul>
    )}
    <button type="button" className="button" onClick={act}>
      {label}
    </button>
  </section>
);

/** What can be done: to try again, or to load the page anew where trying again cannot help. */
export const chooseRemedy = (error: Error, t: I18n["t"], onRetry: () => void) =>
  mayHeal(error)
    ? { label: t("error.retry"), act: onRetry }
    : { label: t("error.reload"), act: reloadPage };

/** An error in a sentence or two. */
export function describeError(error: Error, t: I18n["t"]): string {
  if (error instanceof FetchError) {
    const { failure, file, detail } = error;
    return t(`error.${failure}`, { file: file || t("error.part"), detail });
  }
  if (error instanceof InvalidDataError) return t("error.invalid", { file: error.file });
  return t("error.unknown", { detail: error.message });
}

/** A file of an older edition will not come back, nor will a fault of the program heal. */
const mayHeal = (error: Error): boolean =>
  error instanceof InvalidDataError ||
  (error instanceof FetchError && !/^(outdated|not-found|reachable)$/.test(error.failure));

interface BoundaryProps {
  /** What to show in place of the children. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps a fault of one part from taking the others down. */
export class FailureBoundary extends Component<BoundaryProps, { error?: Error | undefined }> {
  override state: { error?: Error | undefined } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { fallback, children } = this.props;
    return error ? fallback(error, () => this.setState({ error: undefined })) : children;
  }
}
