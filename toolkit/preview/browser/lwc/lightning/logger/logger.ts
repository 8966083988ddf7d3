/** Custom component instrumentation: the platform sends it to Event Monitoring, the preview to the browser's console. */
export function log(message: unknown): void {
  console.info('lightning/logger', message);
}
