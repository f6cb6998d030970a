import type { Block } from "../blocks.ts";

/** The names that answer an indicator, as written. */
export function readNames(code: string, blocks: readonly Block[]): string[] {
  const text = blocks.map((block) => block.text).join(" ");
  if (/^(?:1\.1\.\d|2\.1)$/.test(code))
    return blocks
      .filter(({ kind }) => kind === "item")
      .flatMap((item) =>
        item.text
          .replace(/, added by.*/, "")
          .replace(/\*/g, "")
          .replace(/\.$/, "")
          .split(" - "),
      );
  const known = /known as (?:the )?(.*?)\.$/.exec(text);
  if (known?.[1]) return [known[1]];
  if (code === "1.3.3") {
    const match = /^The (.*?) and the (.*?) are responsible/.exec(text);
    if (match?.[1] && match[2]) return [match[1], match[2]];
  }
  if (code === "1.5.3") return [...text.matchAll(/^(\S+CERT) has/g)].flatMap((m) => m[1] ?? []);
  if (code === "1.5.4")
    return [...text.matchAll(/(?:member of|participates in) the ([A-Z-]+(?: [A-Z]+)?)/g)].flatMap(
      (m) => m[1] ?? [],
    );
  if (code === "2.2")
    return [...text.matchAll(/to the ((?:Convention|Optional Protocol) [^.]*)/g)].flatMap(
      (m) => m[1] ?? [],
    );
  return [];
}
