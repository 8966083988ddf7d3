/** As `engines` in package.json, which npm only warns about. */
const MIN_NODE = [22, 19] as const;

/** What to say to a Node that is too old: undefined when it is not. */
export function tooOldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [minMajor, minMinor] = MIN_NODE;
  const isTooOld = major < minMajor || (major === minMajor && minor < minMinor);
  return isTooOld
    ? `The sync needs Node ${MIN_NODE.join('.')} or newer; this is Node ${version}.`
    : undefined;
}
