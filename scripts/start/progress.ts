/** Where progress goes; a terminal or a file. */
export interface ProgressOutput {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  step(message: string): void;
  /** A line that stays, below whatever is going on. */
  line(text: string): void;
}

/** In a terminal one line that changes; in a file a line for each new thing, without its counts. */
export function progressTo(output: ProgressOutput): Progress {
  let isOpen = false;
  let last = '';
  const clear = (): void => {
    if (isOpen) {
      output.write('\r\u001b[2K');
    }
    isOpen = false;
  };
  return {
    step(message) {
      if (output.isTTY) {
        clear();
        output.write(`${message} …`.slice(0, (output.columns ?? 80) - 1));
        isOpen = true;
        return;
      }
      const topic = message.split(':', 1)[0] ?? message;
      if (topic !== last) {
        output.write(`${topic} …\n`);
      }
      last = topic;
    },
    line(text) {
      clear();
      output.write(`${text}\n`);
    }
  };
}
