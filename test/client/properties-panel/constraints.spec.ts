import { expect } from 'chai';

import { createValidator } from '../../../client/properties-panel/constraints';


describe('client/properties-panel - constraints', function() {

  const cases: [ string, object, string | undefined, string | undefined ][] = [
    [ 'no constraints', {}, undefined, undefined ],
    [ 'empty', { constraints: { notEmpty: true } }, undefined, 'Field must not be empty.' ],
    [ 'only spaces', { constraints: { notEmpty: true } }, '  ', 'Field must not be empty.' ],
    [ 'filled', { constraints: { notEmpty: true } }, 'x', undefined ],
    [ 'too long', { constraints: { maxLength: 2 } }, 'abc', 'Field cannot exceed 2 characters.' ],
    [ 'too short', { constraints: { minLength: 2 } }, 'a', 'Field must be at least 2 characters.' ],
    [ 'a pattern with a message', { constraints: { pattern: { value: '^a$', message: 'must be a' } } }, 'b', 'Field must be a' ],
    [ 'a bare pattern', { constraints: { pattern: '^a$' } }, 'b', 'Field must match pattern ^a$.' ],
    [ 'a match', { constraints: { pattern: '^a$' } }, 'a', undefined ],
    [ 'an expression', { feel: 'optional', constraints: { pattern: '^a$' } }, '=b', undefined ],
    [ 'an expression in a property without FEEL', { constraints: { pattern: '^a$' } }, '=b', 'Field must match pattern ^a$.' ],
    [ 'an invalid pattern', { constraints: { pattern: '(' } }, 'b', undefined ],
    [ 'constraints that are not an object', { constraints: 'strict' }, 'b', undefined ]
  ];

  for (const [ name, property, value, expected ] of cases) {

    it(`should check: ${ name }`, function() {
      const validate = createValidator({ ...property, binding: { type: 'zeebe:input' } }, 'Field', fill);

      expect(validate(value)).to.equal(expected);
    });

  }

});


// helpers //////////

function fill(text: string, values: Record<string, string> = {}): string {
  return text.replace(/{(\w+)}/g, (_, name: string) => values[ name ] ?? '');
}
