/** Scrolls to a section if the address ends with its id. */
export const scrollIfLinked = (section: HTMLElement | null): void => {
  if (section && location.hash === `#${section.id}`) section.scrollIntoView();
};
