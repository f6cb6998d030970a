import { framework as list } from "../../data/framework.json?titles";

/** The ITU's list of measures, part of the program and checked by the build: the page can name every measure before any file arrives. */
export const framework = list;
