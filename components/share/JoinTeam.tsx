import { askPatiently } from '../../utils/patience.ts';
import { invitedTo } from '../../utils/share/invitation.ts';
import { words } from '../words.ts';
import { MemberFields, memberIn } from './MemberFields.tsx';
import { TeamForm } from './TeamForm.tsx';

/** Joining a team by its invitation. */
export function JoinTeam({ close }: { close: () => void }) {
  return (
    <TeamForm
      title={words('shareJoin')}
      close={close}
      addressIn={(form) => invitedTo(String(form.get('invitation')))}
      noAddress="problemInvitation"
      send={(form) =>
        askPatiently('joinTeam', {
          invitation: String(form.get('invitation')),
          member: memberIn(form),
        })
      }
    >
      <label>
        {words('shareCode')}
        <textarea name="invitation" required rows={4} spellcheck={false} />
      </label>
      <MemberFields />
    </TeamForm>
  );
}
