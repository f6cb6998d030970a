import { FIGURES } from "./figures.ts";
import { type Selection, WORLD_PARTS } from "./selection.ts";

/**
 * Moves a selection to the page that contains its embed: `embed=map` alone shows World's map, and `embed=edition` the
 * latest edition. Other readers do not have the profiles kept on this device, so embeds never include them.
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
  // The figures of a profile have no edition.
  if (view === "scorecard") return { ...plain, view, edition: undefined };
  const edition = selection.edition ?? (view === "edition" ? latest : undefined);
  return { ...plain, view: "scorecard", edition };
}

export interface EmbedCode {
  /** Absolute address of the page. */
  page: string;
  /** Id in `EMBEDS`. */
  embed: string;
  title: string;
  /** In CSS pixels. */
  height: number;
}

/** HTML that embeds a part of a page in another page. */
export function formatEmbedCode({ page, embed, title, height }: EmbedCode): string {
  const src = `${page}${page.includes("?") ? "&" : "?"}embed=${embed}`;
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** Escapes a text for an attribute in double quotes. */
export const escapeHtml = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
