import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from '../../utils/patience.ts';
import { problemWords, words } from '../words.ts';

/** The invitation code, to be copied or photographed. */
export function Invitation({ team }: { team: string }) {
  const [code, setCode] = useState('');
  const [dots, setDots] = useState<boolean[][]>([]);
  const [said, say] = useState('');
  useEffect(() => {
    void (async () => {
      const answer = await askPatiently('invite', { team });
      if (!answer.ok) return say(problemWords(answer.error));
      setCode(answer.value);
      const { encode } = await import('uqr');
      setDots(encode(answer.value, { ecc: 'L' }).data);
    })();
  }, [team]);

  const copy = async () => {
    await navigator.clipboard.writeText(code);
    say(words('shareCopied'));
  };
  return (
    <div class="invitation">
      <p>{words('shareInviteHint')}</p>
      <label>
        {words('shareCode')}
        <textarea
          readOnly
          rows={4}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="actions">
        <button type="button" onClick={() => void copy()}>
          {words('shareCopy')}
        </button>
        <span role="status">{said}</span>
      </p>
      {dots.length > 0 && (
        <svg class="qr" role="img" aria-label={words('shareQr')} viewBox={viewOf(dots)}>
          <path d={pathOf(dots)} />
        </svg>
      )}
    </div>
  );
}

const viewOf = (dots: boolean[][]): string => `0 0 ${dots.length} ${dots.length}`;

const pathOf = (dots: boolean[][]): string =>
  dots.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
