import { expect } from 'chai';

import type { OpenAiModeling } from '../../../client/modeling';
import type { FieldId } from '../../../core/template';
import { drawMarks, marksOf } from '../../../client/validation/marks';
import type { Mark } from '../../../client/validation/marks';

import { createOfficialDiagram } from '../../helpers/official/create';
import { editorOf, entryLabelled, type, unfold } from '../../helpers/panel';

import { bootstrapModeler, eventually, rendered } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/validation - marks', function() {

  describe('in the panel', function() {

    it('should underline what is wrong in a FEEL editor, and no longer once it is right', async function() {

      // given
      const tested = await showTask();

      // when
      setField(tested, 'resultExpression', '={\n  answer: response.body.choices[0].message.content\n}');
      await rendered();

      // then
      await eventually(() => expect(marked('error')).to.eql([ '0' ]));

      // and when
      setField(tested, 'resultExpression', '={\n  answer: response.body.choices[1].message.content\n}');
      await rendered();

      // then
      await eventually(() => expect(marked('error')).to.eql([]));
    });


    it('should tell warnings from errors, field by field', async function() {

      // given
      const tested = await showTask();

      // when
      setField(tested, 'resultExpression', '={answer: response.body.choices.message}');
      setField(tested, 'errorExpression', '=if error.code = 429 then bpmnError("BUSY") else null');
      await rendered();

      // then
      await eventually(() => expect(marked('warning')).to.eql([ 'response.body.choices.message', '"BUSY"' ]));
      expect(marked('error')).to.eql([ '429' ]);
    });


    it('should leave the content of the editor alone', async function() {

      // given
      const tested = await showTask();
      const before = () => editorOf(entryLabelled(tested.panel, 'Result expression')).querySelectorAll('[class*="openai"]').length;

      // when
      setField(tested, 'resultExpression', '={answer: response.body.choices[0]}');
      await rendered();
      await eventually(() => expect(marked('error')).to.eql([ '0' ]));

      // then
      expect(before()).to.equal(0);
    });


    it('should show none in what is typed over it', async function() {

      // given
      const tested = await showTask();

      setField(tested, 'resultExpression', '={answer: response.body.choices[0]}');
      await rendered();
      await eventually(() => expect(marked('error')).to.eql([ '0' ]));

      // when
      type(entryLabelled(tested.panel, 'Result expression'), '{a: 1}');

      // then
      await eventually(() => expect(marked('error')).to.eql([]));
    });


    it('should leave none behind with the selection', async function() {

      // given
      const tested = await showTask();

      setField(tested, 'resultExpression', '={answer: response.body.choices[0]}');
      await rendered();
      await eventually(() => expect(marked('error')).to.eql([ '0' ]));

      // when
      tested.get<Selection>('selection').select([]);

      // then
      await eventually(() => expect(marked('error')).to.eql([]));
    });

  });


  describe('in the lines of an editor', function() {

    const CASES: { title: string; lines: string[]; text: string; mark: [ from: number, to: number ]; shown: string[] }[] = [
      { title: 'behind the mark of FEEL', lines: [ 'a[0]' ], text: '=a[0]', mark: [ 3, 4 ], shown: [ '0' ] },
      { title: 'across lines', lines: [ '{', '  a: 1', '}' ], text: '={\n  a: 1\n}', mark: [ 2, 9 ], shown: [ '  a: 1' ] },
      { title: 'of all of the text', lines: [ 'a' ], text: '=a', mark: [ 0, 2 ], shown: [ 'a' ] },
      { title: 'nowhere while another text is shown', lines: [ 'ab' ], text: '=b', mark: [ 1, 2 ], shown: [] },
      { title: 'nowhere while more is shown than the text has', lines: [ 'a', 'b', 'c' ], text: '=a', mark: [ 1, 2 ], shown: [] },
      { title: 'nowhere where there is no editor', lines: [], text: '=a', mark: [ 1, 2 ], shown: [] }
    ];

    for (const { title, lines, text, mark: [ from, to ], shown } of CASES) {

      it(`should mark a stretch ${ title }`, function() {

        // given
        const root = editorWith(lines);
        const mark: Mark = { from, to, severity: 'error' };

        // when
        const end = drawMarks(root, text, [ mark ]);

        // then
        expect(marked('error')).to.eql(shown);

        // and when
        end();

        // then
        expect(marked('error')).to.eql([]);
      });
    }


    it('should mark it in what the editor renders later', async function() {

      // given
      const root = editorWith([ 'old' ]);
      const end = drawMarks(root, '=new', [ { from: 1, to: 4, severity: 'warning' } ]);

      expect(marked('warning')).to.eql([]);

      // when
      root.replaceChildren(...editorWith([ 'new' ]).childNodes);

      // then
      await eventually(() => expect(marked('warning')).to.eql([ 'new' ]));
      end();
    });

  });


  it('should mark only errors and warnings of the field itself that name a stretch', function() {

    // given
    const problem = { rule: 'feel/index-zero', severity: 'error', taskId: 'Task_1', field: 'resultExpression', from: 1, to: 2 } as const;

    // then
    expect(marksOf([
      problem,
      { ...problem, severity: 'info' },
      { ...problem, field: 'errorExpression' },
      { ...problem, from: undefined, to: undefined }
    ], 'resultExpression')).to.eql([ { from: 1, to: 2, severity: 'error' } ]);
  });

});


// helpers //////////

type Selection = { select(elements: unknown[]): void };

async function showTask(): Promise<TestModeler> {
  const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));

  await tested.select('Task_1');
  await unfold(tested.panel);

  return tested;
}

function setField(tested: TestModeler, field: FieldId, text: string): void {
  tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), field, text);
}

/** The underlined texts, in the order of the page. */
function marked(severity: 'error' | 'warning'): string[] {
  const ranges: AbstractRange[] = [];

  CSS.highlights.get(`openai-task-${ severity }`)?.forEach(range => ranges.push(range));

  return ranges.filter(range => range instanceof Range)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map(range => range.toString());
}

/** Each line in two pieces, as where an editor colours words. */
function editorWith(lines: string[]): HTMLElement {
  const root = document.createElement('div');

  root.append(...lines.map(line => {
    const element = document.createElement('div');
    const word = document.createElement('span');

    element.className = 'cm-line';
    word.textContent = line.slice(0, 1);
    element.append(word, line.slice(1));

    return element;
  }));

  return root;
}
