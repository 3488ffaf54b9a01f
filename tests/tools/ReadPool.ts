import { Worker } from 'node:worker_threads';

/** What a worker is busy with. */
type Task = { line: Uint8Array; done: (answer: string) => void };
type Seat = { worker: Worker; task: Task | null; timer: NodeJS.Timeout | null };

type Options = {
  /** Threads. */
  jobs: number;
  /** Milliseconds after which a page is given up. */
  patience: number;
};

/** A thread that needs more for one page is ended; the others go on. */
const MEGABYTES = 2_048;

/**
 * Threads that answer lines. Each has one line at a time; a page that brings its thread down or takes too long is
 * answered with an error and a new thread takes the next.
 */
export class ReadPool {
  readonly #options: Options;
  readonly #seats: Seat[] = [];
  readonly #waiting: Task[] = [];
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
    for (let i = 0; i < options.jobs; i++) this.#seats.push(this.#open());
  }

  /** The answer to a line: a Reading or an error object as JSON. Never rejects. */
  answer(line: Uint8Array): Promise<string> {
    return new Promise((done) => {
      this.#waiting.push({ line, done });
      this.#give();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#seats.map(({ worker }) => worker.terminate()));
  }

  #open(): Seat {
    const worker = new Worker(new URL('./readWorker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const seat: Seat = { worker, task: null, timer: null };
    worker.on('message', (answer: string) => {
      this.#finish(seat, answer);
      this.#give();
    });
    worker.on('error', (error) => this.#replace(seat, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.#replace(seat, 'the thread ended'));
    return seat;
  }

  #give(): void {
    for (const seat of this.#seats) {
      if (seat.task) continue;
      const task = this.#waiting.shift();
      if (!task) return;
      seat.task = task;
      const late = `took more than ${this.#options.patience / 1e3} s`;
      seat.timer = setTimeout(() => this.#replace(seat, late), this.#options.patience);
      seat.worker.postMessage(task.line);
    }
  }

  #finish(seat: Seat, answer: string): void {
    if (seat.timer) clearTimeout(seat.timer);
    const { task } = seat;
    seat.task = null;
    seat.timer = null;
    task?.done(answer);
  }

  #replace(seat: Seat, reason: string): void {
    const at = this.#seats.indexOf(seat);
    if (at === -1 || this.#closed) return;
    this.#seats[at] = this.#open();
    void seat.worker.terminate();
    if (seat.task) this.#finish(seat, errorLine(seat.task.line, reason));
    this.#give();
  }
}

/** The error object of a line that no thread could answer, with the line's id where it has one. */
function errorLine(line: Uint8Array, reason: string): string {
  let id: unknown;
  try {
    id = JSON.parse(new TextDecoder().decode(line))?.id;
  } catch {
    // Not JSON: the answer has no id.
  }
  return JSON.stringify({ ...(typeof id === 'string' ? { id } : {}), error: reason });
}
