import type { Json, JsonObject } from '../json-types';
import { fromJsonNumber } from './read-number';
import type { FeelFunction, Value } from './values';

/** A context. One made from JSON converts an entry when it is first read: responses are large, expressions are small. */
export class FeelContext {
  readonly kind = 'context';

  private constructor(
      private readonly members: Map<string, Value>,
      private readonly source: JsonObject | null,

      /** The functions of a context are separate: they can be called, but not read. */
      readonly functions: ReadonlyMap<string, readonly FeelFunction[]>,

      /** A context literal: where the engine compares without FEEL's rules, it equals only itself. */
      readonly isLiteral: boolean
  ) {}

  static of(entries: Iterable<readonly [ string, Value ]>): FeelContext {
    return new FeelContext(new Map(entries), null, new Map(), false);
  }

  static literal(members: Map<string, Value>, functions: Map<string, readonly FeelFunction[]>): FeelContext {
    return new FeelContext(members, null, functions, true);
  }

  static fromJson(source: JsonObject): FeelContext {
    return new FeelContext(new Map(), source, new Map(), false);
  }

  /** The value of an entry. Undefined where there is none. */
  get(key: string): Value | undefined {
    const known = this.members.get(key);

    if (known !== undefined || !this.source || !Object.hasOwn(this.source, key)) {
      return known;
    }

    const value = fromJson(this.source[key] ?? null);

    this.members.set(key, value);

    return value;
  }

  has(key: string): boolean {
    return this.source ? Object.hasOwn(this.source, key) : this.members.has(key);
  }

  get size(): number {
    return this.source ? Object.keys(this.source).length : this.members.size;
  }

  keys(): string[] {
    return this.source ? Object.keys(this.source) : [ ...this.members.keys() ];
  }

  entries(): [ string, Value ][] {
    return this.keys().map(key => [ key, this.get(key) ?? null ]);
  }

  /** The same context with one entry set. The functions are dropped, as in the engine. */
  with(key: string, value: Value): FeelContext {
    return FeelContext.of([ ...this.entries(), [ key, value ] ]);
  }
}

/** The FEEL value of a JSON value. */
export function fromJson(json: Json): Value {
  if (typeof json === 'number') {
    return fromJsonNumber(json);
  }

  if (Array.isArray(json)) {
    return json.map(fromJson);
  }

  return typeof json === 'object' && json !== null ? FeelContext.fromJson(json) : json;
}
