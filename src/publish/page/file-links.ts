import type { Prose, ProseElement } from "../../domain/prose.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { fileHref } from "../../url/file-href.ts";
import { API } from "../api/api-files.ts";
import type { Publication } from "../publication.ts";
import { element } from "./elements.ts";

/** Formats a number of bytes in kilobytes or megabytes. */
export function formatSize(bytes: number, language: string): string {
  const [unit, size] = bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  const maximumFractionDigits = size < 10 ? 1 : 0;
  return size.toLocaleString(language, { style: "unit", unit, maximumFractionDigits });
}

/** Links that download the files of the API with this name, in each format, with format and size. */
export type LinkFiles = (stem: string, name: Prose, isHidden?: boolean) => Prose[];

/** `isHidden` is set if the name is visible beside the links. */
export const linkFiles =
  (files: Publication["files"], { t, language }: I18n): LinkFiles =>
  (stem, name, isHidden = false) =>
    [...files]
      .filter(
        ([path]) =>
          path.startsWith(API + stem) && !path.slice(API.length + stem.length).match(/^[^.]/),
      )
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([path, content]): Prose[] => {
        const [, extension = "txt"] = /\.(\w+)$/.exec(path) ?? [];
        const size = formatSize(Buffer.byteLength(content), language);
        const label: ProseElement = {
          ...element("span", name, " "),
          ...(isHidden && { className: "visually-hidden" }),
        };
        const format = t("page.data.file", { format: extension.toUpperCase(), size });
        const href = fileHref(path, language);
        return [{ ...element("a", label, format), href, className: "file-link" }, " "];
      });
