import { compileMessage } from "@lingui/message-utils/compileMessage";

type Catalogue = Readonly<Record<string, string>>;

function collectValues(values: Map<string, 0 | "">, message: unknown): void {
  if (!Array.isArray(message)) return;
  for (const token of message) {
    if (!Array.isArray(token)) continue;
    const [name, type, forms] = token;
    if (type === "plural" || !values.has(name)) values.set(name, type === "plural" ? 0 : "");
    for (const form of Object.values(forms ?? {})) collectValues(values, form);
  }
}

/** Placeholder values for a message and its translations, by name: 0 for a plural, "" for any other number or string. */
export function valuesOf(...messages: string[]): Record<string, 0 | ""> {
  const values = new Map<string, 0 | "">();
  for (const message of messages) collectValues(values, compileMessage(message));
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The content of `message-values.json`, from which TypeScript infers the values of each message. */
export function declareValues(english: Catalogue, others: readonly Catalogue[]): string {
  const entries = Object.entries(english).map(([id, message]) => {
    const values = valuesOf(message, ...others.flatMap((other) => other[id] ?? []));
    return [id, values] as const;
  });
  const taking = entries.filter(([, values]) => Object.keys(values).length > 0);
  return `${JSON.stringify(Object.fromEntries(taking), null, 2)}\n`;
}
