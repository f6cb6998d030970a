import * as v from "valibot";
import { SourceSchema } from "./later.ts";
import { CountryCodeSchema, LocalizedSchema, parseWith } from "./parsing.ts";

/** Shape of `data/groups.json`: sets of countries that a list defines, beside the regions in `data/areas.json`. */
export const GroupsSchema = v.strictObject({
  source: SourceSchema,
  groups: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z-]+$/, "small letters and hyphens")),
      title: LocalizedSchema,
      countries: v.pipe(v.array(CountryCodeSchema), v.minLength(1)),
    }),
  ),
});

export type Groups = v.InferOutput<typeof GroupsSchema>;
/** A set of countries. */
export type Group = Groups["groups"][number];

export const parseGroups = (input: unknown, file: string): Groups =>
  parseWith(GroupsSchema, input, file);
