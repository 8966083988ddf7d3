/** A server of the Model Context Protocol, started as a program: one line of JSON a message. https://modelcontextprotocol.io/specification */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const message = z.looseObject({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.looseObject({ message: z.string() }).optional()
});
const toolList = z.looseObject({ tools: z.array(z.looseObject({ name: z.string() })) });
const toolAnswer = z.looseObject({
  isError: z.boolean().optional(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().optional() }))
});
const PROTOCOL = '2025-06-18';
const PATIENCE_MS = 180_000;

export interface ToolAnswer {
  isError: boolean;
  text: string;
}

export class McpServer {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (answer: z.infer<typeof message>) => void>();
  #last = 0;

  private constructor(process: ChildProcess) {
    this.#process = process;
    if (process.stdout) {
      createInterface({ input: process.stdout }).on('line', (line) => this.#receive(line));
    }
  }

  static async start(command: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<McpServer> {
    const [program = '', ...args] = command;
    const server = new McpServer(spawn(program, args, { env, cwd, stdio: ['pipe', 'pipe', 'ignore'] }));
    await server.#ask('initialize', {
      protocolVersion: PROTOCOL,
      capabilities: {},
      clientInfo: { name: 'local-org', version: '1' }
    });
    server.#send({ method: 'notifications/initialized' });
    return server;
  }

  async tools(): Promise<string[]> {
    return toolList.parse(await this.#ask('tools/list', {})).tools.map(({ name }) => name);
  }

  async call(name: string, args: object): Promise<ToolAnswer> {
    const answer = toolAnswer.parse(await this.#ask('tools/call', { name, arguments: args }));
    return {
      isError: answer.isError ?? false,
      text: answer.content.map(({ text }) => text ?? '').join('\n')
    };
  }

  stop(): void {
    this.#process.kill();
  }

  async #ask(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const { result, error } = await new Promise<z.infer<typeof message>>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No answer to ${method}`)), PATIENCE_MS);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.#send({ id, method, params });
    });
    if (error) {
      throw new Error(`${method}: ${error.message}`);
    }
    return result;
  }

  #send(body: object): void {
    this.#process.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...body })}\n`);
  }

  /** What it logs among its messages is none. */
  #receive(line: string): void {
    if (!line.startsWith('{')) {
      return;
    }
    const { id, ...answer } = message.parse(JSON.parse(line));
    if (id !== undefined) {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    }
  }
}
