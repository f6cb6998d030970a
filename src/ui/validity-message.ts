import type { SyntheticEvent } from "react";

type FieldEvent = SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>;

/** Props that replace the browser's validation message, which is in the browser's language. */
export const validityMessage = (message: string) => ({
  onInvalid: ({ currentTarget }: FieldEvent) => currentTarget.setCustomValidity(message),
  onInput: ({ currentTarget }: FieldEvent) => currentTarget.setCustomValidity(""),
});
