import type { Annotation, Page } from '../../utils/store/annotation.ts';
import type { Session } from '../browsers/session.ts';
import { ask } from '../lib/in-extension.ts';

/** What the reader was told is saved, and what was found afterwards. */
export interface Count {
  acknowledged: number;
  lost: number;
  doubled: number;
}

const text = 'Chiều 3-7, đồng chí Đỗ Mạnh Hiến chủ trì giao ban';

export const pageOf = (id: string): Page => ({
  id,
  url: id,
  title: 'Giao ban Thường trực Thành uỷ',
  lang: 'vi',
  accessed: new Date().toISOString(),
  sha256: 'ab'.repeat(32),
});

export const annotationOn = (page: string, start: number, note = ''): Annotation => ({
  id: crypto.randomUUID(),
  kind: 'passage',
  quote: text,
  anchor: { exact: text, prefix: '22:03 03/07/2024 ', suffix: ', Phó bí thư', start },
  note,
  tags: ['nguồn'],
  colour: 'yellow',
  page,
  created: new Date().toISOString(),
  changed: new Date().toISOString(),
  by: 'person',
});

/** What the reader was told is kept on a page. */
export interface Kept {
  page: string;
  acknowledged: Annotation[];
}

export interface Saving extends Kept {
  /** Whether more than so many are acknowledged; throws when nobody saves any more. */
  hasMore(than: number): boolean;
  /** Stops after what is under way. */
  stop(): Promise<void>;
}

/** Answers of `ask` that say that there was none. */
const lost: ReadonlySet<string> = new Set(['unanswered', 'unreached']);
const atOnce = 4;
const tries = 20;

/**
 * Saves one annotation after the other on a page, four at a time, as windows do: what was not
 * answered is sent again under the same id. `crashed` ends it, with what was acknowledged till then.
 */
export function keepSaving(session: Session, page: string): Saving {
  const acknowledged: Annotation[] = [];
  let stopped = false;
  const one = async () => {
    for (let count = 0; !stopped; count += 1) {
      const annotation = annotationOn(page, count);
      for (let attempt = 0; attempt < tries && !stopped; attempt += 1) {
        const answer = await ask(session, 'save', {
          page: pageOf(page),
          annotations: [annotation],
        });
        if (!answer.ok) continue;
        acknowledged.push(annotation);
        break;
      }
    }
  };
  // A killed browser rejects what was asked of it.
  let failure: unknown;
  const loops = Array.from({ length: atOnce }, () =>
    one().catch((error) => {
      failure = error;
    }),
  );
  return {
    page,
    acknowledged,
    hasMore(than) {
      if (failure) throw failure;
      return acknowledged.length > than;
    },
    async stop() {
      stopped = true;
      await Promise.all(loops);
    },
  };
}

/** Counts what was acknowledged on a page and is not as it was, and what is there twice. */
export async function countKept(session: Session, { page, acknowledged }: Kept): Promise<Count> {
  return countIn(await keptOn(session, page), acknowledged);
}

/** The same where what is kept is at hand. */
export function countIn(kept: readonly Annotation[], acknowledged: readonly Annotation[]): Count {
  const byId = new Map(kept.map((annotation) => [annotation.id, canonical(annotation)]));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((one) => byId.get(one.id) !== canonical(one)).length,
    doubled: kept.length - byId.size,
  };
}

/** Asked again where nobody answered, as the extension's own windows do. */
async function keptOn(session: Session, page: string): Promise<Annotation[]> {
  let answer = await ask(session, 'keptOn', { page });
  for (let again = 0; again < 3 && lost.has(answer.error ?? ''); again += 1) {
    answer = await ask(session, 'keptOn', { page });
  }
  if (!answer.ok) throw new Error(`keptOn: ${answer.error}`);
  return answer.value as unknown as Annotation[];
}

const canonical = (annotation: Annotation): string =>
  JSON.stringify(
    Object.entries(annotation)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) =>
        name === 'anchor' ? [name, Object.entries(value).sort()] : [name, value],
      ),
  );

export const sum = (counts: Count[]): Count => ({
  acknowledged: counts.reduce((all, { acknowledged }) => all + acknowledged, 0),
  lost: counts.reduce((all, { lost }) => all + lost, 0),
  doubled: counts.reduce((all, { doubled }) => all + doubled, 0),
});
