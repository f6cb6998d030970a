import { compileMessage } from "@lingui/message-utils/compileMessage";

type Catalogue = Readonly<Record<string, string>>;

/** Notes the values of a message: a plural's is a number, any other a number or a word. */
function note(values: Map<string, 0 | "">, message: unknown): void {
  if (!Array.isArray(message)) return;
  for (const token of message) {
    if (!Array.isArray(token)) continue;
    const [name, type, forms] = token;
    if (type === "plural" || !values.has(name)) values.set(name, type === "plural" ? 0 : "");
    for (const form of Object.values(forms ?? {})) note(values, form);
  }
}

/** Values of a message in some languages, by name: 0 for a number, "" for a number or a word. */
export function valuesOf(...messages: string[]): Record<string, 0 | ""> {
  const values = new Map<string, 0 | "">();
  for (const message of messages) note(values, compileMessage(message));
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What holds every `t(…)` to the values that its message takes, by example: `src/i18n/message-values.json`. */
export function declareValues(english: Catalogue, others: readonly Catalogue[]): string {
  const entries = Object.entries(english).map(([id, message]) => {
    const values = valuesOf(message, ...others.flatMap((other) => other[id] ?? []));
    return [id, values] as const;
  });
  const taking = entries.filter(([, values]) => Object.keys(values).length > 0);
  return `${JSON.stringify(Object.fromEntries(taking), null, 2)}\n`;
}
