/** A local date as YYYY-MM-DD, which is the Swedish format. */
export const localDate = (moment: Date): string => moment.toLocaleDateString("sv");

export const today = (): string => localDate(new Date());
