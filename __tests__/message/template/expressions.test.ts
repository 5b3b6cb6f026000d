/** A workflow expression in a template, and a dollar sign that begins none. */

import { describe, expect, test } from '@jest/globals';
import { fillText } from '../../../src/message/fragment.ts';
import { renderTemplate } from '../../../testing/template.ts';

describe('a dollar sign', () => {
  test.each([
    ['$ {{ price }}', '$ 5'],
    ['$5 {{ price }}', '$5 5'],
    ['{{ "$" }}{{ price }}', '$5'],
    [`$\{% if price %}5{% endif %}`, '$5'],
    ['{{ price }}$', '5$'],
    [`{% raw %}$\{{ price }}{% endraw %}`, `$\{{ price }}`],
  ])('stays in %s', async (template, text) => {
    const filled = await renderTemplate(template, { price: 5 });
    expect(fillText(filled.text, filled.fragments)).toBe(text);
  });

  test.each([
    [`$\{{ price }}`, 1, '{{ price }}'],
    [`$\{{price||"none"}}`, 1, '{{price| default:"none"}}'],
    [`a {{ price }} $\{{ price }}`, 15, '{{ price }}'],
    [`$\{% if price %}$\{{- price -}}`, 16, '{{- price -}}'],
  ])('that makes an expression is refused: %s', async (template, column, spelling) => {
    await expect(renderTemplate(template, { price: 5 })).rejects.toMatchObject({
      code: 'invalid_template',
      message: `\`$\` before \`{{ }}\` makes an expression of a workflow file, which GitHub fills in before this action runs (line 1, column ${column} of the template).\n  ${template}\n  ${' '.repeat(column - 1)}^`,
      nextStep: `Write \`${spelling}\` in a template. (A dollar sign before a value is \`{{ "$" }}\`.)`,
    });
  });
});
