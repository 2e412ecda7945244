import { askPatiently } from '../../utils/patience.ts';
import { databaseAddress } from '../../utils/share/invitation.ts';
import { words } from '../words.ts';
import { MemberFields, memberIn } from './MemberFields.tsx';
import { TeamForm } from './TeamForm.tsx';

/** Starting a team on an empty database. */
export function StartTeam({ close }: { close: () => void }) {
  return (
    <TeamForm
      title={words('shareStart')}
      close={close}
      addressIn={(form) => databaseAddress(form.get('database'))}
      noAddress="problemShareAddress"
      send={(form) =>
        askPatiently('startTeam', {
          team: String(form.get('team')).trim(),
          database: String(form.get('database')),
          member: memberIn(form),
        })
      }
    >
      <label>
        {words('shareTeamName')}
        <input name="team" required maxLength={60} dir="auto" />
      </label>
      <label>
        {words('shareDatabase')}
        <input name="database" required inputMode="url" placeholder="https://couch.example/desk" />
      </label>
      <MemberFields />
    </TeamForm>
  );
}
