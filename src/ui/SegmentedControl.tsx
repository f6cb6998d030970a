interface Props<T> {
  label: string;
  /** The id of what an address leaves out is undefined. */
  options: readonly { id: T; label: string }[];
  chosen: T;
  onChoose: (id: T) => void;
}

/** A choice of one among a few, all of them in sight. */
export const SegmentedControl = <T extends string | undefined>(props: Props<T>) => (
  <fieldset className="segments" aria-label={props.label}>
    {props.options.map(({ id, label }) => (
      <button
        key={label}
        type="button"
        aria-pressed={id === props.chosen}
        onClick={() => props.onChoose(id)}
      >
        {label}
      </button>
    ))}
  </fieldset>
);
