"use strict";
exports.ids = ["presets"], exports.modules = {
  5342: ((u, s, n) => {
    n.d(s, {
      D: () => r,
      d: () => i
    });
    function i(e) {
      return /^https?:\/\/[^\s]+$/.test(e) && URL.canParse(e);
    }
    function r(e) {
      const t = l(e).replace(/^https?:/i, (o) => o.toLowerCase());
      return i(t) ? t : void 0;
    }
    function l(e) {
      return e.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  }),
  9144: ((u, s, n) => {
    n.d(s, {
      presets: () => (
        /* reexport */
        l
      ),
      takeButtons: () => t
    });
    var i = n(9083), r = n(5342);
    const l = {
      check: `{%- assign who = people[sender.login] | default: sender.login | default: "Somebody" -%}
{%- assign asked = action == "rerequested" or action == "requested_action" -%}
{%- capture it %}{{ check.name | default: "a check" | link: check.url }}{% endcapture -%}
{%- case action -%}
{%- when "rerequested" -%}       \u{1F501} **{{ who }} asked to run again: {{ it }}
{%- when "requested_action" -%}  \u25B6\uFE0F **{{ who }} asked {{ it }} for {{ check.requested | default: "more" }}
{%- else -%}{{ check.icon }} **{{ check.name | default: "A check" | link: check.url }}
{%- assign status = check.status | default: "in_progress" %}
{%- if check.result == "in_progress" and status != "in_progress" %} is to run
{%- else %} {{ check.result | in_words }}{% endif %}
{%- endcase -%}
{%- if check.branch %} on {{ check.branch }}{% endif %}**
in {{ repository.full_name | link: repository.url }}
{%- render "commit" %}
{%- if check.pull_request %} \xB7 #{{ check.pull_request }}{% endif %}
{%- if check.event %} \xB7 on {{ check.event | replace: "_", " " }}{% endif %}
{%- if check.attempt > 1 %} \xB7 attempt {{ check.attempt }}{% endif %}
{%- if asked == false %}{% render "by", login: check.actor %}{% endif %}
{%- if check.description and asked == false %}

> {{ check.description }}
{%- endif %}
{%- if action != "requested_action" %}{% render "what_failed" %}{% endif %}
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
      event: `{%- assign who = people[sender.login] | default: sender.login | default: "Somebody" -%}
{%- assign it = "" -%}
{%- if about.name %}{% assign it = about.name | link: about.url %}{% endif -%}
{% render "happened", who: who, it: it %}
in {{ repository.full_name | link: repository.url }}
`,
      label: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign it = label.name | link: label.url
-%}
{%- case action -%}
{%- when "created" -%}                \u{1F3F7}\uFE0F **{{ who }} created the label {{ it }}**
{%- when "deleted" -%}                \u{1F5D1}\uFE0F **{{ who }} deleted the label {{ it }}**
{%- when "edited" -%}                 {% render "edited", who: who, kind: "label", it: it %}
{%- else -%}                          {% render "happened", who: who, it: it %}
{%- endcase %}
in {{ repository.full_name | link: repository.url }}
{%- render "replaced" %}
{%- if label.description and action != "deleted" %}

> {{ label.description }}
{%- endif %}
`,
      milestone: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign over = action == "closed" or action == "deleted"
  assign it = milestone.title | link: milestone.url
  assign opened = action == "created" or action == "opened"
-%}
{%- case action -%}
{%- when "created" -%}  \u{1F3AF} **{{ who }} created the milestone {{ it }}**
{%- when "opened" -%}   \u{1F3AF} **{{ who }} reopened the milestone {{ it }}**
{%- when "closed" -%}   \u{1F3AF} **{{ who }} closed the milestone {{ it }}**
{%- when "deleted" -%}  \u{1F5D1}\uFE0F **{{ who }} deleted the milestone {{ it }}**
{%- when "edited" -%}   {% render "edited", who: who, kind: "milestone", it: it %}
{%- else -%}            {% render "happened", who: who, it: it %}
{%- endcase %}
in {{ repository.full_name | link: repository.url }}
{%- render "replaced" %}
{%- if milestone.count > 0 %} \xB7 {{ milestone.done }} of {{ milestone.count }} done{% endif %}
{%- if milestone.due_on and over == false %} \xB7 due {{ milestone.due_on | date: "%-d %B %Y" }}{% endif %}
{%- if opened and milestone.description %}

> {{ milestone.description | summary }}
{%- endif %}
`,
      package: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
-%}
{%- capture name %}{{ package.name }} {{ package.version }}{% endcapture -%}
{%- assign it = name | strip | link: package.url -%}
{%- case action -%}
{%- when "published" -%}  \u{1F4E6} **{{ who }} published the package {{ it }}**
{%- when "updated" -%}    \u{1F4E6} **{{ who }} updated the package {{ it }}**
{%- else -%}              {% render "happened", who: who, it: it %}
{%- endcase %}
in {{ repository.full_name | link: repository.url }}
{%- if package.type %} \xB7 {{ package.type }}{% endif %}
`,
      page_build: `{%- assign name = repository.name | default: "the repository" -%}
{%- assign it = "GitHub Pages" | link: page_build.url -%}
{{ page_build.icon }} **Build of {{ it }} for {{ name }} {{ page_build.result | in_words }}**
in {{ repository.full_name | link: repository.url }}
{%- render "commit" %}
{%- render "by", login: page_build.pusher %}
{%- if page_build.error %}

> {{ page_build.error }}
{%- endif %}
`,
      pull_request: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign author = people[pull_request.author] | default: pull_request.author
  assign asked = people[pull_request.requested] | default: pull_request.requested
  assign files = pull_request.changed_files
  assign said = ""
  assign opened = action == "opened" or action == "reopened"
-%}
{%- if review %}{% assign said = review %}{% elsif comment and action != "deleted" %}{% assign said = comment %}
{%- elsif opened or action == "ready_for_review" %}{% assign said = pull_request %}{% endif -%}
{%- assign url = said.url | default: pull_request.url -%}
{%- capture it %}{% render "title", of: pull_request, url: url %}{% endcapture -%}
{%- if review -%}                                         {% render "reviewed", who: who, it: it %}
{%- elsif comment -%}                                     {% render "commented", who: who, it: it %}
{%- elsif opened and pull_request.draft -%}               \u{1F4DD} **{{ who }} {{ action }} the draft {{ it }}**
{%- elsif opened -%}                                      \u{1F7E2} **{{ who }} {{ action }} {{ it }}**
{%- elsif action == "ready_for_review" -%}                \u{1F7E2} **{{ who }} marked as ready for review: {{ it }}**
{%- elsif action == "synchronize" -%}                     \u{1F504} **{{ who }} pushed to {{ it }}**
{%- elsif action == "review_requested" -%}                \u{1F440} **{{ who }} asked
{%- if asked %} {{ asked }} to review {% else %} for a review of {% endif %}{{ it }}**
{%- elsif action == "closed" and pull_request.merged -%}  \u{1F7E3} **{{ who }} merged {{ it }}**
{%- elsif action == "closed" -%}                          \u26D4 **{{ who }} closed without merging: {{ it }}**
{%- else -%}                                              {% render "seldom", who: who, of: pull_request, it: it %}
{%- endif %}
in {{ repository.full_name | link: repository.url }}
{%- if pull_request.head and pull_request.base %} \xB7 \`{{ pull_request.head }}\` \u2192 \`{{ pull_request.base }}\`{% endif %}
{%- if files %} \xB7 +{{ pull_request.additions }} \u2212{{ pull_request.deletions }} in {{ files }}
{%- if files == 1 %} file{% else %} files{% endif %}{% endif %}
{%- if comment.path %} \xB7 \`{{ comment.path }}\`{% if comment.line %} line {{ comment.line }}{% endif %}{% endif %}
{%- if author and author != who %} \xB7 by {{ author }}{% endif %}
{%- if edit or action == "locked" or action == "dequeued" %}{% render "aside", of: pull_request %}{% endif %}
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
{%- elsif push.created and push.tag -%}  \u{1F516} **{{ who }} created {{ it }}**
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
  assign gone = action == "deleted" or action == "unpublished"
  assign url = release.url | default: ""
  if action == "deleted"
    assign url = ""
  endif
  assign name = release.name | default: tag
  assign it = name | link: url
  assign used = release.tag | default: tag
-%}
{%- if action == "edited" -%}                        {% render "edited", who: who, kind: "release", it: it %}
{%- elsif action == "deleted" -%}                    \u{1F5D1}\uFE0F **{{ who }} deleted the release {{ it }}**
{%- elsif action == "unpublished" -%}                \u{1F5D1}\uFE0F **{{ who }} withdrew the release {{ it }}**
{%- elsif action == "created" and release.draft -%}  \u{1F4DD} **{{ who }} drafted the release {{ it }}**
{%- elsif release.prerelease -%}                     \u{1F9EA} **{{ who }} pre-released {{ it }}**
{%- else -%}                                         \u{1F680} **{{ who }} released {{ it }}**
{%- endif %}
in {{ repository.full_name | link: repository.url }}
{%- if used and used != name %} \xB7 {{ used }}{% endif %}
{%- if edit.title %} \xB7 was {{ edit.title }}{% endif %}
{%- assign notes = release.body | default: "" | markdown: 1200, url, "in the release" %}
{%- if gone %}
{%- elsif notes %}

{{ notes }}
{%- else %}
{%- render "what_is_new" %}
{%- endif %}

\`\`\`buttons
Open release = {{ url }}
\`\`\`
`,
      repository: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign it = repository.full_name | default: "the repository" | link: repository.url
-%}
{%- case github.event_name -%}
{%- when "public" -%}  \u{1F310} **{{ who }} made {{ it }} public**
{%- when "watch" -%}   \u2B50 **{{ who }} starred {{ it }}**
{%- else -%}           \u{1F374} **{{ who }} forked {{ it }}
{%- if fork.full_name %} to {{ fork.full_name | link: fork.url }}{% endif %}**
{%- endcase %}
`,
      rule: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign it = rule.name | link: rule.url
-%}
{%- case action -%}
{%- when "created" -%}  \u{1F6E1}\uFE0F **{{ who }} protected the branch {{ it }}**
{%- when "deleted" -%}  \u{1F6E1}\uFE0F **{{ who }} removed the protection of the branch {{ it }}**
{%- when "edited" -%}   \u{1F6E1}\uFE0F **{{ who }} changed the protection of the branch {{ it }}**
{%- else -%}            {% render "happened", who: who, it: it %}
{%- endcase %}
in {{ repository.full_name | link: repository.url }}
{%- render "replaced" %}
`,
      status: `{{ icon }} **{{ subject.name | default: "The job" }} {{ verdict | in_words }}
{%- if merge_group.number %} for {% render "title", of: merge_group, url: merge_group.url %}{% endif %}**
in {{ repository.full_name | link: repository.url }}
{%- if pull_request.number %} \xB7 {% render "title", of: pull_request, url: pull_request.url %}
{%- else %}
{%- if branch or tag %} \xB7 \`{{ branch | default: tag }}\`{% endif %}
{%- if merge_group.title %} \xB7 {{ commit.short | link: commit.url }}{% else %}{% render "commit" %}{% endif %}
{%- endif %}
{%- render "by", login: actor.login %}
{%- if schedule or dispatch %}{% render "cause" %}{% endif %}
{%- if duration %} \xB7 in {{ duration | duration }}{% endif %}
{%- if dispatch %}{% render "inputs" %}{% endif %}
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
  assign opened = action == "opened" or action == "reopened" or action == "created"
  assign done = action | default: "mentioned" | replace: "_", " "
  if issue.kind == "discussion" and action == "created"
    assign done = "started"
  endif
  assign url = issue.url | default: commit.url
  assign said = ""
-%}
{%- if comment and action != "deleted" %}{% assign said = comment %}{% elsif solution %}{% assign said = solution %}
{%- elsif opened %}{% assign said = issue %}{% endif -%}
{%- assign url = said.url | default: url -%}
{%- if issue.number %}{% capture it %}{% render "title", of: issue, url: url %}{% endcapture %}
{%- else %}{% assign it = "commit " | append: commit.short | link: url %}{% endif -%}
{%- if comment -%}                         {% render "commented", who: who, it: it %}
{%- elsif opened -%}                       \u{1F7E2} **{{ who }} {{ done }} {{ it }}**
{%- elsif action == "closed" -%}           {% render "closed", who: who, it: it %}
{%- elsif solution -%}                       {% render "answered", who: who, it: it %}
{%- elsif action == "category_changed" -%} \u{1F69A} **{{ who }} moved to {{ issue.category }}: {{ it }}**
{%- elsif issue -%}                        {% render "changed", who: who, of: issue, it: it %}
{%- else -%}                               {% render "happened", who: who, it: it %}
{%- endif %}
in {{ repository.full_name | link: repository.url }}
{%- if edit.category %} \xB7 was in {{ edit.category }}
{%- elsif issue.category and action == "created" and comment == null %} \xB7 {{ issue.category }}{% endif %}
{%- if issue %}
{%- if edit or transfer or action == "locked" %}{% render "aside", of: issue %}{% endif %}
{%- render "labels", labels: issue.labels %}
{%- endif %}
{%- if said %}

> {{ said.body | summary }}
{%- endif %}
`,
      wiki: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign page = wiki.pages[0]
  assign name = page.title | default: "without a name" | link: page.url
  assign summary = page.summary
-%}
{%- if wiki.count > 1 -%}              \u{1F4D6} **{{ who }} changed {{ wiki.count }} pages of the wiki**
{%- elsif page.action == "created" -%} \u{1F4D6} **{{ who }} wrote the wiki page {{ name }}**
{%- else -%}                           \u{1F4D6} **{{ who }} changed the wiki page {{ name }}**
{%- endif %}
in {{ repository.full_name | link: repository.url }}
{%- if wiki.count > 1 %}
{%- for page in wiki.pages limit: 10 %}
- {{ page.title | default: "A page without a name" | link: page.url }}
{%- if page.action == "created" %}, new{% endif %}
{%- if page.summary %} \u2014 {{ page.summary }}{% endif %}
{%- endfor %}
{%- if wiki.count > 10 %}
- and {{ wiki.count | minus: 10 }} more
{%- endif %}
{%- elsif summary %}

> {{ summary }}
{%- endif %}
`
    }, e = /\n```buttons\n(.*?)\n```\s*$/s;
    function t({ text: o, fragments: d }) {
      const c = (e.exec(o)?.[1]?.split(`
`) ?? []).flatMap((p) => {
        const [f = "", h = ""] = p.split(/ = ?/), a = (0, r.D)((0, i.BB)(h, d).trim());
        return a ? [{ label: (0, i.Dk)({ text: f, fragments: d }).trim(), url: a }] : [];
      });
      return { rest: { text: o.replace(e, ""), fragments: d }, buttons: c };
    }
  })
};
