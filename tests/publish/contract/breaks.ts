/** JSON Schemas by kind of file. */
export type Schemas = Readonly<Record<string, object>>;

export interface Contract {
  /** Paths of the API's files. */
  paths: readonly string[];
  schemas: Schemas;
}

/** Lists the differences that break programs written for `before`. New fields, codes and paths break nothing. */
export const findBreaks = (before: Contract, now: Contract): string[] => [
  ...before.paths.filter((path) => !now.paths.includes(path)).map((path) => `${path}: removed`),
  ...compare(before.schemas, now.schemas, "schema"),
];

function compare(before: unknown, now: unknown, at: string): string[] {
  if (Array.isArray(before)) {
    const items: unknown[] = Array.isArray(now) ? now : [];
    // The order matters for alternatives, but not for codes and required fields.
    if (before.some((one) => typeof one === "object"))
      return items.length === before.length
        ? before.flatMap((one, place) => compare(one, items[place], `${at}/${place}`))
        : [`${at}: retyped`];
    return before.filter((one) => !items.includes(one)).map((one) => `${at}: lacks ${one}`);
  }
  if (isRecord(before)) {
    if (!isRecord(now)) return [`${at}: removed`];
    const isNames = /(^schema|properties|\$defs)$/.test(at);
    const added = isNames ? [] : Object.keys(now).filter((key) => !(key in before));
    return [
      ...added.map((key) => `${at}/${key}: added`),
      ...Object.entries(before).flatMap(([key, value]) => compare(value, now[key], `${at}/${key}`)),
    ];
  }
  return before === now
    ? []
    : [`${at}: ${JSON.stringify(now)} instead of ${JSON.stringify(before)}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
