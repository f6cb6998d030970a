import { withoutIsolates } from "./isolate.ts";

/** A citation of a page or the dataset, with the field names of CSL-JSON. */
export interface Citation {
  type: "dataset" | "webpage";
  /** Parts of the citation key and of file names, such as ["Peru", "1.2.1"]. */
  id: readonly string[];
  title: string;
  /** Release or content hash of the dataset. */
  version: string;
  /** Date of the release, in ISO 8601 format. */
  issued?: { raw: string } | undefined;
  URL: string;
  /** Date of access. Undefined in the prerendered page. */
  accessed?: { raw: string } | undefined;
  /** Description of the original source. */
  note: string;
}

export const AUTHOR = "Cyberwellness Atlas contributors";
const PUBLISHER = "Cyberwellness Atlas";

const keyOf = ({ id }: Citation): string =>
  `atlas-${id
    .filter(Boolean)
    .join("-")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    // Non-ASCII letters and digits become code points, because keys must be ASCII and distinct within a bibliography.
    .replace(/(?!\w)[\p{L}\p{N}]/gu, (letter) => letter.codePointAt(0)?.toString(16) ?? "")
    .replace(/[^\w.]+/g, "-")}`;

/** RIS tags, in the order of the fields in `fieldsOf`. */
const TAGS = ["TI", "AU", "PY", "ET", "PB", "UR", "Y2", "N1"];

/** Puts a text on one line, without directional isolates. Names in documents can contain line breaks. */
const toLine = (text: string): string =>
  withoutIsolates(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** The BibTeX and RIS fields that have a value. */
function fieldsOf({ title, version, issued, URL: url, accessed, note }: Citation) {
  const [year, urldate] = [issued?.raw.slice(0, 4), accessed?.raw];
  const fields = { title, author: AUTHOR, year, version, publisher: PUBLISHER, url, urldate, note };
  return Object.entries(fields).flatMap(([name, value], at) =>
    value ? [{ name, tag: TAGS[at], text: toLine(value) }] : [],
  );
}

const COMMANDS = ["backslash", "braceleft", "braceright", "asciitilde", "asciicircum"];
/** BibTeX counts braces even after a backslash, so braces need a command. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^%&#$_]/g, (character) => {
    const command = COMMANDS["\\{}~^".indexOf(character)];
    return command ? `\\text${command}{}` : `\\${character}`;
  });

export function formatBibtex(citation: Citation): string {
  const lines = fieldsOf(citation).map(({ name, text }) => {
    // The `url` field is read verbatim, so TeX commands cannot escape its characters. In the title and the author, extra
    // braces preserve capitals and stop BibTeX from splitting the author's name.
    if (name === "url") return `  url = {${text.replace(/[\\{} ]/g, encodeURIComponent)}},`;
    const value = name === "title" || name === "author" ? `{${escapeTex(text)}}` : escapeTex(text);
    return `  ${name} = {${value}},`;
  });
  const type = citation.type === "dataset" ? "dataset" : "online";
  return [`@${type}{${keyOf(citation)},`, ...lines, "}\n"].join("\n");
}

export function formatRis(citation: Citation): string {
  const type = citation.type === "dataset" ? "DATA" : "ELEC";
  const lines = fieldsOf(citation).map(
    ({ tag, text }) => `${tag}  - ${tag === "Y2" ? text.replaceAll("-", "/") : text}`,
  );
  return [`TY  - ${type}`, ...lines, "ER  - \r\n"].join("\r\n");
}

export function formatCsl(citation: Citation): string {
  const fixed = { id: keyOf(citation), author: [{ literal: AUTHOR }], publisher: PUBLISHER };
  return `${withoutIsolates(JSON.stringify([{ ...citation, ...fixed }], null, 2))}\n`;
}
