import { Stop } from '../stop';
import type { Argument, Arguments, Expression, Name } from './ast';
import { Literals } from './literals';

/** Functions whose names hold a reserved word: the grammar lists them, so no other name may begin with `and` or `or` in a call. */
const NAMES_WITH_RESERVED_WORDS = [ 'and', 'or', 'date and time', 'years and months duration', 'get or else' ] as const;

/**
 * Names, calls, functions, and what may follow a value. The order of the alternatives is the engine's: each takes the first
 * that matches and does not come back to the others.
 */
export abstract class Terminals extends Literals {
  /** A value with the paths and filters that follow it. */
  protected value(): Expression | undefined {
    let value = this.terminal();

    while (value && this.scan.follows('.[')) {
      const next: Expression | undefined = this.path(value) ?? this.filter(value);

      if (!next) {
        break;
      }

      value = next;
    }

    return value;
  }

  private terminal(): Expression | undefined {
    this.scan.skip();

    const from = this.scan.position;

    // what begins with a sign can be one thing alone
    switch (this.scan.text[ from ]) {
    case '"':
    case '[':
    case '{': return this.literal(from);
    case '(': return this.parenthesized();
    case '?': return this.inputValue(from);
    default: return (this.scan.follows('@dt') ? this.temporal(from) : undefined) ?? this.callOrReference(from) ?? this.literal(from) ?? this.definition(from);
    }
  }

  private parenthesized(): Expression | undefined {
    return this.attempt(() => {
      const inner = this.scan.literal('(') ? this.expression() : undefined;

      return inner && this.scan.token(')') ? inner : undefined;
    });
  }

  /** A call, or else a reference. A name with blanks is that of a function, or it ends before the first of them. */
  private callOrReference(from: number): Expression | undefined {
    const spaced = this.scan.spacedName() ?? this.scan.oneOf(NAMES_WITH_RESERVED_WORDS);

    if (spaced === undefined) {
      const names = this.qualifiedName();

      return names && (this.call(names, from) ?? { kind: 'reference', names, from, to: endOf(names) });
    }

    const call = this.call([ { text: spaced, from, to: this.scan.position } ], from);

    if (call) {
      return call;
    }

    this.scan.position = from;

    return this.reference(from);
  }

  private call(names: Name[], from: number): Expression | undefined {
    return this.attempt(() => {
      const args = this.scan.token('(') ? this.args() : undefined;
      const name = names.at(-1);

      if (!args || !name || !this.scan.token(')')) {
        return undefined;
      }

      const to = this.scan.position;
      const owner = names.slice(0, -1);

      return owner.length
        ? { kind: 'memberCall', base: { kind: 'reference', names: owner, from, to: endOf(owner) }, name, args, from, to }
        : { kind: 'call', name, args, from, to };
    });
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
    const range = this.scan.follows('(][') ? this.range() : undefined;

    return range ? { kind: 'range', ...range, from, to: this.scan.position } : this.expression();
  }

  private reference(from: number): Expression | undefined {
    const names = this.qualifiedName();

    return names && { kind: 'reference', names, from, to: endOf(names) };
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
