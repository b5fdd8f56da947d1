import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'chai';

import { callCli, fixture, withFolder } from '../helpers/cli';

const CHAT = fixture('summarize.bpmn');
const SEVERAL = fixture('translate-and-check.bpmn');
const NONE = fixture('no-openai-task.bpmn');
const CAMUNDA_7 = fixture('camunda-7.bpmn');

const RESPONSE = '{"status": 200, "headers": {}, "body": ""}';

const COMMANDS = 'run, map, check, feel, list, simulate';

/** Calls that cannot be carried out, with their one line on stderr. A file stands in the folder of the call. */
const UNUSABLE: readonly { title: string; args: string[]; files?: Record<string, string>; line: string }[] = [
  { title: 'no command', args: [], line: `No command given. Choose one of ${ COMMANDS }; openai-task --help explains them.` },
  { title: 'unknown command', args: [ 'lst' ], line: `There is no command "lst". Choose one of ${ COMMANDS }.` },
  { title: 'a flag in place of a command', args: [ '--jsn' ], line: 'There is no flag --jsn before a command. See openai-task --help.' },
  { title: 'unknown flag', args: [ 'list', '--jsn', 'x' ], line: 'list has no flag --jsn. See openai-task list --help.' },
  { title: 'unknown short flag', args: [ 'list', '-j', 'x' ], line: 'list has no flag -j. See openai-task list --help.' },
  { title: 'a switch with a value', args: [ 'list', '--json=yes', 'x' ], line: '--json takes no value. Write only --json.' },
  { title: 'a switch given twice', args: [ 'list', '--json', 'x', '--json' ], line: '--json is given twice. Give it once.' },
  { title: 'missing file name', args: [ 'list' ], line: 'list needs <diagram.bpmn>. See openai-task list --help.' },
  { title: 'no such file', args: [ 'list', CHAT, 'nowhere.bpmn' ], line: 'nowhere.bpmn: no such file. Check the path.' },
  { title: 'a file name with control characters', args: [ 'list', 'a\n\u001b[2J' ], line: 'a\\n\\u001b[2J: no such file. Check the path.' },
  { title: 'a directory', args: [ 'list', '.' ], line: '.: is a directory. Name a file inside it.' },
  { title: 'an empty file', args: [ 'list', 'a.bpmn' ], files: { 'a.bpmn': ' \n' }, line: 'a.bpmn: the file is empty. Name a BPMN diagram.' },
  { title: 'no XML', args: [ 'list', 'a.bpmn' ], files: { 'a.bpmn': '{"a": 1}' }, line: 'a.bpmn: is not XML. Name a BPMN diagram (.bpmn).' },
  { title: 'no BPMN', args: [ 'list', 'a.bpmn' ], files: { 'a.bpmn': '<html><body/></html>' }, line: 'a.bpmn: is XML, but not BPMN. Name a BPMN diagram (.bpmn).' },
  { title: 'a diagram without OpenAI task', args: [ 'run', NONE ], line: `${ NONE }: has no OpenAI task. Apply the OpenAI template to a service task first.` },
  { title: 'several tasks', args: [ 'run', SEVERAL ], line: `${ SEVERAL }: has several OpenAI tasks. Choose one with --task: Translate, Check.` },
  { title: 'an unknown task', args: [ 'run', SEVERAL, '--task', 'Chek' ], line: `${ SEVERAL }: has no OpenAI task "Chek". Known: Translate, Check.` },
  { title: 'a Camunda 7 task', args: [ 'run', CAMUNDA_7 ],
    line: `${ CAMUNDA_7 }: task Rephrase is made for Camunda 7, which run does not support yet. Use a Camunda 8 diagram.` },
  { title: 'variables that are a list', args: [ 'run', CHAT, '--variables', '[1]' ],
    line: '--variables: must be a JSON object such as {"name": "value"}, but is a list.' },
  { title: 'variables of broken JSON', args: [ 'run', CHAT, '--variables', '{"a": tru}' ], line: '--variables: is not JSON: a quote is missing at line 1, column 7.' },
  { title: 'variables that are neither file nor JSON', args: [ 'run', CHAT, '--variables', 'a=1' ],
    line: '--variables: "a=1" is neither a file nor a JSON object. Name a file, or write {"name": "value"}.' },
  { title: 'no retries', args: [ 'run', CHAT, '--job-retries', '0' ], line: '--job-retries: "0" is not valid. Write a whole number from 1, such as 3.' },
  { title: 'no time', args: [ 'run', CHAT, '--timeout', '0' ], line: '--timeout: "0" is not valid. Write seconds above 0, such as 120.' },
  { title: 'a base URL that is none', args: [ 'run', CHAT, '--base-url', 'localhost:8089' ],
    line: '--base-url: "localhost:8089" is not a URL. Write one such as https://api.openai.com/v1.' },
  { title: 'a base URL without encryption', args: [ 'run', CHAT, '--base-url', 'http://proxy.example.com/v1' ],
    line: '--base-url: "http://proxy.example.com/v1" would send the key unencrypted. Use https; plain http works only on this machine (127.0.0.1, localhost).' },
  { title: 'a base URL with a password', args: [ 'run', CHAT, '--base-url', 'https://me:hidden@proxy.example.com/v1' ],
    line: '--base-url: must hold only scheme, host, port and path: no user name, query or fragment.' },
  { title: 'a base URL with a query', args: [ 'run', CHAT, '--base-url', 'https://proxy.example.com/v1?a=1' ],
    line: '--base-url: must hold only scheme, host, port and path: no user name, query or fragment.' },
  { title: 'an origin with a path', args: [ 'run', CHAT, '--allow-origin', 'https://proxy.example.com/v1' ],
    line: '--allow-origin: "https://proxy.example.com/v1" is not an origin. Write only scheme, host and port, such as https://proxy.example.com.' },
  { title: 'no secrets file', args: [ 'run', CHAT, '--secrets', 'secrets.env' ], line: 'secrets.env: no such file. Check the path.' },
  { title: 'a flag of another command', args: [ 'map', CHAT, '--secrets', 'secrets.env' ], line: 'map has no flag --secrets. See openai-task map --help.' },
  { title: 'no response', args: [ 'map', CHAT ], line: 'map needs --response FILE.' },
  { title: 'no response file', args: [ 'map', CHAT, '--response', 'r.json' ], line: 'r.json: no such file. Check the path.' },
  { title: 'a response of another form', args: [ 'map', CHAT, '--response', 'r.json' ], files: { 'r.json': '{"status": "200"}' },
    line: 'r.json: is not a response. It must hold {"status": 200, "headers": {}, "body": …} or {"failure": "timeout" | "connection" | "tls"}.' },
  { title: 'a second diagram', args: [ 'map', CHAT, SEVERAL, '--response', 'r.json' ], files: { 'r.json': RESPONSE },
    line: `map cannot use "${ SEVERAL }": it takes one <diagram.bpmn>.` },
  { title: 'neither expression nor stdin', args: [ 'feel' ], line: 'feel needs an expression, such as openai-task feel "1 + 1", or --stdin.' },
  { title: 'expression and stdin', args: [ 'feel', '1', '--stdin' ], line: 'feel takes an expression or --stdin, not both.' },
  { title: 'a second expression', args: [ 'feel', '1', '2' ], line: 'feel cannot use "2": it takes one EXPRESSION.' },
  { title: 'a context that is neither file nor JSON', args: [ 'feel', 'a', '--context', 'a=1' ],
    line: '--context: "a=1" is neither a file nor a JSON object. Name a file, or write {"name": "value"}.' },
  { title: 'a context of broken JSON', args: [ 'feel', 'a', '--context', '{"a": 1,}' ], line: '--context: is not JSON: there is an extra comma at line 1, column 9.' },
  { title: 'a context that is a list', args: [ 'feel', 'a', '--context', '[1]' ], line: '--context: must be a JSON object such as {"name": "value"}, but is a list.' },
  { title: 'a context file of broken JSON', args: [ 'feel', 'a', '--context', 'c.json' ], files: { 'c.json': '{\n  "a": 1\n  "b": 2\n}' },
    line: 'c.json: is not JSON: a comma is missing at line 3, column 3.' },
  { title: 'a context file with a number', args: [ 'feel', 'a', '--context', 'c.json' ], files: { 'c.json': '5' },
    line: 'c.json: must be a JSON object such as {"name": "value"}, but is a number.' },
  { title: 'an empty context file', args: [ 'feel', 'a', '--context', 'c.json' ], files: { 'c.json': '' },
    line: 'c.json: the file is empty. It must hold a JSON object.' },
  { title: 'a flag without its value', args: [ 'simulate', '--port' ], line: '--port needs a value: --port N.' },
  { title: 'a flag in place of a value', args: [ 'simulate', '--port', '--scenario' ], line: '--port needs a value: --port N.' },
  { title: 'an empty value', args: [ 'simulate', '--port=' ], line: '--port needs a value: --port N.' },
  { title: 'a flag given twice', args: [ 'simulate', '--port', '0', '--port=1' ], line: '--port is given twice. Give it once.' },
  { title: 'an argument too many', args: [ 'simulate', '8089' ], line: 'simulate cannot use "8089": it takes only flags.' },
  { title: 'a port that is none', args: [ 'simulate', '--port', '1e3' ], line: '--port: "1e3" is not valid. Write a whole number from 0 to 65535; 0 takes any free port.' },
  { title: 'a port out of range', args: [ 'simulate', '--port', '65536' ], line: '--port: "65536" is not valid. Write a whole number from 0 to 65535; 0 takes any free port.' },
  { title: 'no scenario file', args: [ 'simulate', '--scenario', 'x.json' ], line: 'x.json: no such file. Check the path.' },
  { title: 'a scenario of another form', args: [ 'simulate', '--scenario', 'x.json' ], files: { 'x.json': '{"steps": 1}' },
    line: 'The scenario file does not fit at steps: Invalid type: Expected Array but received 1. It must look like { "steps": [ { "status", "headers", "body", "delayMs" | "fault" } ] }.' }
];

describe('cli/main', function() {

  describe('help', function() {

    it('should name every command', async function() {

      // when
      const { code, stdout, stderr } = await callCli([ '--help' ]);

      // then
      expect(stdout).to.match(/^Test-run OpenAI connector tasks/);
      expect([ ...stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm) ].map(match => match[ 1 ]).join(', ')).to.equal(COMMANDS);
      expect(stderr).to.equal('');
      expect(code).to.equal(0);
    });


    it('should explain the flags of a command, whatever else is given', async function() {

      // when
      const { code, stdout, stderr } = await callCli([ 'list', '--help' ]);

      // then
      expect(stdout).to.include('Usage: openai-task list <diagram.bpmn>... [--json]\n');
      expect(stdout).to.match(/^ {2}--json {2}\S/m);
      expect(stderr).to.equal('');
      expect(code).to.equal(0);
    });


    it('should print the version of the package', async function() {

      // given
      const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));

      // when
      const printed = await callCli([ '--version' ]);

      // then
      expect(printed).to.eql({ code: 0, stdout: `${ version }\n`, stderr: '' });
    });

  });


  describe('unusable calls', function() {

    for (const { title, args, files = {}, line } of UNUSABLE) {

      it(`should report: ${ title }`, async function() {

        // when
        const printed = await withFolder(files, cwd => callCli(args, { cwd }));

        // then
        expect(printed).to.eql({ code: 2, stdout: '', stderr: `openai-task: ${ line }\n` });
      });

    }


    it('should say where BPMN is broken', async function() {

      // given
      const files = { 'a.bpmn': readFileSync(CHAT, 'utf8').slice(0, 900) };

      // when
      const { code, stdout, stderr } = await withFolder(files, cwd => callCli([ 'list', 'a.bpmn' ], { cwd }));

      // then
      expect(stderr).to.match(/^openai-task: a\.bpmn: is broken BPMN \(.+\)\. Open and save it in the Modeler, or fix its XML\.\n$/);
      expect(stdout).to.equal('');
      expect(code).to.equal(2);
    });


    it('should take what follows -- for a file name', async function() {

      // when
      const { stderr } = await callCli([ 'list', '--', '--json' ]);

      // then
      expect(stderr).to.equal('openai-task: --json: no such file. Check the path.\n');
    });

  });

});
