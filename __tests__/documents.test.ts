/** What GitHub and npm read (action.yml, workflows, forms, the lock) and what people copy (examples, links, commands) is right. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  checkInputs,
  completeWorkflow,
  type Excerpt,
  outputsIn,
  stepsOf,
} from './documents/example.ts';
import { createLinter, type Linter } from './documents/language-service.ts';
import { readPage } from './documents/markdown.ts';
import { checkLock, checkPins, checkWorkflow } from './documents/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const find = (...patterns: string[]) =>
  globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** How examples name this action until it has an owner. */
const OURS = 'OWNER/twake-message-action@v1';

/** How repositories of an organization name the workflow that they all call. */
const CALLED = 'ORG/.github/.github/workflows/tell.yml@main';

const action: {
  name: string;
  description: string;
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
} = parse(read('action.yml'));
const defaults = Object.fromEntries(
  Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

const workflows = find('.github/workflows/*.yml');
const actions = find('action.yml', '.github/actions/*/action.yml');
const pages = find(
  '*.md',
  '.github/**/*.md',
  'docs/**/*.md',
  'examples/**/*.md',
  'dist/*.md',
  'local-twake/*.md',
);

interface Example {
  readonly place: string;
  readonly text: string;
}

const examples: readonly Example[] = [
  ...pages.flatMap((path) =>
    readPage(read(path))
      .code.filter(({ language }) => /^ya?ml$/.test(language))
      .map(({ text, line }) => ({ place: `${path}:${line}`, text: `${text}\n` })),
  ),
  ...find('examples/**/*.yml').map((path) => ({ place: path, text: read(path) })),
];

let linter: Linter;
beforeAll(async () => {
  const called = { [CALLED]: read('examples/org/tell.yml') };
  linter = await createLinter({ uses: OURS, metadata: action }, called);
});

/** Everything that is wrong with an example: for GitHub, for us, and for this action itself. */
async function checkExample({ place, text }: Example): Promise<string[]> {
  const excerpt = completeWorkflow(text, OURS);
  if (excerpt === undefined) return [];
  const { workflow, leavesOut } = excerpt;
  const faults = await linter.lint(`${place}.yml`, workflow);
  // An excerpt may speak of steps and jobs that it does not show.
  const isElsewhere = (fault: string) =>
    leavesOut !== 'nothing' && fault.includes('Context access might be invalid');
  return [
    ...faults.filter((fault) => !isElsewhere(fault)),
    ...checkPins(workflow, [OURS, CALLED]),
    ...(await checkSteps(excerpt)),
  ];
}

async function checkSteps({ workflow, leavesOut }: Excerpt): Promise<string[]> {
  const steps = stepsOf(workflow, OURS);
  const faults = await Promise.all(steps.map((step) => checkInputs(step, { defaults, leavesOut })));
  const unknown = outputsIn(workflow, OURS).filter((name) => !(name in action.outputs));
  return [...faults.flat(), ...unknown.map((name) => `no output ${name}`)];
}

describe('actions and workflows', () => {
  test.each([...actions, ...workflows])('%s is right for GitHub', async (path) => {
    expect(await linter.lint(path, read(path))).toEqual([]);
  });

  test.each(workflows)('%s keeps the rules of this project', (path) => {
    expect(checkWorkflow(read(path))).toEqual([]);
  });

  test.each(workflows)('%s uses this action as it wants to be used', async (path) => {
    expect(await checkSteps({ workflow: read(path), leavesOut: 'nothing' })).toEqual([]);
  });

  test('there are those that the documents speak of', () => {
    expect(workflows.map((path) => path.replace(/^.*\//, ''))).toEqual(
      expect.arrayContaining([
        'check.yml',
        'dist.yml',
        'dist-commit.yml',
        'e2e.yml',
        'release.yml',
      ]),
    );
    expect(stepsOf(read('.github/workflows/e2e.yml'), OURS).length).toBeGreaterThan(5);
  });
});

test('package-lock.json says of every package what is in it, and names no mirror', () => {
  expect(checkLock(read('package-lock.json'))).toEqual([]);
});

describe('issue forms', () => {
  test.each(find('.github/ISSUE_TEMPLATE/!(config).yml'))('%s asks for something', (path) => {
    const { name, description, body } = parse(read(path));
    expect([typeof name, typeof description]).toEqual(['string', 'string']);
    const fields: { type: string; id?: string; attributes: { label?: string } }[] = body;
    const asked = fields.filter(({ type }) => type !== 'markdown');
    expect(asked.map(({ type }) => type)).toEqual(
      asked.map(() => expect.stringMatching(/^(textarea|input|dropdown|checkboxes)$/)),
    );
    expect(asked.every(({ attributes }) => attributes.label)).toBe(true);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });
});

describe('examples', () => {
  test('most of them are parts of workflows', () => {
    const parts = examples.filter(({ text }) => completeWorkflow(text, OURS) !== undefined);
    expect(parts.length).toBeGreaterThan(examples.length / 2);
  });

  test.each(examples)('$place', async (example) => {
    expect(await checkExample(example)).toEqual([]);
  });
});

test.each(pages)('%s has no dead link', (path) => {
  const { links } = readPage(read(path));
  const dead = links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(path, link));
  expect(dead).toEqual([]);
});

test.each([...pages, ...workflows])('%s names commands that exist', (path) => {
  const names = [...read(path).matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name);
  expect(names.filter((name = '') => !(name in scripts))).toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || readPage(read(target)).anchors.includes(decodeURI(anchor));
}

describe('the checks bite', () => {
  const identifiers = 'public_id: a, private_api_key: b, group_id: c, channel_id: d';
  const step = (inputs: string) =>
    `- uses: ${OURS}\n  id: twake\n  with: { ${identifiers}, ${inputs} }\n`;

  const call = (inputs: string) =>
    `on: push\njobs:\n  a:\n    uses: ${CALLED}\n    with: { ${inputs} }\n`;

  test.each([
    ['an unknown input', step('contnt: Hello'), "Invalid action input 'contnt'"],
    ['an impossible value', step('content: Hello, retries: 99'), '`retries` must be'],
    [
      'an impossible value in an excerpt',
      `- uses: ${OURS}\n  with:\n    # …\n    live: 1\n`,
      '`live` must be',
    ],
    ['no message', step('format: text'), 'There is no message'],
    ['no identifiers', `- uses: ${OURS}\n  with:\n    content: Hello\n`, '`public_id`'],
    ['an unknown key', '- uses: ./\n  wth:\n    content: Hello\n', "Unexpected value 'wth'"],
    ['inputs alone', 'content: Hello\nretries: 99\n', '`retries` must be'],
    ['a job', 'steps:\n  - run: a\n    uses: b/c@v1\n', 'b/c@v1: not a commit'],
    ['a tag', '- uses: actions/checkout@v7\n', 'actions/checkout@v7: not a commit'],
    [
      'an unknown context',
      `- run: echo\n  env:\n    A: \${{ secret.A }}\n`,
      "Unrecognized named-value: 'secret'",
    ],
    [
      'an unknown output',
      `${step('content: Hello')}- run: echo\n  env:\n    ID: \${{ steps.twake.outputs.id }}\n`,
      'no output id',
    ],
    ['an input that a called workflow lacks', call('nedds: a'), 'Invalid input, nedds is not'],
    ['no input that it requires', call('data: a'), 'Input needs is required'],
    [
      'a secret that it lacks',
      `${call('needs: a')}    secrets: { KEY: a }\n`,
      'Invalid secret, KEY',
    ],
    [
      'a called workflow that is not there',
      call('needs: a').replace('tell', 'a'),
      'Unable to find',
    ],
  ])('%s', async (_, text, fault) => {
    expect((await checkExample({ place: 'example', text })).join('\n')).toContain(fault);
  });

  test('an action that the runner would not load', async () => {
    const faults = await linter.lint(
      'action.yml',
      'name: a\ndescription: b\nruns:\n  using: node99\n  main: c.js\n',
    );
    expect(faults.join('\n')).toContain('node99');
  });

  test('a careless workflow', () => {
    const workflow = `
on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: echo "\${{ github.event.pull_request.title }}"
`;
    expect(checkWorkflow(workflow)).toEqual([
      'no `permissions: {}` at the top',
      'job a: no permissions',
      'job a: no timeout-minutes',
      'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1: not a commit with `# v1.2.3` behind it',
      `an expression in a script: echo "\${{ github.event.pull_request.title }}"`,
      'a checkout without `persist-credentials: false`',
    ]);
  });

  test('a lock that was made elsewhere', () => {
    const packages = { '': {}, a: {}, b: { integrity: 'sha512-', resolved: 'https://mirror/b' } };
    expect(checkLock(JSON.stringify({ packages }))).toEqual([
      'a: no integrity',
      'b: from https://mirror/b',
    ]);
  });

  test('dead links', () => {
    const { links, anchors } = readPage('# A `b` c!\n\n# A b c\n\n[x](nowhere.md) [y](#a-b-c-2)\n');
    expect(anchors).toEqual(['a-b-c', 'a-b-c-1']);
    expect(links.map((link) => leadsSomewhere('README.md', link))).toEqual([false, false]);
    expect(leadsSomewhere('docs/x.md', '../README.md#inputs')).toBe(true);
    expect(leadsSomewhere('docs/x.md', '../README.md#in-puts')).toBe(false);
  });
});
