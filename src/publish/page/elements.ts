import type { Prose, ProseElement } from "../../domain/prose.ts";

export const element = (tag: ProseElement["tag"], ...children: Prose[]): ProseElement => ({
  tag,
  children,
});

export const code = (text: string) => element("code", text);

export const list = (items: readonly (readonly Prose[])[]) =>
  element("ul", ...items.map((item) => element("li", ...item)));

export const table = (head: readonly string[], rows: readonly (readonly Prose[])[][]) =>
  element(
    "table",
    element("thead", element("tr", ...head.map((label) => element("th", label)))),
    element(
      "tbody",
      ...rows.map((row) => element("tr", ...row.map((cell) => element("td", ...cell)))),
    ),
  );
