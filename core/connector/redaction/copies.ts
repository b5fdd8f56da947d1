/**
 * Copies of a string in which a value is searched for: the string in lower case, then the same with one layer of spellings
 * decoded after the other. Each copy records where in the string its units come from.
 */
export type Copy = {
  units: Uint16Array;

  /** The offset in the string of each unit, and of the end; null if they are the same. */
  starts: Int32Array | null;
};

/** Further layers are not decoded: each costs a pass. One pass decodes nested escapes of the same kind. */
const MAX_LAYERS = 4;

/** Characters that begin a spelling of another character. */
const ENCODED = /[\\%&+]/;

/** All copies of a string, the string first. Their number is bounded, and each takes linear time. */
export function *copiesOf(text: string): Generator<Copy, void> {
  let copy: Copy | null = { units: lowerCaseUnits(text), starts: null };

  yield copy;

  for (let layer = 0; copy && layer < MAX_LAYERS && (layer > 0 || ENCODED.test(text)); layer++) {
    copy = new Decoder(copy).decode();

    if (copy) {
      yield copy;
    }
  }
}

/** Where a part of a copy is in the original string. */
export function rangeOf({ starts }: Copy, from: number, to: number): { from: number; to: number } {
  return { from: starts?.[ from ] ?? from, to: starts?.[ to ] ?? to };
}


// helpers //////////

const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const HASH = 0x23;
const PLUS = 0x2b;
const SPACE = 0x20;
const LETTER_U = 0x75;
const LETTER_X = 0x78;

const SHORT_ESCAPES: ReadonlyMap<number, number> = new Map([
  ...pairs('nrtbf', '\n\r\t\b\f'), ...pairs('"/\'', '"/\'')
]);

/** Entities of the punctuation in keys, tokens and addresses. */
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"', apos: '\'', lt: '<', gt: '>', nbsp: ' ', sol: '/', bsol: '\\', plus: '+', equals: '=', colon: ':', semi: ';', comma: ',',
  period: '.', lowbar: '_', hyphen: '-', dash: '-', commat: '@', percnt: '%', num: '#', dollar: '$', excl: '!', ast: '*', quest: '?'
};

/** Longer than any entity in the table and any numeric entity. */
const MAX_ENTITY = 10;
const MAX_POINT = 0x10ffff;

/** Decodes JSON escapes, percent signs, HTML entities and the plus sign of forms, one layer. */
class Decoder {
  private readonly units: Uint16Array;
  private readonly decoded: Uint16Array;
  private readonly starts: Int32Array;
  private size = 0;
  private changed = false;

  constructor(private readonly source: Copy) {
    this.units = source.units;
    this.decoded = new Uint16Array(source.units.length);
    this.starts = new Int32Array(source.units.length + 1);
  }

  /** The decoded copy; null if there was nothing to decode. */
  decode(): Copy | null {
    const { units } = this;

    for (let index = 0; index < units.length;) {
      index = this.step(index);
    }

    this.starts[ this.size ] = this.startOf(units.length);

    return this.changed ? { units: this.decoded.subarray(0, this.size), starts: this.starts.subarray(0, this.size + 1) } : null;
  }

  private step(index: number): number {
    const unit = this.units[ index ] ?? 0;

    switch (unit) {
    case BACKSLASH: return this.escape(index);
    case PERCENT: return this.percent(index);
    case AMPERSAND: return this.entity(index);
    case PLUS: return this.emit(SPACE, index, index + 1, true);
    default: return this.emit(unit, index, index + 1, false);
    }
  }

  /** Any number of backslashes: a JSON text inside a JSON text doubles them. */
  private escape(index: number): number {
    let end = index + 1;

    while (this.units[ end ] === BACKSLASH) {
      end++;
    }

    const next = this.units[ end ] ?? 0;
    const code = next === LETTER_U ? this.hex(end + 1, 4) : -1;
    const short = SHORT_ESCAPES.get(next);

    if (code >= 0) {
      return this.emit(code, index, end + 5, true);
    }

    return short === undefined ? this.emit(BACKSLASH, index, end, end > index + 1) : this.emit(short, index, end + 1, true);
  }

  /** `%2F`, and `%252F` where it was encoded again. A byte of UTF-8 is a unit of its own. */
  private percent(index: number): number {
    let end = index + 1;

    while (this.units[ end ] === 0x32 && this.units[ end + 1 ] === 0x35) {
      end += 2;
    }

    const code = this.hex(end, 2);

    return code >= 0 ? this.emit(code, index, end + 2, true) : this.emit(PERCENT, index, end, end > index + 1);
  }

  private entity(index: number): number {
    let end = index + 1;

    while (this.units[ end ] === 0x61 && this.units[ end + 1 ] === 0x6d && this.units[ end + 2 ] === 0x70 && this.units[ end + 3 ] === SEMICOLON) {
      end += 4;
    }

    const close = this.units.subarray(end, end + MAX_ENTITY).indexOf(SEMICOLON);
    const point = close < 1 ? -1 : this.entityPoint(end, close);

    if (point < 0) {
      return this.emit(AMPERSAND, index, end, end > index + 1);
    }

    for (const character of String.fromCodePoint(point).split('')) {
      this.emit(character.charCodeAt(0), index, end + close + 1, true);
    }

    return end + close + 1;
  }

  private entityPoint(from: number, length: number): number {
    const name = this.textAt(from, length);

    if (this.units[ from ] !== HASH) {
      return Object.hasOwn(ENTITIES, name) ? ENTITIES[ name ]?.charCodeAt(0) ?? -1 : -1;
    }

    const isHex = this.units[ from + 1 ] === LETTER_X;
    const digits = name.slice(isHex ? 2 : 1);
    const point = (isHex ? /^[0-9a-f]+$/ : /^\d+$/).test(digits) ? parseInt(digits, isHex ? 16 : 10) : -1;

    return point <= MAX_POINT ? point : -1;
  }

  /** The value of that many hexadecimal digits; -1 if there are fewer. */
  private hex(from: number, length: number): number {
    let code = 0;

    for (let index = from; index < from + length; index++) {
      const digit = hexDigit(this.units[ index ] ?? 0);

      if (digit < 0) {
        return -1;
      }

      code = code * 16 + digit;
    }

    return code;
  }

  private textAt(from: number, length: number): string {
    return String.fromCharCode(...this.units.subarray(from, from + length));
  }

  private emit(unit: number, from: number, to: number, changed: boolean): number {
    this.decoded[ this.size ] = lowerCase(unit);
    this.starts[ this.size ] = this.startOf(from);
    this.size++;
    this.changed ||= changed;

    return to;
  }

  private startOf(index: number): number {
    return this.source.starts?.[ index ] ?? index;
  }
}

function lowerCaseUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);

  for (let index = 0; index < text.length; index++) {
    units[ index ] = lowerCase(text.charCodeAt(index));
  }

  return units;
}

/** ASCII only: hosts and header names change the case of these. */
function lowerCase(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) {
    return unit - 0x30;
  }

  return unit >= 0x61 && unit <= 0x66 ? unit - 0x57 : -1;
}

function pairs(from: string, to: string): [ number, number ][] {
  return [ ...from ].map((character, index) => [ character.charCodeAt(0), to.charCodeAt(index) ]);
}
