import { takePath } from "../../src/url/page-path.ts";

/** The address of the page that the build has for a query, which loads faster than the first page with this query. */
export function ownAddress(query: string): string {
  const params = new URLSearchParams(query);
  const { folder, file } = takePath(params);
  return `./${folder}${file}${params.size > 0 ? `?${params}` : ""}`;
}
