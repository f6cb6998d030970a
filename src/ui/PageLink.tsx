import type { ComponentProps } from "react";

/** A link to another view of this page: opened without loading anew, which would lose what was brought in; in a tab of its own if one asks for that. */
export function PageLink({
  href,
  onOpen,
  children,
  ...link
}: ComponentProps<"a"> & { href: string; onOpen: () => void }) {
  return (
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
}
