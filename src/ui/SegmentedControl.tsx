interface Props<T extends string> {
  label: string;
  options: readonly { id: T; label: string }[];
  chosen: T;
  onChoose: (id: T) => void;
}

/** A choice of one among a few, all of them in sight. */
export const SegmentedControl = <T extends string>(props: Props<T>) => (
  <fieldset className="segments" aria-label={props.label}>
    {props.options.map(({ id, label }) => (
      <button
        key={id}
        type="button"
        aria-pressed={id === props.chosen}
        onClick={() => props.onChoose(id)}
      >
        {label}
      </button>
    ))}
  </fieldset>
);
