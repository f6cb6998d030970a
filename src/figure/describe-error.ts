import { FetchError } from "../dataset/fetch-json.ts";
import { InvalidDataError } from "../domain/parsing.ts";
import type { I18n } from "../i18n/i18n.tsx";
import type { ErrorDescription } from "../ui/ErrorPanel.tsx";

/** Most places in a broken file that are listed. */
const MOST_DETAILS = 5;

/** An error in words: what happened, to which file, and what to do. */
export function describeError(error: Error, { t }: I18n): ErrorDescription {
  const frame = { title: t("error.title"), action: t("error.retry"), details: [] };
  if (error instanceof FetchError) {
    const { failure, file, detail } = error;
    return { ...frame, message: t(`error.${failure}`, { file, detail }) };
  }
  if (error instanceof InvalidDataError)
    return {
      ...frame,
      message: t("error.invalid", { file: error.file }),
      details: error.issues
        .slice(0, MOST_DETAILS)
        .map(({ path, expected }) => `${path}: ${expected}`),
    };
  return { ...frame, message: t("error.unknown", { detail: error.message }) };
}
