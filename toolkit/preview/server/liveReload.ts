import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BuildProblem } from '../build/problems.ts';

export interface BuildState {
  /** Changes with what is built, and each time the project was read again. */
  build: string;
  problems: BuildProblem[];
}

/** Open pages, told over server-sent events which build is the newest; one that shows another loads itself anew. */
export class LiveReload {
  readonly #pages = new Set<ServerResponse>();

  connect(request: IncomingMessage, response: ServerResponse, state: BuildState): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`retry: 1000\n${event(state)}`);
    this.#pages.add(response);
    request.on('close', () => this.#pages.delete(response));
  }

  announce(state: BuildState): void {
    for (const page of this.#pages) {
      page.write(event(state));
    }
  }

  close(): void {
    for (const page of this.#pages) {
      page.end();
    }
    this.#pages.clear();
  }
}

function event(state: BuildState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}
