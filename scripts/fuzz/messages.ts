import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { BackgroundCalls } from '../../utils/messages.ts';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

const own = 'chrome-extension://newsmark';
/** What a page may ask: it is about that page alone. */
const fromPages: (keyof BackgroundCalls)[] = ['keptHere', 'saveHere', 'editHere', 'removeHere'];
const commands: (keyof BackgroundCalls)[] = [
  ...fromPages,
  'keptOn',
  'save',
  'saveMany',
  'saveStaged',
  'edit',
  'editMany',
  'notePage',
  'remove',
  'undo',
  'redo',
  'health',
  'healthSeen',
];

const name = fc.oneof(
  fc.constantFrom(...commands),
  fc.constantFrom('__proto__', 'toString', 'eval'),
  fc.string(),
);
const fields = fc.constantFrom(
  'page',
  'facts',
  'canonical',
  'annotation',
  'annotations',
  'id',
  'ids',
  'fields',
  'kept',
  'step',
  'piece',
  'edits',
  'note',
  'tags',
  '__proto__',
);
const anyAsk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fields,
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(fc.dictionary(fields, fc.jsonValue({ maxDepth: 1 })), { maxLength: 3 }),
    ),
    { maxKeys: 4 },
  ),
);
const anyMessage = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ to: fc.constantFrom('background', 'page'), command: name, ask: anyAsk }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const anySender = fc.constantFrom(
  { url: 'https://news.example/story', id: 'newsmark' },
  { url: `${own}.evil.example/`, id: 'newsmark' },
  { url: '', id: 'newsmark' },
  { id: 'newsmark' },
  { url: `${own}/library.html`, id: 'newsmark' },
);

/**
 * Whatever comes from whomever: each message that is one of ours is answered by a value, one from a
 * page that asks to write is refused, and the store can be read afterwards.
 */
export async function messagesProperty() {
  const listener = await listening();
  return fc.asyncProperty(anyMessage, anySender, async (message, sender) => {
    const answer = await answered(listener, message, sender);
    const fromPage = sender.url !== `${own}/library.html`;
    const ours =
      isObject(message) &&
      message.to === 'background' &&
      commands.includes(message.command as never);
    if (!ours) {
      if (answer !== undefined) throw new Error('answered what is not asked of it');
      return;
    }
    if (!isObject(answer) || typeof answer.ok !== 'boolean') throw new Error('no answer');
    if (fromPage && !fromPages.includes(message.command as never) && answer.error !== 'refused') {
      throw new Error(`${message.command} was done for a page`);
    }
    const read = await answered(
      listener,
      { to: 'background', command: 'keptOn', ask: { page: 'https://news.example/story' } },
      { url: `${own}/library.html`, id: 'newsmark' },
    );
    if (!isObject(read) || read.ok !== true) throw new Error('the store cannot be read any more');
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function answered(listener: Listener, message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) resolve(undefined);
  });
}

/** The background's own listener and handlers, in a browser that is only storage and messages. */
async function listening(): Promise<Listener> {
  const listeners: Listener[] = [];
  const browser = {
    runtime: {
      id: 'newsmark',
      getURL: () => `${own}/`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    storage: { local: area(), session: area() },
  };
  Object.assign(globalThis, { browser, chrome: browser });
  const { listenInBackground } = await import('../../utils/messages.ts');
  const { keeping } = await import('../../entrypoints/background/keeping.ts');
  listenInBackground(keeping() as Parameters<typeof listenInBackground>[0]);
  const [listener] = listeners;
  if (!listener) throw new Error('Nobody listens');
  return listener;
}

function area() {
  const items = new Map<string, unknown>();
  return {
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : [])),
      ),
    set: async (given: object) => {
      for (const [key, value] of Object.entries(structuredClone(given))) items.set(key, value);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}
