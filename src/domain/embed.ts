import { FIGURES } from "./figures.ts";
import { type Selection, WORLD_PARTS } from "./selection.ts";

/**
 * Selects the page that contains the embed. For example, `embed=map` selects the map in World. `embed=edition` defaults
 * to the latest edition. Embeds never include profiles kept on this device, because other users do not have them.
 */
export function fitEmbed(selection: Selection, latest: string | undefined): Selection {
  const { embed } = selection;
  const plain = { ...selection, onDevice: false, indicator: undefined };
  const view = FIGURES.find(({ id }) => id === embed)?.view;
  if (view === "compare" || (embed === "matrix" && selection.view === "compare"))
    return { ...plain, view: "compare" };
  if (view === "world" || embed === "matrix")
    return {
      ...plain,
      view: "world",
      part: WORLD_PARTS.find((part) => part === embed) ?? "matrix",
    };
  if (view === "measure") return { ...plain, view };
  // Figures of a profile ignore the edition.
  if (view === "scorecard") return { ...plain, view, edition: undefined };
  const edition = selection.edition ?? (view === "edition" ? latest : undefined);
  return { ...plain, view: "scorecard", edition };
}

interface EmbedCode {
  /** Absolute address of the page. */
  page: string;
  /** Id in `EMBEDS`. */
  embed: string;
  title: string;
  /** In CSS pixels. */
  height: number;
}

/** Formats HTML that embeds part of a page in another page. */
export function formatEmbedCode({ page, embed, title, height }: EmbedCode): string {
  const src = `${page}${page.includes("?") ? "&" : "?"}embed=${embed}`;
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** Escapes text for a double-quoted attribute. */
export const escapeHtml = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
