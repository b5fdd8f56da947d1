import { expect } from 'chai';

import { parseDiagram } from '../../lib';

import { diagram, serviceTask } from '../helpers/diagram';


describe('lib/parse-diagram', function() {

  const BROKEN: [ title: string, xml: string, code: string ][] = [
    [ 'an empty text', ' \n', 'diagram/empty' ],
    [ 'plain text', 'hello', 'diagram/not-xml' ],
    [ 'JSON', '{ "a": 1 }', 'diagram/not-xml' ],
    [ 'XML of another kind', '<a/>', 'diagram/not-bpmn' ],
    [ 'XML of another namespace', '<definitions xmlns="http://example.com"/>', 'diagram/not-bpmn' ],
    [ 'a file that breaks off', '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:pro', 'diagram/broken' ],
    [ 'a process that cannot be read', diagram('<bpmn:task id="A" /><bpmn:task id="B"></bpmn:tusk>'), 'diagram/broken' ],
    [ 'tags that do not match', '<html><body></p></html>', 'diagram/broken' ]
  ];

  for (const [ title, xml, code ] of BROKEN) {

    it(`should say what is wrong with ${ title }`, async function() {

      // when
      const parsed = await parseDiagram(xml);

      // then
      expect(parsed).to.have.property('ok', false);
      expect(parsed).to.have.nested.property('problem.code', code);
    });
  }


  it('should read a diagram without an OpenAI task', async function() {

    // when
    const parsed = await parseDiagram(diagram('<bpmn:task id="Task_1" />'));

    // then
    expect(parsed).to.eql({ ok: true, value: [] });
  });


  it('should read a byte order mark away', async function() {

    // when
    const parsed = await parseDiagram(`\uFEFF${ diagram(serviceTask()) }`);

    // then
    expect(parsed).to.have.nested.property('value[0].taskId', 'Task_1');
  });


  it('should read a Camunda 7 task whose connector calls OpenAI', async function() {

    // given
    const xml = diagram(`
      <bpmn:serviceTask id="Task_7" name="Ask">
        <bpmn:extensionElements>
          <camunda:connector>
            <camunda:inputOutput>
              <camunda:inputParameter name="url">https://api.openai.com/v1/chat/completions</camunda:inputParameter>
              <camunda:inputParameter name="method">POST</camunda:inputParameter>
              <camunda:inputParameter name="payload"><camunda:script scriptFormat="javascript">1</camunda:script></camunda:inputParameter>
              <camunda:outputParameter name="answer">\${response}</camunda:outputParameter>
            </camunda:inputOutput>
            <camunda:connectorId>http-connector</camunda:connectorId>
          </camunda:connector>
        </bpmn:extensionElements>
      </bpmn:serviceTask>`, { version: '' }).replace(/xmlns:zeebe="[^"]*"/, '');

    // when
    const parsed = await parseDiagram(xml);

    // then
    expect(parsed).to.have.nested.property('value.length', 1);
    expect(parsed).to.have.nested.property('value[0].platform', 'camunda-platform');
    expect(parsed).to.have.nested.property('value[0].operation', 'chat');
  });

});
