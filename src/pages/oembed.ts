import { type EmbedCode, formatEmbedCode } from "../domain/embed.ts";

/** `height` is the height of the frame. Taller content scrolls within it. */
interface OEmbedPage extends EmbedCode {
  /** Absolute address of the site's root. */
  site: string;
  /** Name and date of the data's source, such as "ITU, Cyberwellness Profile: Kenya, 12 August 2014". */
  source: string;
  /** Absolute address and size of the preview picture. */
  thumbnail: { url: string; width: number; height: number };
}

/** The oEmbed response (https://oembed.com) for a page. */
export const createOEmbed = ({ site, source, thumbnail, ...code }: OEmbedPage) => ({
  version: "1.0",
  type: "rich",
  title: code.title,
  author_name: source,
  author_url: code.page,
  provider_name: "Cyberwellness Atlas",
  provider_url: site,
  html: formatEmbedCode(code),
  // The protocol requires a number.
  width: 700,
  height: code.height,
  thumbnail_url: thumbnail.url,
  thumbnail_width: thumbnail.width,
  thumbnail_height: thumbnail.height,
});
