/** LIKE of SOQL outside of SQL: labels of values are compared here. */
export function likeTest(pattern: string): (text: string) => boolean {
  const source = pattern.replace(/\\?[\s\S]/gu, (token) => {
    if (token === '%') {
      return '[\\s\\S]*';
    }
    if (token === '_') {
      return '[\\s\\S]';
    }
    return (token.length > 1 && token.startsWith('\\') ? token.slice(1) : token).replace(
      /[.*+?^${}()|[\]\\]/g,
      '\\$&'
    );
  });
  const test = new RegExp(`^${source}$`, 'iu');
  return (text) => test.test(text);
}
