/** action.yml, the code and the documents say the same. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { errorCodes } from '../src/errors.ts';
import { defaultOf, inputNames } from '../src/inputs/inputs.ts';
import { outputsOf, reasonsToSkip } from '../src/report/outputs.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

interface Entry {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

const action: {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
  readonly runs: Readonly<Record<string, string>>;
  readonly branding: Readonly<Record<string, string>>;
} = parse(read('action.yml'));

/** Inputs whose empty text does not mean the default of action.yml, and why. */
const exceptions: Readonly<Record<string, string>> = {
  api_url: 'empty is an error: the public host must never receive the key of another server',
  status: 'the default is an expression',
  github_token: 'the default is an expression',
  runner_facts: 'the default is an expression',
};

describe('action.yml', () => {
  test('has the inputs that the code reads', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(inputNames.toSorted());
  });

  test.each(inputNames.filter((name) => !(name in exceptions)))(
    '%s has the default of the code',
    (name) => {
      expect(action.inputs[name]?.default ?? '').toBe(defaultOf(name));
    },
  );

  test('has the outputs that the code sets, in the same order', () => {
    expect(Object.keys(action.outputs)).toEqual(
      Object.keys(outputsOf({ outcome: 'sent', deliveries: [] }, (text) => text)),
    );
  });

  test('has texts without expressions, which the runner would refuse to load', () => {
    const texts = [
      action.name,
      action.description,
      ...[...Object.values(action.inputs), ...Object.values(action.outputs)].map(
        ({ description }) => description,
      ),
    ];
    for (const text of texts) expect(text).not.toContain('${{');
  });

  test('uses in defaults only what the runner allows there, and never the event', () => {
    const expressions = Object.values(action.inputs).flatMap(
      (input) => input.default?.match(/\$\{\{.*?\}\}/g) ?? [],
    );
    expect(expressions.length).toBeGreaterThan(3);
    for (const expression of expressions) {
      expect(expression).toMatch(/^\$\{\{ ?(toJSON\()?(github|strategy|matrix|job|runner)\b/);
      expect(expression).not.toMatch(/github\.event\b|toJSON\(github\)/);
    }
  });

  test('declares nothing as required: the runner does not check it, the code does', () => {
    expect(Object.values(action.inputs).some((input) => input.required)).toBe(false);
  });

  test('runs one bundle on Node 24, and the post stage only for live messages', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post.js',
      'post-if': "env.TWAKE_MESSAGE_LIVE == 'true'",
    });
  });

  test('is found in the Marketplace, which takes no longer description, and wants an icon', () => {
    const { name, description, branding } = action;
    expect(description.length).toBeLessThan(125);
    for (const word of ['Twake', 'Matrix', 'Element'])
      expect(`${name} ${description}`).toContain(word);
    expect(branding).toEqual({ icon: 'message-circle', color: 'purple' });
  });
});

describe('docs/troubleshooting.md', () => {
  test('has a section for each error_code, in the order of the code, and for what is skipped', () => {
    const sections = [...read('docs/troubleshooting.md').matchAll(/^## (.+)$/gm)].map(
      ([, title]) => title,
    );
    expect(sections).toEqual([...new Set([...errorCodes, ...reasonsToSkip])]);
  });
});
