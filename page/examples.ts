/** Messages to start from, by name. */

import type { EventName } from '../events/event-fixture.ts';
import type { InputTexts } from './dry-run.ts';

export interface Example {
  readonly event: EventName;
  readonly inputs: InputTexts;
}

const deploy = `:rocket: **{{ repository.name }}** {{ data.version }} is live on {{ data.environment }}

> {{ commit.title }}

- by *{{ actor.login }}*, from \`{{ branch | default: tag }}\`
- {{ "open the site" | link: data.url }} or {{ "the run" | link: run.url }}

{% if verdict == "failure" %}**Failed:** {{ jobs | where: "result", "failure" | map: "name" }}{% endif %}`;

const pullRequest = `**{{ pull_request.title | link: pull_request.url }}** #{{ pull_request.number }}
by *{{ pull_request.author }}*, \`{{ pull_request.head }}\` → \`{{ pull_request.base }}\`, +{{ pull_request.additions }} −{{ pull_request.deletions }}

{{ pull_request.body | markdown }}`;

const tour = `## What Markdown becomes

**Bold**, *italic*, ~~struck~~, \`code\`, [a link](https://hello.example) and :tada:

> A quote, which
> may go on

1. Lists
   - with lists inside
2. and tasks
   - [x] done
   - [ ] to do

\`\`\`js
// In the reader's own language.
export function greet(name, language = "en") {
  const greeting = greetings.get(language) ?? "Hello";
  return \`\${greeting}, \${name}\`;
}

greet("Mona", "de"); // Hallo, Mona
\`\`\`

| job   | result  |
| ----- | ------- |
| build | passed  |
| test  | failed  |

![A picture](https://hello.example/chart.png)`;

const twacode = `- { type: bold, content: Deployed }
- " to production"
- type: quote
  content: Greet in the reader's own language
- type: url
  url: https://hello.example
  content: [{ type: button, content: Open the site }]
- " "
- type: url
  url: https://hello.example/rollback
  content: [{ type: button, style: danger, content: Roll back }]
- type: attachment
  content: [Checkout, { type: br }, { type: icode, content: git fetch origin }]`;

export const examples: Readonly<Record<string, Example>> = {
  'A deploy, in your words': {
    event: 'push',
    inputs: {
      content: deploy,
      template: 'true',
      data: 'environment: production\nversion: v1.10.0\nurl: https://hello.example\n',
    },
  },
  'A pull request, in your words': {
    event: 'pull_request.opened',
    inputs: { content: pullRequest, template: 'true' },
  },
  'preset: deploy, which failed': {
    event: 'push',
    inputs: {
      preset: 'deploy',
      status: 'failure',
      data: 'environment: production\nurl: https://hello.example\n',
      needs: 'build: { result: success }\ntest: { result: failure }\n',
      mentions: 'all on failure',
    },
  },
  'preset: auto, for a release': {
    event: 'release.published',
    inputs: { preset: 'auto' },
  },
  'What Markdown becomes': { event: 'push', inputs: { content: tour } },
  'Buttons in Twacode': { event: 'push', inputs: { content: twacode, format: 'twacode' } },
};
