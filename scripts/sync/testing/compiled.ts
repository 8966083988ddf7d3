/**
 * For the environment of a process that is started with nothing else of ours: what other processes of this run have compiled,
 * where the runner of the tests has a folder for it. Half of the work of a short command is compiling its modules.
 */
export const COMPILED: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name === 'NODE_COMPILE_CACHE')
);
