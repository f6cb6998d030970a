import { framework as list } from "../../data/framework.json?titles";

/** The ITU's measures, bundled so that the page can name them before any file loads. */
export const framework = list;
