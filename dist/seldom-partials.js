"use strict";
exports.ids = ["seldom-partials"], exports.modules = {
  6945: ((s, e, n) => {
    n.r(e), n.d(e, {
      partials: () => r
    });
    const r = {
      counted: `{%- if count > 0 %}
{%- assign words = what %}
{%- if count == 1 and one %}{% assign words = one %}{% endif %}
{%- capture label %}{{ count }} {{ words }}{% endcapture %} \xB7 {{ label | link: url }}
{%- endif %}`,
      deployed: `{%- if digest.deployments.count > 0 %}

**Deploys**
{%- for environment in digest.deployments.environments limit: 5 %}
- {{ environment.icon }} {{ environment.name | link: environment.url }} \xB7
{%- if environment.succeeded == environment.count %} {{ environment.count }}
{%- else %} {{ environment.succeeded }} of {{ environment.count }} succeeded{% endif %}
{%- if environment.latest != "success" %}, the newest {{ environment.latest | in_words }}{% endif %}
{%- endfor %}
{%- render "rest", count: digest.deployments.environments.size, what: "environments", url: digest.deployments.url %}
{%- endif %}`,
      gaps: `{%- if of.missing.size > 0 %}
\u26AA Not known: {{ of.missing }}; {{ "the log" | link: run.url }} says why
{%- endif %}
{%- if of.partial.size > 0 %}
\u26AA Read in part: {{ of.partial }}
{%- endif %}`,
      merged: `{%- for group in digest.merged.groups %}
{%- assign name = group.name | default: "Others" %}
{%- if digest.merged.by == "author" %}{% assign name = people[group.name] | default: name %}{% endif %}

{% if digest.merged.by == "none" %}**Merged**
{%- else %}**{{ name | link: group.url }}** \xB7 {{ group.count }} merged{% endif %}
{%- for pull in group.list %}
- {% render "title", of: pull, url: pull.url %}
{%- if pull.author and digest.merged.by != "author" %} by {{ people[pull.author] | default: pull.author }}{% endif %}
{%- endfor %}
{%- if group.count > group.list.size %}
{%- capture more %}and {{ group.count | minus: group.list.size }} more{% endcapture %}
- {{ more | link: group.url }}
{%- endif %}
{%- endfor %}
{%- if digest.newcomers.size > 0 %}

**First merged pull request** of
{%- for pull in digest.newcomers limit: 10 %}
{%- unless forloop.first %},{% endunless %} {{ people[pull.author] | default: pull.author | link: pull.url }}
{%- endfor %}
{%- if digest.newcomers.size > 10 %} and {{ digest.newcomers.size | minus: 10 }} more{% endif %}
{%- endif %}`,
      ran: `{%- assign runs = digest.runs %}
{%- if runs.count > 0 %}
{%- render "counted", count: runs.count, one: "run", what: "runs", url: runs.url %} on {{ runs.branch }}
{%- if runs.red > 0 %}, {{ runs.share }} % red{% else %}, none red{% endif %}
{%- elsif runs %} \xB7 no runs on {{ runs.branch }}
{%- endif %}`,
      red: `{%- if digest.runs.red > 0 %}

**Red**
{%- for workflow in digest.runs.workflows limit: 5 %}
- \u274C {{ workflow.name | link: workflow.url }} \xB7 {{ workflow.red }} of {{ workflow.count }} runs red
{%- endfor %}
{%- render "rest", count: digest.runs.workflows.size, what: "workflows", url: digest.runs.url %}
{%- endif %}
{%- if digest.runs.flaky.size > 0 %}

**Flaky**, red and green with the same commit
{%- for workflow in digest.runs.flaky limit: 5 %}
- {{ workflow.name | link: workflow.url }}
{%- endfor %}
{%- render "rest", count: digest.runs.flaky.size, what: "workflows", url: digest.runs.url %}
{%- endif %}`,
      released: `{%- if digest.releases.count > 0 %}

**Released**
{%- for release in digest.releases.list limit: 5 %}
- {% if release.prerelease %}\u{1F9EA}{% else %}\u{1F680}{% endif %} {{ release.name | link: release.url }}
{%- endfor %}
{%- render "rest", count: digest.releases.count, what: "releases", url: digest.releases.url %}
{%- endif %}`,
      rest: `{%- if count > 5 %}
{%- capture more %}and {{ count | minus: 5 }} more {{ what }}{% endcapture %}
- {{ more | link: url }}
{%- endif %}`,
      waiting: `{%- render "title", of: pull, url: pull.url %}\\
  {% if repositories.size > 1 %}in {{ pull.repository }} \xB7 {% endif %}
{%- capture days %}{{ pull.age }} day{% unless pull.age == 1 %}s{% endunless %}{% endcapture %}
{%- if turn == "stuck" %}{% if pull.age == 0 %}pushed {{ pull.since | day }}{% else %}no push for {{ days }}{% endif %}
{%- elsif pull.age == 0 %}for {% if pull.at_least %}some time{% else %}less than a working day{% endif %}
{%- else %}for {% if pull.at_least %}at least {% endif %}{{ days }}{% endif %}
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
{%- when "in_progress" %} \xB7 \u23F3 checks pending
{%- when "unknown" %} \xB7 \u26AA checks not known
{%- endcase %}`
    };
  })
};
