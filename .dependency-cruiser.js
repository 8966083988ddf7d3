/** `npm run walls`: who may import whom. Rules: scripts/architecture/rules.ts */
import { OPTIONS } from './scripts/architecture/options.ts';
import { RULES } from './scripts/architecture/rules.ts';

export default {
  forbidden: RULES,
  options: { ...OPTIONS, webpackConfig: { fileName: 'scripts/architecture/aliases.config.js' } }
};
