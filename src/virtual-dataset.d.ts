declare module "virtual:dataset" {
  /** Path of the country index, relative to the page. */
  export const indexPath: string;
}
