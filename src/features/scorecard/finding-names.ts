import type { Finding } from "../../domain/profile.ts";

/** The names in a finding: instruments, then contacts. */
export const namesOf = ({ instruments, contacts }: Finding): string[] => [
  ...instruments.map(({ name }) => name),
  ...contacts.map(({ value }) => value),
];
