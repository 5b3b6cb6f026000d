"use strict";
exports.ids = ["presets"], exports.modules = {
  5342: ((u, s, n) => {
    n.d(s, {
      D: () => l,
      d: () => i
    });
    function i(e) {
      return /^https?:\/\/[^\s]+$/.test(e) && URL.canParse(e);
    }
    function l(e) {
      const t = r(e).replace(/^https?:/i, (o) => o.toLowerCase());
      return i(t) ? t : void 0;
    }
    function r(e) {
      return e.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  }),
  9144: ((u, s, n) => {
    n.d(s, {
      presets: () => (
        /* reexport */
        r
      ),
      takeButtons: () => t
    });
    var i = n(9083), l = n(5342);
    const r = {
      check: `{{ check.icon }} **{{ check.name | default: "A check" | link: check.url }} {{ check.result | in_words }}
{%- if check.branch %} on {{ check.branch }}{% endif %}**
in {{ repository.full_name | link: repository.url }}
{%- render "commit" %}
{%- render "by", login: check.actor %}
{%- render "what_failed" %}
`,
      deploy: `{%- capture it %}{{ repository.name }} {{ deploy.version | link: commit.url }}
{%- if deploy.environment %} to {{ deploy.environment }}{% endif %}{% endcapture -%}
{{ deploy.icon }} **
{%- if deploy.cause -%}  Deploy of {{ it }}: {{ deploy.cause.name }} {{ deploy.cause.result | in_words }}
{%- else -%}{%- case deploy.result -%}
{%- when "success" -%}                                  Deployed {{ it }}
{%- when "failure", "timed_out", "startup_failure" -%}  Failed to deploy {{ it }}
{%- when "cancelled" -%}                                Cancelled deploying {{ it }}
{%- when "skipped" -%}                                  Skipped deploying {{ it }}
{%- when "in_progress" -%}                              Deploying {{ it }}
{%- when "stale" -%}                                    No longer deployed: {{ it }}
{%- else -%}                                            Deploy of {{ it }} {{ deploy.result | in_words }}
{%- endcase -%}
{%- endif -%}
**
in {{ repository.full_name | link: repository.url }}
{%- if commit.short != deploy.version %} \xB7 {{ commit.short | link: commit.url }}{% endif %}
{%- if commit.title %} \xB7 {{ commit.title }}{% endif %}
{%- if deploy.job and deploy.result == "success" %} \xB7 job {{ deploy.job }}{% endif %}
{%- render "by", login: actor.login %}
{%- if duration %} \xB7 in {{ duration | duration }}{% endif %}
{%- if deployment.description %}

> {{ deployment.description }}
{%- endif %}
{%- render "what_failed" %}
{%- if deploy.result == "success" %}{% render "what_is_new" %}{% endif %}

\`\`\`buttons
Open site = {{ deploy.url }}
Open run = {{ run.url }}
\`\`\`
`,
      event: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign what = github.event_name | replace: "_", " "
-%}
\u{1F514} **{{ what | capitalize }}{% if action %} {{ action | replace: "_", " " }}{% endif %}** by {{ who }}
in {{ repository.full_name | link: repository.url }}
`,
      pull_request: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign author = people[pull_request.author] | default: pull_request.author
  assign asked = people[pull_request.requested] | default: pull_request.requested
  assign files = pull_request.changed_files
  assign opened = action == "opened" or action == "reopened"
-%}
{%- if review %}{% assign said = review %}{% elsif comment %}{% assign said = comment %}
{%- elsif opened or action == "ready_for_review" %}{% assign said = pull_request %}{% endif -%}
{%- assign url = said.url | default: pull_request.url -%}
{%- capture it %}{% render "title", of: pull_request, url: url %}{% endcapture -%}
{%- if review -%}                                         {% render "reviewed", who: who, it: it %}
{%- elsif comment -%}                                     {% render "commented", who: who, it: it %}
{%- elsif opened and pull_request.draft -%}               \u{1F4DD} **{{ who }} {{ action }} {{ it }}&nbsp;as a draft**
{%- elsif opened -%}                                      \u{1F7E2} **{{ who }} {{ action }} {{ it }}**
{%- elsif action == "ready_for_review" -%}                \u{1F7E2} **{{ who }} marked {{ it }}&nbsp;as ready for review**
{%- elsif action == "converted_to_draft" -%}              \u{1F4DD} **{{ who }} turned {{ it }}&nbsp;into a draft**
{%- elsif action == "synchronize" -%}                     \u{1F504} **{{ who }} pushed to {{ it }}**
{%- elsif action == "review_requested" -%}                \u{1F440} **{{ who }} wants a review of {{ it }}
{%- if asked %}&nbsp;from {{ asked }}{% endif %}**
{%- elsif action == "review_request_removed" -%}          \u{1F4AC} **{{ who }} wants one review less of {{ it }}**
{%- elsif action contains "labeled" -%}                   {% render "labeled", who: who, of: pull_request, it: it %}
{%- elsif action == "closed" and pull_request.merged -%}  \u{1F7E3} **{{ who }} merged {{ it }}**
{%- elsif action == "closed" -%}                          \u26D4 **{{ who }} closed {{ it }}&nbsp;without merging**
{%- else -%}  \u{1F4AC} **{{ who }} {{ action | default: "mentioned" | replace: "_", " " }} {{ it }}**
{%- endif %}
in {{ repository.full_name | link: repository.url }}
{%- if pull_request.head %} \xB7 \`{{ pull_request.head }}\` \u2192 \`{{ pull_request.base }}\`{% endif %}
{%- if files %} \xB7 +{{ pull_request.additions }} \u2212{{ pull_request.deletions }} in {{ files }}
{%- if files == 1 %} file{% else %} files{% endif %}{% endif %}
{%- if author and author != who %} \xB7 by {{ author }}{% endif %}
{%- render "labels", labels: pull_request.labels %}
{%- if said %}

> {{ said.body | summary }}
{%- endif %}

\`\`\`buttons
Open pull request = {{ url }}
\`\`\`
`,
      push: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign name = push.branch | default: push.tag | link: push.url
-%}
{%- capture it %}the&nbsp;{% if push.tag %}tag{% else %}branch{% endif %} {{ name }}{% endcapture -%}
{%- if push.deleted -%}                  \u{1F5D1}\uFE0F **{{ who }} deleted {{ it }}**
{%- elsif push.created and push.tag -%}  \u{1F3F7}\uFE0F **{{ who }} created {{ it }}**
{%- elsif push.created -%}               \u{1F331} **{{ who }} created {{ it }}**
{%- elsif push.forced -%}                \u26A0\uFE0F **{{ who }} force-pushed to {{ it }}**
{%- elsif push.count > 1 -%}             \u{1F4CC} **{{ who }} pushed {{ push.count }} commits to {{ it }}**
{%- elsif push.count == 1 -%}            \u{1F4CC} **{{ who }} pushed a commit to {{ it }}**
{%- else -%}                             \u{1F4CC} **{{ who }} pushed to {{ it }}**
{%- endif %}
in {{ repository.full_name | link: repository.url }}
{%- if push.compare %} \xB7 {{ "compare" | link: push.compare }}{% endif %}
{%- for commit in push.commits limit: 10 %}
- {{ commit.short | link: commit.url }} {{ commit.title }}
{%- assign author = people[commit.login] | default: commit.author %}
{%- if author and author != who and commit.login != sender.login %} \u2014 {{ author }}{% endif %}
{%- endfor %}
{%- if push.count > 10 %}
- and {{ push.count | minus: 10 }} more
{%- endif %}
`,
      release: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign url = release.url | default: ""
  assign it = release.name | default: tag | link: url
-%}
{%- if action == "edited" -%}                                 \u{1F4DD} **{{ who }} edited the release {{ it }}**
{%- elsif action == "deleted" or action == "unpublished" -%}  \u{1F5D1}\uFE0F **{{ who }} withdrew the release {{ it }}**
{%- elsif action == "created" and release.draft -%}           \u{1F4DD} **{{ who }} drafted the release {{ it }}**
{%- elsif release.prerelease -%}                              \u{1F9EA} **{{ who }} pre-released {{ it }}**
{%- else -%}                                                  \u{1F680} **{{ who }} released {{ it }}**
{%- endif %}
in {{ repository.full_name | link: repository.url }}
{%- if tag or release.tag %} \xB7 {{ release.tag | default: tag }}{% endif %}
{%- assign notes = release.body | default: "" | markdown: 1200, url, "in the release" %}
{%- if notes %}

{{ notes }}
{%- else %}
{%- render "what_is_new" %}
{%- endif %}

\`\`\`buttons
Open release = {{ url }}
\`\`\`
`,
      status: `{{ icon }} **{{ subject.name | default: "The job" }} {{ verdict | in_words }}**
in {{ repository.full_name | link: repository.url }}
{%- if pull_request.number %} \xB7 {% render "title", of: pull_request, url: pull_request.url %}
{%- else %}
{%- if branch or tag %} \xB7 \`{{ branch | default: tag }}\`{% endif %}
{%- render "commit" %}
{%- endif %}
{%- render "by", login: actor.login %}
{%- if duration %} \xB7 in {{ duration | duration }}{% endif %}
{%- for job in jobs %}
- {{ job.icon }} {{ job.name }}
{%- endfor %}
{%- render "what_failed" %}

\`\`\`buttons
Open run = {{ subject.url }}
\`\`\`
`,
      topic: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign done = action | default: "mentioned" | replace: "_", " "
  assign opened = action == "opened" or action == "reopened" or action == "created"
  assign url = issue.url | default: commit.url
-%}
{%- if comment %}{% assign said = comment %}{% elsif opened %}{% assign said = issue %}{% endif -%}
{%- assign url = said.url | default: url -%}
{%- if issue.number %}{% capture it %}{% render "title", of: issue, url: url %}{% endcapture %}
{%- else %}{% assign it = "commit " | append: commit.short | link: url %}{% endif -%}
{%- if comment -%}                       {% render "commented", who: who, it: it %}
{%- elsif opened -%}                     \u{1F7E2} **{{ who }} {{ done }} {{ it }}**
{%- elsif action == "closed" -%}         \u{1F7E3} **{{ who }} closed {{ it }}**
{%- elsif action contains "labeled" -%}  {% render "labeled", who: who, of: issue, it: it %}
{%- else -%}                             \u{1F4AC} **{{ who }} {{ done }} {{ it }}**
{%- endif %}
in {{ repository.full_name | link: repository.url }}
{%- if issue %}{% render "labels", labels: issue.labels %}{% endif %}
{%- if said %}

> {{ said.body | summary }}
{%- endif %}
`
    }, e = /\n```buttons\n(.*?)\n```\s*$/s;
    function t({ text: o, fragments: d }) {
      const p = (e.exec(o)?.[1]?.split(`
`) ?? []).flatMap((f) => {
        const [c = "", h = ""] = f.split(/ = ?/), a = (0, l.D)((0, i.BB)(h, d).trim());
        return a ? [{ label: (0, i.Dk)({ text: c, fragments: d }).trim(), url: a }] : [];
      });
      return { rest: { text: o.replace(e, ""), fragments: d }, buttons: p };
    }
  })
};
