/** `npm ci`: sets the git hooks up, where there is git and somebody who commits. Never fails an installation. */
import { existsSync, statSync } from 'node:fs';

// A linked worktree shares the configuration of its main checkout: to have hooks there, run `npx husky`
const isCheckout = existsSync('.git') && statSync('.git').isDirectory();
const isWanted = isCheckout && process.env.CI === undefined && process.env.NODE_ENV !== 'production';
if (isWanted) {
  try {
    const { default: husky } = await import('husky');
    console.log(husky());
  } catch (error) {
    // `npm install --omit=dev` has no husky
    console.log(`No git hooks: ${error.message}`);
  }
}
