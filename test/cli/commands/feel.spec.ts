import { expect } from 'chai';

import { callCli, withFolder } from '../../helpers/cli';

/** A pattern that backtracks for longer than anybody waits. */
const ENDLESS = `matches("${ 'a'.repeat(40) }b", "^(a|a)*$")`;

describe('cli/commands/feel', function() {

  for (const [ expression, value ] of [
    [ '1/4', '0.25' ],
    [ '= "a\u001bb"', '"a\\u001bb"' ],
    [ '-1 + 2', '1' ],
    [ '{a: [1, 2]}', '{\n  "a": [\n    1,\n    2\n  ]\n}' ]
  ] as const) {

    it(`should print the value of ${ JSON.stringify(expression) }`, async function() {

      // when
      const printed = await callCli([ 'feel', expression ]);

      // then
      expect(printed).to.eql({ code: 0, stdout: `${ value }\n`, stderr: '' });
    });

  }


  it('should see a context that is given as JSON', async function() {

    // when
    const { stdout } = await callCli([ 'feel', 'order.total * 2', '--context', '{"order": {"total": 21}}' ]);

    // then
    expect(stdout).to.equal('42\n');
  });


  it('should see a context from a file', async function() {

    // given
    const files = { 'context.json': '\uFEFF{"a": 1}' };

    // when
    const { stdout } = await withFolder(files, cwd => callCli([ 'feel', 'a + 1', '--context', 'context.json' ], { cwd }));

    // then
    expect(stdout).to.equal('2\n');
  });


  it('should say why a value is null, on stderr', async function() {

    // when
    const printed = await callCli([ 'feel', '{a: [1, 2][0]}' ]);

    // then
    expect(printed).to.eql({
      code: 0,
      stdout: '{\n  "a": null\n}\n',
      stderr: 'warning: FEEL counts from 1, so [0] is null. Use [1] for the first item or [-1] for the last. (character 11 to 13)\n'
    });
  });


  it('should say why there is no value, on stderr', async function() {

    // when
    const { code, stdout, stderr } = await callCli([ 'feel', 'assert(1, false)' ]);

    // then
    expect(stderr).to.match(/^error: An assertion failed: .+\n$/);
    expect(stdout).to.equal('');
    expect(code).to.equal(1);
  });


  it('should print value and warnings as JSON', async function() {

    // when
    const { code, stdout, stderr } = await callCli([ 'feel', '= [1][0]', '--json' ]);

    // then
    expect(JSON.parse(stdout)).to.eql({
      value: null,
      warnings: [ { code: 'feel/index-zero', message: 'FEEL counts from 1, so [0] is null. Use [1] for the first item or [-1] for the last.', from: 5, to: 8 } ]
    });
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
  });


  it('should print an error as JSON', async function() {

    // when
    const { code, stdout, stderr } = await callCli([ 'feel', '1 +', '--json' ]);

    // then
    expect(JSON.parse(stdout)).to.have.keys('error');
    expect(JSON.parse(stdout).error).to.include({ code: 'feel/syntax-error', from: 3 });
    expect(stderr).to.equal('');
    expect(code).to.equal(1);
  });


  it('should end what runs for ever', async function() {

    // when
    const printed = await callCli([ 'feel', ENDLESS ]);

    // then
    expect(printed).to.eql({
      code: 1,
      stdout: '',
      stderr: 'error: An expression was stopped because it ran too long. Check for endless loops and slow patterns.\n'
    });
  });


  describe('--stdin', function() {

    it('should answer each line in order, bad ones too', async function() {

      // given
      const lines = [
        '{"expression": "a + 1", "context": {"a": 1}}',
        'not json',
        '',
        '{"expression": 1}',
        '{"expression": "1", "context": []}',
        '{"expression": "1 +"}',
        JSON.stringify({ expression: ENDLESS }),
        '{"expression": "b"}'
      ];

      // when
      const { code, stdout, stderr } = await callCli([ 'feel', '--stdin', '--context', '{"b": "last"}' ], { input: lines.join('\r\n') });

      // then
      const answers = stdout.trimEnd().split('\n').map(line => JSON.parse(line));

      expect(answers.map(answer => answer.error?.code ?? answer.value)).to.eql([
        2, 'cli/line-not-json', 'cli/line-not-json', 'cli/line-without-expression', 'cli/line-with-bad-context',
        'feel/syntax-error', 'run/evaluation-deadline', 'last'
      ]);
      expect(answers[ 1 ].error.message).to.equal('The line is not JSON: a quote is missing at column 1. Write {"expression": "1 + 1", "context": {}}.');
      expect(stderr).to.equal('');
      expect(code).to.equal(1);
    });


    it('should answer many lines', async function() {

      // given
      const lines = Array.from({ length: 5000 }, (_, index) => JSON.stringify({ expression: 'a * 2', context: { a: index } }));

      // when
      const { code, stdout } = await callCli([ 'feel', '--stdin' ], { input: `${ lines.join('\n') }\n` });

      // then
      expect(stdout).to.equal(lines.map((_, index) => `{"value":${ index * 2 },"warnings":[]}\n`).join(''));
      expect(code).to.equal(0);
    });


    it('should print nothing without lines', async function() {

      // when
      const printed = await callCli([ 'feel', '--stdin' ]);

      // then
      expect(printed).to.eql({ code: 0, stdout: '', stderr: '' });
    });

  });

});
