/** Conventional commits: `fix(sync): keep the meeting of somebody who left`. */
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    // Subjects begin with names such as SOQL, and say in one line what a reader of the log wants to know
    'subject-case': [0],
    'header-max-length': [2, 'always', 200],
    'body-max-line-length': [0],
    'footer-max-line-length': [0]
  }
};
