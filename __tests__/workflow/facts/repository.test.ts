/** What belongs to a repository as a whole: forks, labels, milestones, rules, pages of its wiki, packages, a site. */

import { expect, test } from '@jest/globals';
import { describeAbout } from '../../../src/workflow/facts/about.ts';
import { describePackage, describePageBuild } from '../../../src/workflow/facts/published.ts';
import {
  describeFork,
  describeLabel,
  describeMilestone,
  describeProtectionRule,
} from '../../../src/workflow/facts/repository.ts';
import { describeWiki } from '../../../src/workflow/facts/wiki.ts';
import type { JsonObject } from '../../../src/workflow/payload.ts';

const page = 'https://github.com/octo-org/hello';
const on = (event_name: string, event: JsonObject) => ({
  event_name,
  server_url: 'https://github.com',
  repository: 'octo-org/hello',
  event,
});

test.each<[event: JsonObject, fork: unknown]>([
  [
    { forkee: { full_name: 'mona/hello', owner: { login: 'mona' }, html_url: 'https://a' } },
    { full_name: 'mona/hello', owner: 'mona', url: 'https://a' },
  ],
  [{ forkee: {} }, { full_name: null, owner: null, url: null }],
  [{}, undefined],
])('the fork of %j', (event, fork) => {
  expect(describeFork(on('fork', event))).toEqual(fork);
});

const label = { name: 'help/wanted #1', description: 'Anybody\nmay' };

test.each<[event: string, payload: JsonObject, label: unknown]>([
  [
    'label',
    { label },
    {
      name: 'help/wanted #1',
      description: 'Anybody',
      url: `${page}/labels/help/wanted%20%231`,
    },
  ],
  [
    'label',
    { label, action: 'deleted' },
    { name: 'help/wanted #1', description: 'Anybody', url: null },
  ],
  ['label', { label: {} }, { name: null, description: null, url: null }],
  ['issues', { label }, undefined],
])('the label of %s %j', (name, event, expected) => {
  expect(describeLabel(on(name, event))).toEqual(expected);
});

const milestone = {
  title: 'v1',
  html_url: 'https://a',
  open_issues: 2,
  closed_issues: 5,
  state: 'open',
};
const facts = {
  title: 'v1',
  description: null,
  url: 'https://a',
  state: 'open',
  done: 5,
  count: 7,
  due_on: null,
};

test.each<[event: string, payload: JsonObject, milestone: unknown]>([
  ['milestone', { milestone }, facts],
  ['milestone', { milestone: { ...milestone, open_issues: 0 } }, { ...facts, count: 5 }],
  ['milestone', { milestone: { ...milestone, open_issues: null } }, { ...facts, count: null }],
  ['milestone', { milestone, action: 'deleted' }, { ...facts, url: null }],
  ['issues', { milestone }, undefined],
])('the milestone of %s %j', (name, event, expected) => {
  expect(describeMilestone(on(name, event))).toEqual(expected);
});

test('a rule protects branches', () => {
  const event = { rule: { name: 'release/*' } };
  const rule = { name: 'release/*', url: `${page}/settings/branches` };
  expect(describeProtectionRule(on('branch_protection_rule', event))).toEqual(rule);
  expect(describeProtectionRule(on('push', event))).toBeUndefined();
});

test.each<[event: string, payload: JsonObject, wiki: unknown]>([
  [
    'gollum',
    {
      pages: [
        {
          title: 'Home',
          page_name: 'home',
          action: 'edited',
          summary: 'Why\nnot',
          html_url: 'https://a',
        },
        { page_name: 'Languages' },
        null,
      ],
    },
    {
      pages: [
        { title: 'Home', action: 'edited', summary: 'Why', url: 'https://a' },
        { title: 'Languages', action: null, summary: null, url: null },
      ],
      count: 2,
    },
  ],
  ['gollum', { pages: [] }, undefined],
  ['page_build', { pages: [{}] }, undefined],
])('the wiki of %s %j', (name, event, expected) => {
  expect(describeWiki(on(name, event))).toEqual(expected);
});

const digest = `sha256:${'3da1996a8115'.repeat(5)}`;

test.each<[event: string, payload: JsonObject, found: unknown]>([
  [
    'registry_package',
    {
      registry_package: {
        name: 'hello',
        package_type: 'npm',
        html_url: 'https://a',
        package_version: { version: '1.10.0', html_url: 'https://b', author: { login: 'mona' } },
      },
    },
    { name: 'hello', version: '1.10.0', type: 'npm', url: 'https://b', author: 'mona' },
  ],
  [
    'package',
    {
      package: {
        package_type: 'CONTAINER',
        html_url: 'https://a',
        package_version: { version: digest, container_metadata: { tag: { name: 'latest' } } },
      },
    },
    { name: null, version: 'latest', type: 'container', url: 'https://a', author: null },
  ],
  [
    'package',
    { package: { package_version: { version: digest } } },
    { name: null, version: 'sha256:3da1996a8115', type: null, url: null, author: null },
  ],
  ['package', {}, undefined],
  ['push', { package: {} }, undefined],
])('the package of %s %j', (name, event, expected) => {
  expect(describePackage(on(name, event))).toEqual(expected);
});

test.each<[event: string, build: unknown, found: unknown]>([
  ['page_build', { status: 'built', pusher: { login: 'mona' } }, { result: 'success', icon: '✅' }],
  ['page_build', { status: 'building' }, { result: 'in_progress', icon: '⏳' }],
  ['page_build', { status: 'errored' }, { result: 'failure', icon: '❌' }],
  ['page_build', { status: 'new word' }, { result: 'unknown', icon: '⚪' }],
  ['page_build', {}, { result: 'unknown', icon: '⚪' }],
])('what came of %s %j: %j', (name, build, expected) => {
  expect(describePageBuild(on(name, { build }))).toMatchObject(Object(expected));
});

test('a build says by whom, and why it failed', () => {
  const build = { status: 'errored', error: { message: 'No\nspace' }, pusher: { login: 'mona' } };
  expect(describePageBuild(on('page_build', { build }))).toEqual({
    result: 'failure',
    icon: '❌',
    error: 'No',
    pusher: 'mona',
    url: `${page}/deployments`,
  });
  expect(describePageBuild(on('push', { build }))).toBeUndefined();
});

test.each<[event: string, payload: JsonObject, about: unknown]>([
  ['star', { star: { name: 'A', html_url: 'https://a' } }, { name: 'A', url: 'https://a' }],
  ['sub_issues', { sub_issue: { number: 5, title: 'B\nC' } }, { name: '#5 B', url: null }],
  ['member', { member: { login: 'mona' } }, { name: 'mona', url: null }],
  ['meta', { meta: {} }, { name: null, url: null }],
  ['ping', { hook: {} }, undefined],
  ['ping', { ping: 'pong' }, undefined],
])('%s %j is about %j', (name, event, about) => {
  expect(describeAbout(on(name, event))).toEqual(about);
});
