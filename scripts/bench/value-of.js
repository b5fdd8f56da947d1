'use strict';

/**
 * The value of a result that must be a success here.
 *
 * @template Value
 * @param {{ ok: true, value: Value } | { ok: false }} result
 * @returns {Value}
 * @throws {Error} where it is a failure
 */
function valueOf(result) {
  if (!result.ok) {
    throw new Error(`The bench cannot run: ${ JSON.stringify(result) }`);
  }

  return result.value;
}

module.exports = { valueOf };
