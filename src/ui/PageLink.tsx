import type { ComponentProps } from "react";

type Props = ComponentProps<"a"> & { href: string; onOpen: () => void };

/** A link within the app. Calls `onOpen` instead of loading the page, which would discard imported files. */
export const PageLink = ({ href, onOpen, children, ...link }: Props) => (
  <a
    href={href}
    {...link}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOpen();
    }}
  >
    {children}
  </a>
);
