import { FIGURES } from "./figures.ts";
import { type Selection, WORLD_PARTS } from "./selection.ts";

/**
 * The selection of an embed on the page that has it. `embed=map` alone shows World's map, and `embed=edition` the latest
 * edition. Others lack the profiles kept on this device, so embeds never include them.
 */
export function fitEmbed(selection: Selection, latest: string | undefined): Selection {
  const { embed } = selection;
  const plain = { ...selection, onDevice: false, indicator: undefined };
  const view = viewOf(selection);
  if (view === "compare") return { ...plain, view };
  if (view === "world")
    return { ...plain, view, part: WORLD_PARTS.find((part) => part === embed) ?? "matrix" };
  return { ...plain, view: "scorecard", ...editionOf(selection, latest) };
}

/** The page that has the embedded part. */
function viewOf({ embed, view }: Selection) {
  if (embed === "matrix") return view === "compare" ? view : "world";
  return FIGURES.find(({ id }) => id === embed)?.view ?? "scorecard";
}

/** Profile figures have no edition, and the scores of an edition default to the latest. */
function editionOf({ embed, edition }: Selection, latest: string | undefined) {
  if (embed === "scorecard") return {};
  return { edition: embed === "edition" ? (edition ?? latest) : undefined };
}

interface EmbedCode {
  /** Absolute address of the embed. */
  src: string;
  title: string;
  /** In CSS pixels. */
  height: number;
}

/** HTML that embeds a view in another page. */
export const formatEmbedCode = ({ src, title, height }: EmbedCode): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;",
};

const escapeHtml = (text: string) => text.replaceAll(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);
