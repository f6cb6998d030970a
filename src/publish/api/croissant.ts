import DATASET from "./croissant.json" with { type: "json" };
import type { DataPackage } from "./datapackage.ts";

type Resource = DataPackage["resources"][number];
type Field = Resource["schema"]["fields"][number];

/** Describes a data package as a `Dataset` of schema.org with the record sets of Croissant 1.1. */
export function describeDataset(
  { title, description, keywords, version, created, resources }: DataPackage,
  /** Folder of the files and address of the data page, absolute or relative to the description. */
  { folder, page }: { folder: string; page: string },
) {
  const sources = resources.flatMap((one) =>
    one.sources.map((source) => [source.title, source] as const),
  );
  return {
    ...DATASET,
    ...{ name: title, description, keywords, url: page, version },
    ...(created && { datePublished: created.slice(0, 10) }),
    isBasedOn: [...new Map(sources).values()].map(({ title, path }) => ({
      "@type": "sc:CreativeWork",
      name: title,
      ...(path && { url: path }),
    })),
    distribution: resources.map(({ path, bytes, hash, mediatype, description }) => ({
      ...{ "@type": "cr:FileObject", "@id": path, name: path, description },
      contentUrl: folder + path,
      contentSize: `${bytes} B`,
      encodingFormat: mediatype,
      sha256: hash.replace("sha256:", ""),
    })),
    recordSet: resources.map(describeTable),
  };
}

const describeTable = ({ name, path, description, schema }: Resource) => ({
  ...{ "@type": "cr:RecordSet", "@id": name, name, description },
  key: schema.primaryKey.map((column) => ({ "@id": `${name}/${column}` })),
  field: schema.fields.map((field) => {
    const to = schema.foreignKeys.find(({ fields }) => fields.join() === field.name)?.reference;
    return {
      ...{ "@type": "cr:Field", "@id": `${name}/${field.name}`, name: field.name },
      description: describeField(field),
      dataType: typeOf(field),
      source: { fileObject: { "@id": path }, extract: { column: field.name } },
      ...(to && { references: { field: { "@id": `${to.resource}/${field.name}` } } }),
    };
  }),
});

const describeField = ({ description, missingValues }: Field) =>
  [`${description}.`, ...missingValues.map(({ value, label }) => `“${value}”: ${label}.`)].join(
    " ",
  );

/** A column that may have a word for a missing value is text: loaders fail to convert the word. */
const typeOf = ({ type, constraints }: Field) => {
  if (!constraints.required || type === "string") return "sc:Text";
  return type === "integer" ? "sc:Integer" : "sc:Float";
};
