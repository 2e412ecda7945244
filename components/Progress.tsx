import { words } from './words.ts';

interface Props {
  /** What is under way, as the reader calls it. */
  text: string;
  /** 0..1; absent while nobody can tell. */
  done?: number;
  cancel?: () => void;
}

/** Something that takes longer than a blink, and the way to stop it. */
export function Progress({ text, done, cancel }: Props) {
  return (
    <div class="progress" role="status">
      <span>{text}</span>
      <progress aria-label={text} {...(done === undefined ? {} : { value: done })} max={1} />
      {cancel && (
        <button type="button" onClick={cancel}>
          {words('stop')}
        </button>
      )}
    </div>
  );
}
