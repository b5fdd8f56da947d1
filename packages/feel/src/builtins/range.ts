import { Decimal, FeelRange, compareOrder, isSame, isTemporal, valueKind } from '../values';
import { functionFailure } from '../stop';
import type { Boundary, Value } from '../values';
import type { FunctionDefinition } from './definition';

/** A relation by the kinds of its sides. A missing combination throws, as in the engine. */
type Relation = {
  ranges?: (x: FeelRange, y: FeelRange) => boolean;
  pointRange?: (x: Value, y: FeelRange) => boolean;
  rangePoint?: (x: FeelRange, y: Value) => boolean;
  points?: (x: Value, y: Value) => boolean;
};

type Params = readonly [ string, string ];

const POINTS: Params = [ 'point1', 'point2' ];
const POINT_RANGE: Params = [ 'point', 'range' ];
const RANGE_POINT: Params = [ 'range', 'point' ];
const RANGES: Params = [ 'range1', 'range2' ];

const before: Relation = {
  ranges: (x, y) => less(x.end, y.start) || sameValue(x.end, y.start) && !(x.end.closed && y.start.closed),
  pointRange: (x, y) => lessValue(x, y.start.value) || isSame(x, y.start.value) && !y.start.closed,
  rangePoint: (x, y) => lessValue(x.end.value, y) || isSame(x.end.value, y) && !x.end.closed,
  points: lessValue
};

const includes: Relation = {
  ranges: (x, y) => startsNoLater(x, y) && endsNoEarlier(x, y),
  rangePoint: (x, y) => holds(x, y)
};

const finishes: Relation = {
  ranges: (x, y) => sameBoundary(x.end, y.end) && startsNoLater(y, x),
  pointRange: (x, y) => y.end.closed && isSame(y.end.value, x)
};

const starts: Relation = {
  ranges: (x, y) => sameBoundary(x.start, y.start) && endsNoEarlier(y, x),
  pointRange: (x, y) => y.start.closed && isSame(y.start.value, x)
};

const meets: Relation = { ranges: (x, y) => x.end.closed && y.start.closed && sameValue(x.end, y.start) };

const overlapsBefore: Relation = {
  ranges: (x, y) => (less(x.start, y.start) || sameValue(x.start, y.start) && x.start.closed && !y.start.closed)
    && touches(y.start, x.end) && endsNoEarlier(y, x)
};

const coincides: Relation = {
  ranges: (x, y) => sameBoundary(x.start, y.start) && sameBoundary(x.end, y.end),
  points: isSame,
  pointRange: () => false,
  rangePoint: () => false
};

const TABLE: readonly (readonly [ name: string, relation: Relation, params: readonly Params[] ])[] = [
  [ 'before', before, [ POINTS, POINT_RANGE, RANGE_POINT, RANGES ] ],
  [ 'after', swapSides(before), [ POINTS, POINT_RANGE, RANGE_POINT, RANGES ] ],
  [ 'meets', meets, [ RANGES ] ],
  [ 'met by', swapSides(meets), [ RANGES ] ],
  [ 'overlaps', { ranges: (x, y) => touches(y.start, x.end) && touches(x.start, y.end) }, [ RANGES ] ],
  [ 'overlaps before', overlapsBefore, [ RANGES ] ],
  [ 'overlaps after', swapSides(overlapsBefore), [ RANGES ] ],
  [ 'finishes', finishes, [ POINT_RANGE, RANGES ] ],
  [ 'finished by', swapSides(finishes), [ POINT_RANGE, RANGES ] ],
  [ 'includes', includes, [ RANGE_POINT, RANGES ] ],
  [ 'during', swapSides(includes), [ POINT_RANGE, RANGES ] ],
  [ 'starts', starts, [ POINT_RANGE, RANGES ] ],
  [ 'started by', swapSides(starts), [ RANGE_POINT, RANGES ] ],
  [ 'coincides', coincides, [ POINTS, RANGES ] ]
];

export const RANGE: readonly FunctionDefinition[] = TABLE.flatMap(([ name, relation, signatures ]) => signatures.map(params => ({
  name,
  params,
  invoke: ([ x = null, y = null ]: Value[]) => areComparable(x, y) ? relate(name, relation, x, y) : undefined
})));

// helpers //////////

function relate(name: string, relation: Relation, x: Value, y: Value): boolean {
  const result = x instanceof FeelRange
    ? y instanceof FeelRange ? relation.ranges?.(x, y) : relation.rangePoint?.(x, y)
    : y instanceof FeelRange ? relation.pointRange?.(x, y) : relation.points?.(x, y);

  if (result === undefined) {
    throw functionFailure(`scala.MatchError: ${ name }`);
  }

  return result;
}

/** The same relation with its sides swapped. */
function swapSides({ ranges, pointRange, rangePoint, points }: Relation): Relation {
  return {
    ranges: ranges && ((x, y) => ranges(y, x)),
    pointRange: rangePoint && ((x, y) => rangePoint(y, x)),
    rangePoint: pointRange && ((x, y) => pointRange(y, x)),
    points: points && ((x, y) => points(y, x))
  };
}

function areComparable(x: Value, y: Value): boolean {
  const left = x instanceof FeelRange ? x.start.value : x;
  const right = y instanceof FeelRange ? y.start.value : y;

  return (left instanceof Decimal || isTemporal(left)) && valueKind(left) === valueKind(right);
}

function lessValue(x: Value, y: Value): boolean {
  return compareOrder(x, y) < 0;
}

function less(x: Boundary, y: Boundary): boolean {
  return lessValue(x.value, y.value);
}

function sameValue(x: Boundary, y: Boundary): boolean {
  return isSame(x.value, y.value);
}

function sameBoundary(x: Boundary, y: Boundary): boolean {
  return x.closed === y.closed && sameValue(x, y);
}

/** Whether a start is before an end, or both include the same point. */
function touches(start: Boundary, end: Boundary): boolean {
  return less(start, end) || sameValue(start, end) && start.closed && end.closed;
}

function startsNoLater(x: FeelRange, y: FeelRange): boolean {
  return less(x.start, y.start) || sameValue(x.start, y.start) && (x.start.closed || !y.start.closed);
}

function endsNoEarlier(x: FeelRange, y: FeelRange): boolean {
  return less(y.end, x.end) || sameValue(x.end, y.end) && (x.end.closed || !y.end.closed);
}

function holds({ start, end }: FeelRange, point: Value): boolean {
  return lessValue(start.value, point) && lessValue(point, end.value)
    || start.closed && isSame(start.value, point)
    || end.closed && isSame(end.value, point);
}
