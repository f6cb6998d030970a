import { formatEmbedCode } from "../domain/embed.ts";
import { embedAddress } from "../url/embed-address.ts";

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

/** Width of the frame in CSS pixels. The protocol requires a number. */
const WIDTH = 700;

/** Response of the oEmbed protocol (https://oembed.com) for a page. */
export function createOEmbed({ site, address, title, source, thumbnail, ...page }: OEmbedPage) {
  const { embed, height } = page;
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: source,
    author_url: address,
    provider_name: "Cyberwellness Atlas",
    provider_url: site,
    html: formatEmbedCode({ src: embedAddress(address, embed), title, height }),
    width: WIDTH,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
