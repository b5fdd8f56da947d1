import { parseDateText, parseDateTimeText, parseDurationText, parseTemporalText, parseTimeText } from '../temporal';
import type { Temporal } from '../temporal';
import { parseDecimal } from '../values';
import type { Entry, Expression } from './ast';
import { translateEscapes } from './escapes';
import { Rules } from './rules';

type Reader = (text: string) => Temporal | null;

/** Longest first: `date and time` begins with `date`. */
const TEMPORAL_CALLS: readonly (readonly [ string, Reader ])[] = [
  [ 'duration', parseDurationText ],
  [ 'date and time', parseDateTimeText ],
  [ 'date', parseDateText ],
  [ 'time', parseTimeText ]
];

/** Constants, lists and contexts. */
export abstract class Literals extends Rules {
  protected temporal(from: number): Expression | undefined {
    return this.attempt(() => {
      if (this.scan.literal('@')) {
        this.scan.skip();

        return this.temporalNode(from, this.scan.quoted(), parseTemporalText);
      }

      const call = TEMPORAL_CALLS.find(([ name ]) => this.scan.literal(name));

      if (!call || !this.scan.token('(')) {
        return undefined;
      }

      this.scan.skip();

      const text = this.scan.quoted();

      return text !== undefined && this.scan.token(')') ? this.temporalNode(from, text, call[1]) : undefined;
    });
  }

  private temporalNode(from: number, text: string | undefined, read: Reader): Expression | undefined {
    return text === undefined ? undefined : { kind: 'temporal', value: read(text), text, from, to: this.scan.position };
  }

  protected literal(from: number): Expression | undefined {
    const word = this.scan.oneOf([ 'null', 'true', 'false' ]);
    const to = this.scan.position;

    if (word) {
      return word === 'null' ? { kind: 'null', from, to } : { kind: 'boolean', value: word === 'true', from, to };
    }

    return this.text(from) ?? this.number(from) ?? this.list(from) ?? this.context(from);
  }

  private text(from: number): Expression | undefined {
    const text = this.scan.quoted();

    return text === undefined ? undefined : { kind: 'string', value: translateEscapes(text), from, to: this.scan.position };
  }

  /** A minus of its own is legal here, which makes `--1` legal and `---1` not. */
  private number(from: number): Expression | undefined {
    return this.attempt(() => {
      const sign = this.scan.literal('-') ? '-' : '';
      const text = this.scan.number();
      const value = text === undefined ? undefined : parseDecimal(sign + text);

      return value && { kind: 'number', value, from, to: this.scan.position };
    });
  }

  private list(from: number): Expression | undefined {
    return this.attempt(() => {
      const items = this.scan.literal('[') ? this.separated(() => this.expression()) ?? [] : undefined;

      return items && this.scan.token(']') ? { kind: 'list', items, from, to: this.scan.position } : undefined;
    });
  }

  private context(from: number): Expression | undefined {
    return this.attempt(() => {
      const entries = this.scan.literal('{') ? this.separated(() => this.entry()) ?? [] : undefined;

      return entries && this.scan.token('}') ? { kind: 'context', entries, from, to: this.scan.position } : undefined;
    });
  }

  private entry(): Entry | undefined {
    this.scan.skip();

    const from = this.scan.position;
    const key = this.scan.looseKey() ?? this.scan.name() ?? this.scan.quoted();
    const value = key !== undefined && this.scan.token(':') ? this.expression() : undefined;

    return key !== undefined && value ? { key, value, from, to: this.scan.position } : undefined;
  }
}
