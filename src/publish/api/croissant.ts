import DATASET from "./croissant.json" with { type: "json" };
import type { DataPackage } from "./datapackage.ts";

type Resource = DataPackage["resources"][number];

/** Types of required columns. Other columns are text, because loaders cannot convert the codes for missing values. */
const TYPES = { string: "sc:Text", integer: "sc:Integer", number: "sc:Float" };

/** Describes a data package as a schema.org `Dataset` with Croissant 1.1 record sets. Addresses are relative to its folder. */
export function describeDataset(dataPackage: DataPackage) {
  const { title, description, keywords, version, created, resources } = dataPackage;
  const sources = new Set(
    resources.flatMap(({ sources: own = [] }) => own.map(({ title: name }) => name)),
  );
  return {
    ...DATASET,
    ...{ name: title, description, keywords, url: "../../dataset.html", version },
    ...(created && { datePublished: created.slice(0, 10) }),
    isBasedOn: [...sources].map((name) => ({ "@type": "sc:CreativeWork", name })),
    distribution: resources.map(({ path, bytes, hash, mediatype, description: meaning }) => ({
      ...{ "@type": "cr:FileObject", "@id": path, name: path, description: meaning },
      ...{ contentUrl: path, contentSize: `${bytes} B`, encodingFormat: mediatype },
      sha256: hash.replace("sha256:", ""),
    })),
    recordSet: resources.map(describeTable),
  };
}

const describeTable = ({ name: table, path, description, schema }: Resource) => ({
  ...{ "@type": "cr:RecordSet", "@id": table, name: table, description },
  key: schema.primaryKey.map((column) => ({ "@id": `${table}/${column}` })),
  field: schema.fields.map(({ name, description: meaning, type, constraints, missingValues }) => {
    const to = schema.foreignKeys.find(({ fields }) => fields.join() === name)?.reference.resource;
    const missing = missingValues.map(({ value, label }) => ` “${value}”: ${label}.`);
    return {
      ...{ "@type": "cr:Field", "@id": `${table}/${name}`, name },
      description: `${meaning}.${missing.join("")}`,
      dataType: constraints.required ? TYPES[type] : "sc:Text",
      source: { fileObject: { "@id": path }, extract: { column: name } },
      ...(to && { references: { field: { "@id": `${to}/${name}` } } }),
    };
  }),
});
