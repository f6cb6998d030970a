import { type Answer, type AnswerClass, type Mark, markOf } from "./answers.ts";

/** The marks of these classes. Adds `affirmed` after `exists` if any of the answers has that mark. */
export const listMarks = (classes: readonly AnswerClass[], answers: readonly Answer[]): Mark[] =>
  classes.flatMap<Mark>((kind) =>
    kind === "exists" && answers.some((one) => markOf(one) === "affirmed")
      ? [kind, "affirmed"]
      : kind,
  );
