import type { Name, Node } from '../syntax';
import { propertiesOf, propertyOf } from '../temporal';
import { FeelContext, decimal, isFailure, isTemporal, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import type { Place, Run } from './run';
import type { Scope } from './scope';

/** How many keys a warning lists. */
const MAX_KEYS = 20;

export function evaluateReference(run: Run, node: Node<'reference'>, scope: Scope): Outcome {
  const [ first, ...keys ] = node.names;
  const value = first && scope.variable(first.text);

  if (!first || value === undefined) {
    const place = first ?? node;

    run.warn('feel/unknown-variable', { from: place.from, to: place.to }, { name: first?.text ?? '' });

    return null;
  }

  return keys.reduce<Value>((base, key) => readMember(run, base, key), value);
}

export function evaluatePath(run: Run, node: Node<'path'>, scope: Scope): Outcome {
  const base = run.evaluate(node.base, scope);

  return isFailure(base) ? base : readMember(run, base, node.key);
}

// helpers //////////

/** `base.key`. Of a list, the value of each item. */
function readMember(run: Run, base: Value, key: Name): Value {
  const place: Place = { from: key.from, to: key.to };

  run.step();

  if (base instanceof FeelContext) {
    const value = base.get(key.text);

    if (value === undefined) {
      run.warn('feel/missing-key', place, { key: key.text, keys: listKeys(base.keys()) });
    }

    return value ?? null;
  }

  if (Array.isArray(base)) {
    return base.map(item => readMember(run, item, key));
  }

  const property = isTemporal(base) ? propertyOf(base, key.text) ?? null : null;

  if (property === null) {
    const keys = isTemporal(base) ? listKeys(propertiesOf(base)) : '';

    run.warn(keys ? 'feel/missing-key' : 'feel/no-context', place, { key: key.text, found: typeOf(base), keys });
  }

  return typeof property === 'number' ? decimal(property) : property;
}

function listKeys(keys: string[]): string {
  return keys.slice(0, MAX_KEYS).join(', ') + (keys.length > MAX_KEYS ? ', …' : '');
}
