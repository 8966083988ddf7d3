/** What is about to be committed is formatted and linted; the rest waits for `npm run check`. */
export default {
  '*.{html,xml}': 'prettier --write',
  '!(*.html|*.xml)': 'oxfmt --ignore-path .gitignore --no-error-on-unmatched-pattern',
  '*.ts': ['eslint --fix --no-warn-ignored', 'oxlint --type-aware --no-error-on-unmatched-pattern']
};
