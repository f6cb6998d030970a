import type { ReactNode } from "react";
import type { DatasetFile } from "../../domain/published-dataset.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { fileHref } from "../../url/file-href.ts";

/** Formats a number of bytes in kilobytes or megabytes. */
export function formatSize(bytes: number, language: string): string {
  const [unit, size] = bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  const maximumFractionDigits = size < 10 ? 1 : 0;
  return size.toLocaleString(language, { style: "unit", unit, maximumFractionDigits });
}

interface Props {
  file: DatasetFile;
  /** Part of the accessible name. */
  name: ReactNode;
  /** Whether the name is only read aloud, since it is visible beside the link. */
  hidesName?: boolean;
}

/** A link that downloads a file, with its format and size. */
export function FileLink({ file: { path, bytes }, name, hidesName = false }: Props) {
  const { language, t } = useI18n();
  const [, extension = "txt"] = /\.(\w+)$/.exec(path) ?? [];
  const size = formatSize(bytes, language);
  return (
    <a className="file-link" href={fileHref(path, language)} download>
      <span className={hidesName ? "visually-hidden" : undefined}>{name} </span>
      <span className="file-size">
        {t("dataset.file", { format: extension.toUpperCase(), size })}
      </span>
    </a>
  );
}

/** The formats of a file, whose name is visible beside them. */
export const FileLinks = ({ files, name }: { files: readonly DatasetFile[]; name: string }) => (
  <span className="file-links">
    {files.map((file) => (
      <FileLink key={file.path} file={file} name={name} hidesName />
    ))}
  </span>
);
