import { EventEmitter } from 'node:events';

import type { Emitter, Listener } from '../../main/electron/api';

type AnyListener = (...args: unknown[]) => void;

/** Listeners in the order in which they came, as Electron's objects have them. */
export class FakeEmitter implements Emitter {
  private readonly emitter = new EventEmitter();

  on(event: string, listener: Listener): this {
    this.emitter.on(event, listener as AnyListener);

    return this;
  }

  once(event: string, listener: Listener): this {
    this.emitter.once(event, listener as AnyListener);

    return this;
  }

  removeListener(event: string, listener: Listener): this {
    this.emitter.removeListener(event, listener as AnyListener);

    return this;
  }

  emit(event: string, ...args: unknown[]): boolean {
    return this.emitter.emit(event, ...args);
  }

  /** Emits what another emitter emits. */
  relay(source: EventEmitter, events: string[]): this {
    events.forEach(event => source.on(event, (...args: unknown[]) => this.emit(event, ...args)));

    return this;
  }

  removeAllListeners(): void {
    this.emitter.removeAllListeners();
  }
}
