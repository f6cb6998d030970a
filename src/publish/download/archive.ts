import { type Zippable, zipSync } from "fflate";

/** Creates a zip file. Zip files store local time, so a fixed local time gives the same bytes in every time zone. */
export const createArchive = (files: Zippable): Uint8Array =>
  zipSync(files, { mtime: new Date(2000, 0, 1) });
