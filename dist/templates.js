"use strict";
exports.ids = ["templates"], exports.modules = {
  8488: ((Je, T, x) => {
    x.d(T, {
      h: () => N
    });
    var m = x(1380), ee = x(5667), C = x(8533), q = x(4212);
    const A = 2 * m.U;
    function N(S, k) {
      let E = A;
      const te = async (B, U) => (k.use(B.length), E -= Math.min(B.length, m.U), E < 0 ? (0, ee.ey)((0, ee.bK)(B)) : S(B, U));
      return {
        /**
         * @param most how long it may be, in characters; without it, all is shown
         * @param address where the reader finds what is missing
         * @param place what is there, as in `in the release`
         */
        markdown: async (B, U, p, me) => {
          const ae = (0, q.b6)(B);
          if (U === void 0) {
            const D = await te(ae);
            return L({ children: D, text: D.length === 0 ? "" : ae });
          }
          const le = {
            length: W(U),
            url: (0, q.b6)(p),
            place: (0, q.b6)(me),
            isBeginning: ae.length > m.U
          }, { excerpt: ce } = await x.e("excerpts").then(x.bind(x, 7174));
          return P(ce(await te(ae, { isPart: !0 }), le));
        },
        summary: async (B) => {
          const { summarize: U } = await x.e("excerpts").then(x.bind(x, 5377));
          return P(U(await te((0, q.b6)(B), { isPart: !0 })));
        }
      };
    }
    function P(S) {
      return L({ children: S, text: (0, C.Z9)(S) });
    }
    function L(S) {
      return (0, q.Yr)({ kind: "document", ...S }, () => S.text);
    }
    function W(S) {
      const k = Number((0, q.b6)(S));
      if (Number.isInteger(k) && k > 0)
        return k;
      throw new Error("`markdown` takes a length in characters, as in `markdown: 1200`");
    }
  }),
  4212: ((Je, T, x) => {
    x.d(T, {
      $B: () => L,
      V6: () => C,
      Yr: () => ee,
      b6: () => A,
      ip: () => N,
      pj: () => W,
      yy: () => q
    });
    var m = x(9083);
    function ee(S, k) {
      return { form: S, valueOf: k, toString: k, toJSON: k, toLiquid: k };
    }
    function C(S) {
      return typeof Object(S).toLiquid == "function" && "form" in Object(S);
    }
    function q(S, k, E = A(S)) {
      const te = C(S) ? S.form : { kind: "text", text: E };
      return te.kind === "captured" ? te.source : (0, m.qf)(k.push(te) - 1);
    }
    function A(S) {
      if (S == null)
        return "";
      if (typeof S != "object")
        return String(S);
      const k = P(S);
      return k !== S ? A(k) : Array.isArray(S) && !S.some(N) ? S.map(A).join(", ") : JSON.stringify(S);
    }
    function N(S) {
      return typeof S == "object" && S !== null && P(S) === S;
    }
    function P(S) {
      return typeof S.valueOf == "function" ? S.valueOf() : S;
    }
    function L(S) {
      return C(S) ? A(S) : S;
    }
    function W(S) {
      return N(S) ? A(S) : L(S);
    }
  }),
  9308: ((Je, T, x) => {
    x.d(T, {
      b: () => P,
      q: () => N
    });
    var m = x(3116);
    function ee(L) {
      const W = new Date(L);
      return Number.isNaN(W.getTime()) ? L : W.toLocaleDateString("en-GB", {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC"
      });
    }
    var C = x(5911), q = x(8533), A = x(4212);
    const N = {
      day: (L) => ee((0, A.b6)(L)),
      duration: (L) => (0, C.M)((0, A.b6)(L)),
      first_line: (L) => (0, A.b6)(L).trimStart().split(`
`, 1)[0]?.trimEnd(),
      in_words: (L) => (0, m.d)((0, A.b6)(L)),
      link: (L, W) => {
        const S = (0, A.b6)(W).trim(), k = (0, q.aX)((0, A.b6)(L)) ? (0, A.b6)(L) : S;
        return S === "" ? k : (0, A.Yr)({ kind: "link", text: k, url: S }, () => k);
      },
      short: (L) => (0, A.b6)(L).slice(0, 7)
    };
    function P(L, W = !1) {
      return L === !1 ? !W : Array.isArray(L) ? L.length === 0 : !(0, A.ip)(L) && (0, A.b6)(L) === "";
    }
  }),
  4177: ((Je, T, x) => {
    x.d(T, {
      renderTemplate: () => rt
    });
    var m = x(8694), ee = x(9083);
    const C = {
      answered: `{%- liquid
  assign what = people[solution.author] | default: solution.author | default: "somebody" | append: "'s answer"
  if solution.author == sender.login
    assign what = "their own answer"
  endif
-%}
{%- if action == "unanswered" -%}  \u{1F4AC} **{{ who }} no longer accepts {{ what }} to {{ it }}**
{%- else -%}                       \u2705 **{{ who }} accepted {{ what }} to {{ it }}**
{%- endif %}`,
      artifacts: `{%- if verdict == "success" or failed %}
{%- if artifacts %}

Artifacts:
{%- for artifact in artifacts limit: 5 %}
{%- unless forloop.first %} \xB7{% endunless %} {{ artifact.name | link: artifact.url }}
{%- endfor %}
{%- if artifacts.size > 5 %} and {{ artifacts.size | minus: 5 }} more{% endif %}
{%- endif %}
{%- endif %}`,
      aside: `{%- if edit.title %} \xB7 was {{ edit.title }}{% endif %}
{%- if edit.base %} \xB7 \`{{ edit.base }}\` \u21D2 \`{{ of.base }}\`{% endif %}
{%- if action == "locked" and of.lock_reason %} \xB7 {{ of.lock_reason }}{% endif %}
{%- assign reason = github.event.reason | default: "" | downcase | replace: "_", " " %}
{%- if action == "dequeued" and reason %} \xB7 {{ reason }}{% endif %}
{%- if transfer.repository and action != "transferred" %} \xB7 from {{ transfer.repository | link: transfer.url }}
{%- endif %}`,
      authors: `{%- if authors.size > 1 or authors[0].login != sender.login %}
{%- for author in authors limit: 5 %}
{%- assign name = author.name | default: author.login %}
{%- if forloop.first %} by{% else %},{% endif %} {{ people[author.login] | default: name }}
{%- endfor %}
{%- if authors.size > 5 %} and others{% endif %}
{%- endif %}`,
      awaited: `{%- if of.awaited.size > 0 %}
{%- if action == "opened" or action == "reopened" or action == "ready_for_review" %} \xB7 for review by
{%- for name in of.awaited limit: 5 %}
{%- unless forloop.first %},{% endunless %} {{ people[name] | default: name }}
{%- endfor %}
{%- if of.awaited.size > 5 %} and {{ of.awaited.size | minus: 5 }} more{% endif %}
{%- endif %}
{%- endif %}`,
      before: `{%- capture long %}{% if red_for %} ({{ red_for | duration }}){% endif %}{% endcapture -%}
{%- if previous and verdict == "success" and streak > 0 %} \xB7 back to green after {{ streak }}
{%- if streak == 10 %} or more{% endif %} red {% if streak == 1 %}build{% else %}builds{% endif %}{{ long }}
{%- elsif failed and previous.result == "success" %} \xB7 was green before
{%- elsif failed and previous and streak > 1 %} \xB7 still red, {{ streak }}
{%- if streak == 10 %} or more{% endif %} in a row{{ long }}
{%- endif %}`,
      by: `{%- assign who = people[login] | default: login %}
{%- if who %} \xB7 by {{ who }}{% endif %}`,
      cause: "{%- if schedule %} \xB7 scheduled `{{ schedule }}`{% endif %}\n{%- if dispatch.type %} \xB7 dispatch {{ dispatch.type }}{% endif %}",
      changed: `{%- liquid
  assign whom = people[of.assignee] | default: of.assignee | default: "somebody"
  assign label = of.label | default: "without a name"
  assign type = of.type | default: "without a name"
  assign milestone = of.milestone | default: "without a name" | truncate: 40, "\u2026"
-%}
{%- case action -%}
{%- when "labeled" -%}             \u{1F3F7}\uFE0F **{{ who }} added the label {{ label }} to {{ it }}**
{%- when "unlabeled" -%}           \u{1F3F7}\uFE0F **{{ who }} removed the label {{ label }} from {{ it }}**
{%- when "typed" -%}               \u{1F3F7}\uFE0F **{{ who }} set the type {{ type }} of {{ it }}**
{%- when "untyped" -%}             \u{1F3F7}\uFE0F **{{ who }} removed the type {{ type }} from {{ it }}**
{%- when "milestoned" -%}          \u{1F3AF} **{{ who }} set the milestone {{ milestone }} for {{ it }}**
{%- when "demilestoned" -%}        \u{1F3AF} **{{ who }} removed the milestone {{ milestone }} from {{ it }}**
{%- when "assigned" -%}            \u{1F464} **{{ who }}
{%- if of.assignee == sender.login %} self-assigned{% else %} assigned {{ whom }} to{% endif %} {{ it }}**
{%- when "unassigned" -%}          \u{1F464} **{{ who }}
{%- if of.assignee == sender.login %} removed their assignment from {{ it }}**
{%- else %} unassigned {{ whom }} from {{ it }}**{% endif %}
{%- when "locked" -%}              \u{1F512} **{{ who }} locked {{ it }}**
{%- when "unlocked" -%}            \u{1F513} **{{ who }} unlocked {{ it }}**
{%- when "pinned", "unpinned" -%}  \u{1F4CD} **{{ who }} {{ action }} {{ it }}**
{%- when "transferred" -%}         \u{1F69A} **{{ who }} moved to
{%- if transfer.repository %} {{ transfer.repository | link: transfer.url }}
{%- else %} another repository{% endif %}: {{ it }}**
{%- when "deleted" -%}             \u{1F5D1}\uFE0F **{{ who }} deleted #{{ of.number }} {{ of.title }}**
{%- when "edited" -%}              \u270F\uFE0F **{{ who }}
{%- if edit.title %} renamed{% elsif edit.base %} changed the base of{% else %} edited{% endif %} {{ it }}**
{%- else -%}                       {% render "happened", who: who, it: it %}
{%- endcase %}`,
      closed: `{%- case issue.reason -%}
{%- when "not_planned", "duplicate", "outdated" -%}
\u26D4 **{{ who }} closed as {{ issue.reason | replace: "_", " " }}: {{ it }}**
{%- else -%}
\u{1F7E3} **{{ who }} closed {{ it }}**
{%- endcase %}`,
      commented: `{%- if action == "edited" -%}      \u{1F4AC} **{{ who }} edited a comment on {{ it }}**
{%- elsif action == "deleted" -%}  \u{1F5D1}\uFE0F **{{ who }} deleted a comment on {{ it }}**
{%- else -%}                       \u{1F4AC} **{{ who }} commented on {{ it }}**
{%- endif %}`,
      commit: `{%- if commit.short %} \xB7 {{ commit.short | link: commit.url }}{% endif %}
{%- if commit.title %} {{ commit.title }}{% endif %}`,
      edited: "\u270F\uFE0F **{{ who }} {% if edit.title %}renamed{% else %}edited{% endif %} the {{ kind }} {{ it }}**",
      extent: `{%- if of.additions != null and of.deletions != null %} \xB7 +{{ of.additions }} \u2212{{ of.deletions }}
{%- if of.changed_files %} in {{ of.changed_files }}
{%- if of.changed_files == 1 %} file{% else %} files{% endif %}{% endif %}
{%- endif %}`,
      happened: `{%- assign what = github.event_name | default: "event" | replace: "issues", "issue" | replace: "_", " " | capitalize -%}
{%- if action -%}  \u{1F514} **{{ what }} {{ action | replace: "_", " " }} by {{ who }}
{%- else -%}       \u{1F514} **{{ what }}, an event that {{ who }} caused
{%- endif -%}
{%- if it %}: {{ it }}{% endif %}**`,
      inputs: `{%- if dispatch.inputs.size > 0 %}
with
{%- for input in dispatch.inputs limit: 5 %}
{%- unless forloop.first %} \xB7{% endunless %} {{ input.name }}: {{ input.value | truncate: 60, "\u2026" }}
{%- endfor %}
{%- if dispatch.inputs.size > 5 %} \xB7 and {{ dispatch.inputs.size | minus: 5 }} more{% endif %}
{%- endif %}`,
      labels: `{%- if labels.size > 0 %} \xB7 {{ labels | slice: 0, 5 }}{% endif %}
{%- if labels.size > 5 %} and {{ labels.size | minus: 5 }} more{% endif %}`,
      legs: `{%- if legs and legs.failed != legs.count %} with {{ legs.values | slice: 0, 6 }}
{%- if legs.values.size > 6 %}, \u2026{% endif %}
{%- endif %}`,
      measured: `{%- if tests %} \xB7 {{ tests }}{% endif %}
{%- if coverage %} \xB7 coverage {{ coverage }}{% endif %}`,
      origin: `{%- if associated_pull_request %} \xB7 {% render "title", of: associated_pull_request, url: associated_pull_request.url %}
{%- assign author = associated_pull_request.author %}
{%- if author and author != actor.login %} \u2014 {{ people[author] | default: author }}{% endif %}
{%- elsif commit.title %}{{ between }}{{ commit.title }}
{%- endif %}`,
      replaced: `{%- if edit.title %} \xB7 was {{ edit.title }}
{%- elsif edit.fields.size > 0 %} \xB7 changed: {{ edit.fields | slice: 0, 5 }}
{%- if edit.fields.size > 5 %} and {{ edit.fields.size | minus: 5 }} more{% endif %}
{%- endif %}`,
      reviewed: `{%- if action == "dismissed" -%}                   \u{1F4AC} **{{ who }} dismissed a review of {{ it }}**
{%- elsif action == "edited" -%}                   \u{1F4AC} **{{ who }} edited a review of {{ it }}**
{%- elsif review.state == "approved" -%}           \u2705 **{{ who }} approved {{ it }}**
{%- elsif review.state == "changes_requested" -%}  \u{1F534} **{{ who }} requested changes to {{ it }}**
{%- else -%}                                       \u{1F4AC} **{{ who }} reviewed {{ it }}**
{%- endif %}`,
      seldom: `{%- assign asked = people[of.requested] | default: of.requested -%}
{%- case action -%}
{%- when "converted_to_draft" -%}      \u{1F4DD} **{{ who }} turned into a draft: {{ it }}**
{%- when "review_request_removed" -%}  \u{1F440} **{{ who }} no longer asks
{%- if asked %} {{ asked }} to review {% else %} for one review of {% endif %}{{ it }}**
{%- when "enqueued" -%}                \u{1F6A6} **{{ who }} added to the merge queue: {{ it }}**
{%- when "dequeued" -%}                \u{1F6A6} **{{ who }} removed from the merge queue: {{ it }}**
{%- when "auto_merge_enabled" -%}      \u{1F6A6} **{{ who }} turned on auto-merge for {{ it }}**
{%- when "auto_merge_disabled" -%}     \u{1F6A6} **{{ who }} turned off auto-merge for {{ it }}**
{%- else -%}                           {% render "changed", who: who, of: of, it: it %}
{%- endcase %}`,
      title: `{%- capture title %}#{{ of.number }} {{ of.title }}{% endcapture -%}
{{ title | strip | link: url }}`,
      took: `{%- liquid
  assign seconds = duration | default: ""
  if seconds == ""
    if verdict == "success" or verdict == "cancelled" or failed
      assign seconds = timing.run | default: ""
      if alone
        assign seconds = timing.job | default: ""
      endif
    endif
  endif
-%}
{%- if run.attempt > 1 %} \xB7 attempt {{ run.attempt }}{% endif %}
{%- if seconds %} \xB7 in {{ seconds | duration }}{% endif %}`,
      what_failed: `{%- if failed or verdict == "cancelled" %}
{%- if failures %}

**What {% if failed %}failed{% else %}was cancelled{% endif %}**
{%- for failure in failures limit: 10 %}
- {{ failure.name | link: failure.url }}{% render "legs", legs: failure.legs %}
{%- if failure.step %}: {{ failure.step }}{% endif %}
{%- for annotation in failure.annotations %}
{%- if forloop.first %} \u2014 {% else %}
  - {% endif %}{{ annotation.message }}{% render "where", of: annotation %}
{%- if forloop.first %}{% for line in annotation.details %}\\
  {{ line }}
{%- endfor %}{% endif %}
{%- endfor %}
{%- endfor %}
{%- if failures.size > 10 %}
- and {{ failures.size | minus: 10 }} more
{%- endif %}
{%- endif %}
{%- endif %}`,
      what_is_new: `{%- if changes %}

**{{ "What is new" | link: changes.url }}** since {{ changes.since }}: {{ changes.commits }}
{%- if changes.commits == 1 %} commit{% else %} commits{% endif %}
{%- for change in changes.list limit: 10 %}
- {{ change.title | link: change.url }}
{%- if change.author %} by {{ people[change.author] | default: change.author }}{% endif %}
{%- endfor %}
{%- if changes.count > 10 %}
- and {{ changes.count | minus: 10 }} more
{%- endif %}
{%- endif %}`,
      where: `{%- if of.path %}
{%- capture place %}{{ of.path }}{% if of.line %}:{{ of.line }}{% endif %}{% endcapture %} \xB7 {{ place | link: of.url }}
{%- endif %}`
    }, q = 10, A = "too many steps";
    function N(a) {
      let l = a;
      return {
        use(c) {
          if (!(c <= 0) && (l -= c, l < 0))
            throw new Error(A);
        }
      };
    }
    function P(a) {
      return typeof a == "string" || Array.isArray(a) ? a.length / q : 0;
    }
    function L(a, l) {
      return typeof a != "string" || typeof l != "string" ? 0 : a.length * l.length / 1e3;
    }
    async function W(a, l) {
      const c = [a];
      let h = { value: void 0 };
      for (let f = c.at(-1); f !== void 0; f = c.at(-1))
        try {
          const { done: d, value: b } = S(f, h, l);
          d && c.pop(), E(b) && c.push(b), h = b instanceof Promise ? await k(b) : { value: b };
        } catch (d) {
          c.pop(), h = { error: d };
        }
      if ("error" in h)
        throw h.error;
      return h.value;
    }
    function S(a, l, c) {
      return "error" in l && a.throw ? a.throw(l.error) : (c.use(1), a.next("value" in l ? l.value : void 0));
    }
    function k(a) {
      return a.then((l) => ({ value: l }), (l) => ({ error: l }));
    }
    function E(a) {
      const { next: l, throw: c } = Object(a);
      return typeof l == "function" && typeof c == "function";
    }
    const te = /[aAbBchxXZ]/g, B = 400, U = (a, [l]) => L(a, l), p = (a, [l]) => {
      const c = Array.isArray(a) ? a : [];
      return c.reduce((f, d) => f + 10 + P(ce(d, l)), 0) * Math.log2(c.length + 1);
    }, ae = {
      split: U,
      remove: U,
      remove_first: U,
      remove_last: U,
      replace: U,
      replace_first: U,
      replace_last: U,
      sort: p,
      sort_natural: p,
      date: (a, [l, c]) => (String(l).match(te)?.length ?? 0) * B * (c === void 0 ? 1 : 2),
      date_to_string: () => B,
      date_to_long_string: () => B,
      date_to_rfc822: () => 2 * B
    }, le = 10;
    function ce(a, l) {
      return l === void 0 ? a : String(l).split(".", le).reduce((c, h) => Object(c)[h], a);
    }
    function D(a, l, c) {
      return function(h, ...f) {
        const d = [h, ...f].reduce((v, I) => v + P(I), 0);
        c.use(1 + f.length + d + (ae[a]?.(h, f) ?? 0));
        const b = l.call(this, h, ...f);
        return c.use(P(b) - d), b;
      };
    }
    function O(a) {
      const l = Object.entries(m.lV).map(([c, h]) => {
        const f = c === "contains" ? L : Ve;
        return [
          c,
          (d, b, v) => (a.use(f((0, m.BA)(d), (0, m.BA)(b))), h(d, b, v))
        ];
      });
      return Object.fromEntries(l);
    }
    function Ve(a, l) {
      return typeof a == "string" && typeof l == "string" ? Math.min(a.length, l.length) / 100 : 0;
    }
    var _e = x(8488), Z = x(4212);
    function R(a) {
      return (0, Z.V6)(a) ? Object.assign(Object.create(m.ey.prototype), a) : a;
    }
    var Qe = x(9308);
    const j = [
      [
        Me,
        `append prepend capitalize downcase upcase strip lstrip rstrip strip_newlines squish normalize_whitespace strip_html
    remove remove_first remove_last replace replace_first replace_last split truncate truncatewords number_of_words
    slugify url_encode url_decode cgi_escape uri_escape
    abs ceil floor round plus minus times divided_by modulo at_least at_most to_integer
    date date_to_xmlschema date_to_rfc822 date_to_string date_to_long_string`
      ],
      [ue, "join array_to_sentence_string"],
      [gt, "slice"],
      [
        qe,
        `first last reverse sort sort_natural size map sum compact concat push unshift pop shift
    where reject group_by has find find_index uniq json`
      ]
    ], Fe = "Values are literal text already: print them as they are.", Ge = {
      raw: "To show a value as Markdown, a document of its own, use `markdown`.",
      escape: Fe,
      escape_once: Fe,
      xml_escape: Fe,
      newline_to_br: Fe
    };
    function Xe(a, { meter: l, read: c }) {
      const h = new Map(j.flatMap(([d, b]) => b.split(/\s+/).map((v) => [v, d])));
      for (const [d, b] of Object.entries(a.filters)) {
        const v = h.get(d);
        v && typeof b == "function" ? a.registerFilter(d, v(D(d, b, l))) : a.unregisterFilter(d);
      }
      const f = { ...Qe.q, ...(0, _e.h)(c, l) };
      for (const [d, b] of Object.entries(f))
        a.registerFilter(d, Me(Re(D(d, b, l))));
      a.registerFilter("default", Ke);
    }
    function Re(a) {
      return function(l, ...c) {
        const h = a.call(this, l, ...c);
        return h instanceof Promise ? h.then(R) : R(h);
      };
    }
    function Me(a) {
      return function(l, ...c) {
        return a.call(this, (0, Z.pj)(l), ...c.map(Z.pj));
      };
    }
    function ue(a) {
      return function(l, ...c) {
        const h = Array.isArray(l) ? l.map(Z.b6) : (0, Z.b6)(l);
        return a.call(this, h, ...c.map(Z.pj));
      };
    }
    function gt(a) {
      const [l, c] = [qe(a), Me(a)];
      return function(h, ...f) {
        return (Array.isArray(h) ? l : c).call(this, h, ...f);
      };
    }
    function qe(a) {
      return function(l, ...c) {
        const h = Object.create(this.context, { strictVariables: { value: !1 } });
        return a.call({ ...this, context: h }, (0, Z.$B)(l), ...c.map(Z.$B));
      };
    }
    const Ke = (a, l, ...c) => {
      const h = new Map(c.filter(yt)).get("allow_false") === !0;
      return (0, Qe.b)(a, h) ? l : a;
    };
    function yt(a) {
      return Array.isArray(a) && a.length === 2;
    }
    function wt(a, l) {
      const c = a.split(".").slice(0, -1), h = De(c.reduce(Ne, l.getAll()));
      return c.length > 0 ? h.map((f) => [...c, f].join(".")) : h.flatMap((f) => [
        f,
        ...De(Ne(l.getAll(), f)).map((d) => `${f}.${d}`)
      ]);
    }
    function Ne(a, l) {
      return De(a).includes(l) ? Object(a)[l] : void 0;
    }
    function De(a) {
      return typeof a == "object" && a !== null && !Array.isArray(a) ? Object.keys(a) : [];
    }
    async function he(a, l) {
      const { distance: c } = await x.e("did-you-mean").then(x.bind(x, 1916)), h = (d) => d.slice(d.lastIndexOf(".") + 1).toLowerCase();
      return l.map((d) => ({ path: d, distance: c(h(d), h(a)) })).filter((d) => d.distance <= 1 + h(a).length / 4).sort((d, b) => d.distance - b.distance)[0]?.path;
    }
    function J(a) {
      return a === void 0 ? void 0 : `Did you mean \`${G(a)}\`?`;
    }
    function G(a, l = 80) {
      return a.length > l ? `${a.slice(0, l)}\u2026` : a;
    }
    const et = new Set("# comment raw assign capture echo liquid if unless case for break continue render".split(" "));
    function re(a, { print: l, meter: c, fragments: h }) {
      for (const f of Object.keys(a.tags))
        et.has(f) || delete a.tags[f];
      a.registerTag("echo", class extends m.vw {
        value;
        constructor(f, d, b) {
          super(f, d, b), this.value = new m.WT(this.tokenizer.readFilteredValue(), b);
        }
        *render(f) {
          return l(yield this.value.value(f, !1));
        }
      }), a.registerTag("capture", class extends m.XU {
        *render(f) {
          yield* super.render(f);
          const d = f.bottom(), b = d[this.variable];
          let v;
          const I = (0, Z.Yr)({ kind: "captured", source: b }, () => (v ??= (0, ee.BB)(b, h), v));
          d[this.variable] = R(I);
        }
      }), a.registerTag("for", class extends m.I9 {
        *render(f, d) {
          const b = (0, m.BA)(yield (0, m.gr)(this.collection, f)), v = (0, Z.ip)(b) && !Array.isArray(b);
          c.use(P(v ? Object.keys(Object(b)) : b)), yield* super.render(f, d);
        }
      }), a.registerTag("render", class extends m.rO {
        constructor(f, d, b, v) {
          const [, , I = ""] = /^(["'])(\w+)\1/.exec(f.args) ?? [];
          if (!Object.hasOwn(b.options.templates ?? {}, I))
            throw new Error(`partial ${f.args.split(/[\s,]/, 1)} not found`);
          super(f, d, b, v);
        }
      });
    }
    var $e = x(3916);
    const Ie = ["else", "elsif", "when"].concat(["if", "unless", "case", "for", "capture", "comment", "raw"].map((a) => `end${a}`)), tt = /* @__PURE__ */ new Set(["include", "layout", "block"]), Ce = 'A template reads no files: write `{% render "\u2026" %}` with the name of a partial that docs/templates.md lists. A message that is in a file is named in `content_file`.', nt = /* @__PURE__ */ new Set(["env", "vars", "steps", "inputs", "strategy"]), bt = /* @__PURE__ */ new Set(["pull_request", "release", "deployment"]);
    function Be({ engine: a }) {
      return a.options.templates ?? {};
    }
    async function kt(a, l, { scope: c, partial: h }) {
      if (/\[object \w+\]/.test(a))
        return { what: "An object stands where the name of a property is wanted", at: l };
      const f = G(a), d = `There is no \`${f}\``;
      if (a === "secrets")
        return { what: d, at: l, nextStep: "Leave it out: a message is no place for a secret." };
      if (nt.has(a)) {
        const I = `Pass what you need by name, \`data: "x: \${{ ${a}.\u2026 }}"\`, and write \`{{ data.x }}\`.`;
        return { what: d, at: l, nextStep: I };
      }
      const [b = ""] = a.split(".");
      if (h !== void 0 && !De(c.globals).includes(b)) {
        const I = `Pass what the partial takes: \`{% render "${h}", ${b}: \u2026 %}\`. docs/templates.md lists it.`;
        return { what: d, at: l, nextStep: I };
      }
      const v = bt.has(a) && Ne(Ne(c.getAll(), "github"), "event_name");
      return {
        what: v ? `${d} in the event \`${v}\`` : d,
        at: l,
        hint: v ? void 0 : J(await he(a, wt(a, c))),
        nextStep: `If it is only sometimes there, write \`{{ ${f} | default: "\u2026" }}\` or \`{% if ${f} %}\`. docs/templates.md lists every name.`
      };
    }
    async function Tt(a, l, { source: c, engine: h }) {
      const f = l === void 0 ? l : z(a, c, l), b = (Object.hasOwn(Ge, a) ? Ge[a] : void 0) ?? J(await he(a, Object.keys(h.filters)));
      return { what: `There is no filter \`${G(a)}\``, at: f, hint: b };
    }
    function z(a, l, c) {
      for (const { 0: h, index: f } of l.slice(c).matchAll(/\|\s*/g)) {
        const d = c + f + h.length;
        if (!/[\w-]/.test(l.charAt(d + a.length)) && l.startsWith(a, d))
          return d;
      }
      return c;
    }
    async function St(a, l, { engine: c }) {
      if (Ie.includes(a))
        return { what: `\`{% ${a} %}\` belongs to no tag before it`, at: l };
      const h = `There is no tag \`${G(a)}\``;
      if (tt.has(a))
        return { what: h, at: l, nextStep: Ce };
      const f = J(await he(a, [...Object.keys(c.tags), ...Ie]));
      return { what: h, at: l, hint: f };
    }
    async function ge(a, l, c) {
      const h = Object.keys(Be(c)).map((b) => `"${b}"`), f = J(await he(a, h));
      return { what: a ? `There is no partial \`${G(a)}\`` : "`{% render %}` names no partial", at: l, hint: f, nextStep: Ce };
    }
    const it = "The template does too much: it takes more than 5 million steps, or makes more than 50 million characters or list items", st = "The template, or a value in it, nests too deeply";
    async function Ot(a, l) {
      const c = xt(a, l), h = m.HN.is(a) ? a.originalError ?? a : a, f = ve(a, c);
      return _t(h) ? oe({ what: st, at: f }, c) : !(h instanceof Error) || h instanceof $e.lZ ? h : [A, "Invalid string length"].includes(h.message) ? oe({ what: it, at: f }, c) : m.HN.is(a) ? oe(await Ft(a, h, c), c) : a;
    }
    function xt(a, l) {
      const c = m.HN.is(a) ? a.token.input : l.source, [h] = Object.entries(Be(l)).find(([, f]) => f === c) ?? [];
      return h === void 0 || c === l.source ? l : { ...l, source: c, partial: h };
    }
    function _t(a) {
      return /call stack|recursion/.test(String(Object(a).message));
    }
    function oe({ what: a, at: l, hint: c, nextStep: h }, { source: f, partial: d }) {
      const b = h === void 0 ? {} : { nextStep: h };
      if (l === void 0)
        return new $e.lZ("invalid_template", `${a}.`, b);
      const v = f.slice(0, l).split(`
`).length, I = l - f.lastIndexOf(`
`, l - 1), ne = d === void 0 ? "the template" : `the partial \`${d}\``, je = ` (line ${v}, column ${I} of ${ne}).`, zt = [`${a}${je}`, c].filter(Boolean).join(" ");
      return new $e.lZ("invalid_template", `${zt}
${V(f, l)}`, b);
    }
    function V(a, l) {
      const c = Math.max(a.lastIndexOf(`
`, l - 1) + 1, l - 60), h = a.indexOf(`
`, l);
      return `  ${a.slice(c, h === -1 ? void 0 : h).slice(0, 120).replace(/\s/g, " ")}
  ${" ".repeat(l - c)}^`;
    }
    function ve(a, { source: l }) {
      return m.HN.is(a) && a.token.input === l ? a.token.begin : void 0;
    }
    async function Ft(a, l, c) {
      const { source: h } = c, f = ve(a, c);
      if ("variableName" in l)
        return kt(String(l.variableName), f, c);
      const d = l.message.replace(/(, file:\w+)?, line:\d+, col:\d+$/, ""), [, b] = /^partial (.*) not found$/s.exec(d) ?? [];
      if (b !== void 0)
        return ge(b, f, c);
      const [, v, I = ""] = /^(undefined filter: |tag ")([^"]+)/.exec(d) ?? [];
      return v === "undefined filter: " ? Tt(I, f, c) : d === `tag "${I}" not found` ? St(I, f, c) : a instanceof m.vH ? { what: `The template fails: ${G(d, 200)}`, at: f } : { what: `This is not Liquid: ${G(d, 200)}`, at: f, hint: ye(h, f) };
    }
    function ye(a, l = 0) {
      return /^[^}]*?[&|]{2}/.test(a.slice(Math.max(0, l - 2), l + 200)) ? "Liquid has `and`, `or` and `| default:` for `&&` and `||`." : void 0;
    }
    const Pe = { sourceCharacters: 4e6, steps: 5e6 }, Ue = 5;
    async function rt(a, l, { read: c, most: h = Pe.steps }) {
      if (a.length > Pe.sourceCharacters)
        throw oe({ what: "The template is longer than 4 million characters" }, { source: a });
      const f = (0, ee.TA)(a), d = [], b = N(h), v = Lt(d, { read: c, meter: b, partials: await vt(f) }), I = new m.ob({}, { ...v.options, lenientIf: !0 }, { globals: l }, { liquid: v });
      I.memoryLimit.use = (ne) => b.use(ne / q);
      try {
        const ne = new m._F(f).readTopLevelTokens(v.options);
        K(ne, f);
        const je = v.renderer.renderTemplates(ot(ne, v), I);
        return { text: String(await W(je, b)), fragments: d };
      } catch (ne) {
        throw await Ot(ne, { source: f, engine: v, scope: I });
      }
    }
    async function vt(a) {
      if ([...a.matchAll(/\brender\s+["'](\w+)["']/g)].map(([, h = ""]) => h).every((h) => h in C))
        return C;
      const c = await x.e("seldom-partials").then(x.bind(x, 6945));
      return { ...C, ...c.partials };
    }
    function Lt(a, { read: l, meter: c, partials: h }) {
      const f = (b) => {
        const v = (0, Z.b6)(b);
        return c.use(Ue + P(v)), (0, Z.yy)(b, a, v);
      }, d = new m.HX({
        outputEscape: f,
        operators: O(c),
        strictVariables: !0,
        strictFilters: !0,
        ownPropertyOnly: !0,
        jsTruthy: !0,
        // In place of files: nothing reads any.
        templates: { ...h },
        cache: !0,
        locale: "en-US",
        timezoneOffset: 0
      });
      return Xe(d, { read: l, meter: c }), re(d, { print: f, meter: c, fragments: a }), d;
    }
    function ot(a, l) {
      const c = a.toReversed();
      return c.shift = c.pop, new m.iX(l).parseTokens(c);
    }
    function K(a, l) {
      const c = a.find((d) => d.kind === m.Yp.Output && l[d.begin - 1] === "$");
      if (c === void 0)
        return;
      const h = G(c.getText()).replaceAll("||", "| default:"), f = {
        what: "`$` before `{{ }}` makes an expression of a workflow file, which GitHub fills in before this action runs",
        at: c.begin - 1,
        nextStep: `Write \`${h}\` in a template. (A dollar sign before a value is \`{{ "$" }}\`.)`
      };
      throw oe(f, { source: l });
    }
  }),
  8694: ((Je, T, x) => {
    var m;
    m = { value: !0 };
    var ee = x(2203), C = x(6928), q = x(4720), A = x(4720);
    class N {
      constructor(e, n, i, s, r) {
        this.kind = e, this.input = n, this.begin = i, this.end = s, this.file = r;
      }
      getText() {
        return this.input.slice(this.begin, this.end);
      }
      getPosition() {
        let [e, n] = [1, 1];
        for (let i = 0; i < this.begin; i++)
          this.input[i] === `
` ? (e++, n = 1) : n++;
        return [e, n];
      }
      size() {
        return this.end - this.begin;
      }
    }
    class P {
      liquidMethodMissing(e, n) {
      }
    }
    const L = Object.prototype.toString, W = String.prototype.toLowerCase, S = Object.hasOwnProperty;
    function k(t) {
      return typeof t == "string";
    }
    function E(t) {
      return typeof t == "function";
    }
    function te(t) {
      return t && E(t.then);
    }
    function B(t) {
      return t && E(t.next) && E(t.throw) && E(t.return);
    }
    function U(t) {
      return function(...e) {
        return new Promise((n, i) => {
          t(...e, (s, r) => {
            s ? i(s) : n(r);
          });
        });
      };
    }
    function p(t) {
      return t = O(t), k(t) ? t : R(t) ? "" : j(t) ? t.map((e) => p(e)).join("") : String(t);
    }
    function me(t, e, n) {
      let i = e;
      for (let s = 0; s < n && i < t.length; s++)
        i += t.codePointAt(i) > 65535 ? 2 : 1;
      return i;
    }
    function ae(t) {
      let e = 0;
      for (let n = 0; n < t.length; n = me(t, n, 1))
        e++;
      return e;
    }
    function le(t, e, n) {
      if (e < 0 && (e = t.length + e), !(n && !S.call(t, e)))
        return t[e];
    }
    function ce(t) {
      return t = O(t), j(t) ? t : k(t) && t.length > 0 ? [t] : Ge(t) ? Array.from(t) : Re(t) ? Object.keys(t).map((e) => [e, t[e]]) : [];
    }
    function D(t) {
      return t = O(t), R(t) ? [] : j(t) ? t : [t];
    }
    function O(t) {
      return t instanceof P && E(t.valueOf) ? t.valueOf() : t;
    }
    function Ve(t) {
      return +O(t) || 0;
    }
    function _e(t) {
      return typeof t == "number";
    }
    function Z(t) {
      return t && E(t.toLiquid) ? Z(t.toLiquid()) : t;
    }
    function R(t) {
      return t == null;
    }
    function Qe(t) {
      return t === void 0;
    }
    function j(t) {
      return L.call(t) === "[object Array]";
    }
    function Fe(t) {
      return t && _e(t.length);
    }
    function Ge(t) {
      return Re(t) && Symbol.iterator in t;
    }
    function Xe(t, e) {
      t = t || {};
      for (const n in t)
        if (S.call(t, n) && e(t[n], n, t) === !1)
          break;
      return t;
    }
    function Re(t) {
      const e = typeof t;
      return t !== null && (e === "object" || e === "function");
    }
    function Me(t, e, n = 1) {
      const i = [];
      for (let s = t; s < e; s += n)
        i.push(s);
      return i;
    }
    function ue(t, e, n = " ") {
      return qe(t, e, n, (i, s) => s + i);
    }
    function gt(t, e, n = " ") {
      return qe(t, e, n, (i, s) => i + s);
    }
    function qe(t, e, n, i) {
      t = String(t);
      const s = e - t.length;
      return s <= 0 ? t : i(t, n.repeat(s));
    }
    function Ke(t) {
      return t;
    }
    function yt(t) {
      return [...t].some((n) => n >= "a" && n <= "z") ? t.toUpperCase() : t.toLowerCase();
    }
    function wt(t, e) {
      return t.length > e ? t.slice(0, e - 3) + "..." : t;
    }
    function Ne(t, e) {
      return R(t) && R(e) ? 0 : R(t) ? 1 : R(e) || t < e ? -1 : t > e ? 1 : 0;
    }
    function De(t, e) {
      return R(t) && R(e) ? 0 : R(t) ? 1 : R(e) || (t = W.call(t), e = W.call(e), t < e) ? -1 : t > e ? 1 : 0;
    }
    function he(t) {
      return function(...e) {
        return t.call(this, ...e.map(O));
      };
    }
    function J(t) {
      return function(...e) {
        return t.call(this, ...e.map(Ve));
      };
    }
    function* G(t) {
      const e = /* @__PURE__ */ new Set();
      for (const n of t) {
        const i = JSON.stringify(n);
        e.has(i) || (e.add(i), yield n);
      }
    }
    const et = "__liquidClass__";
    class re extends Error {
      constructor(e, n) {
        super(typeof e == "string" ? e : e.message), this.context = "", typeof e != "string" && Object.defineProperty(this, "originalError", { value: e, enumerable: !1 }), Object.defineProperty(this, "token", { value: n, enumerable: !1 }), Object.defineProperty(this, et, { value: "LiquidError", enumerable: !1 });
      }
      update() {
        Object.defineProperty(this, "context", { value: kt(this.token), enumerable: !1 }), this.message = Tt(this.message, this.token), this.stack = this.message + `
` + this.context + `
` + this.stack, this.originalError && (this.stack += `
From ` + this.originalError.stack);
      }
      static is(e) {
        return e?.[et] === "LiquidError";
      }
    }
    class $e extends re {
      constructor(e, n) {
        super(e, n), this.name = "TokenizationError", super.update();
      }
    }
    class Ie extends re {
      constructor(e, n) {
        super(e, n), this.name = "ParseError", this.message = e.message, super.update();
      }
    }
    class tt extends re {
      constructor(e, n) {
        super(e, n.token), this.name = "RenderError", this.message = e.message, super.update();
      }
      static is(e) {
        return e.name === "RenderError";
      }
    }
    class Ce extends re {
      constructor(e) {
        super(e[0], e[0].token), this.errors = e, this.name = "LiquidErrors";
        const n = e.length > 1 ? "s" : "";
        this.message = `${e.length} error${n} found`, super.update();
      }
      static is(e) {
        return e.name === "LiquidErrors";
      }
    }
    class nt extends re {
      constructor(e, n) {
        super(e, n), this.name = "UndefinedVariableError", this.message = e.message, super.update();
      }
    }
    class bt extends Error {
      constructor(e) {
        super(`undefined variable: ${e}`), this.name = "InternalUndefinedVariableError", this.variableName = e;
      }
    }
    class Be extends Error {
      constructor(e) {
        super(e), this.name = "AssertionError", this.message = e + "";
      }
    }
    function kt(t) {
      const [e, n] = t.getPosition(), i = t.input.split(`
`), s = Math.max(e - 2, 1), r = Math.min(e + 3, i.length);
      return Me(s, r + 1).map((u) => {
        const w = u === e ? ">> " : "   ", g = ue(String(u), String(r).length);
        let y = `${w}${g}| `;
        const F = u === e ? `
` + ue("^", n + y.length) : "";
        return y += i[u - 1], y += F, y;
      }).join(`
`);
    }
    function Tt(t, e) {
      e.file && (t += `, file:${e.file}`);
      const [n, i] = e.getPosition();
      return t += `, line:${n}, col:${i}`, t;
    }
    const z = [0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 4, 4, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 2, 8, 0, 0, 0, 0, 8, 0, 0, 0, 64, 0, 65, 0, 0, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 0, 0, 2, 2, 2, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], St = 1, ge = 4, it = 8, st = 16, Ot = 32, xt = 64, _t = 128;
    function oe(t) {
      const e = t.charCodeAt(0);
      return e >= 128 ? !z[e] : !!(z[e] & St);
    }
    z[160] = z[5760] = z[6158] = z[8192] = z[8193] = z[8194] = z[8195] = z[8196] = z[8197] = z[8198] = z[8199] = z[8200] = z[8201] = z[8202] = z[8232] = z[8233] = z[8239] = z[8287] = z[12288] = ge, z[8220] = z[8221] = _t;
    function V(t, e) {
      if (!t) {
        const n = typeof e == "function" ? e() : e || `expect ${t} to be true`;
        throw new Be(n);
      }
    }
    function ve(t, e = `unexpected ${JSON.stringify(t)}`) {
      V(!t, e);
    }
    class Ft extends P {
      *equals(e) {
        return R(yield O(e));
      }
      gt() {
        return !1;
      }
      geq() {
        return !1;
      }
      lt() {
        return !1;
      }
      leq() {
        return !1;
      }
      valueOf() {
        return null;
      }
    }
    class ye extends P {
      *equals(e) {
        return e instanceof ye ? !1 : (e = yield O(e), k(e) || j(e) ? e.length === 0 : Re(e) ? Object.keys(e).length === 0 : !1);
      }
      gt() {
        return !1;
      }
      geq() {
        return !1;
      }
      lt() {
        return !1;
      }
      leq() {
        return !1;
      }
      valueOf() {
        return "";
      }
      static is(e) {
        return e instanceof ye;
      }
    }
    class Pe extends ye {
      *equals(e) {
        return e === !1 || R(yield O(e)) ? !0 : k(e) ? /^\s*$/.test(e) : yield super.equals(e);
      }
      static is(e) {
        return e instanceof Pe;
      }
    }
    class Ue extends P {
      constructor(e, n, i) {
        super(), this.i = 0, this.length = e, this.name = `${i}-${n}`;
      }
      next() {
        this.i++;
      }
      index0() {
        return this.i;
      }
      index() {
        return this.i + 1;
      }
      first() {
        return this.i === 0;
      }
      last() {
        return this.i === this.length - 1;
      }
      rindex() {
        return this.length - this.i;
      }
      rindex0() {
        return this.length - this.i - 1;
      }
      valueOf() {
        return JSON.stringify(this);
      }
    }
    class rt {
      constructor() {
        this.buffer = "";
      }
      write(e) {
        this.buffer += p(e);
      }
    }
    class vt {
      constructor() {
        this.buffer = "", this.stream = new ee.PassThrough();
      }
      write(e) {
        this.stream.write(p(e));
      }
      error(e) {
        this.stream.emit("error", e);
      }
      end() {
        this.stream.end();
      }
    }
    class Lt {
      constructor() {
        this.buffer = "";
      }
      write(e) {
        e = O(e), typeof e != "string" && this.buffer === "" ? this.buffer = e : this.buffer = p(this.buffer) + p(e);
      }
    }
    class ot extends P {
      constructor(e = () => "") {
        super(), this.superBlockRender = e;
      }
      /**
       * Provide parent access in child block by
       * {{ block.super }}
       */
      *super() {
        const e = new rt();
        return yield this.superBlockRender(e), e.buffer;
      }
    }
    function K(t) {
      return t && E(t.equals) && E(t.gt) && E(t.geq) && E(t.lt) && E(t.leq);
    }
    const a = new Ft(), l = {
      true: !0,
      false: !1,
      nil: a,
      null: a,
      empty: new ye(),
      blank: new Pe()
    }, c = /* @__PURE__ */ new WeakMap();
    function h(t) {
      const e = c.get(t);
      if (e)
        return e;
      const n = {};
      for (const [i, s] of Object.entries(t)) {
        let r = n;
        for (let o = 0; o < i.length; o++) {
          const u = i[o];
          r[u] = r[u] || {}, o === i.length - 1 && oe(i[o]) && (r[u].needBoundary = !0), r = r[u];
        }
        r.data = s, r.end = !0;
      }
      return c.set(t, n), n;
    }
    function f(t, e) {
      const n = e || t;
      return (i, ...s) => i ? n(...s) : t(...s);
    }
    async function d(t) {
      if (!B(t))
        return t;
      let e, n = !1, i = "next";
      do {
        const s = t[i](e);
        n = !!s.done, e = s.value, i = "next";
        try {
          B(e) && (e = d(e)), te(e) && (e = await e);
        } catch (r) {
          i = "throw", e = r;
        }
      } while (!n);
      return e;
    }
    function b(t) {
      if (!B(t))
        return t;
      let e, n = !1, i = "next";
      do {
        const s = t[i](e);
        if (n = !!s.done, e = s.value, i = "next", B(e))
          try {
            e = b(e);
          } catch (r) {
            i = "throw", e = r;
          }
      } while (!n);
      return e;
    }
    const v = /%([-_0^#:]+)?(\d+)?([EO])?(.)/;
    function I(t) {
      return [31, zt(t) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    }
    function ne(t) {
      let e = 0;
      for (let n = 0; n < t.getMonth(); ++n)
        e += I(t)[n];
      return e + t.getDate();
    }
    function je(t, e) {
      const n = (t.getDay() - e + 7) % 7;
      return String(Math.floor((ne(t) - 1 - n + 7) / 7));
    }
    function zt(t) {
      const e = t.getFullYear();
      return !!((e & 3) === 0 && (e % 100 || e % 400 === 0 && e));
    }
    function mi(t) {
      const e = t.getDate();
      if ([11, 12, 13].includes(e))
        return "th";
      switch (e % 10) {
        case 1:
          return "st";
        case 2:
          return "nd";
        case 3:
          return "rd";
        default:
          return "th";
      }
    }
    function gi(t) {
      return Math.floor(t.getFullYear() / 100);
    }
    const yi = {
      C: 2,
      d: 2,
      e: 2,
      H: 2,
      I: 2,
      j: 3,
      k: 2,
      l: 2,
      L: 3,
      m: 2,
      M: 2,
      S: 2,
      U: 2,
      W: 2,
      y: 2,
      Y: 4
    }, wi = new Set("aAbBceklpP");
    function tn(t, e) {
      const n = Math.abs(t.getTimezoneOffset()), i = Math.floor(n / 60), s = n % 60;
      return (t.getTimezoneOffset() > 0 ? "-" : "+") + ue(i, 2, "0") + (e.flags[":"] ? ":" : "") + ue(s, 2, "0");
    }
    const At = {
      a: (t) => t.getShortWeekdayName(),
      A: (t) => t.getLongWeekdayName(),
      b: (t) => t.getShortMonthName(),
      B: (t) => t.getLongMonthName(),
      c: (t) => t.toLocaleString(),
      C: (t) => gi(t),
      d: (t) => t.getDate(),
      e: (t) => t.getDate(),
      H: (t) => t.getHours(),
      I: (t) => String(t.getHours() % 12 || 12),
      j: (t) => ne(t),
      k: (t) => t.getHours(),
      l: (t) => String(t.getHours() % 12 || 12),
      L: (t) => t.getMilliseconds(),
      m: (t) => t.getMonth() + 1,
      M: (t) => t.getMinutes(),
      N: (t, e) => {
        const n = Number(e.width) || 9, i = ue(String(t.getMilliseconds()), 3, "0").slice(0, n);
        return e.memoryLimit?.use(n - i.length), gt(i, n, "0");
      },
      p: (t) => t.getHours() < 12 ? "AM" : "PM",
      P: (t) => t.getHours() < 12 ? "am" : "pm",
      q: (t) => mi(t),
      s: (t) => Math.floor(t.dateValue() / 1e3),
      S: (t) => t.getSeconds(),
      u: (t) => t.getDay() || 7,
      U: (t) => je(t, 0),
      w: (t) => t.getDay(),
      W: (t) => je(t, 1),
      x: (t) => t.toLocaleDateString(),
      X: (t) => t.toLocaleTimeString(),
      y: (t) => (t.getFullYear() % 100 + 100) % 100,
      Y: (t) => t.getFullYear(),
      z: tn,
      Z: (t, e) => t.getTimeZoneName() || tn(t, e),
      t: () => "	",
      n: () => `
`,
      "%": () => "%"
    };
    At.h = At.b;
    function Ye(t, e, n) {
      let i = "", s = e, r;
      for (; r = v.exec(s); )
        i += s.slice(0, r.index), s = s.slice(r.index + r[0].length), i += bi(t, r, n);
      return i + s;
    }
    function bi(t, e, n) {
      const [i, s = "", r, o, u] = e, w = At[u];
      if (!w)
        return i;
      const g = {};
      for (const M of s)
        g[M] = !0;
      let y = String(w(t, { flags: g, width: r, modifier: o, memoryLimit: n })), F = wi.has(u) ? " " : "0", _ = Number(r) || yi[u] || 0;
      return g["^"] ? y = y.toUpperCase() : g["#"] && (y = yt(y)), g._ ? F = " " : g[0] && (F = "0"), g["-"] && (_ = 0), n?.use(Number(_) - y.length), F === "0" && y[0] === "-" ? "-" + ue(y.slice(1), _ - 1, F) : ue(y, _, F);
    }
    function nn() {
      return typeof Intl < "u" ? Intl.DateTimeFormat : void 0;
    }
    const ki = 6e4, Ti = /([zZ]|([+-])(\d{2}):?(\d{2}))$/, sn = [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ], Si = sn.map((t) => t.slice(0, 3)), rn = [
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday"
    ], Oi = rn.map((t) => t.slice(0, 3));
    class ie {
      constructor(e, n, i) {
        this.locale = n, this.DateTimeFormat = nn(), this.date = new Date(e), this.timezoneFixed = i !== void 0, i === void 0 && (i = this.date.getTimezoneOffset()), this.timezoneOffset = k(i) ? ie.getTimezoneOffset(i, this.date) : i, this.timezoneName = k(i) ? i : "";
        const s = (this.date.getTimezoneOffset() - this.timezoneOffset) * ki, r = this.date.getTime() + s;
        this.displayDate = new Date(r);
      }
      getTime() {
        return this.displayDate.getTime();
      }
      /**
       * The underlying UTC timestamp in milliseconds, unaffected by the display
       * timezone. Use this (not `getTime()`) for timezone-invariant values like
       * `%s`: `getTime()` reads `displayDate`, which is deliberately shifted by
       * the display timezone offset so wall-clock getters can delegate to Date.
       */
      dateValue() {
        return this.date.getTime();
      }
      getMilliseconds() {
        return this.displayDate.getMilliseconds();
      }
      getSeconds() {
        return this.displayDate.getSeconds();
      }
      getMinutes() {
        return this.displayDate.getMinutes();
      }
      getHours() {
        return this.displayDate.getHours();
      }
      getDay() {
        return this.displayDate.getDay();
      }
      getDate() {
        return this.displayDate.getDate();
      }
      getMonth() {
        return this.displayDate.getMonth();
      }
      getFullYear() {
        return this.displayDate.getFullYear();
      }
      toLocaleString(e, n) {
        return n?.timeZone ? this.date.toLocaleString(e, n) : this.displayDate.toLocaleString(e, n);
      }
      toLocaleTimeString(e) {
        return this.displayDate.toLocaleTimeString(e);
      }
      toLocaleDateString(e) {
        return this.displayDate.toLocaleDateString(e);
      }
      getTimezoneOffset() {
        return this.timezoneOffset;
      }
      getTimeZoneName() {
        if (this.timezoneFixed)
          return this.timezoneName;
        if (this.DateTimeFormat)
          return this.DateTimeFormat().resolvedOptions().timeZone;
      }
      getLongMonthName() {
        return this.format({ month: "long" }) ?? sn[this.getMonth()];
      }
      getShortMonthName() {
        return this.format({ month: "short" }) ?? Si[this.getMonth()];
      }
      getLongWeekdayName() {
        return this.format({ weekday: "long" }) ?? rn[this.displayDate.getDay()];
      }
      getShortWeekdayName() {
        return this.format({ weekday: "short" }) ?? Oi[this.displayDate.getDay()];
      }
      valid() {
        return !isNaN(this.getTime());
      }
      format(e) {
        return this.DateTimeFormat && this.DateTimeFormat(this.locale, e).format(this.displayDate);
      }
      /**
       * Create a Date object fixed to it's declared Timezone. Both
       * - 2021-08-06T02:29:00.000Z and
       * - 2021-08-06T02:29:00.000+08:00
       * will always be displayed as
       * - 2021-08-06 02:29:00
       * regardless timezoneOffset in JavaScript realm
       *
       * The implementation hack:
       * Instead of calling `.getMonth()`/`.getUTCMonth()` respect to `preserveTimezones`,
       * we create a different Date to trick strftime, it's both simpler and more performant.
       * Given that a template is expected to be parsed fewer times than rendered.
       */
      static createDateFixedToTimezone(e, n) {
        const i = e.match(Ti);
        if (i && i[1] === "Z")
          return new ie(+new Date(e), n, 0);
        if (i && i[2] && i[3] && i[4]) {
          const [, , s, r, o] = i, u = (s === "+" ? -1 : 1) * (parseInt(r, 10) * 60 + parseInt(o, 10));
          return new ie(+new Date(e), n, u);
        }
        return new ie(e, n);
      }
      static getTimezoneOffset(e, n) {
        const i = n.toLocaleString("en-US", { timeZone: e }), s = n.toLocaleString("en-US", { timeZone: "UTC" }), r = new Date(i);
        return (+new Date(s) - +r) / (60 * 1e3);
      }
    }
    class Et {
      constructor(e, n) {
        this.base = 0, this.message = `${e} limit exceeded`, this.limit = n;
      }
      use(e) {
        +e > 0 && (V(this.base + +e <= this.limit, this.message), this.base += +e);
      }
      check(e) {
        +e > 0 && V(+e <= this.limit, this.message);
      }
    }
    class Rt extends N {
      constructor(e, [n, i], s, r, o, u, w, g) {
        super(e, s, r, o, g), this.trimLeft = !1, this.trimRight = !1;
        const y = s[n] === "-", F = s[i - 1] === "-";
        let _ = y ? n + 1 : n, M = F ? i - 1 : i;
        for (; _ < M && z[s.charCodeAt(_)] & ge; )
          _++;
        for (; M > _ && z[s.charCodeAt(M - 1)] & ge; )
          M--;
        this.contentRange = [_, M], this.trimLeft = y || u, this.trimRight = F || w;
      }
      get content() {
        return this.input.slice(this.contentRange[0], this.contentRange[1]);
      }
    }
    class Mt extends Rt {
      constructor(e, n, i, s, r) {
        const { trimTagLeft: o, trimTagRight: u, tagDelimiterLeft: w, tagDelimiterRight: g } = s, [y, F] = [n + w.length, i - g.length];
        super(T.Yp.Tag, [y, F], e, n, i, o, u, r), this.tokenizer = new se(e, s.operators, r, this.contentRange, s.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal tag syntax, tag name expected"), this.tokenizer.skipBlank(), this.args = this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
      }
    }
    class xi extends Rt {
      constructor(e, n, i, s, r) {
        const { trimOutputLeft: o, trimOutputRight: u, outputDelimiterLeft: w, outputDelimiterRight: g } = s, y = [n + w.length, i - g.length];
        super(T.Yp.Output, y, e, n, i, o, u, r);
      }
    }
    class on extends N {
      constructor(e, n, i, s) {
        super(T.Yp.HTML, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.trimLeft = 0, this.trimRight = 0;
      }
      getContent() {
        return this.input.slice(this.begin + this.trimLeft, this.end - this.trimRight);
      }
    }
    class _i extends N {
      constructor(e, n, i, s) {
        super(T.Yp.Number, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.content = Number(this.getText());
      }
    }
    class Nt extends N {
      constructor(e, n, i, s) {
        super(T.Yp.Word, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.content = this.getText();
      }
    }
    class Fi extends N {
      constructor(e, n, i, s) {
        super(T.Yp.Literal, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.literal = this.getText(), this.content = l[this.literal];
      }
    }
    const an = {
      "==": 2,
      "!=": 2,
      ">": 2,
      "<": 2,
      ">=": 2,
      "<=": 2,
      contains: 2,
      not: 1,
      and: 0,
      or: 0
    }, vi = {
      "==": 0,
      "!=": 0,
      ">": 0,
      "<": 0,
      ">=": 0,
      "<=": 0,
      contains: 0,
      not: 1,
      and: 0,
      or: 0
      /* OperatorType.Binary */
    };
    class Li extends N {
      constructor(e, n, i, s) {
        super(T.Yp.Operator, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.operator = this.getText();
      }
      getPrecedence() {
        return this.operator in an ? an[this.operator] : 1;
      }
    }
    class ln extends N {
      constructor(e, n, i, s, r, o) {
        super(T.Yp.PropertyAccess, i, s, r, o), this.variable = e, this.props = n;
      }
    }
    class cn extends N {
      constructor(e, n, i, s, r, o) {
        super(T.Yp.Filter, i, s, r, o), this.name = e, this.args = n;
      }
    }
    class zi extends N {
      constructor(e, n, i, s, r, o) {
        super(T.Yp.Hash, e, n, i, o), this.input = e, this.begin = n, this.end = i, this.name = s, this.value = r, this.file = o;
      }
    }
    const Ai = /[\da-fA-F]/, un = /[0-7]/, hn = {
      b: "\b",
      f: "\f",
      n: `
`,
      r: "\r",
      t: "	",
      v: "\v"
    };
    function fn(t) {
      const e = t.charCodeAt(0);
      return e >= 97 ? e - 87 : e >= 65 ? e - 55 : e - 48;
    }
    function Ei(t) {
      let e = "";
      for (let n = 1; n < t.length - 1; n++) {
        if (t[n] !== "\\") {
          e += t[n];
          continue;
        }
        if (hn[t[n + 1]] !== void 0)
          e += hn[t[++n]];
        else if (t[n + 1] === "u") {
          let i = 0, s = n + 2;
          for (; s <= n + 5 && Ai.test(t[s]); )
            i = i * 16 + fn(t[s++]);
          n = s - 1, e += String.fromCharCode(i);
        } else if (!un.test(t[n + 1]))
          e += t[++n];
        else {
          let i = n + 1, s = 0;
          for (; i <= n + 3 && un.test(t[i]); )
            s = s * 8 + fn(t[i++]);
          n = i - 1, e += String.fromCharCode(s);
        }
      }
      return e;
    }
    class Ri extends N {
      constructor(e, n, i, s) {
        super(T.Yp.Quoted, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.content = Ei(this.getText());
      }
    }
    class Mi extends N {
      constructor(e, n, i, s, r, o) {
        super(T.Yp.Range, e, n, i, o), this.input = e, this.begin = n, this.end = i, this.lhs = s, this.rhs = r, this.file = o;
      }
    }
    class Ni extends Rt {
      constructor(e, n, i, s, r) {
        super(T.Yp.Tag, [n, i], e, n, i, !1, !1, r), this.tokenizer = new se(e, s.operators, r, this.contentRange, s.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal liquid tag syntax"), this.tokenizer.skipBlank();
      }
      get args() {
        return this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
      }
    }
    class dn extends N {
      constructor(e, n, i, s, r, o) {
        super(T.Yp.FilteredValue, i, s, r, o), this.initial = e, this.filters = n, this.input = i, this.begin = s, this.end = r, this.file = o;
      }
    }
    const Di = {
      now: () => Date.now()
    };
    function Dt() {
      return typeof global == "object" && global.performance || typeof window == "object" && window.performance || Di;
    }
    class $i {
      renderTemplatesToNodeStream(e, n) {
        const i = new vt();
        return Promise.resolve().then(() => d(this.renderTemplates(e, n, i))).then(() => i.end(), (s) => i.error(s)), i.stream;
      }
      *renderTemplates(e, n, i) {
        i || (i = n.opts.keepOutputType ? new Lt() : new rt()), n.renderLimit.check(Dt().now());
        const s = [];
        for (const r of e) {
          n.renderLimit.check(Dt().now());
          try {
            const o = yield r.render(n, i);
            if (o && i.write(o), n.breakCalled || n.continueCalled)
              break;
          } catch (o) {
            const u = re.is(o) ? o : new tt(o, r);
            if (n.opts.catchAllErrors)
              s.push(u);
            else
              throw u;
          }
        }
        if (s.length)
          throw new Ce(s);
        return i.buffer;
      }
    }
    function $t(t) {
      return j(t);
    }
    class at {
      constructor(e, n, i) {
        this.token = e, this.name = e.name, this.handler = E(n) ? n : E(n?.handler) ? n.handler : Ke, this.raw = !E(n) && !!n?.raw, this.args = e.args, this.liquid = i;
      }
      *render(e, n) {
        const i = [];
        for (const s of this.args)
          $t(s) ? i.push([s[0], yield Y(s[1], n)]) : i.push(yield Y(s, n));
        return yield this.handler.apply({ context: n, token: this.token, liquid: this.liquid }, [e, ...i]);
      }
    }
    class Pt {
      constructor(e) {
        this.postfix = [...qi(e)];
      }
      *evaluate(e, n) {
        V(e, "unable to evaluate: context not defined");
        const i = [];
        for (const s of this.postfix)
          if (Bt(s)) {
            const r = i.pop();
            let o;
            if (vi[s.operator] === 1)
              o = yield e.opts.operators[s.operator](r, e);
            else {
              const u = i.pop();
              o = yield e.opts.operators[s.operator](u, r, e);
            }
            i.push(o);
          } else
            i.push(yield Y(s, e, n));
        return i[0];
      }
      valid() {
        return !!this.postfix.length;
      }
    }
    function* Y(t, e, n = !1) {
      if (t) {
        if ("content" in t)
          return t.content;
        if (We(t))
          return yield ji(t, e, n);
        if (Ht(t))
          return yield Vi(t, e);
        if (pt(t))
          return yield Pi(t, e, n);
      }
    }
    function* Pi(t, e, n) {
      V(e.liquid, "FilteredValueToken evaluation requires liquid instance in context"), n = n || e.opts.lenientIf && t.filters.length > 0 && t.filters[0].name === "default";
      let i = yield t.initial.evaluate(e, n);
      for (const s of t.filters) {
        const r = e.liquid.filters[s.name];
        V(r || !e.liquid.options.strictFilters, () => `undefined filter: ${s.name}`), i = yield new at(s, r, e.liquid).render(i, e);
      }
      return i;
    }
    function* lt(t, e, n = !1) {
      return yield O(yield Y(t, e, n));
    }
    function* ji(t, e, n) {
      const i = [];
      for (const s of t.props)
        i.push(yield lt(s, e, !1));
      try {
        if (t.variable) {
          const s = yield Y(t.variable, e, n);
          return yield e._getFromScope(s, i);
        } else
          return yield e._get(i);
      } catch (s) {
        if (n && s.name === "InternalUndefinedVariableError")
          return null;
        throw new nt(s, t);
      }
    }
    function pn(t) {
      return t.content;
    }
    function* Vi(t, e) {
      const n = yield lt(t.lhs, e), i = yield lt(t.rhs, e);
      return e.memoryLimit.use(i - n + 1), Me(+n, +i + 1);
    }
    function* qi(t) {
      const e = [];
      for (const n of t)
        if (Bt(n)) {
          for (; e.length && e[e.length - 1].getPrecedence() > n.getPrecedence(); )
            yield e.pop();
          e.push(n);
        } else
          yield n;
      for (; e.length; )
        yield e.pop();
    }
    function we(t, e) {
      return !He(t, e);
    }
    function He(t, e) {
      return t = O(t), e.opts.jsTruthy ? !t : t === !1 || t === void 0 || t === null;
    }
    const mn = {
      "==": function* (t, e) {
        return yield be(t, e);
      },
      "!=": function* (t, e) {
        return !(yield be(t, e));
      },
      ">": function* (t, e) {
        return K(t) ? yield t.gt(e) : K(e) ? yield e.lt(t) : (yield O(t)) > (yield O(e));
      },
      "<": function* (t, e) {
        return K(t) ? yield t.lt(e) : K(e) ? yield e.gt(t) : (yield O(t)) < (yield O(e));
      },
      ">=": function* (t, e) {
        return K(t) ? yield t.geq(e) : K(e) ? yield e.leq(t) : (yield O(t)) >= (yield O(e));
      },
      "<=": function* (t, e) {
        return K(t) ? yield t.leq(e) : K(e) ? yield e.geq(t) : (yield O(t)) <= (yield O(e));
      },
      contains: function* (t, e) {
        return t = yield O(t), j(t) ? yield gn(t, e) : E(t?.indexOf) ? t.indexOf(yield O(e)) > -1 : !1;
      },
      not: function* (t, e) {
        return He(yield O(t), e);
      },
      and: function* (t, e, n) {
        return we(yield O(t), n) && we(yield O(e), n);
      },
      or: function* (t, e, n) {
        return we(yield O(t), n) || we(yield O(e), n);
      }
    };
    function* be(t, e) {
      return K(t) ? yield t.equals(e) : K(e) ? yield e.equals(t) : (t = yield O(t), e = yield O(e), j(t) ? j(e) && (yield Ii(t, e)) : t === e);
    }
    function* Ii(t, e) {
      if (t.length !== e.length)
        return !1;
      for (let n = 0; n < t.length; n++)
        if (!(yield be(t[n], e[n])))
          return !1;
      return !0;
    }
    function* gn(t, e) {
      for (const n of t)
        if (yield be(n, e))
          return !0;
      return !1;
    }
    class jt {
      constructor(e, n, i, s) {
        this.key = e, this.value = n, this.next = i, this.prev = s;
      }
    }
    class yn {
      constructor(e, n = 0) {
        this.limit = e, this.size = n, this.cache = {}, this.head = new jt("HEAD", null, null, null), this.tail = new jt("TAIL", null, null, null), this.head.next = this.tail, this.tail.prev = this.head;
      }
      write(e, n) {
        if (this.cache[e])
          this.cache[e].value = n;
        else {
          const i = new jt(e, n, this.head.next, this.head);
          this.head.next.prev = i, this.head.next = i, this.cache[e] = i, this.size++, this.ensureLimit();
        }
      }
      read(e) {
        if (!this.cache[e])
          return;
        const { value: n } = this.cache[e];
        return this.remove(e), this.write(e, n), n;
      }
      remove(e) {
        const n = this.cache[e];
        n.prev.next = n.next, n.next.prev = n.prev, delete this.cache[e], this.size--;
      }
      clear() {
        this.head.next = this.tail, this.tail.prev = this.head, this.size = 0, this.cache = {};
      }
      ensureLimit() {
        this.size > this.limit && this.remove(this.tail.prev.key);
      }
    }
    const Ci = (t) => require.resolve(t, { paths: ["."] }), Bi = U(q.stat), Ui = U(q.readFile);
    async function Yi(t) {
      try {
        return await Bi(t), !0;
      } catch {
        return !1;
      }
    }
    function Hi(t) {
      return Ui(t, "utf8");
    }
    function Wi(t) {
      try {
        return q.statSync(t), !0;
      } catch {
        return !1;
      }
    }
    function Zi(t) {
      return q.readFileSync(t, "utf8");
    }
    function Ji(t, e, n) {
      return C.extname(e) || (e += n), C.resolve(t, e);
    }
    function Qi(t) {
      try {
        return Ci(t);
      } catch {
      }
    }
    function Gi(t) {
      return C.dirname(t);
    }
    const wn = U(q.realpath);
    async function Xi(t, e) {
      try {
        const n = await wn(t), i = await wn(e), s = n.endsWith(C.sep) ? n : n + C.sep;
        return i.startsWith(s);
      } catch {
        return !1;
      }
    }
    function Ki(t, e) {
      try {
        const n = q.realpathSync(t), i = q.realpathSync(e), s = n.endsWith(C.sep) ? n : n + C.sep;
        return i.startsWith(s);
      } catch {
        return !1;
      }
    }
    var es = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      exists: Yi,
      readFile: Hi,
      existsSync: Wi,
      readFileSync: Zi,
      resolve: Ji,
      fallback: Qi,
      dirname: Gi,
      contains: Xi,
      containsSync: Ki,
      sep: C.sep
    });
    function Vt(t, e) {
      typeof e == "string" ? t.use(e.length) : e === null || typeof e == "number" || typeof e == "boolean" ? t.use(JSON.stringify(e).length) : Array.isArray(e) ? t.use(e.length + 1) : typeof e == "object" && t.use(2);
    }
    function ts(t, e, ...n) {
      return t = O(t), j(t) || k(t) ? t.length ? t : e : t === !1 && new Map(n).get("allow_false") ? !1 : He(t, this.context) ? e : t;
    }
    function bn(t, e = 0) {
      const n = this.context.memoryLimit;
      return JSON.stringify(t, (i, s) => (Vt(n, s), s), e);
    }
    function ns(t, e = 0) {
      const n = this.context.memoryLimit, i = [];
      return JSON.stringify(t, function(s, r) {
        if (typeof r != "object" || r === null)
          return Vt(n, r), r;
        for (; i.length > 0 && i[i.length - 1] !== this; )
          i.pop();
        return i.includes(r) ? (n.use(10), "[Circular]") : (i.push(r), Vt(n, r), r);
      }, e);
    }
    function is(t) {
      return Number(t);
    }
    var kn = {
      default: ts,
      raw: {
        raw: !0,
        handler: Ke
      },
      jsonify: bn,
      to_integer: is,
      json: bn,
      inspect: ns
    };
    const ss = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&#34;",
      "'": "&#39;"
    }, rs = {
      "&amp;": "&",
      "&lt;": "<",
      "&gt;": ">",
      "&#34;": '"',
      "&#39;": "'"
    };
    function ct(t) {
      return t = p(t), this.context.memoryLimit.use(t.length), t.replace(/&|<|>|"|'/g, (e) => ss[e]);
    }
    function os(t) {
      return ct.call(this, t);
    }
    function as(t) {
      return t = p(t), this.context.memoryLimit.use(t.length), t.replace(/&(amp|lt|gt|#34|#39);/g, (e) => rs[e]);
    }
    function ls(t) {
      return ct.call(this, as.call(this, t));
    }
    function cs(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), e.replace(/\r?\n/gm, `<br />
`);
    }
    function us(t) {
      const e = p(t);
      this.context.memoryLimit.use(e.length);
      const n = /* @__PURE__ */ new Map([["<script", "<\/script>"], ["<style", "</style>"], ["<!--", "-->"], ["<", ">"]]);
      let i = "", s = 0;
      for (; s < e.length; ) {
        const r = e.indexOf("<", s);
        if (r < 0)
          return i + e.slice(s);
        i += e.slice(s, r);
        for (const [o, u] of n) {
          if (!e.startsWith(o, r))
            continue;
          const w = e.indexOf(u, r + o.length);
          if (w >= 0) {
            s = w + u.length;
            break;
          }
          n.delete(o);
        }
        if (s <= r)
          return i + e.slice(r);
      }
      return i;
    }
    var hs = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      escape: ct,
      xml_escape: os,
      escape_once: ls,
      newline_to_br: cs,
      strip_html: us
    });
    class fs {
      constructor(e) {
        this.mapping = e, this.sep = "/";
      }
      async exists(e) {
        return this.existsSync(e);
      }
      existsSync(e) {
        return !R(this.mapping[e]);
      }
      async readFile(e) {
        return this.readFileSync(e);
      }
      readFileSync(e) {
        const n = this.mapping[e];
        if (R(n))
          throw new Error(`ENOENT: ${e}`);
        return n;
      }
      dirname(e) {
        const n = e.split(this.sep);
        return n.pop(), n.join(this.sep);
      }
      resolve(e, n, i) {
        if (n += i, e === ".")
          return n;
        const s = e.split(/\/+/);
        for (const r of n.split(this.sep))
          r === "." || r === "" || (r === ".." ? (s.length > 1 || s[0] !== "") && s.pop() : s.push(r));
        return s.join(this.sep);
      }
    }
    const Le = {
      root: ["."],
      layouts: ["."],
      partials: ["."],
      relativeReference: !0,
      jekyllInclude: !1,
      keyValueSeparator: ":",
      cache: void 0,
      extname: "",
      fs: es,
      dynamicPartials: !0,
      jsTruthy: !1,
      dateFormat: "%A, %B %-e, %Y at %-l:%M %P %z",
      locale: "",
      trimTagRight: !1,
      trimTagLeft: !1,
      trimOutputRight: !1,
      trimOutputLeft: !1,
      greedy: !0,
      tagDelimiterLeft: "{%",
      tagDelimiterRight: "%}",
      outputDelimiterLeft: "{{",
      outputDelimiterRight: "}}",
      preserveTimezones: !1,
      strictFilters: !1,
      strictVariables: !1,
      ownPropertyOnly: !0,
      lenientIf: !1,
      globals: {},
      keepOutputType: !1,
      operators: mn,
      groupedExpressions: !1,
      memoryLimit: 1 / 0,
      parseLimit: 1 / 0,
      renderLimit: 1 / 0
    };
    function ds(t) {
      if (t.hasOwnProperty("root") && (t.hasOwnProperty("partials") || (t.partials = t.root), t.hasOwnProperty("layouts") || (t.layouts = t.root)), t.hasOwnProperty("cache")) {
        let e;
        typeof t.cache == "number" ? e = t.cache > 0 ? new yn(t.cache) : void 0 : typeof t.cache == "object" ? e = t.cache : e = t.cache ? new yn(1024) : void 0, t.cache = e;
      }
      return t = { ...Le, ...t.jekyllInclude ? { dynamicPartials: !1 } : {}, ...t }, (!t.fs.dirname || !t.fs.sep) && t.relativeReference && (console.warn("[LiquidJS] `fs.dirname` and `fs.sep` are required for relativeReference, set relativeReference to `false` to suppress this warning"), t.relativeReference = !1), t.root = ut(t.root), t.partials = ut(t.partials), t.layouts = ut(t.layouts), t.outputEscape = t.outputEscape && ps(t.outputEscape), t.locale || (t.locale = nn()?.().resolvedOptions().locale ?? "en-US"), t.templates && (t.fs = new fs(t.templates), t.relativeReference = !0, t.root = t.partials = t.layouts = "."), t;
    }
    function ps(t) {
      return t === "escape" ? ct : t === "json" ? kn.json : (V(E(t), "`outputEscape` need to be of type string or function"), t);
    }
    function ut(t) {
      let e = [];
      return j(t) && (e = t), k(t) && (e = [t]), e;
    }
    function ms(t, e) {
      let n = !1;
      for (let i = 0; i < t.length; i++) {
        const s = t[i];
        Ln(s) && (!n && s.trimLeft && gs(t[i - 1], e.greedy), Se(s) && (s.name === "raw" ? n = !0 : s.name === "endraw" && (n = !1)), !n && s.trimRight && ys(t[i + 1], e.greedy));
      }
    }
    function gs(t, e) {
      if (!t || !ft(t))
        return;
      const n = e ? ge : st;
      for (; z[t.input.charCodeAt(t.end - 1 - t.trimRight)] & n; )
        t.trimRight++;
    }
    function ys(t, e) {
      if (!t || !ft(t))
        return;
      const n = e ? ge : st;
      for (; z[t.input.charCodeAt(t.begin + t.trimLeft)] & n; )
        t.trimLeft++;
      t.input.charAt(t.begin + t.trimLeft) === `
` && t.trimLeft++;
    }
    class se {
      constructor(e, n = Le.operators, i, s, r = !1) {
        this.input = e, this.file = i, this.rawBeginAt = -1, this.p = s ? s[0] : 0, this.N = s ? s[1] : e.length, this.opTrie = h(n), this.literalTrie = h(l), this.groupedExpressions = r;
      }
      readExpression() {
        return new Pt(this.readExpressionTokens());
      }
      *readExpressionTokens() {
        for (; this.p < this.N; ) {
          const e = this.readOperator();
          if (e) {
            yield e;
            continue;
          }
          const n = this.readValue();
          if (n) {
            yield n;
            continue;
          }
          return;
        }
      }
      readOperator() {
        this.skipBlank();
        const e = this.matchTrie(this.opTrie);
        if (e !== -1)
          return new Li(this.input, this.p, this.p = e, this.file);
      }
      matchTrie(e) {
        let n = e, i = this.p, s;
        for (; n[this.input[i]] && i < this.N; )
          n = n[this.input[i++]], n.end && (s = n);
        return !s || s.needBoundary && oe(this.peek(i - this.p)) ? -1 : i;
      }
      readFilteredValue() {
        const e = this.p, n = this.readExpression();
        this.assert(n.valid(), `invalid value expression: ${this.snapshot()}`);
        const i = this.readFilters();
        return new dn(n, i, this.input, e, this.p, this.file);
      }
      readFilters() {
        const e = [];
        for (; ; ) {
          const n = this.readFilter();
          if (!n)
            return e;
          e.push(n);
        }
      }
      readFilter() {
        if (this.skipBlank(), this.end() || this.peek() === ")" || this.peek() === ",")
          return null;
        this.assert(this.read() === "|", 'expected "|" before filter');
        const e = this.readIdentifier();
        if (!e.size())
          return this.assert(this.end(), "expected filter name"), null;
        const n = [];
        if (this.skipBlank(), this.peek() === ":")
          do {
            ++this.p;
            const i = this.readFilterArg();
            i && n.push(i), this.skipBlank(), this.assert(this.end() || this.peek() === "," || this.peek() === "|" || this.peek() === ")", () => `unexpected character ${this.snapshot()}`);
          } while (this.peek() === ",");
        else if (!(this.peek() === "|" || this.peek() === ")" || this.peek() === "," || this.end())) throw this.error('expected ":" after filter name');
        return new cn(e.getText(), n, this.input, e.begin, this.p, this.file);
      }
      readFilterArg() {
        const e = this.readValue();
        if (!e)
          return;
        if (this.skipBlank(), this.peek() !== ":")
          return e;
        ++this.p;
        const n = this.readValue();
        return [e.getText(), n];
      }
      readTopLevelTokens(e = Le) {
        const n = [];
        for (; this.p < this.N; ) {
          const i = this.readTopLevelToken(e);
          n.push(i);
        }
        return ms(n, e), n;
      }
      readTopLevelToken(e) {
        const { tagDelimiterLeft: n, outputDelimiterLeft: i } = e;
        return this.rawBeginAt > -1 ? this.readEndrawOrRawContent(e) : this.match(n) ? this.readTagToken(e) : this.match(i) ? this.readOutputToken(e) : this.readHTMLToken([n, i]);
      }
      readHTMLToken(e) {
        const n = this.p;
        for (; this.p < this.N && !e.some((i) => this.match(i)); )
          ++this.p;
        return new on(this.input, n, this.p, this.file);
      }
      readTagToken(e) {
        const { file: n, input: i } = this, s = this.p;
        if (this.readToDelimiter(e.tagDelimiterRight) === -1)
          throw this.error(`tag ${this.snapshot(s)} not closed`, s);
        const r = new Mt(i, s, this.p, e, n);
        return r.name === "raw" && (this.rawBeginAt = s), r;
      }
      readToDelimiter(e, n = !1) {
        for (this.skipBlank(); this.p < this.N; ) {
          if (n && this.peekType() & it) {
            this.readQuoted();
            continue;
          }
          if (++this.p, this.rmatch(e))
            return this.p;
        }
        return -1;
      }
      readOutputToken(e = Le) {
        const { file: n, input: i } = this, { outputDelimiterRight: s } = e, r = this.p;
        if (this.readToDelimiter(s, !0) === -1)
          throw this.error(`output ${this.snapshot(r)} not closed`, r);
        return new xi(i, r, this.p, e, n);
      }
      readEndrawOrRawContent(e) {
        const { tagDelimiterLeft: n, tagDelimiterRight: i } = e, s = this.p;
        let r = this.readTo(n) - n.length;
        for (; this.p < this.N; ) {
          if (this.readIdentifier().getText() !== "endraw") {
            r = this.readTo(n) - n.length;
            continue;
          }
          for (; this.p <= this.N; ) {
            if (this.rmatch(i)) {
              const o = this.p;
              return s === r ? (this.rawBeginAt = -1, new Mt(this.input, s, o, e, this.file)) : (this.p = r, new on(this.input, s, r, this.file));
            }
            if (this.rmatch(n))
              break;
            this.p++;
          }
        }
        throw this.error(`raw ${this.snapshot(this.rawBeginAt)} not closed`, s);
      }
      readLiquidTagTokens(e = Le) {
        const n = [];
        for (; this.p < this.N; ) {
          const i = this.readLiquidTagToken(e);
          i && n.push(i);
        }
        return n;
      }
      readLiquidTagToken(e) {
        if (this.skipBlank(), this.end())
          return;
        const n = this.p;
        this.readToDelimiter(`
`);
        const i = this.p;
        return new Ni(this.input, n, i, e, this.file);
      }
      error(e, n = this.p) {
        return new $e(e, new Nt(this.input, n, this.N, this.file));
      }
      assert(e, n, i) {
        if (!e)
          throw this.error(typeof n == "function" ? n() : n, i);
      }
      snapshot(e = this.p) {
        return JSON.stringify(wt(this.input.slice(e, this.N), 32));
      }
      /**
       * @deprecated use #readIdentifier instead
       */
      readWord() {
        return this.readIdentifier();
      }
      readIdentifier() {
        this.skipBlank();
        const e = this.p;
        for (; !this.end() && oe(this.peek()); )
          ++this.p;
        return new Nt(this.input, e, this.p, this.file);
      }
      readNonEmptyIdentifier() {
        const e = this.readIdentifier();
        return e.size() ? e : void 0;
      }
      readTagName() {
        return this.skipBlank(), this.input[this.p] === "#" ? this.input.slice(this.p, ++this.p) : this.readIdentifier().getText();
      }
      readHashes(e) {
        const n = [];
        for (; ; ) {
          const i = this.readHash(e);
          if (!i)
            return n;
          n.push(i);
        }
      }
      readHash(e) {
        this.skipBlank(), this.peek() === "," && ++this.p;
        const n = this.p, i = this.readNonEmptyIdentifier();
        if (!i)
          return;
        let s;
        this.skipBlank();
        const r = k(e) ? e : e ? "=" : ":";
        return this.peek() === r && (++this.p, s = this.readValue()), new zi(this.input, n, this.p, i, s, this.file);
      }
      remaining() {
        return this.input.slice(this.p, this.N);
      }
      advance(e = 1) {
        this.p += e;
      }
      end() {
        return this.p >= this.N;
      }
      read() {
        return this.input[this.p++];
      }
      readTo(e) {
        for (; this.p < this.N; )
          if (++this.p, this.rmatch(e))
            return this.p;
        return -1;
      }
      readValue() {
        this.skipBlank();
        const e = this.p;
        let n = this.readLiteral() || this.readQuoted() || this.readNumber();
        !n && this.peek() === "(" && (n = this.readGroupOrRange());
        const i = this.readProperties(!n);
        return i.length ? new ln(n, i, this.input, e, this.p) : n;
      }
      readScopeValue() {
        this.skipBlank();
        const e = this.p, n = this.readProperties();
        if (n.length)
          return new ln(void 0, n, this.input, e, this.p);
      }
      readProperties(e = !0) {
        const n = [];
        for (; ; ) {
          if (this.peek() === "[") {
            this.p++;
            const i = this.readValue() || new Nt(this.input, this.p, this.p, this.file);
            this.assert(this.readTo("]") !== -1, "[ not closed"), n.push(i);
            continue;
          }
          if (e && !n.length) {
            const i = this.readNonEmptyIdentifier();
            if (i) {
              n.push(i);
              continue;
            }
          }
          if (this.peek() === "." && this.peek(1) !== ".") {
            this.p++;
            const i = this.readNonEmptyIdentifier();
            if (!i)
              break;
            n.push(i);
            continue;
          }
          break;
        }
        return n;
      }
      readNumber() {
        this.skipBlank();
        let e = !1, n = !1, i = 0;
        for (this.peekType() & xt && i++; this.p + i <= this.N; )
          if (this.peekType(i) & Ot)
            n = !0, i++;
          else if (this.peek(i) === "." && this.peek(i + 1) !== ".") {
            if (e || !n)
              return;
            e = !0, i++;
          } else
            break;
        if (n && !oe(this.peek(i))) {
          const s = new _i(this.input, this.p, this.p + i, this.file);
          return this.advance(i), s;
        }
      }
      readLiteral() {
        this.skipBlank();
        const e = this.matchTrie(this.literalTrie);
        if (e === -1)
          return;
        const n = new Fi(this.input, this.p, e, this.file);
        return this.p = e, n;
      }
      readGroupOrRange() {
        this.skipBlank();
        const e = this.p;
        if (this.peek() !== "(")
          return;
        ++this.p;
        const n = this.readValueOrThrow();
        if (this.skipBlank(), this.peek() === "." && this.peek(1) === ".") {
          this.p += 2;
          const i = this.readValueOrThrow();
          return this.skipBlank(), this.assert(this.read() === ")", "invalid range syntax"), new Mi(this.input, e, this.p, n, i, this.file);
        }
        if (this.groupedExpressions) {
          const i = new Pt([n, ...this.readExpressionTokens()]);
          this.assert(i.valid(), () => `invalid value expression: ${this.snapshot()}`);
          const s = this.readFilters();
          return this.skipBlank(), this.assert(this.read() === ")", "unbalanced parentheses"), new dn(i, s, this.input, e, this.p, this.file);
        }
        throw this.error("invalid range syntax");
      }
      readValueOrThrow() {
        const e = this.readValue();
        return this.assert(e, () => `unexpected token ${this.snapshot()}, value expected`), e;
      }
      readQuoted() {
        this.skipBlank();
        const e = this.p;
        if (!(this.peekType() & it))
          return;
        ++this.p;
        let n = !1;
        for (; this.p < this.N && (++this.p, !(this.input[this.p - 1] === this.input[e] && !n)); )
          n ? n = !1 : this.input[this.p - 1] === "\\" && (n = !0);
        return new Ri(this.input, e, this.p, this.file);
      }
      *readFileNameTemplate(e) {
        const { outputDelimiterLeft: n } = e, i = [",", " ", "\r", `
`, "	", n], s = new Set(i);
        for (; this.p < this.N && !s.has(this.peek()); )
          yield this.match(n) ? this.readOutputToken(e) : this.readHTMLToken(i);
      }
      match(e) {
        for (let n = 0; n < e.length; n++)
          if (e[n] !== this.input[this.p + n])
            return !1;
        return !0;
      }
      rmatch(e) {
        for (let n = 0; n < e.length; n++)
          if (e[e.length - 1 - n] !== this.input[this.p - 1 - n])
            return !1;
        return !0;
      }
      peekType(e = 0) {
        return this.p + e >= this.N ? 0 : z[this.input.charCodeAt(this.p + e)];
      }
      peek(e = 0) {
        return this.p + e >= this.N ? "" : this.input[this.p + e];
      }
      skipBlank() {
        for (; this.peekType() & ge; )
          ++this.p;
      }
    }
    class Tn {
      constructor(e, n) {
        this.handlers = {}, this.stopRequested = !1, this.tokens = e, this.parseToken = n;
      }
      on(e, n) {
        return this.handlers[e] = n, this;
      }
      trigger(e, n) {
        const i = this.handlers[e];
        return i ? (i.call(this, n), !0) : !1;
      }
      start() {
        this.trigger("start");
        let e;
        for (; !this.stopRequested && (e = this.tokens.shift()); ) {
          if (this.trigger("token", e) || Se(e) && this.trigger(`tag:${e.name}`, e))
            continue;
          const n = this.parseToken(e, this.tokens);
          this.trigger("template", n);
        }
        return this.stopRequested || this.trigger("end"), this;
      }
      stop() {
        return this.stopRequested = !0, this;
      }
    }
    class qt {
      constructor(e) {
        this.token = e;
      }
    }
    class $ extends qt {
      constructor(e, n, i) {
        super(e), this.name = e.name, this.liquid = i, this.tokenizer = e.tokenizer;
      }
    }
    class ze {
      constructor(e, n) {
        this.hash = {};
        const i = e instanceof se ? e : new se(e, {});
        for (const s of i.readHashes(n))
          this.hash[s.name.content] = s.value;
      }
      *render(e) {
        const n = {};
        for (const i of Object.keys(this.hash))
          n[i] = this.hash[i] === void 0 ? !0 : yield Y(this.hash[i], e);
        return n;
      }
    }
    function ws(t) {
      return class extends $ {
        constructor(e, n, i) {
          super(e, n, i), E(t.parse) && t.parse.call(this, e, n);
        }
        *render(e, n) {
          const i = yield new ze(this.token.args, e.opts.keyValueSeparator).render(e);
          return yield t.render.call(this, e, n, i);
        }
      };
    }
    class Q {
      /**
       * @param str the value to be valuated, eg.: "foobar" | truncate: 3
       */
      constructor(e, n) {
        this.filters = [];
        const i = typeof e == "string" ? new se(e, n.options.operators, void 0, void 0, n.options.groupedExpressions).readFilteredValue() : e;
        this.initial = i.initial, this.filters = i.filters.map((s) => new at(s, this.getFilter(n, s.name), n));
      }
      *value(e, n) {
        n = n || e.opts.lenientIf && this.filters.length > 0 && this.filters[0].name === "default";
        let i = yield this.initial.evaluate(e, n);
        for (const s of this.filters)
          i = yield s.render(i, e);
        return i;
      }
      getFilter(e, n) {
        const i = e.filters[n];
        return V(i || !e.options.strictFilters, () => `undefined filter: ${n}`), i;
      }
    }
    class Sn extends qt {
      constructor(e, n) {
        super(e);
        const i = new se(e.input, n.options.operators, e.file, e.contentRange, n.options.groupedExpressions);
        this.value = new Q(i.readFilteredValue(), n);
        const s = this.value.filters, r = n.options.outputEscape;
        if (!s[s.length - 1]?.raw && r) {
          const o = new cn(toString.call(r), [], "", 0, 0);
          s.push(new at(o, r, n));
        }
      }
      *render(e, n) {
        const i = yield O(yield this.value.value(e, !1));
        n.write(i);
      }
      *arguments() {
        yield this.value;
      }
    }
    class bs extends qt {
      constructor(e) {
        super(e), this.str = e.getContent();
      }
      *render(e, n) {
        n.write(this.str);
      }
    }
    class ke {
      constructor(e, n) {
        this.segments = e, this.location = n;
      }
      toString() {
        return ht(this.segments, !0);
      }
      /** Return this variable's segments as an array, possibly with nested arrays for nested paths. */
      toArray() {
        function* e(...n) {
          for (const i of n)
            i instanceof ke ? yield Array.from(e(...i.segments)) : yield i;
        }
        return Array.from(e(...this.segments));
      }
    }
    class It {
      constructor() {
        this.map = /* @__PURE__ */ new Map();
      }
      get(e) {
        const n = ht([e.segments[0]]);
        return this.map.has(n) || this.map.set(n, []), this.map.get(n);
      }
      has(e) {
        return this.map.has(ht([e.segments[0]]));
      }
      push(e) {
        this.get(e).push(e);
      }
      asObject() {
        return Object.fromEntries(this.map);
      }
    }
    const On = {
      partials: !0
    };
    function* xn(t, e, n) {
      const i = new It(), s = new It(), r = new It(), o = new _n(/* @__PURE__ */ new Set()), u = /* @__PURE__ */ new Set();
      function w(y, F) {
        i.push(y);
        const _ = F.alias(y);
        if (_ !== void 0) {
          const M = _.segments[0];
          k(M) && !o.has(M) && s.push(_);
        } else {
          const M = y.segments[0];
          k(M) && !F.has(M) && s.push(y);
        }
        for (const M of y.segments)
          M instanceof ke && w(M, F);
      }
      function* g(y, F) {
        if (y.arguments)
          for (const _ of y.arguments())
            for (const M of Fn(_))
              w(M, F);
        if (y.localScope)
          for (const _ of y.localScope()) {
            F.add(_.content), F.deleteAlias(_.content);
            const [M, Ze] = _.getPosition();
            r.push(new ke([_.content], { row: M, col: Ze, file: _.file }));
          }
        if (y.children)
          if (y.partialScope) {
            const _ = y.partialScope();
            if (_ === void 0) {
              for (const Ee of yield y.children(e, n))
                yield g(Ee, F);
              return;
            }
            if (u.has(_.name))
              return;
            const M = /* @__PURE__ */ new Set(), Ze = _.isolated ? new _n(M) : F.push(M);
            for (const Ee of _.scope)
              if (k(Ee))
                M.add(Ee);
              else {
                const [di, mo] = Ee;
                M.add(di);
                const pi = Array.from(Fn(mo));
                pi.length && Ze.setAlias(di, pi[0].segments);
              }
            for (const Ee of yield y.children(e, n))
              yield g(Ee, Ze), u.add(_.name);
            Ze.pop();
          } else {
            y.blockScope && F.push(new Set(y.blockScope()));
            for (const _ of yield y.children(e, n))
              yield g(_, F);
            y.blockScope && F.pop();
          }
      }
      for (const y of t)
        yield g(y, o);
      return {
        variables: i.asObject(),
        globals: s.asObject(),
        locals: r.asObject()
      };
    }
    function fe(t, e = {}) {
      const n = { ...On, ...e };
      return d(xn(t, n.partials, !1));
    }
    function de(t, e = {}) {
      const n = { ...On, ...e };
      return b(xn(t, n.partials, !0));
    }
    class _n {
      constructor(e) {
        this.stack = [{ names: e, aliases: /* @__PURE__ */ new Map() }];
      }
      /** Return true if `name` is in scope.  */
      has(e) {
        for (const n of this.stack)
          if (n.names.has(e))
            return !0;
        return !1;
      }
      push(e) {
        return this.stack.push({ names: e, aliases: /* @__PURE__ */ new Map() }), this;
      }
      pop() {
        return this.stack.pop()?.names;
      }
      // Add a name to the template scope.
      add(e) {
        this.stack[0].names.add(e);
      }
      /** Return the variable that `variable` aliases, or `variable` if it doesn't alias anything. */
      alias(e) {
        const n = e.segments[0];
        if (!k(n))
          return;
        const i = this.getAlias(n);
        if (i !== void 0)
          return new ke([...i, ...e.segments.slice(1)], e.location);
      }
      // TODO: `from` could be a path with multiple segments, like `include.x`.
      setAlias(e, n) {
        this.stack[this.stack.length - 1].aliases.set(e, n);
      }
      deleteAlias(e) {
        this.stack[this.stack.length - 1].aliases.delete(e);
      }
      getAlias(e) {
        for (const n of this.stack) {
          if (n.aliases.has(e))
            return n.aliases.get(e);
          if (n.names.has(e))
            return;
        }
      }
    }
    function* Fn(t) {
      H(t) ? yield* pe(t) : t instanceof Q && (yield* ks(t));
    }
    function* ks(t) {
      for (const e of t.initial.postfix)
        H(e) && (yield* pe(e));
      for (const e of t.filters)
        for (const n of e.args)
          $t(n) && n[1] ? yield* pe(n[1]) : H(n) && (yield* pe(n));
    }
    function* pe(t) {
      Ht(t) ? (yield* pe(t.lhs), yield* pe(t.rhs)) : pt(t) ? yield* Ts(t) : We(t) && (yield Ct(t));
    }
    function* Ts(t) {
      if (pt(t)) {
        for (const e of t.initial.postfix)
          H(e) && (yield* pe(e));
        for (const e of t.filters)
          for (const n of e.args)
            $t(n) && n[1] ? yield* pe(n[1]) : H(n) && (yield* pe(n));
      }
    }
    function Ct(t) {
      const e = [];
      let n = t.file;
      const i = t.props[0];
      n = n || i.file, dt(i) || Ut(i) || Yt(i) ? e.push(i.content) : We(i) && e.push(...Ct(i).segments);
      for (const o of t.props.slice(1))
        n = n || o.file, dt(o) || Ut(o) || Yt(o) ? e.push(o.content) : We(o) && e.push(Ct(o));
      const [s, r] = t.getPosition();
      return new ke(e, {
        row: s,
        col: r,
        file: n
      });
    }
    const vn = /^[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*$/;
    function ht(t, e = !1) {
      const n = [], i = t[0];
      k(i) && (!e || i.match(vn) ? n.push(`${i}`) : n.push(`['${i}']`));
      for (const s of t.slice(1))
        s instanceof ke ? n.push(`[${ht(s.segments)}]`) : k(s) ? s.match(vn) ? n.push(`.${s}`) : n.push(`['${s}']`) : n.push(`[${s}]`);
      return n.join("");
    }
    (function(t) {
      t.Partials = "partials", t.Layouts = "layouts", t.Root = "root";
    })(T.Rv || (T.Rv = {}));
    class Ss {
      constructor(e) {
        if (this.options = e, e.relativeReference) {
          const i = e.fs.sep;
          V(i, "`fs.sep` is required for relative reference");
          const s = ["." + i, ".." + i, "./", "../"];
          this.shouldLoadRelative = (r) => s.some((o) => r.startsWith(o));
        } else
          this.shouldLoadRelative = (i) => !1;
        const n = e.fs;
        this.contains = f(n.contains?.bind(n) || (async () => !0), n.containsSync?.bind(n) || (() => !0)), this.exists = f(n.exists?.bind(n) || (async () => !1), n.existsSync?.bind(n));
      }
      *lookup(e, n, i, s) {
        const r = this.options[n];
        for (const o of this.candidates(e, r, s)) {
          let u = !1;
          for (const w of r)
            if (yield this.contains(!!i, w, o)) {
              u = !0;
              break;
            }
          if (u && (yield this.exists(!!i, o)))
            return o;
        }
        throw this.lookupError(e, r);
      }
      *candidates(e, n, i) {
        const { fs: s, extname: r } = this.options;
        this.shouldLoadRelative(e) && i && (yield s.resolve(this.dirname(i), e, r));
        for (const o of n)
          yield s.resolve(o, e, r);
        if (s.fallback !== void 0) {
          const o = s.fallback(e);
          o !== void 0 && (yield o);
        }
      }
      dirname(e) {
        const n = this.options.fs;
        return V(n.dirname, "`fs.dirname` is required for relative reference"), n.dirname(e);
      }
      lookupError(e, n) {
        const i = new Error("ENOENT");
        return i.message = `ENOENT: Failed to lookup "${e}" in "${n}"`, i.code = "ENOENT", i;
      }
    }
    class Te {
      constructor(e) {
        this.liquid = e, this.cache = this.liquid.options.cache, this.fs = this.liquid.options.fs, this.parseFile = this.cache ? this._parseFileCached : this._parseFile, this.loader = new Ss(this.liquid.options), this.parseLimit = new Et("parse length", e.options.parseLimit), this.readFile = f(this.fs.readFile?.bind(this.fs) || (async () => {
          throw new Error("readFile not implemented");
        }), this.fs.readFileSync?.bind(this.fs));
      }
      parse(e, n) {
        e = String(e), this.parseLimit.use(e.length);
        const s = new se(e, this.liquid.options.operators, n, void 0, this.liquid.options.groupedExpressions).readTopLevelTokens(this.liquid.options);
        return this.parseTokens(s);
      }
      parseTokens(e) {
        let n;
        const i = [], s = [];
        for (; n = e.shift(); )
          try {
            i.push(this.parseToken(n, e));
          } catch (r) {
            if (this.liquid.options.catchAllErrors)
              s.push(r);
            else
              throw r;
          }
        if (s.length)
          throw new Ce(s);
        return i;
      }
      parseToken(e, n) {
        try {
          if (Se(e)) {
            const i = this.liquid.tags[e.name];
            return V(i, `tag "${e.name}" not found`), new i(e, n, this.liquid, this);
          }
          return zn(e) ? new Sn(e, this.liquid) : new bs(e);
        } catch (i) {
          throw re.is(i) ? i : new Ie(i, e);
        }
      }
      parseStream(e) {
        return new Tn(e, (n, i) => this.parseToken(n, i));
      }
      *_parseFileCached(e, n, i = T.Rv.Root, s) {
        const r = this.cache, o = this.loader.shouldLoadRelative(e) ? s + "," + e : i + ":" + e, u = yield r.read(o);
        if (u)
          return u;
        const w = this._parseFile(e, n, i, s), g = n ? yield w : d(w);
        r.write(o, g);
        try {
          return yield g;
        } catch (y) {
          throw r.remove(o), y;
        }
      }
      *_parseFile(e, n, i = T.Rv.Root, s) {
        const r = yield this.loader.lookup(e, i, n, s);
        return this.parse(yield this.readFile(!!n, r), r);
      }
    }
    (function(t) {
      t[t.Number = 1] = "Number", t[t.Literal = 2] = "Literal", t[t.Tag = 4] = "Tag", t[t.Output = 8] = "Output", t[t.HTML = 16] = "HTML", t[t.Filter = 32] = "Filter", t[t.Hash = 64] = "Hash", t[t.PropertyAccess = 128] = "PropertyAccess", t[t.Word = 256] = "Word", t[t.Range = 512] = "Range", t[t.Quoted = 1024] = "Quoted", t[t.Operator = 2048] = "Operator", t[t.FilteredValue = 4096] = "FilteredValue", t[t.GroupedExpression = 8192] = "GroupedExpression", t[t.Delimited = 12] = "Delimited";
    })(T.Yp || (T.Yp = {}));
    function Ln(t) {
      return !!(X(t) & T.Yp.Delimited);
    }
    function Bt(t) {
      return X(t) === T.Yp.Operator;
    }
    function ft(t) {
      return X(t) === T.Yp.HTML;
    }
    function zn(t) {
      return X(t) === T.Yp.Output;
    }
    function Se(t) {
      return X(t) === T.Yp.Tag;
    }
    function dt(t) {
      return X(t) === T.Yp.Quoted;
    }
    function Os(t) {
      return X(t) === T.Yp.Literal;
    }
    function Ut(t) {
      return X(t) === T.Yp.Number;
    }
    function We(t) {
      return X(t) === T.Yp.PropertyAccess;
    }
    function Yt(t) {
      return X(t) === T.Yp.Word;
    }
    function Ht(t) {
      return X(t) === T.Yp.Range;
    }
    function pt(t) {
      return X(t) === T.Yp.FilteredValue;
    }
    function H(t) {
      return (X(t) & 5763) > 0;
    }
    function X(t) {
      return t ? t.kind : -1;
    }
    var xs = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      isDelimitedToken: Ln,
      isOperatorToken: Bt,
      isHTMLToken: ft,
      isOutputToken: zn,
      isTagToken: Se,
      isQuotedToken: dt,
      isLiteralToken: Os,
      isNumberToken: Ut,
      isPropertyAccessToken: We,
      isWordToken: Yt,
      isRangeToken: Ht,
      isFilteredValueToken: pt,
      isValueToken: H
    }), mt = function() {
      return mt = Object.assign || function(e) {
        for (var n, i = 1, s = arguments.length; i < s; i++) {
          n = arguments[i];
          for (var r in n) Object.prototype.hasOwnProperty.call(n, r) && (e[r] = n[r]);
        }
        return e;
      }, mt.apply(this, arguments);
    };
    function Oe(t) {
      const e = /* @__PURE__ */ Object.create(null);
      return t && Object.assign(e, t), e;
    }
    class xe {
      constructor(e = {}, n = Le, i = {}, { memoryLimit: s, renderLimit: r, liquid: o } = {}) {
        this.scopes = [Oe()], this.registers = {}, this.breakCalled = !1, this.continueCalled = !1, this.sync = !!i.sync, this.opts = n, this.globals = i.globals ?? n.globals, this.environments = Re(e) ? e : Object(e), this.strictVariables = i.strictVariables ?? this.opts.strictVariables, this.ownPropertyOnly = i.ownPropertyOnly ?? n.ownPropertyOnly, this.memoryLimit = s ?? new Et("memory alloc", i.memoryLimit ?? n.memoryLimit), this.renderLimit = r ?? new Et("template render", Dt().now() + (i.renderLimit ?? n.renderLimit)), this.liquid = o;
      }
      getRegister(e, n = void 0) {
        return this.registers[e] = this.registers[e] || n;
      }
      setRegister(e, n) {
        return this.registers[e] = n;
      }
      saveRegister(...e) {
        return e.map((n) => [n, this.getRegister(n)]);
      }
      restoreRegister(e) {
        return e.forEach(([n, i]) => this.setRegister(n, i));
      }
      getAll() {
        return [this.globals, this.environments, ...this.scopes].reduce((e, n) => mt(e, n), {});
      }
      /**
       * @deprecated use `_get()` or `getSync()` instead
       */
      get(e) {
        return this.getSync(e);
      }
      getSync(e) {
        return b(this._get(e));
      }
      *_get(e) {
        const n = this.findScope(e[0]);
        return yield this._getFromScope(n, e);
      }
      /**
       * @deprecated use `_get()` instead
       */
      getFromScope(e, n) {
        return b(this._getFromScope(e, n));
      }
      *_getFromScope(e, n, i = this.strictVariables) {
        k(n) && (n = n.split("."));
        for (let s = 0; s < n.length; s++)
          if (e = yield this.readProperty(e, n[s]), i && Qe(e))
            throw new bt(n.slice(0, s + 1).join("."));
        return e;
      }
      push(e) {
        return this.scopes.push(e);
      }
      pop() {
        return this.scopes.pop();
      }
      bottom() {
        return this.scopes[0];
      }
      spawn(e = {}) {
        return new xe(e, this.opts, {
          sync: this.sync,
          globals: this.globals,
          strictVariables: this.strictVariables,
          ownPropertyOnly: this.ownPropertyOnly
        }, {
          renderLimit: this.renderLimit,
          memoryLimit: this.memoryLimit,
          liquid: this.liquid
        });
      }
      findScope(e) {
        for (let n = this.scopes.length - 1; n >= 0; n--) {
          const i = this.scopes[n];
          if (e in i)
            return i;
        }
        return e in this.environments ? this.environments : this.globals;
      }
      readProperty(e, n) {
        if (e = Z(e), n = O(n), R(e))
          return e;
        if (j(e) && _e(n))
          return le(e, n, this.ownPropertyOnly);
        const i = Wt(e, n, this.ownPropertyOnly);
        return i === void 0 && e instanceof P ? e.liquidMethodMissing(n, this) : E(i) ? i.call(e) : n === "size" ? vs(e) : n === "first" ? _s(e, this.ownPropertyOnly) : n === "last" ? Fs(e, this.ownPropertyOnly) : i;
      }
    }
    function Wt(t, e, n) {
      if (!(n && !S.call(t, e) && !(t instanceof P)))
        return t[e];
    }
    function _s(t, e) {
      return j(t) ? le(t, 0, e) : Wt(t, "first", e);
    }
    function Fs(t, e) {
      return j(t) ? le(t, -1, e) : Wt(t, "last", e);
    }
    function vs(t) {
      if (S.call(t, "size") || t.size !== void 0)
        return t.size;
      if (j(t) || k(t))
        return t.length;
      if (typeof t == "object")
        return Object.keys(t).length;
    }
    var Ae;
    (function(t) {
      t[t.OUTPUT = 0] = "OUTPUT", t[t.STORE = 1] = "STORE";
    })(Ae || (Ae = {}));
    const Ls = J(Math.abs), zs = J(Math.max), As = J(Math.min), Es = J(Math.ceil), Rs = J((t, e, n = !1) => n ? Math.floor(t / e) : t / e), Ms = J(Math.floor), Ns = J((t, e) => t - e), Ds = J((t, e) => t + e), $s = J((t, e) => (t % e + e) % e), Ps = J((t, e) => t * e);
    function An(t, e) {
      const [n, i = "0"] = String(t).split("e");
      return +`${n}e${Number(i) + e}`;
    }
    function js(t, e = 0) {
      t = Ve(t), e = Ve(e);
      const n = An(Math.abs(t), e);
      if (!(n <= Number.MAX_SAFE_INTEGER))
        return t;
      const i = An(Math.round(n), -e);
      return t < 0 ? -i : i;
    }
    var Vs = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      abs: Ls,
      at_least: zs,
      at_most: As,
      ceil: Es,
      divided_by: Rs,
      floor: Ms,
      minus: Ns,
      plus: Ds,
      modulo: $s,
      times: Ps,
      round: js
    });
    const qs = (t) => decodeURIComponent(p(t).replace(/\+/g, " ")), Is = (t) => encodeURIComponent(p(t)).replace(/%20/g, "+"), Cs = (t) => encodeURIComponent(p(t)).replace(/%20/g, "+").replace(/[!'()*]/g, (e) => "%" + e.charCodeAt(0).toString(16).toUpperCase()), Bs = (t) => encodeURI(p(t)).replace(/%5B/g, "[").replace(/%5D/g, "]"), En = /[^\p{M}\p{L}\p{Nd}]+/ug, Us = {
      raw: /\s+/g,
      default: En,
      pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/ug,
      ascii: /[^A-Za-z0-9]+/g,
      latin: En,
      none: null
    };
    function Ys(t, e = "default", n = !1) {
      t = p(t);
      const i = Us[e];
      return i && (e === "latin" && (t = Hs(t)), t = t.replace(i, "-").replace(/^-|-$/g, "")), n ? t : t.toLowerCase();
    }
    function Hs(t) {
      return t.replace(/[àáâãäå]/g, "a").replace(/[æ]/g, "ae").replace(/[ç]/g, "c").replace(/[èéêë]/g, "e").replace(/[ìíîï]/g, "i").replace(/[ð]/g, "d").replace(/[ñ]/g, "n").replace(/[òóôõöø]/g, "o").replace(/[ùúûü]/g, "u").replace(/[ýÿ]/g, "y").replace(/[ß]/g, "ss").replace(/[œ]/g, "oe").replace(/[þ]/g, "th").replace(/[ẞ]/g, "SS").replace(/[Œ]/g, "OE").replace(/[Þ]/g, "TH");
    }
    var Ws = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      url_decode: qs,
      url_encode: Is,
      cgi_escape: Cs,
      uri_escape: Bs,
      slugify: Ys
    });
    const Zs = he(function(t, e) {
      const n = D(t), i = R(e) ? " " : p(e);
      let s = i.length * Math.max(n.length - 1, 0);
      for (let r = 0; r < n.length; r++)
        s += String(n[r]).length;
      return this.context.memoryLimit.use(s), Array.prototype.join.call(n, i);
    }), Js = he(function(t) {
      return Fe(t) ? le(t, -1, this.context.ownPropertyOnly) : "";
    }), Qs = he(function(t) {
      return Fe(t) ? le(t, 0, this.context.ownPropertyOnly) : "";
    }), Gs = he(function(t) {
      const e = D(t);
      return this.context.memoryLimit.use(e.length), [...e].reverse();
    });
    function* Rn(t, e, n) {
      const i = [], s = D(t);
      this.context.memoryLimit.use(s.length);
      for (const r of s)
        i.push([
          r,
          e ? yield this.context._getFromScope(r, p(e).split("."), !1) : r
        ]);
      return i.sort((r, o) => n(r[1], o[1])).map((r) => r[0]);
    }
    function* Xs(t, e) {
      return yield* Rn.call(this, t, e, Ne);
    }
    function* Ks(t, e) {
      return yield* Rn.call(this, t, e, De);
    }
    const er = (t) => t && t.length || 0;
    function* tr(t, e) {
      const n = [], i = D(t);
      this.context.memoryLimit.use(i.length);
      for (const s of i)
        n.push(yield this.context._getFromScope(s, p(e), !1));
      return n;
    }
    function* nr(t, e) {
      let n = 0;
      const i = D(t);
      for (const s of i) {
        const r = Number(e ? yield this.context._getFromScope(s, p(e), !1) : s);
        n += Number.isNaN(r) ? 0 : r;
      }
      return n;
    }
    function ir(t) {
      const e = D(t);
      return this.context.memoryLimit.use(e.length), Array.prototype.filter.call(e, (n) => !R(O(n)));
    }
    function Mn(t, e = []) {
      const n = D(t), i = D(e);
      return this.context.memoryLimit.use(n.length + i.length), Array.prototype.concat.call(n, i);
    }
    function sr(t, e) {
      return Mn.call(this, t, [e]);
    }
    function rr(t, e) {
      const n = D(t);
      this.context.memoryLimit.use(n.length);
      const i = [...n];
      return i.unshift(e), i;
    }
    function or(t) {
      const e = D(t);
      this.context.memoryLimit.use(e.length);
      const n = [...e];
      return n.pop(), n;
    }
    function ar(t) {
      const e = D(t);
      this.context.memoryLimit.use(e.length);
      const n = [...e];
      return n.shift(), n;
    }
    function lr(t, e, n = 1) {
      if (t = O(t), R(t))
        return [];
      if (j(t) || (t = p(t)), e = e < 0 ? (j(t) ? t.length : ae(t)) + e : e, e < 0 || n < 0)
        return j(t) ? [] : "";
      if (this.context.memoryLimit.use(n), j(t))
        return Array.prototype.slice.call(t, e, e + n);
      const i = me(t, 0, e);
      return t.slice(i, me(t, i, n));
    }
    function* Nn(t, e) {
      return this.context.opts.jekyllWhere ? ye.is(e) ? yield be(t, e) : j(t) ? yield gn(t, e) : yield be(t, e) : e === void 0 ? we(t, this.context) : yield be(t, e);
    }
    function* Dn(t, e, n, i) {
      e = D(e), this.context.memoryLimit.use(e.length);
      const s = new se(p(n)).readScopeValue(), r = [];
      for (const o of e) {
        const u = yield Y(s, this.context.spawn(o));
        (yield Nn.call(this, u, i)) === t && r.push(o);
      }
      return r;
    }
    function* $n(t, e, n, i) {
      const s = [], r = new Q(p(i), this.liquid), o = D(e);
      this.context.memoryLimit.use(o.length);
      for (const u of o) {
        this.context.push({ [n]: u });
        const w = yield r.value(this.context);
        this.context.pop(), w === t && s.push(u);
      }
      return s;
    }
    function* cr(t, e, n) {
      return yield* Dn.call(this, !0, t, e, n);
    }
    function* ur(t, e, n) {
      return yield* Dn.call(this, !1, t, e, n);
    }
    function* hr(t, e, n) {
      return yield* $n.call(this, !0, t, e, n);
    }
    function* fr(t, e, n) {
      return yield* $n.call(this, !1, t, e, n);
    }
    function* dr(t, e) {
      const n = /* @__PURE__ */ new Map();
      t = ce(t);
      const i = new se(p(e)).readScopeValue();
      this.context.memoryLimit.use(t.length);
      for (const s of t) {
        const r = yield Y(i, this.context.spawn(s));
        n.has(r) || n.set(r, []), n.get(r).push(s);
      }
      return [...n.entries()].map(([s, r]) => ({ name: s, items: r }));
    }
    function* pr(t, e, n) {
      const i = /* @__PURE__ */ new Map(), s = new Q(p(n), this.liquid);
      t = ce(t), this.context.memoryLimit.use(t.length);
      for (const r of t) {
        this.context.push({ [e]: r });
        const o = yield s.value(this.context);
        this.context.pop(), i.has(o) || i.set(o, []), i.get(o).push(r);
      }
      return [...i.entries()].map(([r, o]) => ({ name: r, items: o }));
    }
    function* Zt(t, e, n) {
      const i = new se(p(e)).readScopeValue(), s = D(t);
      for (let r = 0; r < s.length; r++) {
        const o = yield Y(i, this.context.spawn(s[r]));
        if (yield Nn.call(this, o, n))
          return [r, s[r]];
      }
    }
    function* Jt(t, e, n) {
      const i = new Q(p(n), this.liquid), s = D(t);
      for (let r = 0; r < s.length; r++) {
        this.context.push({ [e]: s[r] });
        const o = yield i.value(this.context);
        if (this.context.pop(), o)
          return [r, s[r]];
      }
    }
    function* mr(t, e, n) {
      return !!(yield* Zt.call(this, t, e, n));
    }
    function* gr(t, e, n) {
      return !!(yield* Jt.call(this, t, e, n));
    }
    function* yr(t, e, n) {
      const i = yield* Zt.call(this, t, e, n);
      return i ? i[0] : void 0;
    }
    function* wr(t, e, n) {
      const i = yield* Jt.call(this, t, e, n);
      return i ? i[0] : void 0;
    }
    function* br(t, e, n) {
      const i = yield* Zt.call(this, t, e, n);
      return i ? i[1] : void 0;
    }
    function* kr(t, e, n) {
      const i = yield* Jt.call(this, t, e, n);
      return i ? i[1] : void 0;
    }
    function Tr(t) {
      return t = D(t), this.context.memoryLimit.use(t.length), [...new Set(t)];
    }
    function Sr(t, e = 1) {
      if (t = O(t), R(t))
        return [];
      j(t) || (t = p(t)), this.context.memoryLimit.use(t.length);
      const n = [...t].sort(() => Math.random() - 0.5);
      return e === 1 ? n[0] : n.slice(0, e);
    }
    var Or = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      join: Zs,
      last: Js,
      first: Qs,
      reverse: Gs,
      sort: Xs,
      sort_natural: Ks,
      size: er,
      map: tr,
      sum: nr,
      compact: ir,
      concat: Mn,
      push: sr,
      unshift: rr,
      pop: or,
      shift: ar,
      slice: lr,
      where: cr,
      reject: ur,
      where_exp: hr,
      reject_exp: fr,
      group_by: dr,
      group_by_exp: pr,
      has: mr,
      has_exp: gr,
      find_index: yr,
      find_index_exp: wr,
      find: br,
      find_exp: kr,
      uniq: Tr,
      sample: Sr
    });
    function Pn(t, e, n) {
      const i = (t?.length ?? 0) + (n?.length ?? 0);
      this.context.memoryLimit.use(i);
      const s = Qt(t, this.context.opts, n);
      return s ? (e = O(e), e = R(e) ? this.context.opts.dateFormat : p(e), this.context.memoryLimit.use(e.length), Ye(s, e, this.context.memoryLimit)) : t;
    }
    function xr(t) {
      return Pn.call(this, t, "%Y-%m-%dT%H:%M:%S%:z");
    }
    function _r(t) {
      const e = Qt(t, this.context.opts, void 0, "en-US");
      return e ? Ye(e, "%a, %d %b %Y %H:%M:%S %z", this.context.memoryLimit) : t;
    }
    function Fr(t, e, n) {
      return jn.call(this, t, "%b", e, n);
    }
    function vr(t, e, n) {
      return jn.call(this, t, "%B", e, n);
    }
    function jn(t, e, n, i) {
      const s = Qt(t, this.context.opts);
      if (!s)
        return t;
      const r = this.context.memoryLimit;
      if (n === "ordinal") {
        const o = s.getDate();
        return i === "US" ? Ye(s, `${e} ${o}%q, %Y`, r) : Ye(s, `${o}%q ${e} %Y`, r);
      }
      return Ye(s, `%d ${e} %Y`, r);
    }
    function Qt(t, e, n, i = e.locale) {
      let s;
      const r = n ?? e.timezoneOffset;
      if (t = O(t), !R(t))
        return t === "now" || t === "today" ? s = new ie(Date.now(), i, r) : _e(t) ? s = new ie(t * 1e3, i, r) : k(t) ? /^\d+$/.test(t) ? s = new ie(+t * 1e3, i, r) : e.preserveTimezones && n === void 0 ? s = ie.createDateFixedToTimezone(t, i) : s = new ie(t, i, r) : s = new ie(t, i, r), s.valid() ? s : void 0;
    }
    var Lr = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      date: Pn,
      date_to_xmlschema: xr,
      date_to_rfc822: _r,
      date_to_string: Fr,
      date_to_long_string: vr
    });
    const Gt = /[\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF]/gu, Vn = /[^\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF\s]+/gu;
    function zr(t, e) {
      V(arguments.length === 2, "append expect 2 arguments");
      const n = p(t), i = p(e);
      return this.context.memoryLimit.use(n.length + i.length), n + i;
    }
    function Ar(t, e) {
      V(arguments.length === 2, "prepend expect 2 arguments");
      const n = p(t), i = p(e);
      return this.context.memoryLimit.use(n.length + i.length), i + n;
    }
    function qn(t, e) {
      let n = 0;
      for (const i of t) {
        if (!e.has(i))
          break;
        n += i.length;
      }
      return n;
    }
    function In(t, e, n = 0) {
      let i = t.length;
      for (; i > n; ) {
        const s = i - n >= 2 && t.codePointAt(i - 2) > 65535 ? 2 : 1;
        if (!e.has(t.slice(i - s, i)))
          break;
        i -= s;
      }
      return i;
    }
    function Er(t, e) {
      const n = p(t);
      return this.context.memoryLimit.use(n.length), e ? (e = p(e), this.context.memoryLimit.use(e.length), n.slice(qn(n, new Set(e)))) : n.trimStart();
    }
    function Rr(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), e.toLowerCase();
    }
    function Mr(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), p(e).toUpperCase();
    }
    function Nr(t, e) {
      const n = p(t);
      return e = p(e), this.context.memoryLimit.use(n.length + e.length), n.split(e).join("");
    }
    function Dr(t, e) {
      const n = p(t);
      return e = p(e), this.context.memoryLimit.use(n.length + e.length), n.replace(e, "");
    }
    function $r(t, e) {
      const n = p(t), i = p(e);
      this.context.memoryLimit.use(n.length + i.length);
      const s = n.lastIndexOf(i);
      return s === -1 ? n : n.substring(0, s) + n.substring(s + i.length);
    }
    function Pr(t, e) {
      return t = p(t), this.context.memoryLimit.use(t.length), e ? (e = p(e), this.context.memoryLimit.use(e.length), t.slice(0, In(t, new Set(e)))) : t.trimEnd();
    }
    function jr(t, e) {
      const n = p(t);
      this.context.memoryLimit.use(n.length);
      const i = n.split(p(e));
      for (; i.length && i[i.length - 1] === ""; )
        i.pop();
      return i;
    }
    function Vr(t, e) {
      const n = p(t);
      if (this.context.memoryLimit.use(n.length), e) {
        const i = new Set(p(e));
        this.context.memoryLimit.use(i.size);
        const s = qn(n, i);
        return n.slice(s, In(n, i, s));
      }
      return n.trim();
    }
    function qr(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), e.replace(/\r?\n/gm, "");
    }
    function Ir(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), e.replace(/\s+/g, " ").trim();
    }
    function Cr(t) {
      return t = p(t), this.context.memoryLimit.use(t.length), t.charAt(0).toUpperCase() + t.slice(1).toLowerCase();
    }
    function Br(t, e, n) {
      const i = p(t);
      e = p(e), n = p(n);
      const s = i.split(e), r = i.length + (s.length - 1) * (n.length - e.length);
      return this.context.memoryLimit.use(r), s.join(n);
    }
    function Ur(t, e, n) {
      const i = p(t);
      return e = p(e), n = p(n), this.context.memoryLimit.use(i.length + e.length + n.length), i.replace(e, () => n);
    }
    function Yr(t, e, n) {
      const i = p(t), s = p(e), r = p(n);
      this.context.memoryLimit.use(i.length + s.length + r.length);
      const o = i.lastIndexOf(s);
      return o === -1 ? i : i.substring(0, o) + r + i.substring(o + s.length);
    }
    function Hr(t, e = 50, n = "...") {
      const i = p(t);
      return n = p(n), this.context.memoryLimit.use(i.length + n.length), i.length <= e || me(i, 0, e) >= i.length ? t : i.slice(0, me(i, 0, Math.max(e - ae(n), 0))) + n;
    }
    function Wr(t, e = 15, n = "...") {
      const i = p(t);
      n = p(n), this.context.memoryLimit.use(i.length + n.length);
      const s = i.trimStart().split(/\s+/);
      e <= 0 && (e = 1);
      let r = s.slice(0, e).join(" ");
      return s.length >= e && (r += n), r;
    }
    function Zr(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), e.replace(/\s+/g, " ");
    }
    function Jr(t, e) {
      const n = p(t);
      if (this.context.memoryLimit.use(n.length), t = n.trim(), !t)
        return 0;
      switch (e) {
        case "cjk":
          return (t.match(Gt) || []).length + (t.match(Vn) || []).length;
        case "auto":
          return Gt.test(t) ? t.match(Gt).length + (t.match(Vn) || []).length : t.split(/\s+/).length;
        default:
          return t.split(/\s+/).length;
      }
    }
    function Qr(t, e = "and") {
      const n = D(t);
      e = p(e);
      let i = e.length + n.length * 2;
      for (let s = 0; s < n.length; s++)
        i += p(n[s]).length;
      switch (this.context.memoryLimit.use(i), n.length) {
        case 0:
          return "";
        case 1:
          return n[0];
        case 2:
          return `${n[0]} ${e} ${n[1]}`;
        default:
          return `${n.slice(0, -1).join(", ")}, ${e} ${n[n.length - 1]}`;
      }
    }
    var Gr = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      append: zr,
      prepend: Ar,
      lstrip: Er,
      downcase: Rr,
      upcase: Mr,
      remove: Nr,
      remove_first: Dr,
      remove_last: $r,
      rstrip: Pr,
      split: jr,
      strip: Vr,
      strip_newlines: qr,
      squish: Ir,
      capitalize: Cr,
      replace: Br,
      replace_first: Ur,
      replace_last: Yr,
      truncate: Hr,
      truncatewords: Wr,
      normalize_whitespace: Zr,
      number_of_words: Jr,
      array_to_sentence_string: Qr
    });
    function Xr(t) {
      return Buffer.from(t, "utf8").toString("base64");
    }
    function Kr(t) {
      return Buffer.from(t, "base64").toString("utf8");
    }
    function eo(t) {
      if (typeof Buffer < "u" && Buffer.isBuffer(t))
        return this.context.memoryLimit.use(t.byteLength), t.toString("base64");
      const e = p(t);
      return this.context.memoryLimit.use(e.length), Xr(e);
    }
    function to(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), V(no(e), "invalid base64 provided to base64_decode"), Kr(e);
    }
    function no(t) {
      return t = t.replace(/[\t\n\f\r ]/g, ""), t.length % 4 === 0 && (t = t.replace(/==?$/, "")), t.length % 4 !== 1 && /^[A-Za-z0-9+/]*$/.test(t);
    }
    var io = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      base64_encode: eo,
      base64_decode: to
    });
    function so(t) {
      return A.createHash("sha256").update(t, "utf8").digest("hex");
    }
    function ro(t, e) {
      return A.createHmac("sha256", e).update(t, "utf8").digest("hex");
    }
    function oo(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), so(e);
    }
    function ao(t, e) {
      const n = p(t), i = p(e);
      return this.context.memoryLimit.use(n.length + i.length), ro(n, i);
    }
    var lo = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      sha256: oo,
      hmac_sha256: ao
    });
    const Cn = {
      ...hs,
      ...Vs,
      ...Ws,
      ...Or,
      ...Lr,
      ...Gr,
      ...io,
      ...lo,
      ...kn
    };
    class Bn extends $ {
      constructor(e, n, i) {
        super(e, n, i), this.identifier = this.tokenizer.readIdentifier(), this.key = this.identifier.content, this.tokenizer.assert(this.key, "expected variable name"), this.tokenizer.skipBlank(), this.tokenizer.assert(this.tokenizer.peek() === "=", 'expected "="'), this.tokenizer.advance(), this.value = new Q(this.tokenizer.readFilteredValue(), this.liquid);
      }
      *render(e) {
        e.bottom()[this.key] = yield this.value.value(e, this.liquid.options.lenientIf);
      }
      *arguments() {
        yield this.value;
      }
      *localScope() {
        yield this.identifier;
      }
    }
    const Un = ["offset", "limit", "reversed"];
    class Yn extends $ {
      constructor(e, n, i, s) {
        super(e, n, i);
        const r = this.tokenizer.readIdentifier(), o = this.tokenizer.readIdentifier(), u = this.tokenizer.readValue();
        if (!r.size() || o.content !== "in" || !u)
          throw new Error(`illegal tag: ${e.getText()}`);
        this.variable = r.content, this.collection = u, this.hash = new ze(this.tokenizer, i.options.keyValueSeparator), this.templates = [], this.elseTemplates = [];
        let w;
        const g = s.parseStream(n).on("start", () => w = this.templates).on("tag:else", (y) => {
          ve(y.args), w = this.elseTemplates;
        }).on("tag:endfor", (y) => {
          ve(y.args), g.stop();
        }).on("template", (y) => w.push(y)).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        });
        g.start();
      }
      *render(e, n) {
        const i = this.liquid.renderer;
        let s = ce(yield Y(this.collection, e));
        if (!s.length) {
          yield i.renderTemplates(this.elseTemplates, e, n);
          return;
        }
        const r = "continue-" + this.variable + "-" + this.collection.getText();
        e.push(Oe({ continue: e.getRegister(r, {}) }));
        const o = yield this.hash.render(e);
        e.pop(), s = (this.liquid.options.orderedFilterParameters ? Object.keys(o).filter((g) => Un.includes(g)) : Un.filter((g) => o[g] !== void 0)).reduce((g, y) => y === "offset" ? uo(g, o.offset) : y === "limit" ? ho(g, o.limit) : co(g), s), e.setRegister(r, (o.offset || 0) + s.length);
        const w = Oe({ forloop: new Ue(s.length, this.collection.getText(), this.variable) });
        e.push(w);
        for (const g of s) {
          if (w[this.variable] = g, e.continueCalled = e.breakCalled = !1, yield i.renderTemplates(this.templates, e, n), e.breakCalled)
            break;
          w.forloop.next();
        }
        e.continueCalled = e.breakCalled = !1, e.pop();
      }
      *children() {
        const e = this.templates.slice();
        return this.elseTemplates && e.push(...this.elseTemplates), e;
      }
      *arguments() {
        yield this.collection;
        for (const e of Object.values(this.hash.hash))
          H(e) && (yield e);
      }
      blockScope() {
        return [this.variable, "forloop"];
      }
    }
    function co(t) {
      return [...t].reverse();
    }
    function uo(t, e) {
      return t.slice(e);
    }
    function ho(t, e) {
      return t.slice(0, e);
    }
    class Hn extends $ {
      constructor(e, n, i, s) {
        for (super(e, n, i), this.templates = [], this.identifier = this.readVariable(), this.variable = this.identifier.content; n.length; ) {
          const r = n.shift();
          if (Se(r) && r.name === "endcapture")
            return;
          this.templates.push(s.parseToken(r, n));
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      readVariable() {
        let e = this.tokenizer.readIdentifier();
        if (e.content || (e = this.tokenizer.readQuoted(), e))
          return e;
        throw this.tokenizer.error("invalid capture name");
      }
      *render(e) {
        const i = yield this.liquid.renderer.renderTemplates(this.templates, e);
        e.bottom()[this.variable] = i;
      }
      *children() {
        return this.templates;
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class Wn extends $ {
      constructor(e, n, i, s) {
        super(e, n, i), this.branches = [], this.elseTemplates = [], this.value = new Q(this.tokenizer.readFilteredValue(), this.liquid), this.elseTemplates = [];
        let r = [], o = 0;
        const u = s.parseStream(n).on("tag:when", (w) => {
          if (o > 0)
            return;
          r = [];
          const g = [];
          for (; !w.tokenizer.end(); )
            g.push(w.tokenizer.readValueOrThrow()), w.tokenizer.skipBlank(), w.tokenizer.peek() === "," ? w.tokenizer.readTo(",") : w.tokenizer.readTo("or");
          this.branches.push({
            values: g,
            templates: r
          });
        }).on("tag:else", () => {
          o++, r = this.elseTemplates;
        }).on("tag:endcase", () => u.stop()).on("template", (w) => {
          (r !== this.elseTemplates || o === 1) && r.push(w);
        }).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        });
        u.start();
      }
      *render(e, n) {
        const i = this.liquid.renderer, s = yield O(yield this.value.value(e, e.opts.lenientIf));
        let r = !1;
        for (const o of this.branches)
          for (const u of o.values) {
            const w = yield Y(u, e, e.opts.lenientIf);
            if (yield be(s, w)) {
              yield i.renderTemplates(o.templates, e, n), r = !0;
              break;
            }
          }
        r || (yield i.renderTemplates(this.elseTemplates, e, n));
      }
      *arguments() {
        yield this.value, yield* this.branches.flatMap((e) => e.values);
      }
      *children() {
        const e = this.branches.flatMap((n) => n.templates);
        return this.elseTemplates && e.push(...this.elseTemplates), e;
      }
    }
    class Zn extends $ {
      constructor(e, n, i) {
        for (super(e, n, i); n.length; ) {
          const s = n.shift();
          if (Se(s) && s.name === "endcomment")
            return;
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      render() {
      }
    }
    class Jn extends $ {
      constructor(e, n, i, s) {
        super(e, n, i);
        const r = this.tokenizer;
        for (this.file = Xt(r, this.liquid, s), this.currentFile = e.file; !r.end(); ) {
          r.skipBlank();
          const o = r.p, u = r.readIdentifier();
          if ((u.content === "with" || u.content === "for") && (r.skipBlank(), r.peek() !== ":")) {
            const w = r.readValue();
            if (w) {
              const g = r.p, y = r.readIdentifier();
              let F;
              y.content === "as" ? F = r.readIdentifier() : r.p = g;
              const _ = { value: w, alias: F && F.content };
              u.content === "with" ? this.with = _ : this.forBinding = _, r.skipBlank(), r.peek() === "," && r.advance();
              continue;
            }
          }
          r.p = o;
          break;
        }
        this.hash = new ze(r, i.options.keyValueSeparator);
      }
      *render(e, n) {
        const { liquid: i, hash: s } = this, r = yield Kt(this.file, e, i);
        V(r, () => `illegal file path "${r}"`);
        const o = e.spawn(), u = o.bottom();
        if (mt(u, yield s.render(e)), this.with) {
          const { value: w, alias: g } = this.with;
          u[g || r] = yield Y(w, e);
        }
        if (this.forBinding) {
          const { value: w, alias: g } = this.forBinding, y = ce(yield Y(w, e));
          u.forloop = new Ue(y.length, w.getText(), g);
          for (const F of y) {
            u[g] = F;
            const _ = yield i._parsePartialFile(r, o.sync, this.currentFile);
            yield i.renderer.renderTemplates(_, o, n), u.forloop.next();
          }
        } else {
          const w = yield i._parsePartialFile(r, o.sync, this.currentFile);
          yield i.renderer.renderTemplates(w, o, n);
        }
      }
      *children(e, n) {
        return e && k(this.file) ? yield this.liquid._parsePartialFile(this.file, n, this.currentFile) : [];
      }
      partialScope() {
        if (k(this.file)) {
          const e = Object.keys(this.hash.hash);
          if (this.with) {
            const { value: n, alias: i } = this.with;
            k(i) ? e.push([i, n]) : k(this.file) && e.push([this.file, n]);
          }
          if (this.forBinding) {
            const { value: n, alias: i } = this.forBinding;
            k(i) ? e.push([i, n]) : k(this.file) && e.push([this.file, n]);
          }
          return { name: this.file, isolated: !0, scope: e };
        }
      }
      *arguments() {
        for (const e of Object.values(this.hash.hash))
          H(e) && (yield e);
        if (this.with) {
          const { value: e } = this.with;
          H(e) && (yield e);
        }
        if (this.forBinding) {
          const { value: e } = this.forBinding;
          H(e) && (yield e);
        }
      }
    }
    function Xt(t, e, n) {
      if (e.options.dynamicPartials) {
        const r = t.readValue();
        if (t.assert(r, "illegal file path"), r.getText() === "none")
          return;
        if (dt(r)) {
          const o = n.parse(pn(r));
          return Qn(o);
        }
        return r;
      }
      const i = [...t.readFileNameTemplate(e.options)], s = Qn(n.parseTokens(i));
      return s === "none" ? void 0 : s;
    }
    function Qn(t) {
      return t.length === 1 && ft(t[0].token) ? t[0].token.getContent() : t;
    }
    function* Kt(t, e, n) {
      return typeof t == "string" ? t : Array.isArray(t) ? n.renderer.renderTemplates(t, e) : yield Y(t, e);
    }
    class Gn extends $ {
      constructor(e, n, i, s) {
        super(e, n, i);
        const { tokenizer: r } = e;
        this.file = Xt(r, this.liquid, s), this.currentFile = e.file;
        const o = r.p;
        r.readIdentifier().content === "with" ? (r.skipBlank(), r.peek() !== ":" ? this.withVar = r.readValue() : r.p = o) : r.p = o, this.hash = new ze(r, i.options.jekyllInclude || i.options.keyValueSeparator);
      }
      *render(e, n) {
        const { liquid: i, hash: s, withVar: r } = this, { renderer: o } = i, u = yield Kt(this.file, e, i);
        V(u, () => `illegal file path "${u}"`);
        const w = e.saveRegister("blocks", "blockMode");
        e.setRegister("blocks", {}), e.setRegister("blockMode", Ae.OUTPUT);
        const g = Oe(yield s.render(e));
        r && (g[u] = yield Y(r, e));
        const y = yield i._parsePartialFile(u, e.sync, this.currentFile);
        e.push(e.opts.jekyllInclude ? Oe({ include: g }) : g), yield o.renderTemplates(y, e, n), e.pop(), e.restoreRegister(w);
      }
      *children(e, n) {
        return e && k(this.file) ? yield this.liquid._parsePartialFile(this.file, n, this.currentFile) : [];
      }
      partialScope() {
        if (k(this.file)) {
          let e;
          return this.liquid.options.jekyllInclude ? e = ["include"] : (e = Object.keys(this.hash.hash), this.withVar && e.push([this.file, this.withVar])), { name: this.file, isolated: !1, scope: e };
        }
      }
      *arguments() {
        yield* Object.values(this.hash.hash).filter(H), H(this.file) && (yield this.file), H(this.withVar) && (yield this.withVar);
      }
    }
    class Xn extends $ {
      constructor(e, n, i) {
        super(e, n, i), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
      }
      render(e, n) {
        const i = e.environments;
        _e(i[this.variable]) || (i[this.variable] = 0), n.write(p(--i[this.variable]));
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class Kn extends $ {
      constructor(e, n, i) {
        super(e, n, i), this.candidates = [];
        const s = this.tokenizer.p, r = this.tokenizer.readValue();
        for (this.tokenizer.skipBlank(), r && (this.tokenizer.peek() === ":" ? (this.group = r, this.tokenizer.advance()) : this.tokenizer.p = s); !this.tokenizer.end(); ) {
          const o = this.tokenizer.readFilteredValue();
          this.candidates.push(o), this.tokenizer.readTo(",");
        }
        this.tokenizer.assert(this.candidates.length, () => `empty candidates: "${e.getText()}"`);
      }
      *render(e, n) {
        const s = `cycle:${yield Y(this.group, e)}:` + this.candidates.map((y) => y.getText()).join(","), r = e.getRegister("cycle", {});
        let o = r[s];
        o === void 0 && (o = r[s] = 0);
        const u = new Q(this.candidates[o], this.liquid);
        o = (o + 1) % this.candidates.length, r[s] = o;
        let w = yield O(yield u.value(e, !1));
        const g = this.liquid.options.outputEscape;
        return g && !u.filters[u.filters.length - 1]?.raw && (w = yield g.call({ context: e, token: this.token, liquid: this.liquid }, w)), w;
      }
      *arguments() {
        yield* this.candidates, this.group && (yield this.group);
      }
    }
    class ei extends $ {
      constructor(e, n, i, s) {
        super(e, n, i), this.branches = [];
        let r = [];
        s.parseStream(n).on("start", () => this.branches.push({
          value: new Q(e.tokenizer.readFilteredValue(), this.liquid),
          templates: r = []
        })).on("tag:elsif", (o) => {
          V(!this.elseTemplates, "unexpected elsif after else"), this.branches.push({
            value: new Q(o.tokenizer.readFilteredValue(), this.liquid),
            templates: r = []
          });
        }).on("tag:else", (o) => {
          ve(o.args), V(!this.elseTemplates, "duplicated else"), r = this.elseTemplates = [];
        }).on("tag:endif", function(o) {
          ve(o.args), this.stop();
        }).on("template", (o) => r.push(o)).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        }).start();
      }
      *render(e, n) {
        const i = this.liquid.renderer;
        for (const { value: s, templates: r } of this.branches) {
          const o = yield O(yield s.value(e, e.opts.lenientIf));
          if (we(o, e)) {
            yield i.renderTemplates(r, e, n);
            return;
          }
        }
        yield i.renderTemplates(this.elseTemplates || [], e, n);
      }
      *children() {
        const e = this.branches.flatMap((n) => n.templates);
        return this.elseTemplates && e.push(...this.elseTemplates), e;
      }
      arguments() {
        return this.branches.map((e) => e.value);
      }
    }
    class ti extends $ {
      constructor(e, n, i) {
        super(e, n, i), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
      }
      render(e, n) {
        const i = e.environments;
        _e(i[this.variable]) || (i[this.variable] = 0);
        const s = i[this.variable];
        i[this.variable]++, n.write(p(s));
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class ni extends $ {
      constructor(e, n, i, s) {
        super(e, n, i), this.file = Xt(this.tokenizer, this.liquid, s), this.currentFile = e.file, this.args = new ze(this.tokenizer, i.options.keyValueSeparator), this.templates = s.parseTokens(n);
      }
      *render(e, n) {
        const { liquid: i, args: s, file: r } = this, { renderer: o } = i;
        if (r === void 0) {
          e.setRegister("blockMode", Ae.OUTPUT), yield o.renderTemplates(this.templates, e, n);
          return;
        }
        const u = yield Kt(this.file, e, i);
        V(u, () => `illegal file path "${u}"`);
        const w = yield i._parseLayoutFile(u, e.sync, this.currentFile);
        e.setRegister("blockMode", Ae.STORE);
        const g = yield o.renderTemplates(this.templates, e), y = e.getRegister("blocks", {});
        y[""] === void 0 && (y[""] = (F, _) => _.write(g)), e.setRegister("blockMode", Ae.OUTPUT), e.push(Oe(yield s.render(e))), yield o.renderTemplates(w, e, n), e.pop();
      }
      *children(e) {
        const n = this.templates.slice();
        return e && k(this.file) && n.push(...yield this.liquid._parsePartialFile(this.file, !0, this.currentFile)), n;
      }
      *arguments() {
        for (const e of Object.values(this.args.hash))
          H(e) && (yield e);
        H(this.file) && (yield this.file);
      }
      partialScope() {
        if (k(this.file))
          return { name: this.file, isolated: !1, scope: Object.keys(this.args.hash) };
      }
    }
    class ii extends $ {
      constructor(e, n, i, s) {
        super(e, n, i), this.templates = [];
        const r = /\w+/.exec(e.args);
        for (this.block = r ? r[0] : ""; n.length; ) {
          const o = n.shift();
          if (Se(o) && o.name === "endblock")
            return;
          const u = s.parseToken(o, n);
          this.templates.push(u);
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      *render(e, n) {
        const i = this.getBlockRender(e);
        e.getRegister("blockMode") === Ae.STORE ? e.getRegister("blocks", {})[this.block] = i : yield i(new ot(), n);
      }
      getBlockRender(e) {
        const n = this, { liquid: i, templates: s } = this, r = e.getRegister("blocks", {})[this.block], o = function* (u, w) {
          const g = e.getRegister("blockStack", []);
          if (g.includes(n))
            throw new Error("block tag cannot be nested");
          g.push(n), e.push(Oe({ block: u })), yield i.renderer.renderTemplates(s, e, w), e.pop(), g.pop();
        };
        return r ? (u, w) => r(new ot((g) => o(u, g)), w) : o;
      }
      *children() {
        return this.templates;
      }
      blockScope() {
        return ["block"];
      }
    }
    class si extends $ {
      constructor(e, n, i) {
        for (super(e, n, i), this.tokens = []; n.length; ) {
          const s = n.shift();
          if (Se(s) && s.name === "endraw")
            return;
          this.tokens.push(s);
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      render() {
        return this.tokens.map((e) => e.getText()).join("");
      }
    }
    class fo extends Ue {
      constructor(e, n, i, s) {
        super(e, i, s), this.length = e, this.cols = n;
      }
      row() {
        return Math.floor(this.i / this.cols) + 1;
      }
      col0() {
        return this.i % this.cols;
      }
      col() {
        return this.col0() + 1;
      }
      col_first() {
        return this.col0() === 0;
      }
      col_last() {
        return this.col() === this.cols;
      }
    }
    class ri extends $ {
      constructor(e, n, i, s) {
        super(e, n, i);
        const r = this.tokenizer.readIdentifier();
        this.tokenizer.skipBlank();
        const o = this.tokenizer.readIdentifier(), u = this.tokenizer.readValue();
        if (o.content !== "in" || !u)
          throw new Error(`illegal tag: ${e.getText()}`);
        this.variable = r.content, this.collection = u, this.args = new ze(this.tokenizer, i.options.keyValueSeparator), this.templates = [];
        let w;
        const g = s.parseStream(n).on("start", () => w = this.templates).on("tag:endtablerow", () => g.stop()).on("template", (y) => w.push(y)).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        });
        g.start();
      }
      *render(e, n) {
        let i = ce(yield Y(this.collection, e));
        const s = yield this.args.render(e), r = s.offset || 0, o = s.limit === void 0 ? i.length : s.limit;
        i = i.slice(r, r + o);
        const u = s.cols || i.length, w = this.liquid.renderer, g = new fo(i.length, u, this.collection.getText(), this.variable), y = Oe({ tablerowloop: g });
        e.push(y);
        for (let F = 0; F < i.length; F++, g.next())
          y[this.variable] = i[F], g.col0() === 0 && (g.row() !== 1 && n.write("</tr>"), n.write(`<tr class="row${g.row()}">`)), n.write(`<td class="col${g.col()}">`), yield w.renderTemplates(this.templates, e, n), n.write("</td>");
        i.length && n.write("</tr>"), e.pop();
      }
      *children() {
        return this.templates;
      }
      *arguments() {
        yield this.collection;
        for (const e of Object.values(this.args.hash))
          H(e) && (yield e);
      }
      blockScope() {
        return [this.variable, "tablerowloop"];
      }
    }
    class oi extends $ {
      constructor(e, n, i, s) {
        super(e, n, i), this.branches = [], this.elseTemplates = [];
        let r = [], o = 0;
        s.parseStream(n).on("start", () => this.branches.push({
          value: new Q(e.tokenizer.readFilteredValue(), this.liquid),
          test: He,
          templates: r = []
        })).on("tag:elsif", (u) => {
          if (o > 0) {
            r = [];
            return;
          }
          this.branches.push({
            value: new Q(u.tokenizer.readFilteredValue(), this.liquid),
            test: we,
            templates: r = []
          });
        }).on("tag:else", () => {
          o++, r = this.elseTemplates;
        }).on("tag:endunless", function() {
          this.stop();
        }).on("template", (u) => {
          (r !== this.elseTemplates || o === 1) && r.push(u);
        }).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        }).start();
      }
      *render(e, n) {
        const i = this.liquid.renderer;
        for (const { value: s, test: r, templates: o } of this.branches) {
          const u = yield O(yield s.value(e, e.opts.lenientIf));
          if (r(u, e)) {
            yield i.renderTemplates(o, e, n);
            return;
          }
        }
        yield i.renderTemplates(this.elseTemplates, e, n);
      }
      *children() {
        const e = this.branches.flatMap((n) => n.templates);
        return this.elseTemplates && e.push(...this.elseTemplates), e;
      }
      arguments() {
        return this.branches.map((e) => e.value);
      }
    }
    class ai extends $ {
      render(e, n) {
        e.breakCalled = !0;
      }
    }
    class li extends $ {
      render(e, n) {
        e.continueCalled = !0;
      }
    }
    class ci extends $ {
      constructor(e, n, i) {
        super(e, n, i), this.tokenizer.skipBlank(), this.tokenizer.end() || (this.value = new Q(this.tokenizer.readFilteredValue(), this.liquid));
      }
      *render(e, n) {
        if (!this.value)
          return;
        let i = yield O(yield this.value.value(e, !1));
        const s = this.liquid.options.outputEscape;
        s && !this.value.filters[this.value.filters.length - 1]?.raw && (i = yield s.call({ context: e, token: this.token, liquid: this.liquid }, i)), n.write(i);
      }
      *arguments() {
        this.value && (yield this.value);
      }
    }
    class ui extends $ {
      constructor(e, n, i, s) {
        super(e, n, i);
        const r = this.tokenizer.readLiquidTagTokens(this.liquid.options);
        this.templates = s.parseTokens(r);
      }
      *render(e, n) {
        yield this.liquid.renderer.renderTemplates(this.templates, e, n);
      }
      *children() {
        return this.templates;
      }
    }
    class hi extends $ {
      constructor(e, n, i) {
        if (super(e, n, i), e.args.search(/\n\s*[^#\s]/g) !== -1)
          throw new Error("every line of an inline comment must start with a '#' character");
      }
      render() {
      }
    }
    const fi = {
      assign: Bn,
      for: Yn,
      capture: Hn,
      case: Wn,
      comment: Zn,
      include: Gn,
      render: Jn,
      decrement: Xn,
      increment: ti,
      cycle: Kn,
      if: ei,
      layout: ni,
      block: ii,
      raw: si,
      tablerow: ri,
      unless: oi,
      break: ai,
      continue: li,
      echo: ci,
      liquid: ui,
      "#": hi
    };
    class en {
      constructor(e = {}) {
        this.renderer = new $i(), this.filters = /* @__PURE__ */ Object.create(null), this.tags = /* @__PURE__ */ Object.create(null), this.options = ds(e), this.parser = new Te(this), Xe(fi, (n, i) => this.registerTag(i, n)), Xe(Cn, (n, i) => this.registerFilter(i, n));
      }
      parse(e, n) {
        return new Te(this).parse(e, n);
      }
      _render(e, n, i) {
        const s = n instanceof xe ? n : new xe(n, this.options, i, { liquid: this });
        return this.renderer.renderTemplates(e, s);
      }
      async render(e, n, i) {
        return d(this._render(e, n, { ...i, sync: !1 }));
      }
      renderSync(e, n, i) {
        return b(this._render(e, n, { ...i, sync: !0 }));
      }
      renderToNodeStream(e, n, i = {}) {
        const s = new xe(n, this.options, i, { liquid: this });
        return this.renderer.renderTemplatesToNodeStream(e, s);
      }
      _parseAndRender(e, n, i) {
        const s = this.parse(e);
        return this._render(s, n, i);
      }
      async parseAndRender(e, n, i) {
        return d(this._parseAndRender(e, n, { ...i, sync: !1 }));
      }
      parseAndRenderSync(e, n, i) {
        return b(this._parseAndRender(e, n, { ...i, sync: !0 }));
      }
      _parsePartialFile(e, n, i) {
        return new Te(this).parseFile(e, n, T.Rv.Partials, i);
      }
      _parseLayoutFile(e, n, i) {
        return new Te(this).parseFile(e, n, T.Rv.Layouts, i);
      }
      _parseFile(e, n, i, s) {
        return new Te(this).parseFile(e, n, i, s);
      }
      async parseFile(e, n) {
        return d(new Te(this).parseFile(e, !1, n));
      }
      parseFileSync(e, n) {
        return b(new Te(this).parseFile(e, !0, n));
      }
      *_renderFile(e, n, i) {
        const s = yield this._parseFile(e, i.sync, i.lookupType);
        return yield this._render(s, n, i);
      }
      async renderFile(e, n, i) {
        return d(this._renderFile(e, n, { ...i, sync: !1 }));
      }
      renderFileSync(e, n, i) {
        return b(this._renderFile(e, n, { ...i, sync: !0 }));
      }
      async renderFileToNodeStream(e, n, i) {
        const s = await this.parseFile(e);
        return this.renderToNodeStream(s, n, i);
      }
      _evalValue(e, n) {
        const i = new Q(e, this), s = n instanceof xe ? n : new xe(n, this.options, {}, { liquid: this });
        return i.value(s);
      }
      async evalValue(e, n) {
        return d(this._evalValue(e, n));
      }
      evalValueSync(e, n) {
        return b(this._evalValue(e, n));
      }
      registerFilter(e, n) {
        this.filters[e] = n;
      }
      unregisterFilter(e) {
        delete this.filters[e];
      }
      registerTag(e, n) {
        this.tags[e] = E(n) ? n : ws(n);
      }
      plugin(e) {
        return e.call(this, en);
      }
      express() {
        const e = this;
        let n = !0;
        return function(i, s, r) {
          if (n) {
            n = !1;
            const o = ut(this.root);
            e.options.root.unshift(...o), e.options.layouts.unshift(...o), e.options.partials.unshift(...o);
          }
          e.renderFile(i, s).then((o) => r(null, o), r);
        };
      }
      async analyze(e, n = {}) {
        return fe(e, n);
      }
      analyzeSync(e, n = {}) {
        return de(e, n);
      }
      async parseAndAnalyze(e, n, i = {}) {
        return fe(this.parse(e, n), i);
      }
      parseAndAnalyzeSync(e, n, i = {}) {
        return de(this.parse(e, n), i);
      }
      /** Return an array of all variables without their properties. */
      async variables(e, n = {}) {
        const i = await fe(k(e) ? this.parse(e) : e, n);
        return Object.keys(i.variables);
      }
      /** Return an array of all variables without their properties. */
      variablesSync(e, n = {}) {
        const i = de(k(e) ? this.parse(e) : e, n);
        return Object.keys(i.variables);
      }
      /** Return an array of all variables including their properties/paths. */
      async fullVariables(e, n = {}) {
        const i = await fe(k(e) ? this.parse(e) : e, n);
        return Array.from(new Set(Object.values(i.variables).flatMap((s) => s.map((r) => String(r)))));
      }
      /** Return an array of all variables including their properties/paths. */
      fullVariablesSync(e, n = {}) {
        const i = de(k(e) ? this.parse(e) : e, n);
        return Array.from(new Set(Object.values(i.variables).flatMap((s) => s.map((r) => String(r)))));
      }
      /** Return an array of all variables, each as an array of properties/segments. */
      async variableSegments(e, n = {}) {
        const i = await fe(k(e) ? this.parse(e) : e, n);
        return Array.from(G(Object.values(i.variables).flatMap((s) => s.map((r) => r.toArray()))));
      }
      /** Return an array of all variables, each as an array of properties/segments. */
      variableSegmentsSync(e, n = {}) {
        const i = de(k(e) ? this.parse(e) : e, n);
        return Array.from(G(Object.values(i.variables).flatMap((s) => s.map((r) => r.toArray()))));
      }
      /** Return an array of all expected context variables without their properties. */
      async globalVariables(e, n = {}) {
        const i = await fe(k(e) ? this.parse(e) : e, n);
        return Object.keys(i.globals);
      }
      /** Return an array of all expected context variables without their properties. */
      globalVariablesSync(e, n = {}) {
        const i = de(k(e) ? this.parse(e) : e, n);
        return Object.keys(i.globals);
      }
      /** Return an array of all expected context variables including their properties/paths. */
      async globalFullVariables(e, n = {}) {
        const i = await fe(k(e) ? this.parse(e) : e, n);
        return Array.from(new Set(Object.values(i.globals).flatMap((s) => s.map((r) => String(r)))));
      }
      /** Return an array of all expected context variables including their properties/paths. */
      globalFullVariablesSync(e, n = {}) {
        const i = de(k(e) ? this.parse(e) : e, n);
        return Array.from(new Set(Object.values(i.globals).flatMap((s) => s.map((r) => String(r)))));
      }
      /** Return an array of all expected context variables, each as an array of properties/segments. */
      async globalVariableSegments(e, n = {}) {
        const i = await fe(k(e) ? this.parse(e) : e, n);
        return Array.from(G(Object.values(i.globals).flatMap((s) => s.map((r) => r.toArray()))));
      }
      /** Return an array of all expected context variables, each as an array of properties/segments. */
      globalVariableSegmentsSync(e, n = {}) {
        const i = de(k(e) ? this.parse(e) : e, n);
        return Array.from(G(Object.values(i.globals).flatMap((s) => s.map((r) => r.toArray()))));
      }
    }
    const po = "10.30.1";
    m = Be, m = Bn, m = ii, m = ai, T.XU = Hn, m = Wn, m = Zn, T.ob = xe, m = li, m = Kn, m = Xn, T.ey = P, m = ci, m = Pt, m = at, T.I9 = Yn, m = ze, m = ei, m = Gn, m = ti, m = hi, m = ni, T.HX = en, T.HN = re, m = ui, m = Sn, m = Ie, m = Tn, T.iX = Te, m = si, T.vH = tt, T.rO = Jn, m = ri, T.vw = $, m = Mt, m = N, m = $e, T._F = se, m = xs, m = nt, m = oi, T.WT = Q, m = ke, m = fe, m = de, m = V, m = h, T.lV = mn, m = Le, m = pn, T.gr = Y, m = lt, m = Cn, m = He, m = we, m = fi, m = d, T.BA = O, m = b, m = po;
  })
};
