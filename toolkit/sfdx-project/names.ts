/**
 * Whether a custom name can be nobody's but the project's: it has no namespace, and the project builds on no other
 * package. What else is missing, standard or of another package, is there in the org the project is made for, so that the
 * project is not broken for naming it; nor for naming its own events, external and big objects, which are not served.
 */
export function isOwnName(name: string, project: { hasDependencies?: boolean }): boolean {
  const [, suffix = '', ...more] = name.split('__');
  return project.hasDependencies !== true && more.length === 0 && /^(c|r|mdt)$/i.test(suffix);
}
