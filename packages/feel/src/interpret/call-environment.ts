import type { Environment } from '../builtins';
import type { DateTime } from '../temporal';
import type { FeelWarningCode } from '../types';
import type { Place, Run } from './run';

/** The part of an evaluation that a function can see, from the place of its call. */
export class CallEnvironment implements Environment {
  constructor(private readonly run: Run, readonly place: Place) {}

  now(): DateTime {
    return this.run.present();
  }

  step(count: number): void {
    this.run.step(count);
  }

  warn(code: FeelWarningCode, values: Record<string, string>): void {
    this.run.warn(code, this.place, values);
  }
}
