import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from '../utils/patience.ts';
import type { Health } from '../utils/store/health.ts';
import { Notice } from './Notice.tsx';
import { counted, words } from './words.ts';

/** Says, until the reader has seen it, that the store was damaged and what came back. */
export function HealthNotice() {
  const [{ restored = 0, missing = 0 }, set] = useState<Health>({});
  useEffect(() => {
    void askPatiently('health', null).then((answer) => answer.ok && set(answer.value));
  }, []);
  if (restored === 0 && missing === 0) return null;
  const seen = () => {
    set({});
    void askPatiently('healthSeen', null);
  };
  const lost = missing > 0 ? ` ${counted('healthMissing', missing)}` : '';
  return (
    <Notice text={`${counted('healthRestored', restored)}${lost}`}>
      <button type="button" onClick={seen}>
        {words('understood')}
      </button>
    </Notice>
  );
}
