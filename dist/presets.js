export const ids = ["presets"], modules = {
  /***/
  3896: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        presets: () => (
          /* binding */
          presets
        )
        /* harmony export */
      });
      const presets = {
        check: `{%- liquid
  assign who = people[check.actor] | default: check.actor
-%}
{{ check.icon }} **{{ check.name | default: "A check" | link: check.url }} {{ check.result | in_words }}{% if check.branch %} on {{ check.branch }}{% endif %}**
in {{ repository.full_name | link: repository.url }}
{%- if commit.short %} · {{ commit.short | link: commit.url }}{% endif %}
{%- if commit.title %} {{ commit.title }}{% endif %}
{%- if who %} · by {{ who }}{% endif %}
{%- if failed or verdict == "cancelled" %}
{%- if failures %}

**What {% if failed %}failed{% else %}was cancelled{% endif %}**
{%- for failure in failures %}
- {{ failure.name | link: failure.url }}{% if failure.step %}: {{ failure.step }}{% endif %}
{%- if failure.message %} — {{ failure.message }}{% endif %}
{%- endfor %}
{%- endif %}
{%- endif %}
`,
        deploy: `{%- liquid
  assign who = people[actor.login] | default: actor.login
  case deploy.result
    when "success"
      assign done = "Deployed"
    when "failure", "timed_out", "startup_failure"
      assign done = "Failed to deploy"
    when "cancelled"
      assign done = "Cancelled deploying"
    when "skipped"
      assign done = "Skipped deploying"
    when "in_progress"
      assign done = "Deploying"
    when "stale"
      assign done = "No longer deployed:"
    else
      assign done = "Deploy of"
  endcase
  if deploy.cause
    assign done = "Deploy of"
  endif
-%}
{{ deploy.icon }} **{{ done }} {{ repository.name }} {{ deploy.version | link: commit.url }}{% if deploy.environment %} to {{ deploy.environment }}{% endif %}
{%- if deploy.cause %}: {{ deploy.cause.name }} {{ deploy.cause.result | in_words }}
{%- elsif done == "Deploy of" %} {{ deploy.result | in_words }}{% endif %}**
in {{ repository.full_name | link: repository.url }}
{%- if commit.short != deploy.version %} · {{ commit.short | link: commit.url }}{% endif %}
{%- if commit.title %} · {{ commit.title }}{% endif %}
{%- if deploy.job and deploy.result == "success" %} · job {{ deploy.job }}{% endif %}
{%- if who %} · by {{ who }}{% endif %}
{%- if duration %} · in {{ duration | duration }}{% endif %}
{%- if deployment.description %}

> {{ deployment.description }}
{%- endif %}
{%- if failed or verdict == "cancelled" %}
{%- if failures %}

**What {% if failed %}failed{% else %}was cancelled{% endif %}**
{%- for failure in failures %}
- {{ failure.name | link: failure.url }}{% if failure.step %}: {{ failure.step }}{% endif %}
{%- if failure.message %} — {{ failure.message }}{% endif %}
{%- endfor %}
{%- endif %}
{%- elsif deploy.result == "success" %}
{%- if changes %}

**{{ "What is new" | link: changes.url }}** since {{ changes.since }}
{%- for change in changes.list limit: 10 %}
- {{ change.title | link: change.url }}{% if change.author %} by {{ people[change.author] | default: change.author }}{% endif %}
{%- endfor %}
{%- if changes.count > 10 %}
- and {{ changes.count | minus: 10 }} more
{%- endif %}
{%- endif %}
{%- endif %}

\`\`\`buttons
Open site = {{ deploy.url }}
Open run = {{ run.url }}
\`\`\`
`,
        event: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign what = github.event_name | replace: "_", " "
-%}
🔔 **{{ what | capitalize }}{% if action %} {{ action | replace: "_", " " }}{% endif %}** by {{ who }}
in {{ repository.full_name | link: repository.url }}
`,
        pull_request: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign author = people[pull_request.author] | default: pull_request.author
  assign icon = "💬"
  assign done = action | default: "mentioned" | replace: "_", " "
  assign how = ""
  assign text = ""
  assign url = pull_request.url
  if review
    assign text = review.summary
    assign url = review.url | default: url
    assign done = "reviewed"
    if action == "dismissed"
      assign done = "dismissed a review of"
    elsif review.state == "approved"
      assign icon = "✅"
      assign done = "approved"
    elsif review.state == "changes_requested"
      assign icon = "🔴"
      assign done = "requested changes to"
    endif
  elsif comment
    assign text = comment.summary
    assign url = comment.url | default: url
    case action
      when "edited"
        assign done = "edited a comment on"
      when "deleted"
        assign done = "deleted a comment on"
      else
        assign done = "commented on"
    endcase
  else
    case action
      when "opened", "reopened"
        assign icon = "🟢"
        assign text = pull_request.summary
        if pull_request.draft
          assign icon = "📝"
          assign how = " as a draft"
        endif
      when "ready_for_review"
        assign icon = "🟢"
        assign done = "marked"
        assign how = " as ready for review"
        assign text = pull_request.summary
      when "converted_to_draft"
        assign icon = "📝"
        assign done = "turned"
        assign how = " into a draft"
      when "synchronize"
        assign icon = "🔄"
        assign done = "pushed to"
      when "review_requested"
        assign icon = "👀"
        assign done = "wants a review of"
        assign asked = people[pull_request.requested] | default: pull_request.requested
        if asked
          assign how = " from " | append: asked
        endif
      when "labeled"
        assign icon = "🏷️"
        assign done = "added the label " | append: pull_request.label | append: " to"
      when "unlabeled"
        assign icon = "🏷️"
        assign done = "removed the label " | append: pull_request.label | append: " from"
      when "review_request_removed"
        assign done = "wants one review less of"
      when "closed"
        assign icon = "⛔"
        assign how = " without merging"
        if pull_request.merged
          assign icon = "🟣"
          assign done = "merged"
          assign how = ""
        endif
    endcase
  endif
-%}
{%- capture title %}#{{ pull_request.number }} {{ pull_request.title }}{% endcapture -%}
{{ icon }} **{{ who }} {{ done }} {{ title | link: url }}{{ how }}**
in {{ repository.full_name | link: repository.url }}
{%- if pull_request.head %} · \`{{ pull_request.head }}\` → \`{{ pull_request.base }}\`{% endif %}
{%- if pull_request.changed_files %} · +{{ pull_request.additions }} −{{ pull_request.deletions }} in {{ pull_request.changed_files }} {% if pull_request.changed_files == 1 %}file{% else %}files{% endif %}{% endif %}
{%- if author and author != who %} · by {{ author }}{% endif %}
{%- if pull_request.labels.size > 0 %} · {{ pull_request.labels | slice: 0, 5 }}
{%- if pull_request.labels.size > 5 %} and {{ pull_request.labels.size | minus: 5 }} more{% endif %}{% endif %}
{%- if text %}

> {{ text | markdown }}
{%- endif %}

\`\`\`buttons
Open pull request = {{ url }}
\`\`\`
`,
        push: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign name = push.branch | default: push.tag
  assign kind = "branch"
  if push.tag
    assign kind = "tag"
  endif
  assign icon = "📌"
  if push.deleted
    assign icon = "🗑️"
    assign done = "deleted the "
  elsif push.created
    assign icon = "🌱"
    assign done = "created the "
    if push.tag
      assign icon = "🏷️"
    endif
  elsif push.forced
    assign icon = "⚠️"
    assign done = "force-pushed to the "
  else
    assign done = "pushed to the "
    if push.count == 1
      assign done = "pushed a commit to the "
    elsif push.count > 1
      assign done = "pushed " | append: push.count | append: " commits to the "
    endif
  endif
-%}
{{ icon }} **{{ who }} {{ done }}{{ kind }} {{ name | link: push.url }}**
in {{ repository.full_name | link: repository.url }}
{%- if push.compare %} · {{ "compare" | link: push.compare }}{% endif %}
{%- if push.count > 0 %}
{%- for commit in push.commits limit: 10 %}
- {{ commit.short | link: commit.url }} {{ commit.title }}
{%- assign author = people[commit.login] | default: commit.author %}
{%- if author and author != who and commit.login != sender.login %} — {{ author }}{% endif %}
{%- endfor %}
{%- if push.count > 10 %}
- and {{ push.count | minus: 10 }} more
{%- endif %}
{%- endif %}
`,
        release: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign version = release.name | default: tag
  assign url = release.url | default: ""
  assign icon = "🚀"
  assign done = "released"
  if release.prerelease
    assign icon = "🧪"
    assign done = "pre-released"
  endif
  case action
    when "edited"
      assign icon = "📝"
      assign done = "edited the release"
    when "deleted", "unpublished"
      assign icon = "🗑️"
      assign done = "withdrew the release"
    when "created"
      if release.draft
        assign icon = "📝"
        assign done = "drafted the release"
      endif
  endcase
-%}
{{ icon }} **{{ who }} {{ done }} {{ version | link: url }}**
in {{ repository.full_name | link: repository.url }}
{%- if tag or release.tag %} · {{ release.tag | default: tag }}{% endif %}
{%- if release.notes %}

{{ release.notes | markdown }}
{%- if release.notes_shortened %}

*… and more in the release.*
{%- endif %}
{%- elsif changes %}

**{{ "What is new" | link: changes.url }}** since {{ changes.since }}
{%- for change in changes.list limit: 10 %}
- {{ change.title | link: change.url }}{% if change.author %} by {{ people[change.author] | default: change.author }}{% endif %}
{%- endfor %}
{%- if changes.count > 10 %}
- and {{ changes.count | minus: 10 }} more
{%- endif %}
{%- endif %}

\`\`\`buttons
Open release = {{ url }}
\`\`\`
`,
        status: `{%- liquid
  assign who = people[actor.login] | default: actor.login
-%}
{{ icon }} **{{ subject.name | default: "The job" }} {{ verdict | in_words }}**
in {{ repository.full_name | link: repository.url }}
{%- if pull_request.number %}{% capture title %}#{{ pull_request.number }} {{ pull_request.title }}{% endcapture %} · {{ title | link: pull_request.url }}
{%- else %}{% if branch or tag %} · \`{{ branch | default: tag }}\`{% endif %}
{%- if commit.short %} · {{ commit.short | link: commit.url }}{% endif %}
{%- if commit.title %} {{ commit.title }}{% endif %}{% endif %}
{%- if who %} · by {{ who }}{% endif %}
{%- if duration %} · in {{ duration | duration }}{% endif %}
{%- if jobs.size > 0 %}
{%- for job in jobs %}
- {{ job.icon }} {{ job.name }}
{%- endfor %}
{%- endif %}
{%- if failed or verdict == "cancelled" %}
{%- if failures %}

**What {% if failed %}failed{% else %}was cancelled{% endif %}**
{%- for failure in failures %}
- {{ failure.name | link: failure.url }}{% if failure.step %}: {{ failure.step }}{% endif %}
{%- if failure.message %} — {{ failure.message }}{% endif %}
{%- endfor %}
{%- endif %}
{%- endif %}

\`\`\`buttons
Open run = {{ subject.url }}
\`\`\`
`,
        topic: `{%- liquid
  assign who = people[sender.login] | default: sender.login | default: "Somebody"
  assign icon = "💬"
  assign done = action | default: "mentioned" | replace: "_", " "
  assign text = ""
  assign url = issue.url | default: commit.url
  if comment
    assign text = comment.summary
    assign url = comment.url | default: url
    assign done = "commented on"
    if action == "edited"
      assign done = "edited a comment on"
    elsif action == "deleted"
      assign done = "deleted a comment on"
    endif
  else
    case action
      when "opened", "reopened", "created"
        assign icon = "🟢"
        assign text = issue.summary
      when "closed"
        assign icon = "🟣"
      when "labeled"
        assign icon = "🏷️"
        assign done = "added the label " | append: issue.label | append: " to"
      when "unlabeled"
        assign icon = "🏷️"
        assign done = "removed the label " | append: issue.label | append: " from"
    endcase
  endif
-%}
{%- if issue.number %}{% capture title %}#{{ issue.number }} {{ issue.title }}{% endcapture %}{% else %}{% capture title %}commit {{ commit.short }}{% endcapture %}{% endif -%}
{{ icon }} **{{ who }} {{ done }} {{ title | link: url }}**
in {{ repository.full_name | link: repository.url }}
{%- if issue.labels.size > 0 %} · {{ issue.labels | slice: 0, 5 }}
{%- if issue.labels.size > 5 %} and {{ issue.labels.size | minus: 5 }} more{% endif %}{% endif %}
{%- if text %}

> {{ text | markdown }}
{%- endif %}
`
      };
    })
  )
};
