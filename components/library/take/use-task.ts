import { useState } from 'preact/hooks';

/** Something that takes a while: what it is called, how far it is, and the way to stop it. */
export interface Task {
  text: string;
  done?: number;
  cancel: () => void;
}

/** Runs one task at a time and shows how far it is. */
export function useTask() {
  const [task, setTask] = useState<Task>();
  return {
    task,
    async run(
      text: string,
      work: (progress: (done: number) => void, signal: AbortSignal) => Promise<void>,
    ): Promise<void> {
      const controller = new AbortController();
      const cancel = () => controller.abort();
      setTask({ text, cancel });
      try {
        await work((done) => setTask({ text, done, cancel }), controller.signal);
      } finally {
        setTask(undefined);
        // The focus was on what the task stood in place of.
        requestAnimationFrame(() => document.querySelector<HTMLElement>('.take')?.focus());
      }
    },
  };
}

export type Tasks = ReturnType<typeof useTask>;
