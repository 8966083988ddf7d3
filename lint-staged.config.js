/** What is about to be committed is formatted and linted; the rest waits for `npm run check`. */
export default {
  '*': 'prettier --write --ignore-unknown',
  '*.ts': ['eslint --fix --no-warn-ignored', 'oxlint --type-aware --no-error-on-unmatched-pattern']
};
