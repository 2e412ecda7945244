import { useLayoutEffect, useState } from 'preact/hooks';

const calmMs = 150;

/** A value as it is, but while `hurried`, when it follows only what has stood for a moment. */
export function useCalm<T>(value: T, hurried: () => boolean): T {
  const [calm, setCalm] = useState(value);
  useLayoutEffect(() => {
    if (!hurried()) {
      setCalm(value);
      return;
    }
    const timer = setTimeout(() => setCalm(value), calmMs);
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}
