import { formatEmbedCode } from "../domain/embed.ts";

export interface OEmbedPage {
  /** Absolute address of the site's root. */
  site: string;
  /** Absolute address of the page. */
  address: string;
  title: string;
  /** Name and date of the data's source, such as "ITU, Cyberwellness Profile: Kenya, 12 August 2014". */
  source: string;
  /** Id in `EMBEDS` of the part that represents the page. */
  embed: string;
  /** Height of the frame in CSS pixels. A taller part scrolls within it. */
  height: number;
  /** Absolute address and size of the preview picture. */
  thumbnail?: { url: string; width: number; height: number };
}

/** Response of the oEmbed protocol (https://oembed.com) for a page. */
export const createOEmbed = ({ site, address, source, thumbnail, ...page }: OEmbedPage) => ({
  version: "1.0",
  type: "rich",
  title: page.title,
  author_name: source,
  author_url: address,
  provider_name: "Cyberwellness Atlas",
  provider_url: site,
  html: formatEmbedCode({ ...page, page: address }),
  // The protocol requires a number.
  width: 700,
  height: page.height,
  ...(thumbnail && {
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  }),
});
