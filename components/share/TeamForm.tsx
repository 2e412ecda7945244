import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { allowServer } from '../../utils/access/servers.ts';
import { failed, type Result } from '../../utils/result.ts';
import { problemWords, words } from '../words.ts';

interface Props {
  title: string;
  close: () => void;
  /** The database the form names. */
  addressIn: (form: FormData) => string | undefined;
  /** What is said when it names none. */
  noAddress: string;
  send: (form: FormData) => Promise<Result<null>>;
  children: ComponentChildren;
}

/** A form that ends in a team: it asks for the server's permission and keeps what was typed until all is well. */
export function TeamForm({ title, close, addressIn, noAddress, send, children }: Props) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const connect = async (form: FormData): Promise<Result<null>> => {
    const address = addressIn(form);
    if (!address) return failed(noAddress);
    // Browsers show their question only from within the click: nothing is waited for before.
    return (await allowServer(address)) ? send(form) : failed('problemShareNoPermission');
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    const answer = await connect(form);
    setBusy(false);
    if (answer.ok) close();
    else setProblem(problemWords(answer.error));
  };
  return (
    <form class="team-form" aria-label={title} onSubmit={(event) => void submit(event)}>
      <h3>{title}</h3>
      {children}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {words(busy ? 'shareConnecting' : 'shareConnect')}
        </button>
        <button type="button" onClick={close}>
          {words('cancel')}
        </button>
      </p>
    </form>
  );
}
