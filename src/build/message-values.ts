import { compileMessage } from "@lingui/message-utils/compileMessage";

type Catalogue = Readonly<Record<string, string>>;

/** Notes the values of a message: a plural's is a number, any other a number or a word. */
function note(values: Map<string, string>, message: unknown): void {
  if (!Array.isArray(message)) return;
  for (const token of message) {
    if (!Array.isArray(token)) continue;
    const [name, type, forms] = token;
    if (type === "plural" || !values.has(name))
      values.set(name, type === "plural" ? "number" : "Value");
    for (const form of Object.values(forms ?? {})) note(values, form);
  }
}

/** Values of a message in some languages, by name. */
export function valuesOf(...messages: string[]): Record<string, string> {
  const values = new Map<string, string>();
  for (const message of messages) note(values, compileMessage(message));
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The declaration that holds every `t(…)` to the values its message takes: `src/i18n/message-values.ts`. */
export function declareValues(english: Catalogue, others: readonly Catalogue[]): string {
  const lines = Object.entries(english).flatMap(([id, message]) => {
    const values = valuesOf(message, ...others.flatMap((other) => other[id] ?? []));
    const list = Object.entries(values).map(([name, type]) => `${name}: ${type}`);
    return list.length > 0 ? [`  "${id}": { ${list.join("; ")} };`] : [];
  });
  return [
    "// Written from the catalogues by `npm run schema`: what each message takes.",
    "type Value = string | number;",
    "export interface MessageValues {",
    ...lines,
    "}",
    "",
  ].join("\n");
}
