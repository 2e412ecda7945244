import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generated } from '../anchor/generated.ts';
import { below, seeded } from '../anchor/random.ts';

const stored = fileURLToPath(new URL('../../../../shared/pages/', import.meta.url));

/** Names of the real pages at hand: kept on the machine, so that without them only made-up ones are measured. */
export const storedPages = (): string[] =>
  existsSync(stored) ? readdirSync(stored).filter((name) => name.endsWith('.html')) : [];

/** Lays the articles under `folder`, to be served. */
export function writeArticles(folder: string): void {
  mkdirSync(join(folder, 'articles'));
  for (const thousands of [10, 100]) {
    writeFileSync(join(folder, 'articles', `${thousands}k.html`), article(thousands * 1000));
  }
  for (const name of storedPages()) cpSync(stored + name, join(folder, 'articles', name));
}

/** A made-up article with the links and stresses a newspaper sets: about one text node every 13 words. */
function article(words: number): string {
  const random = seeded(words);
  const paragraphs = generated('en', words, 7).split('\n');
  const set = (word: string) => {
    const chance = random();
    if (chance < 0.025) return `<a href="#${below(random, 99)}">${word}</a>`;
    return chance < 0.037 ? `<em>${word}</em>` : word;
  };
  const body = paragraphs.map((text) => `<p>${text.split(' ').map(set).join(' ')}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>
    <style>body { max-width: 42rem; margin: 2rem auto; font: 18px/1.5 serif; }</style>
    <article><h1>A long article</h1>${body.join('\n')}</article></html>`;
}
