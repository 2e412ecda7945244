import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  value: T | undefined;
  options: [value: T, text: string][];
  choose: (value: T) => void;
  disabled?: boolean;
}

/** One of a few, side by side: a group of radio buttons that looks like a switch. */
export function Choice<T extends string>({ label, value, options, choose, disabled }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choice" disabled={disabled ?? false}>
      <legend>{label}</legend>
      <div class="options">
        {options.map(([option, text]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onClick={() => option !== value && choose(option)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
