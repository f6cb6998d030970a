import type { ComponentProps } from "react";

interface ButtonProps extends ComponentProps<"button"> {
  /** Accessible name if the visible text is ambiguous out of context. */
  label?: string | undefined;
  isPrimary?: boolean;
}

export const Button = ({ label, isPrimary, ...button }: ButtonProps) => (
  <button
    type="button"
    className={isPrimary ? "button is-primary" : "button"}
    aria-label={label}
    {...button}
  />
);

export const PlainButton = (button: ButtonProps) => (
  <Button className="button is-plain" {...button} />
);
