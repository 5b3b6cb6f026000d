/** What is said of a name that nobody knows, and where. */

import { describe, expect, test } from '@jest/globals';
import { renderTemplate } from '../../../testing/template.ts';

const usual =
  'Correct the template at the place named above; docs/templates.md lists every name and filter.';
const noFiles =
  'A template reads no files: write `{% render "…" %}` with the name of a partial that docs/templates.md lists. A message that is in a file is named in `content_file`.';
const sometimes = (name: string) =>
  `If it is only sometimes there, write \`{{ ${name} | default: "…" }}\` or \`{% if ${name} %}\`. docs/templates.md lists every name.`;

const context = { github: { event_name: 'push' }, commit: { title: 'Hello' } };

/** The whole error of a template of one line: what it says first, where it points, and what to do. */
async function expectError(
  template: string,
  first: string,
  nextStep: string,
  names: object = context,
) {
  const column = Number(/column (\d+)/.exec(first)?.[1]);
  const message = `${first}\n  ${template}\n  ${' '.repeat(column - 1)}^`;
  await expect(renderTemplate(template, names)).rejects.toMatchObject({
    code: 'invalid_template',
    message,
    nextStep,
  });
}

describe('a name', () => {
  const at = '(line 1, column 4 of the template).';

  test('that is like another: it is suggested', async () => {
    const first = `There is no \`commit.titel\` ${at} Did you mean \`commit.title\`?`;
    await expectError('{{ commit.titel }}', first, sometimes('commit.titel'));
  });

  test('that is like no other', async () => {
    await expectError('{{ something }}', `There is no \`something\` ${at}`, sometimes('something'));
  });

  test.each(['env', 'vars', 'steps', 'inputs', 'strategy'])(
    'of a workflow that no action is told: %s',
    async (name) => {
      const nextStep = `Pass what you need by name, \`data: "x: \${{ ${name}.… }}"\`, and write \`{{ data.x }}\`.`;
      await expectError(`{{ ${name}.x }}`, `There is no \`${name}\` ${at}`, nextStep);
    },
  );

  test('that is secret', async () => {
    const nextStep = 'Leave it out: a message is no place for a secret.';
    await expectError('{{ secrets.KEY }}', `There is no \`secrets\` ${at}`, nextStep);
  });

  test.each(['pull_request', 'release', 'deployment'])(
    'that other events bring: %s',
    async (name) => {
      const first = `There is no \`${name}\` in the event \`push\` ${at}`;
      await expectError(`{{ ${name}.url }}`, first, sometimes(name));
    },
  );

  test('that other events bring, when no event is known', async () => {
    await expectError('{{ release }}', `There is no \`release\` ${at}`, sometimes('release'), {});
  });
});

describe('a filter', () => {
  test.each([
    ['{{ 1 | up }}', 8],
    ['{{ 1|up }}', 6],
    ['up {{ "up" | upcase |  up }}', 24],
    ['{{ 1 | plus: 1 }}{{ 1 | up }}', 25],
    ['{{ "x" | append: "| up_ | up- | upx" | up }}', 40],
    ['{% assign a = 1 | up %}', 19],
  ])('%s: it stands at column %i', async (template, column) => {
    const first = `There is no filter \`up\` (line 1, column ${column} of the template).`;
    await expectError(template, first, usual);
  });

  test('that is like another: it is suggested', async () => {
    const first =
      'There is no filter `upcse` (line 1, column 8 of the template). Did you mean `upcase`?';
    await expectError('{{ 1 | upcse }}', first, usual);
  });
});

describe('a tag', () => {
  test.each([
    ...['else', 'elsif', 'when', 'endif', 'endunless', 'endcase'],
    ...['endfor', 'endcapture', 'endcomment', 'endraw'],
  ])('that belongs to another: %s', async (name) => {
    const first = `\`{% ${name} %}\` belongs to no tag before it (line 1, column 1 of the template).`;
    await expectError(`{% ${name} %}`, first, usual);
  });

  test.each(['include', 'layout', 'block'])('that would read files: %s', async (name) => {
    const first = `There is no tag \`${name}\` (line 1, column 1 of the template).`;
    await expectError(`{% ${name} "x" %}`, first, noFiles);
  });

  test.each([
    ['forr', ' Did you mean `for`?'],
    ['endfr', ' Did you mean `endfor`?'],
    ['elseif', ' Did you mean `elsif`?'],
    ['tablerow', ''],
  ])('that is none: %s', async (name, hint) => {
    const first = `There is no tag \`${name}\` (line 1, column 1 of the template).${hint}`;
    await expectError(`{% ${name} x %}`, first, usual);
  });
});

describe('a partial', () => {
  const at = '(line 1, column 1 of the template).';

  test.each([
    ['"what_faild"', `There is no partial \`"what_faild"\` ${at} Did you mean \`"what_failed"\`?`],
    ['"nothing_like_it"', `There is no partial \`"nothing_like_it"\` ${at}`],
    ['github "by"', `There is no partial \`github\` ${at}`],
    ['"commit\'', `There is no partial \`"commit'\` ${at} Did you mean \`"commit"\`?`],
    ['', `\`{% render %}\` names no partial ${at}`],
  ])('that is none: %s', async (args, first) => {
    await expectError(`{% render ${args} %}`, first, noFiles);
  });
});
