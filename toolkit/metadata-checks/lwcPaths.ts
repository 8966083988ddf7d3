/**
 * Writes tsconfig.lwc-paths.json: where TypeScript finds each `c/name`. TypeScript allows one `*` in a path pattern, and
 * a bundle needs two (`lwc/name/name`), so the map is made from the folders. `--check` fails when it is stale.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const file = 'tsconfig.lwc-paths.json';

const paths: Record<string, string[]> = { 'test/*': ['./force-app/test/*'] };
for (const bundle of globSync('force-app/main/*/lwc/*/*.js-meta.xml').sort()) {
  const name = basename(dirname(bundle));
  paths[`c/${name}`] = [`./${dirname(bundle)}/${name}.ts`];
}
const wanted = `${JSON.stringify({ compilerOptions: { paths } }, undefined, 2)}\n`;

if (process.argv.includes('--check')) {
  const found = readFileSync(file, 'utf8');
  if (found !== wanted) {
    console.error(`${file} is stale: run \`npm run lwc:paths\` and commit it.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, wanted);
}
