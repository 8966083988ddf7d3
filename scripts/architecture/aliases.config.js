/** dependency-cruiser takes aliases only in the form of a webpack configuration, in JavaScript. */
import { resolve } from 'node:path';
import { aliasesOf } from './aliases.ts';

export default { resolve: { alias: aliasesOf(resolve(import.meta.dirname, '../..')) } };
