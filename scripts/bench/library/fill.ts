declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * Runs in a page of the extension: writes a library of 100,000 annotations as the store's own schema
 * has it, on 5,000 pages. The database must be there, so the background is asked something first.
 */
export async function fillStore(sentences: string[]): Promise<number> {
  await chrome.runtime.sendMessage({ to: 'background', command: 'health', ask: null });
  const pages = 5000;
  const onEach = 20;
  const names = ['Nguyễn Văn Tùng', 'Đỗ Mạnh Hiến', 'Lê Tiến Châu', 'Hải Phòng', 'Hà Nội'];
  const kinds = ['passage', 'person', 'place', 'date', 'figure'];
  const stamp = '0lx0000000000.0000.benchbenchbe';
  let state = 1;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const store = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('newsmark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const instant = (at: number) => new Date(1.7e12 + at * 60_000).toISOString();
  const pageRow = (number: number) => ({
    id: `https://news${number % 40}.example/${number}`,
    at: stamp,
    values: {
      url: `https://news${number % 40}.example/${number}`,
      title: sentences[below(sentences.length)]?.slice(0, 90),
      site: `News ${number % 40}`,
      published: instant(number).slice(0, 10),
      accessed: instant(number),
      sha256: '',
    },
    stamps: {},
    tags: [],
  });
  const row = (page: string, number: number, place: number) => {
    const quote = sentences[below(sentences.length)] ?? '';
    const kind = kinds[below(kinds.length)];
    return {
      id: `bench-${number}-${place}`,
      page,
      at: stamp,
      values: {
        kind,
        quote,
        anchor: {
          exact: quote,
          prefix: quote.slice(0, 32),
          suffix: quote.slice(-32),
          start: place * 300,
        },
        note: below(4) === 0 ? sentences[below(sentences.length)] : '',
        colour: ['yellow', 'green', 'blue'][below(3)],
        ...(kind === 'person' || kind === 'place' ? { label: names[below(names.length)] } : {}),
        ...(kind === 'date' ? { value: `${1990 + below(35)}-0${1 + below(9)}` } : {}),
        ...(kind === 'figure' ? { value: `${below(1e9)} VND`, type: 'money' } : {}),
        created: instant(number),
        changed: instant(number),
        by: 'recogniser',
      },
      stamps: {},
      tags: below(3) === 0 ? [[`tag ${below(200)}`, 1, stamp]] : [],
    };
  };
  const most = 500;
  for (let first = 0; first < pages; first += most) {
    await new Promise<void>((resolve, reject) => {
      const writing = store.transaction(['pages', 'annotations'], 'readwrite');
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
      for (let number = first; number < first + most; number++) {
        const page = pageRow(number);
        const rows = Array.from({ length: onEach }, (_, place) => row(page.id, number, place));
        writing.objectStore('pages').put(page);
        const ids = rows.map(({ id }) => id);
        writing.objectStore('annotations').put({ page: page.id, n: 0, rows, ids });
      }
    });
  }
  store.close();
  return pages * onEach;
}
