import type { Member } from '../../utils/share/desk.ts';
import { words } from '../words.ts';

/** Whom the reader is to the server and to the team. */
export function MemberFields() {
  return (
    <>
      <label>
        {words('shareUser')}
        <input name="user" required autoComplete="username" />
      </label>
      <label>
        {words('sharePassword')}
        <input name="password" type="password" required autoComplete="current-password" />
      </label>
      <label>
        {words('shareMe')}
        <input name="me" required maxLength={60} dir="auto" />
      </label>
    </>
  );
}

export const memberIn = (form: FormData): Member => ({
  user: String(form.get('user')),
  password: String(form.get('password')),
  me: String(form.get('me')).trim(),
});
