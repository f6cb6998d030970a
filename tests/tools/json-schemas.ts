import { toJsonSchema } from "@valibot/to-json-schema";
import { GroupsSchema } from "../../src/domain/areas.ts";
import { CrosswalkSchema } from "../../src/domain/editions/crosswalk.ts";
import { EditionSchema } from "../../src/domain/editions/edition.ts";
import { InternetUsersSchema } from "../../src/domain/editions/internet-users.ts";
import { LawsSchema } from "../../src/domain/editions/laws.ts";
import { OverallScoresSchema } from "../../src/domain/editions/overall.ts";
import { TreatiesSchema } from "../../src/domain/editions/treaties.ts";
import { EvidenceSchema } from "../../src/domain/evidence.ts";
import { FrameworkFileSchema } from "../../src/domain/framework.ts";
import { ProfileSchema } from "../../src/domain/profile.ts";
import { ReleaseSchema } from "../../src/domain/releases/release.ts";
import { ReviewSchema } from "../../src/domain/review/review.ts";

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
  "release.schema.json": ReleaseSchema,
  "review.schema.json": ReviewSchema,
  "treaties.schema.json": TreatiesSchema,
} as const;

/** JSON Schemas for text editors, generated from the runtime schemas, by file name. */
export const jsonSchemas = (): [string, string][] =>
  Object.entries(SCHEMAS).map(([name, schema]) => {
    // Ignores checks that JSON Schema cannot express, such as which reasons fit which status.
    const converted = toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" });
    return [name, `${JSON.stringify(converted, null, 2)}\n`];
  });
