import { expect } from 'chai';
import fc from 'fast-check';

import { toDiagnostic } from '../../../core/messages';
import { FIELDS } from '../../../core/template';
import { applyFix, validateTask } from '../../../core/validation';
import { taskModel } from '../../helpers/task-model';

/** Pieces that rules look at, so that random texts come close to them. */
const PIECES = [
  '=', '"', '\'', '`', '\\', '\\n', '{', '}', '{{', '}}', 'secrets.', 'secret', 'if ', ' then ', ' else ', '? ', ': ', ' && ', '!', '==',
  'response', '.body', '.choices', '[0]', '[1]', '.message', '.content', 'error.code', ' = ', '401', 'bpmnError(', 'jobError(', ')', ', ',
  'null', '[', ']', 'role', 'user', ' + ', 'count(', 'for x in ', ' return ', '//', '/*', '${', 'PT30S', '30 s', 'sk-', ' ', '\n', '*', '-', '?'
];

const TEXT = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => `=${ pieces.join('') }`),
  fc.string({ maxLength: 30 })
);

const FIELD = fc.constantFrom(...FIELDS.map(({ id }) => id));


describe('core/validation (robustness)', function() {

  this.timeout(60_000);

  it('should survive any text in any field, and every fix of what it finds', function() {

    // given
    const property = fc.property(fc.dictionary(FIELD, TEXT, { maxKeys: 5 }), fc.constantFrom(0, 3, 4, 8), (texts, version) => {
      const task = taskModel({ version, texts });

      // when
      const found = validateTask(task, { today: '2026-11-22', knownSecrets: [], variables: [] });

      // then
      expect(found.filter(({ rule }) => rule === 'rule-error').map(toDiagnostic)).to.be.empty;
      expect(found.filter(({ from = 0, to = 0 }) => from > to || from < 0)).to.be.empty;
      found.forEach(each => expect(applyFix(task, each)).to.be.an('array'));
    });

    // then
    fc.assert(property, { numRuns: 1500 });
  });


  const LONG = 20_000;

  const HOSTILE: [ title: string, text: string ][] = [
    [ 'blanks behind an opened brace', `\${${ ' '.repeat(LONG) }a` ],
    [ 'blanks behind opened braces', `{{a${ ' '.repeat(LONG) }` ],
    [ 'opened braces', '{{'.repeat(LONG) ],
    [ 'blanks behind the name of a secret', `{{secrets.a${ ' a'.repeat(LONG) }` ],
    [ 'openings of references', '{{secrets.'.repeat(LONG) ],
    [ 'separators of a bare secret', `secrets.${ 'a-'.repeat(LONG) }` ],
    [ 'opened quotes', '"a" + '.repeat(LONG / 10) ]
  ];

  for (const [ title, text ] of HOSTILE) {

    it(`should come to an end with ${ title }`, function() {

      // given
      const task = taskModel({ texts: { 'authentication.token': text, 'internal_prompt': text, 'internal_organization': text } });

      // when
      const found = validateTask(task, { today: '2026-11-22', knownSecrets: [] });

      // then
      expect(found.filter(({ rule }) => rule === 'rule-error')).to.be.empty;
    });
  }


  it('should report no more than anybody reads', function() {

    // given
    const task = taskModel({ texts: { 'internal_prompt': Array.from({ length: 5000 }, (_, index) => `\${text${ index }}`).join(' ') } });

    // when
    const found = validateTask(task, { today: '2026-11-22' });

    // then
    expect(found.filter(({ rule }) => rule === 'text/template-language')).to.have.length(100);
  });

});
