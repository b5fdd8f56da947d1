import { Stop } from '../stop';
import { parseDateText, parseDateTimeText, parseDurationText, parseTemporalText, parseTimeText } from '../temporal';
import type { Temporal } from '../temporal';
import { parseDecimal } from '../values';
import type { Argument, Arguments, Entry, Expression, Name, RangeEnd } from './ast';
import { translateEscapes } from './escapes';
import { Scanner } from './scanner';

/** Deeper nesting ends in a problem instead of an overflowing stack. */
const MAX_DEPTH = 200;

type Reader = (text: string) => Temporal | null;

/** Longest first: `date and time` begins with `date`. */
const TEMPORAL_CALLS: readonly (readonly [ string, Reader ])[] = [
  [ 'duration', parseDurationText ],
  [ 'date and time', parseDateTimeText ],
  [ 'date', parseDateText ],
  [ 'time', parseTimeText ]
];

/** Functions whose names hold a reserved word: the grammar lists them, so no other name may begin with `and` or `or` in a call. */
const NAMES_WITH_RESERVED_WORDS = [ 'and', 'or', 'date and time', 'years and months duration', 'get or else' ] as const;

/** The only property whose name has a blank. */
const SPACED_PROPERTY = 'time offset';

/**
 * Literals, names, calls, and what may follow a value. The order of the alternatives is the engine's: each takes the first
 * that matches and does not come back to the others.
 */
export abstract class Terminals {
  protected readonly scan: Scanner;
  private depth = 0;

  constructor(text: string) {
    this.scan = new Scanner(text);
  }

  protected abstract expression(): Expression | undefined;
  protected abstract arithmetic(): Expression | undefined;

  /** A value with the paths and filters that follow it. */
  protected value(): Expression | undefined {
    let value = this.terminal();

    while (value) {
      const next: Expression | undefined = this.path(value) ?? this.filter(value);

      if (!next) {
        break;
      }

      value = next;
    }

    return value;
  }

  /** Runs a rule; puts the position back where it does not match. */
  protected attempt<T>(rule: () => T | undefined): T | undefined {
    const start = this.scan.position;
    const result = rule();

    if (result === undefined) {
      this.scan.position = start;
    }

    return result;
  }

  protected nested<T>(rule: () => T): T {
    if (this.depth >= MAX_DEPTH) {
      throw new Stop('feel/too-deep', { limit: String(MAX_DEPTH) }, this.scan.position, this.scan.position + 1);
    }

    this.depth += 1;

    const result = rule();

    this.depth -= 1;

    return result;
  }

  /** Items parted by commas, at least one. */
  protected separated<T>(item: () => T | undefined): T[] | undefined {
    const items: T[] = [];

    for (;;) {
      const next = this.attempt(() => items.length && !this.scan.token(',') ? undefined : item());

      if (next === undefined) {
        return items.length ? items : undefined;
      }

      items.push(next);
    }
  }

  protected named(): Name | undefined {
    this.scan.skip();

    const from = this.scan.position;
    const text = this.scan.name();

    return text === undefined ? undefined : { text, from, to: this.scan.position };
  }

  protected qualifiedName(): Name[] | undefined {
    const names = [ this.property() ];

    while (names.at(-1)) {
      names.push(this.attempt(() => this.scan.token('.') ? this.property() : undefined));
    }

    const found = names.filter(name => name !== undefined);

    return found.length ? found : undefined;
  }

  protected range(): { start: RangeEnd; end: RangeEnd } | undefined {
    return this.nested(() => this.attempt(() => {
      this.scan.skip();

      const open = this.scan.oneOf([ '(', ']', '[' ]);
      const low = open && this.arithmetic();
      const high = low && this.scan.token('..') ? this.arithmetic() : undefined;

      if (!low || !high) {
        return undefined;
      }

      this.scan.skip();

      const close = this.scan.oneOf([ ')', '[', ']' ]);

      return close && { start: { value: low, closed: open === '[' }, end: { value: high, closed: close === ']' } };
    }));
  }

  private terminal(): Expression | undefined {
    this.scan.skip();

    const from = this.scan.position;

    return this.temporal(from) ?? this.call(from) ?? this.reference(from) ?? this.literal(from) ?? this.inputValue(from)
      ?? this.definition(from) ?? this.parenthesized();
  }

  private parenthesized(): Expression | undefined {
    return this.attempt(() => {
      const inner = this.scan.literal('(') ? this.expression() : undefined;

      return inner && this.scan.token(')') ? inner : undefined;
    });
  }

  private temporal(from: number): Expression | undefined {
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

  private call(from: number): Expression | undefined {
    return this.attempt(() => {
      const names = this.calledName(from);

      if (!names || !this.scan.token('(')) {
        return undefined;
      }

      const args = this.args();
      const name = names.at(-1);

      if (!name || !this.scan.token(')')) {
        return undefined;
      }

      const to = this.scan.position;
      const owner = names.slice(0, -1);

      return owner.length
        ? { kind: 'memberCall', base: { kind: 'reference', names: owner, from, to: endOf(owner) }, name, args, from, to }
        : { kind: 'call', name, args, from, to };
    });
  }

  private calledName(from: number): Name[] | undefined {
    const single = this.scan.spacedName() ?? this.scan.oneOf(NAMES_WITH_RESERVED_WORDS);

    return single === undefined ? this.qualifiedName() : [ { text: single, from, to: this.scan.position } ];
  }

  private args(): Arguments {
    const named = this.separated(() => this.namedArgument());

    return named
      ? { named: true, values: named }
      : { named: false, values: this.separated(() => this.argument()) ?? [] };
  }

  private namedArgument(): Argument | undefined {
    this.scan.skip();

    const from = this.scan.position;
    const name = this.scan.spacedName() ?? this.scan.name();
    const value = name !== undefined && this.scan.token(':') ? this.argument() : undefined;

    return name !== undefined && value ? { name, value, from, to: this.scan.position } : undefined;
  }

  private argument(): Expression | undefined {
    this.scan.skip();

    const from = this.scan.position;
    const range = this.range();

    return range ? { kind: 'range', ...range, from, to: this.scan.position } : this.expression();
  }

  private reference(from: number): Expression | undefined {
    const names = this.qualifiedName();

    return names && { kind: 'reference', names, from, to: endOf(names) };
  }

  private property(): Name | undefined {
    this.scan.skip();

    const from = this.scan.position;

    return this.scan.oneOf([ SPACED_PROPERTY ]) ? { text: SPACED_PROPERTY, from, to: this.scan.position } : this.named();
  }

  private literal(from: number): Expression | undefined {
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

  private inputValue(from: number): Expression | undefined {
    return this.scan.literal('?') ? { kind: 'input', from, to: this.scan.position } : undefined;
  }

  private definition(from: number): Expression | undefined {
    return this.attempt(() => {
      if (!this.scan.literal('function') || !this.scan.token('(')) {
        return undefined;
      }

      const params = this.separated(() => this.parameter()) ?? [];

      if (!this.scan.token(')')) {
        return undefined;
      }

      this.refuseExternal();

      const body = this.expression();

      return body && { kind: 'function', params, body, from, to: this.scan.position };
    });
  }

  private parameter(): string | undefined {
    this.scan.skip();

    return this.scan.spacedName() ?? this.scan.name();
  }

  /** Functions in Java: the engine has them switched off and refuses the expression. */
  private refuseExternal(): void {
    this.scan.skip();

    const from = this.scan.position;
    const external = /external\s*\{\s*java\s*:/y;

    external.lastIndex = from;

    if (external.test(this.scan.text)) {
      throw new Stop('feel/unsupported', { name: 'external' }, from, external.lastIndex);
    }
  }

  private path(base: Expression): Expression | undefined {
    return this.attempt(() => {
      const key = this.scan.token('.') ? this.property() : undefined;

      return key && { kind: 'path', base, key, from: base.from, to: key.to };
    });
  }

  private filter(base: Expression): Expression | undefined {
    return this.attempt(() => {
      const condition = this.scan.token('[') ? this.expression() : undefined;

      return condition && this.scan.token(']')
        ? { kind: 'filter', base, condition, from: base.from, to: this.scan.position }
        : undefined;
    });
  }
}

// helpers //////////

function endOf(names: Name[]): number {
  return names.at(-1)?.to ?? 0;
}
