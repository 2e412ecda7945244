/** A canonical address a page visited at `url` gives, or `undefined` where it cannot be its own. */
export function trustedCanonical(
  given: string | null | undefined,
  url: string,
): string | undefined {
  if (!given || !/^https?:\/\//i.test(given.trim())) return undefined;
  const address = parsed(given.trim());
  const visited = parsed(url);
  if (!address || !visited || !sameSite(address.hostname, visited.hostname)) return undefined;
  if (isHome(address) && !isHome(visited)) return undefined;
  address.hash = '';
  return address.href;
}

function isHome({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:index\.\w{1,5})?$/.test(pathname);
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Labels under which anyone may register, where the country's own come one level down. */
const secondLevel = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gov',
  'info',
  'net',
  'or',
  'org',
  'ne',
  'go',
  'gob',
  'id',
  'name',
]);

/** Whether two hosts share what one owner registers: `vnexpress.net`, `bbc.co.uk`, `tuoitre.com.vn`. */
export function sameSite(a: string, b: string): boolean {
  return a === b || registered(a) === registered(b);
}

function registered(host: string): string {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const size = top.length === 2 && secondLevel.has(second) ? 3 : 2;
  return /^[\d.]+$|:/.test(host) ? host : labels.slice(-size).join('.');
}
