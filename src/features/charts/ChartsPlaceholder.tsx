/** Holds the place of the charts while their code arrives; `pillars` is how many have rows. */
export function ChartsPlaceholder({ pillars }: { pillars: number }) {
  return <div aria-hidden data-pillars={pillars} />;
}
