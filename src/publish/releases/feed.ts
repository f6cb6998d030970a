import { createHash } from "node:crypto";
import { AUTHOR } from "../../domain/citation.ts";
import { escapeHtml } from "../../domain/embed.ts";
import type { Language } from "../../domain/languages.ts";
import { changedCells } from "../../domain/releases/changes.ts";
import { folderOf } from "../../url/page-path.ts";
import { readI18n } from "../messages.ts";
import type { Publication } from "../publication.ts";
import { changesIn } from "../tables/changes.ts";

export const FEED = "releases.atom";

/** The releases as an Atom feed (RFC 4287). */
export function createFeed(
  language: Language,
  { releases, tables }: Pick<Publication, "releases" | "tables">,
  siteUrl?: string,
): string {
  const { t, join, local } = readI18n(language);
  const folder = siteUrl === undefined ? "" : escapeHtml(siteUrl + folderOf(language));
  const head = (name: string, title: string, date: string) =>
    `<id>${idOf(`${language} ${name}`)}</id><title>${escapeHtml(title)}</title>` +
    `<updated>${date}T00:00:00Z</updated><link href="${folder}dataset.html"/>`;
  const entries = releases.map(({ version, date, summary }) => {
    const count = changedCells(changesIn(tables, version)).length;
    // Omits a count of 0, because the summary may already mention that no answers changed.
    const text = join("space", local(summary), count > 0 && t("release.feed-changes", { count }));
    return `<entry>${head(version, t("release.feed-entry", { version }), date)}<content>${escapeHtml(text)}</content></entry>\n`;
  });
  // A feed needs a date even before the first release. The date is fixed, so that the build is reproducible.
  const updated = releases[0]?.date ?? "1970-01-01";
  const self = siteUrl === undefined ? "" : `<link rel="self" href="${folder}${FEED}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
${head("", t("release.feed-title"), updated)}${self}
<author><name>${AUTHOR}</name></author>
${entries.join("")}</feed>
`;
}

/** A version 8 UUID derived from a name. It does not depend on the site's address. */
const idOf = (name: string) =>
  createHash("sha256")
    .update(`cyberwellness-atlas releases ${name}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, "urn:uuid:$1-$2-8$3-8$4-$5");
