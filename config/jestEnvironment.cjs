/** The DOM that jest's tests run in: jsdom, which knows faster whether an element is visible. */
require('./jsdomVisibility.cjs').install();

module.exports = require('jest-environment-jsdom').TestEnvironment;
