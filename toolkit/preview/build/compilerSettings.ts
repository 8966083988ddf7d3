/** What the compiler is told beyond its defaults: bundles change with it. */
export const compilerSettings = {
  enableDynamicComponents: true,
  // A component may be chosen at run time: https://developer.salesforce.com/docs/platform/lwc/guide/js-dynamic-components.html
  experimentalDynamicComponent: { strictSpecifier: false },
  // Listeners that a component chooses at run time: https://developer.salesforce.com/docs/platform/lwc/guide/events-handling.html
  enableLwcOn: true
};
