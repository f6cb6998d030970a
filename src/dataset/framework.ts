import { document } from "../../data/framework.json?titles";
import { FrameworkSchema } from "../domain/framework.ts";
import { parseWith } from "../domain/parsing.ts";

/** The ITU's list of measures, part of the program: the page can name every measure before any file arrives. */
export const framework = parseWith(FrameworkSchema, document, "framework.json");
