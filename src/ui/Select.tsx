export interface OptionGroup<Id extends string> {
  /** Undefined for options outside a group. */
  label?: string;
  options: readonly { id: Id; label: string }[];
}

interface SelectProps<Id extends string> {
  label: string;
  groups: readonly OptionGroup<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

export function Select<Id extends string>({ label, groups, chosen, onChoose }: SelectProps<Id>) {
  const all = groups.flatMap(({ options }) => options);
  return (
    <select
      className="select"
      aria-label={label}
      value={chosen}
      onChange={({ target }) => {
        const option = all.find(({ id }) => id === target.value);
        if (option) onChoose(option.id);
      }}
    >
      {groups.map(({ label: title, options }) => {
        const listed = options.map(({ id, label: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ));
        return title ? (
          <optgroup key={title} label={title}>
            {listed}
          </optgroup>
        ) : (
          listed
        );
      })}
    </select>
  );
}
