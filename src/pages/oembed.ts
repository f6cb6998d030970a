import { formatEmbedCode } from "../domain/embed.ts";
import type { View } from "../domain/selection.ts";
import type { PageFacts } from "./PageHead.tsx";
import { PREVIEW_SIZE } from "./preview/draw-preview.tsx";
import { oEmbedPath } from "./site-pages.ts";

/** The part of a page that other sites embed, and the height of its frame in CSS pixels. Taller content scrolls within the frame. */
const EMBEDDED: Partial<Record<View, { embed: string; height: number }>> = {
  scorecard: { embed: "scorecard", height: 720 },
  world: { embed: "map", height: 600 },
  compare: { embed: "pillar-bars", height: 780 },
  measure: { embed: "regions", height: 420 },
};

type Facts = Pick<PageFacts, "page" | "title" | "picture" | "siteUrl">;

/**
 * The file with the oEmbed response (https://oembed.com) for a page with an embeddable part, if the address of the site is known.
 * `source` names and dates the data: "ITU, Cyberwellness Profile: Kenya, 12 August 2014".
 */
export function createOEmbed({ page, title, picture, siteUrl }: Facts, source: string) {
  const part = EMBEDDED[page.selection.view];
  if (!part || !siteUrl) return undefined;
  const address = siteUrl + page.address;
  const response = {
    version: "1.0",
    type: "rich",
    title,
    author_name: source,
    author_url: address,
    provider_name: "Cyberwellness Atlas",
    provider_url: siteUrl,
    html: formatEmbedCode({ ...part, page: address, title }),
    // The protocol requires a number, although the frame fills the width of its container.
    width: 700,
    height: part.height,
    thumbnail_url: siteUrl + picture,
    thumbnail_width: PREVIEW_SIZE.width,
    thumbnail_height: PREVIEW_SIZE.height,
  };
  return { path: oEmbedPath(page), content: JSON.stringify(response) };
}
