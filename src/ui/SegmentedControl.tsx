interface Props<T> {
  label: string;
  /** `undefined` is the id of the default option. */
  options: readonly { id: T; label: string }[];
  chosen: T;
  onChoose: (id: T) => void;
}

export const SegmentedControl = <T extends string | undefined>(props: Props<T>) => (
  <fieldset className="segments">
    <legend className="visually-hidden">{props.label}</legend>
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
