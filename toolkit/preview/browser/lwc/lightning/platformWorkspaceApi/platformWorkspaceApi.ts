/**
 * The workspace API of console apps, as it answers outside of them: no tabs, and every call refused. The preview has no console.
 * https://developer.salesforce.com/docs/service/api-console/guide/sforce-api-console-methods-lightning-workspaceapi.html
 * That calls are refused rather than ignored, and the words, are assumed.
 */
import type { WireAdapter } from 'preview/lds';

function alwaysTelling(value: unknown): new (tell: (value: unknown) => void) => WireAdapter {
  return class implements WireAdapter {
    readonly #tell: (value: unknown) => void;

    constructor(tell: (value: unknown) => void) {
      this.#tell = tell;
      tell(value);
    }

    connect(): void {
      this.#tell(value);
    }

    update(): void {
      // It has no parameters.
    }

    disconnect(): void {
      // It never changes.
    }
  };
}

export const IsConsoleNavigation = alwaysTelling(false);

export const EnclosingTabId = alwaysTelling(undefined);

function inConsoleOnly(name: string): () => Promise<never> {
  return () => Promise.reject(new Error(`${name}() works in console apps only.`));
}

export const closeTab = inConsoleOnly('closeTab');
export const disableTabClose = inConsoleOnly('disableTabClose');
export const focusTab = inConsoleOnly('focusTab');
export const getAllTabInfo = inConsoleOnly('getAllTabInfo');
export const getFocusedTabInfo = inConsoleOnly('getFocusedTabInfo');
export const getTabInfo = inConsoleOnly('getTabInfo');
export const openSubtab = inConsoleOnly('openSubtab');
export const openTab = inConsoleOnly('openTab');
export const refreshTab = inConsoleOnly('refreshTab');
export const setTabHighlighted = inConsoleOnly('setTabHighlighted');
export const setTabIcon = inConsoleOnly('setTabIcon');
export const setTabLabel = inConsoleOnly('setTabLabel');
