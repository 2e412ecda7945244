import { done, failed, type Result } from '../result.ts';
import { field } from './answers.ts';
import type { TeamKeys } from './keys.ts';
import { seal, unseal } from './sealing.ts';
import type { Ask } from './server.ts';

/** The document that shows whether a secret is the team's; its name says what everybody sees anyway. */
const CARD = 'newsmark-team';

/**
 * Makes sure that a database is there, is ours to write, and belongs to the team whose secret we
 * hold; an empty one becomes the team's. Answers the team's name.
 */
export async function openTeam(ask: Ask, keys: TeamKeys, name: string): Promise<Result<string>> {
  const database = await ask('GET', '');
  if (!database.ok) return database;
  if (database.value === undefined) return failed('problemShareNoDatabase');
  const documents = field(database.value, 'doc_count');
  if (typeof documents !== 'number') return failed('problemShareAnswer');
  const card = await ask('GET', `/${CARD}`);
  if (!card.ok) return card;
  if (card.value !== undefined) return readCard(keys, card.value);
  const sealed = await seal(keys, CARD, JSON.stringify(name));
  const put = await ask('PUT', `/${CARD}`, { sealed });
  if (!put.ok) return put;
  return done(name);
}

async function readCard(keys: TeamKeys, card: unknown): Promise<Result<string>> {
  const sealed = field(card, 'sealed');
  const text = typeof sealed === 'string' ? await unseal(keys, CARD, sealed) : undefined;
  return text === undefined ? failed('problemShareSecret') : done(String(JSON.parse(text)));
}
