import { toJsonSchema } from "@valibot/to-json-schema";
import { GroupsSchema } from "../domain/areas.ts";
import { CrosswalkSchema } from "../domain/editions/crosswalk.ts";
import { EditionSchema } from "../domain/editions/edition.ts";
import { InternetUsersSchema } from "../domain/editions/internet-users.ts";
import { LawsSchema } from "../domain/editions/laws.ts";
import { OverallScoresSchema } from "../domain/editions/overall.ts";
import { TreatiesSchema } from "../domain/editions/treaties.ts";
import { EvidenceSchema } from "../domain/evidence.ts";
import { FrameworkFileSchema } from "../domain/framework.ts";
import { ProfileSchema } from "../domain/profile.ts";
import { ReviewSchema } from "../domain/review/review.ts";

const SCHEMAS = {
  "country.schema.json": ProfileSchema,
  "crosswalk.schema.json": CrosswalkSchema,
  "edition.schema.json": EditionSchema,
  "evidence.schema.json": EvidenceSchema,
  "framework.schema.json": FrameworkFileSchema,
  "groups.schema.json": GroupsSchema,
  "internet-users.schema.json": InternetUsersSchema,
  "laws.schema.json": LawsSchema,
  "overall-scores.schema.json": OverallScoresSchema,
  "review.schema.json": ReviewSchema,
  "treaties.schema.json": TreatiesSchema,
} as const;

/** JSON Schemas for editors by file name, generated from the runtime schemas. */
export const jsonSchemas = (): [string, string][] =>
  Object.entries(SCHEMAS).map(([name, schema]) => {
    // Ignores checks that JSON Schema cannot express, such as which reasons fit which status.
    const converted = toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" });
    return [name, `${JSON.stringify(converted, null, 2)}\n`];
  });
