export { withBroken } from './testing/brokenProject.ts';
