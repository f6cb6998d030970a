/** Languages that no native speaker has proofread yet. */
export const UNREVIEWED: readonly string[] = ["ar", "zh", "fr", "ru"];
