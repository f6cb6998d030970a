import document from "../../data/framework.json";
import { parseFramework } from "../domain/framework.ts";

/** The ITU's list of measures, part of the program: the page can name every measure before any file arrives. */
export const framework = parseFramework(document, "framework.json");
