import type { ComponentProps } from "react";

type Props = ComponentProps<"a"> & { href: string; onOpen: () => void };

/** A link to another view of this page: opened without loading anew, which would lose what was brought in; in a tab of its own if one asks for that. */
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
