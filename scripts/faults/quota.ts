import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Annotation, KeptPage } from '../../utils/store/annotation.ts';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launch } from '../browsers/session.ts';
import { ask } from '../lib/in-extension.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';
import { backUp, openFiles } from './library-window.ts';
import { annotationOn, type Count, countIn, countKept, pageOf } from './saving.ts';

export interface NoRoom extends Count {
  /** The sentence the reader is told. */
  note: string;
  /** Of what a backup made then held: what it had not as it was kept. */
  notExported: number;
  /** Whether the store took annotations again once there was room. */
  afterwards: boolean;
}

/** Half a megabyte. */
const long = 'ghi chú dài '.repeat(40_000);
const most = 120;

/** Saves until the browser has no room for more, backs up, makes room, and saves again. */
export async function quota(name: BrowserName): Promise<NoRoom> {
  const folder = temporaryFolder();
  const extension = limitedExtension(name, folder.path);
  const profile = join(folder.path, 'profile');
  const downloads = join(folder.path, 'downloads');
  for (const path of [profile, downloads]) mkdirSync(path);
  if (name === 'firefox') {
    // Kilobytes, for all sites and extensions together that have no right to more.
    const preference = 'dom.quotaManager.temporaryStorage.fixedLimit';
    writeFileSync(join(profile, 'prefs.js'), `user_pref("${preference}", 20480);\n`);
  }
  const session = await launch(name, { extension, profile, downloads });
  try {
    const page = 'https://news.example/quota';
    const acknowledged: Annotation[] = [];
    let refusal: string | undefined;
    while (refusal === undefined && acknowledged.length < most) {
      const annotation = annotationOn(page, acknowledged.length, long);
      const answer = await ask(session, 'save', { page: pageOf(page), annotations: [annotation] });
      if (answer.ok) acknowledged.push(annotation);
      else refusal = answer.error ?? 'no answer';
    }
    if (refusal === undefined) throw new Error(`${most} long annotations were taken`);
    const count = await countKept(session, { page, acknowledged });
    const backup = readFileSync(await backUp(await openFiles(session), downloads), 'utf8');
    const { pages } = JSON.parse(backup) as { pages: KeptPage[] };
    const exported = pages.flatMap(({ annotations }) => annotations);
    // Room again: the reader removes what is too long.
    await ask(session, 'remove', { ids: acknowledged.slice(0, 2).map(({ id }) => id) });
    const short = annotationOn(page, most);
    const after = await ask(session, 'save', { page: pageOf(page), annotations: [short] });
    return {
      ...count,
      note: refusal in en ? en[refusal as keyof typeof en].message : refusal,
      notExported: countIn(exported, acknowledged).lost,
      afterwards: after.ok,
    };
  } finally {
    await session.close();
    folder.remove();
  }
}

/** The built extension without its right to fill the disk, which no quota would stop. */
function limitedExtension(name: BrowserName, folder: string): string {
  const path = join(folder, 'extension');
  cpSync(builtExtension(name), path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return path;
}
