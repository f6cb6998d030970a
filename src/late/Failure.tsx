import { Component, type MouseEvent, type ReactNode } from "react";
import { FetchError } from "../dataset/fetch-json.ts";
import { InvalidDataError } from "../domain/parsing.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { Button, PlainButton } from "../ui/Button.tsx";
import { ModalDialog } from "../ui/ModalDialog.tsx";
import { reloadPage } from "../url/address.ts";

const MAX_DETAILS = 5;

interface FailureProps {
  error: Error;
  /** Name of the part that failed. Omitted if the position of the panel makes it clear. */
  of?: string;
  onRetry: () => void;
}

export function Failure({ error, of, onRetry }: FailureProps) {
  const { t } = useI18n();
  const issues = error instanceof InvalidDataError ? error.issues.slice(0, MAX_DETAILS) : [];
  return (
    <ErrorPanel
      title={of ? t("error.title-of", { of }) : t("error.title")}
      message={describeError(error, t)}
      details={issues.map(({ path, expected }) => `${path}: ${expected}`)}
      {...chooseRemedy(error, t, onRetry)}
    />
  );
}

/** Shown instead of a dialog that failed to load. In browsers without `closedby`, only its button and Esc close it. */
export const FailureDialog = (props: { onClose: () => void; children: ReactNode }) => (
  <ModalDialog className="failure-dialog" closedby="any" onClose={props.onClose}>
    {props.children}
    <PlainButton onClick={props.onClose}>{useI18n().t("drawer.close")}</PlainButton>
  </ModalDialog>
);

interface PanelProps {
  title: string;
  message: string;
  details: readonly string[];
  label: string;
  act: (event: MouseEvent<HTMLElement>) => void;
}

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
    <Button onClick={act}>{label}</Button>
  </section>
);

/** Label and action of a button that retries, or reloads the page if a retry cannot succeed. */
export const chooseRemedy = (error: Error, t: I18n["t"], onRetry: () => void) =>
  isRetryable(error)
    ? {
        label: t("error.retry"),
        act: ({ currentTarget }: MouseEvent<HTMLElement>) => {
          // The panel unmounts, so its container gets the focus.
          const container = currentTarget.parentElement?.parentElement ?? currentTarget;
          container.tabIndex = -1;
          container.focus({ preventScroll: true });
          onRetry();
        },
      }
    : { label: t("error.reload"), act: reloadPage };

export function describeError(error: Error, t: I18n["t"]): string {
  if (error instanceof FetchError) {
    const { failure, file, detail } = error;
    return t(`error.${failure}`, { file: file || t("error.part"), detail });
  }
  if (error instanceof InvalidDataError) return t("error.invalid", { file: error.file });
  return t("error.unknown", { detail: error.message });
}

/** `false` if the page must be reloaded: after a deployment, a restored connection or an unexpected error. */
const isRetryable = (error: Error): boolean =>
  error instanceof InvalidDataError ||
  (error instanceof FetchError && !/^(outdated|not-found|reachable)$/.test(error.failure));

/** Whether a request is still waiting for data and may succeed without a retry. */
export const isSlow = (error: Error): boolean =>
  error instanceof FetchError && error.failure === "slow";

interface BoundaryProps {
  fallback: (error: Error, retry: () => void) => ReactNode;
  children: ReactNode;
}

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
