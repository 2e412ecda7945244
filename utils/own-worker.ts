declare const trustedTypes:
  | { createPolicy(name: string, rules: Rules): { createScriptURL(url: string): unknown } }
  | undefined;

interface Rules {
  createScriptURL: (url: string) => string;
}

let policy: { createScriptURL(url: string): unknown } | undefined;

/**
 * The extension's own script at `path` (`/recogniser.js`) as what `new Worker` takes. Where Trusted
 * Types are enforced, a Worker runs only what a policy the manifest names has let through.
 */
export function ownWorker(path: string): string {
  if (typeof trustedTypes === 'undefined') return ownAddress(path);
  policy ??= trustedTypes.createPolicy('newsmark-worker', { createScriptURL: ownAddress });
  return policy.createScriptURL(path) as string;
}

function ownAddress(path: string): string {
  const address = new URL(path, location.origin);
  if (address.origin !== location.origin) throw new Error(`Not the extension's own: ${path}`);
  return address.href;
}
