/**
 * Whether an element is visible, worked out faster than jsdom does. axe asks it of every element that it looks at, and jsdom tries
 * all rules of all style sheets on the element and on each that it lies in: half of what axe took.
 */
const { createRequire } = require('node:module');

const ofEnvironment = createRequire(require.resolve('jest-environment-jsdom'));
const styleRules = ofEnvironment('jsdom/lib/jsdom/living/helpers/style-rules.js');

/** What jsdom works out, of no property but `visibility`: from those rules alone that set it. */
function visibilityOf(element) {
  for (let each = element; each !== null; each = each.parentElement) {
    const value = ownVisibility(each);
    if (value !== '') {
      return value;
    }
  }
  return 'visible';
}

/** The last rule counts, as in jsdom. Its style sheet for every page sets no visibility. */
function ownVisibility(element) {
  const { matchesDontThrow } = ofEnvironment('jsdom/lib/jsdom/living/helpers/selectors.js');
  const rules = [...element._ownerDocument.styleSheets._list].flatMap(settersOf);
  const last = rules.findLast(({ selectorText }) => matchesDontThrow(element, selectorText));
  return element.style.getPropertyValue('visibility') || last?.style.getPropertyValue('visibility') || '';
}

/** Rules of a sheet that set it, also those for a screen. */
function settersOf(sheet) {
  const rules = Array.from(sheet.cssRules, (rule) => (rule.media ? rulesForScreen(rule) : [rule])).flat();
  return rules.filter((rule) => rule.style?.getPropertyValue('visibility'));
}

const rulesForScreen = ({ media, cssRules }) => (Array.from(media).includes('screen') ? [...cssRules] : []);

const jsdomsOwn = styleRules.getResolvedValue;

/** Before the first window is made: that is when jsdom takes its function. */
function install() {
  styleRules.getResolvedValue = (element, property) =>
    property === 'visibility' ? visibilityOf(element) : jsdomsOwn(element, property);
}

module.exports = { install, jsdomsOwn, visibilityOf };
