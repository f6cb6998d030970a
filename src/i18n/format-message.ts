/** A message as the build compiles it: plain words, or words among values and their forms. */
export type Message = string | readonly Token[];
type Token = string | readonly [name: string, type?: string, forms?: Forms];
type Forms = Readonly<Record<string, Message>>;
export type Messages = Readonly<Record<string, Message>>;
export type Values = Readonly<Record<string, string | number>>;

/** Fills values into the messages of one locale. */
export function createFormat(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);

  /** `count` is what "#" stands for: the number of the plural that the words belong to. */
  return function format(message: Message, values: Values, count?: number): string {
    if (typeof message === "string") return message;
    const texts = message.map((token) => {
      if (typeof token === "string")
        return token === "#" && count !== undefined ? number.format(count) : token;
      const [name, type, forms] = token;
      const value = values[name] ?? "";
      if (!forms) return String(value);
      const form =
        forms[value] ?? (type === "plural" ? forms[rules.select(Number(value))] : undefined);
      return format(form ?? forms.other ?? "", values, type === "plural" ? Number(value) : count);
    });
    return texts.join("");
  };
}
