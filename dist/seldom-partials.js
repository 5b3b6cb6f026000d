"use strict";
exports.ids = ["seldom-partials"], exports.modules = {
  6945: ((s, e, n) => {
    n.r(e), n.d(e, {
      partials: () => l
    });
    const l = {
      waiting: `{%- render "title", of: pull, url: pull.url %}\\
  {% if repositories.size > 1 %}in {{ pull.repository }} \xB7 {% endif %}
{%- if pull.at_least %}for at least {% else %}for {% endif %}
{%- if pull.age == 0 %}under a day{% elsif pull.age == 1 %}1 day{% else %}{{ pull.age }} days{% endif %}
{%- if pull.author %} \xB7 by {{ pull.author }}{% endif %}
{%- for name in pull.reviewers limit: 5 %}
{%- if forloop.first %} \xB7 waits for {% else %}, {% endif %}{{ name }}
{%- endfor %}
{%- if pull.reviewers.size > 5 %} and {{ pull.reviewers.size | minus: 5 }} more{% endif %}
{%- if pull.conflicts %} \xB7 conflicts
{%- elsif pull.conflicts == null and turn == "ready" %} \xB7 conflicts not known yet{% endif %}
{%- case pull.checks %}
{%- when "success" %} \xB7 \u2705 checks succeeded
{%- when "failure" %} \xB7 \u274C checks failed
{%- when "in_progress" %} \xB7 \u23F3 checks running
{%- when "unknown" %} \xB7 \u26AA checks not known
{%- endcase %}`
    };
  })
};
