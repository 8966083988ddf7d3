// A change may make a component throw while it is drawn again, after the test's own code: that would end the whole run.
// The test that waits for the component fails anyway.
process.on('uncaughtException', (error) => console.warn(`Thrown outside of tests: ${error.message}`));
