/** Made from src/message/presets/partials/ by scripts/bundle/presets.ts. Change the partials there, then: npm run build */

export const partials = {
  "by": "{%- assign who = people[login] | default: login %}\n{%- if who %} · by {{ who }}{% endif %}",
  "commented": "{%- if action == \"edited\" -%}      💬 **{{ who }} edited a comment on {{ it }}**\n{%- elsif action == \"deleted\" -%}  💬 **{{ who }} deleted a comment on {{ it }}**\n{%- else -%}                       💬 **{{ who }} commented on {{ it }}**\n{%- endif %}",
  "commit": "{%- if commit.short %} · {{ commit.short | link: commit.url }}{% endif %}\n{%- if commit.title %} {{ commit.title }}{% endif %}",
  "labeled": "{%- assign done = \"added the label \" | append: of.label | append: \" to\" -%}\n{%- if action == \"unlabeled\" %}{% assign done = \"removed the label \" | append: of.label | append: \" from\" %}{% endif -%}\n🏷️ **{{ who }} {{ done }} {{ it }}**",
  "labels": "{%- if labels.size > 0 %} · {{ labels | slice: 0, 5 }}{% endif %}\n{%- if labels.size > 5 %} and {{ labels.size | minus: 5 }} more{% endif %}",
  "reviewed": "{%- if action == \"dismissed\" -%}                   💬 **{{ who }} dismissed a review of {{ it }}**\n{%- elsif review.state == \"approved\" -%}           ✅ **{{ who }} approved {{ it }}**\n{%- elsif review.state == \"changes_requested\" -%}  🔴 **{{ who }} requested changes to {{ it }}**\n{%- else -%}                                       💬 **{{ who }} reviewed {{ it }}**\n{%- endif %}",
  "title": "{%- capture title %}#{{ of.number }} {{ of.title }}{% endcapture -%}\n{{ title | link: url }}",
  "what_failed": "{%- if failed or verdict == \"cancelled\" %}\n{%- if failures %}\n\n**What {% if failed %}failed{% else %}was cancelled{% endif %}**\n{%- for failure in failures %}\n- {{ failure.name | link: failure.url }}{% if failure.step %}: {{ failure.step }}{% endif %}\n{%- if failure.message %} — {{ failure.message }}{% endif %}\n{%- endfor %}\n{%- endif %}\n{%- endif %}",
  "what_is_new": "{%- if changes %}\n\n**{{ \"What is new\" | link: changes.url }}** since {{ changes.since }}\n{%- for change in changes.list limit: 10 %}\n- {{ change.title | link: change.url }}\n{%- if change.author %} by {{ people[change.author] | default: change.author }}{% endif %}\n{%- endfor %}\n{%- if changes.count > 10 %}\n- and {{ changes.count | minus: 10 }} more\n{%- endif %}\n{%- endif %}"
} as const;
