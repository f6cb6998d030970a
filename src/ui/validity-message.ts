import type { SyntheticEvent } from "react";

type FieldEvent = SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>;

/** Attributes that replace the browser's message on an invalid field, which is in the browser's language. */
export const validityMessage = (message: string) => ({
  onInvalid: ({ currentTarget }: FieldEvent) => currentTarget.setCustomValidity(message),
  onInput: ({ currentTarget }: FieldEvent) => currentTarget.setCustomValidity(""),
});
