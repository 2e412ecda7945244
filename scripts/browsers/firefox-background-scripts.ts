/** Functions that run inside Firefox's own window (see firefox-chrome-scope.ts): each stands alone. */

declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      backgroundState: string;
      terminateBackground(options: object): Promise<void>;
    };
  } | null;
};
declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: {
      getAddonByID(id: string): Promise<{ isActive: boolean } | null>;
    };
  };
};

export async function isInstalled(id: string): Promise<boolean> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  return (await AddonManager.getAddonByID(id))?.isActive ?? false;
}

export function backgroundState(id: string): string | undefined {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState;
}

/**
 * Ends the background and answers its state at once: an event that arrives while it is about to end
 * keeps it running, and one that arrives afterwards starts it again.
 */
export async function terminateBackground(id: string): Promise<string | undefined> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
  return extension?.backgroundState;
}
