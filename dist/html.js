"use strict";
exports.ids = ["html"], exports.modules = {
  9073: ((gt, $, h) => {
    h.d($, {
      nestHtml: () => ft
    });
    var c = h(3377), U = h(5664);
    function V({ name: t, attributes: e }, n) {
      if (!n.some(({ type: i }) => i === "listItem"))
        return n;
      const r = [];
      for (const i of (0, c.MT)(n)) {
        const l = r.at(-1);
        i.type === "listItem" ? r.push(i) : l !== void 0 ? l.children.push(i) : b(i) || r.push(T([i]));
      }
      const s = t === "ol", [a = 1] = /^\s*-?\d{1,9}/.exec(e.get("start") ?? "") ?? [];
      return [{ type: "list", ordered: s, start: Number(a), spread: !1, children: r }];
    }
    function T(t) {
      const { checked: e = null, others: n = t } = M(t);
      return { type: "listItem", checked: e, children: [...n] };
    }
    function M(t) {
      const e = t.findIndex((i) => !b(i)), n = t[e];
      if (n === void 0)
        return {};
      const r = t.slice(e + 1);
      if (n.type === "text" && n.data?.checked !== void 0)
        return { checked: n.data.checked, others: r };
      if (!(0, c.Vs)(n))
        return {};
      const { checked: s, others: a } = M(n.children);
      return s === void 0 ? {} : { checked: s, others: [{ ...n, children: a }, ...r] };
    }
    function b(t) {
      return t.type === "paragraph" ? t.children.every(b) : t.type === "text" && t.value.trim() === "";
    }
    const I = 20, R = 50, y = { type: "tableCell", children: [] };
    function q(t) {
      const e = t.map(() => []);
      for (const [s, { children: a }] of t.entries())
        for (const i of a)
          i.type === "tableCell" && G(i, s, e);
      const n = (s) => s !== void 0 && s !== y, r = Math.max(0, ...e.map((s) => s.findLastIndex(n) + 1));
      return e.map((s) => Array.from({ length: r }, (a, i) => s[i] ?? y));
    }
    function G(t, e, n) {
      const [r = [], ...s] = n.slice(e, e + R);
      let a = 0;
      for (; r[a] !== void 0; )
        a += 1;
      const i = a >= I, l = a + O(t, "colspan", i ? 1 : I), C = O(t, "rowspan", i ? 1 : R);
      for (const u of [r, ...s.slice(0, C - 1)])
        for (let f = a; f < l; f += 1)
          u[f] = y;
      r[a] = t;
    }
    function O({ data: t }, e, n) {
      return Math.min(n, Math.max(1, Number.parseInt(t?.attributes?.get(e) ?? "", 10) || 1));
    }
    function W(t) {
      const e = q(t.filter((u) => u.type === "tableRow")), n = [t, ...t.map(Y)].flatMap(c.MT).filter(j), r = e.map((u) => u.map(L)), s = Math.max(0, ...e.map((u) => u.length));
      if (s < 2 || r.flat().includes(void 0))
        return [...n, ...X(e)];
      const a = r.map((u) => ({
        type: "tableRow",
        children: u.map((f = []) => ({ type: "tableCell", children: f }))
      })), i = e[0]?.every(F), l = Array.from({ length: s }, (u, f) => K(e, f)), C = i ? [] : [{ type: "tableRow", children: [] }];
      return [...n, { type: "table", align: l, children: [...C, ...a] }];
    }
    function Y(t) {
      return t.type === "tableRow" ? t.children : [];
    }
    function j(t) {
      return t.type !== "tableRow" && t.type !== "tableCell";
    }
    function D(t) {
      return t.map((e) => {
        if (e.type !== "tableRow")
          return e;
        const n = e.children.map((r) => ({
          ...r,
          data: { ...r.data, name: "th" }
        }));
        return { ...e, children: n };
      });
    }
    function F(t) {
      return t === y || t.data?.name === "th";
    }
    function K(t, e) {
      for (const n of t) {
        const { attributes: r } = n[e]?.data ?? {}, s = `${r?.get("align")} ${r?.get("style")}`, [, a] = /(?:^|text-align:\s*)(left|center|right)\b/.exec(s.toLowerCase()) ?? [];
        if (a !== void 0)
          return a;
      }
      return null;
    }
    function L({ children: t }) {
      const e = (0, c.MT)(t).filter((n) => !b(n)).map((n) => {
        if ((0, c.Vs)(n))
          return n.children.every(c.LE) ? n.children : L(n);
      });
      if (!e.includes(void 0))
        return e.flatMap((n = [], r) => r === 0 ? n : [{ type: "break" }, ...n]);
    }
    function X(t) {
      return t.map((e) => ({
        type: "group",
        children: e.map(({ children: n }) => ({ type: "row", children: n }))
      }));
    }
    function J(t, e) {
      const { name: n, attributes: r, meaning: s } = t, a = (i) => r.get(i) ?? "";
      switch (s) {
        case "break":
        case "thematicBreak":
          return [{ type: s }];
        case "code":
        case "inlineCode":
          return [{ type: s, value: (0, U.r7)(e) }];
        case "image":
          return [{ type: s, url: a("src"), alt: a("alt") }];
        case "media":
          return a("src") === "" ? [] : [o({ type: "link", url: a("src") }, [{ type: "text", value: n }])];
        case "box":
          return a("type").toLowerCase() === "checkbox" ? [Z(r.has("checked"))] : [];
        case "link":
          return [o({ type: s, url: a("href") }, e)];
        case "title":
          return [o({ type: "heading", depth: 1 }, e)];
        case "heading":
          return [o({ type: s, depth: 3 }, e)];
        case "list":
          return V(t, e);
        case "listItem":
          return [T(e)];
        case "row":
          return [o({ type: s }, n === "li" ? [Q, ...e] : e)];
        case "term":
          return [o({ type: "row" }, m("strong", e))];
        case "caption":
          return [o({ type: "paragraph" }, m("strong", e))];
        case "table":
          return W(e);
        case "head":
          return D(e);
        case "rows":
          return e;
        case "tableRow":
          return [o({ type: s }, e)];
        case "tableCell":
          return [o({ type: s, data: { name: n, attributes: r } }, e)];
        case "group":
        case "blockquote":
        case "details":
        case "summary":
          return [o({ type: s }, e)];
        default:
          return m(s, e);
      }
    }
    function o(t, e) {
      return { ...t, children: e };
    }
    const Q = { type: "text", value: "\u2022 " };
    function Z(t) {
      return { type: "text", value: t ? "\u2611" : "\u2610", data: { checked: t } };
    }
    function m(t, e) {
      return e.every((n) => n.type === t) ? e : e.every(c.LE) ? [o({ type: t }, e)] : e.flatMap((n) => (0, c.LE)(n) ? m(t, [n]) : (0, c.Vs)(n) ? [o(n, m(t, n.children))] : [n]);
    }
    const w = ["ul", "ol"], p = ["td", "th"], B = ["caption", "thead", "tbody", "tfoot", "tr", ...p], _ = [
      "blockquote",
      "details",
      "summary",
      "div",
      "center",
      "section",
      "table",
      "li",
      "dl",
      "dt",
      "dd",
      "caption",
      ...w,
      ...p
    ], d = { ends: ["p"], walls: _ }, E = { ends: ["dt", "dd"], walls: ["dl"] }, A = { ends: B, walls: ["table"] }, H = {
      blockquote: d,
      code: d,
      details: d,
      group: d,
      heading: d,
      list: d,
      table: d,
      thematicBreak: d,
      title: d,
      listItem: { ends: ["li"], walls: w },
      term: E,
      row: E,
      head: A,
      rows: A,
      tableRow: { ends: ["caption", "tr", ...p], walls: ["table"] },
      tableCell: { ends: p, walls: ["tr", "table"] }
    };
    function tt({ name: t, meaning: e }) {
      return t === "table" ? [] : t === "li" ? w : B.includes(t) ? ["table"] : H[e] === void 0 ? ["li", ...p] : p;
    }
    const et = {
      listItem: ["list"],
      caption: ["table"],
      head: ["table"],
      rows: ["table"],
      tableRow: ["table", "head", "rows"],
      tableCell: ["tableRow"]
    };
    var nt = h(9839);
    const S = {
      b: "strong",
      strong: "strong",
      i: "emphasis",
      em: "emphasis",
      del: "delete",
      s: "delete",
      strike: "delete",
      u: "underline",
      ins: "underline",
      sup: "superscript",
      code: "inlineCode",
      kbd: "inlineCode",
      samp: "inlineCode",
      tt: "inlineCode",
      a: "link",
      img: "image",
      video: "media",
      audio: "media",
      br: "break",
      input: "box",
      pre: "code",
      hr: "thematicBreak",
      h1: "title",
      h2: "title",
      h3: "heading",
      h4: "heading",
      h5: "heading",
      h6: "heading",
      blockquote: "blockquote",
      details: "details",
      summary: "summary",
      p: "group",
      div: "group",
      center: "group",
      section: "group",
      ul: "list",
      ol: "list",
      li: "listItem",
      dl: "group",
      dt: "term",
      dd: "row",
      table: "table",
      caption: "caption",
      thead: "head",
      tbody: "rows",
      tfoot: "rows",
      tr: "tableRow",
      td: "tableCell",
      th: "tableCell"
    }, rt = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>]){0,4000})>/gi, st = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g, at = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
    function* it(t) {
      let e = 0;
      for (const n of t.matchAll(rt)) {
        yield t.slice(e, n.index);
        const [r, s, a = "", i = ""] = n, l = a.toLowerCase();
        lt(l) && (yield ot(l, s === "/", i)), e = n.index + r.length;
      }
      yield t.slice(e);
    }
    function ot(t, e, n) {
      return { name: t, meaning: S[t], isClosing: e, attributes: ut(n) };
    }
    function lt(t) {
      return Object.hasOwn(S, t);
    }
    function ut(t) {
      return new Map([...t.matchAll(st)].map(([, e = "", n, r, s]) => [
        e.toLowerCase(),
        N(n ?? r ?? s ?? "")
      ]));
    }
    function ct(t, e) {
      return N(e ? t : t.replace(/[ \t\n\f\r]+/g, " "));
    }
    function N(t) {
      return t.replace(at, (e) => (0, nt.h)(e));
    }
    const dt = 20;
    function ft(t) {
      if (!t.some(({ type: n }) => n === "html"))
        return t;
      let e = { children: [], depth: 0 };
      for (const n of t)
        if (n.type === "text")
          P(n.value, e);
        else if (n.type !== "html")
          e.children.push(n);
        else
          for (const r of it(n.value))
            e = pt(r, e);
      for (; e.parent !== void 0; )
        e = v(e, e.parent);
      return e.children;
    }
    function pt(t, e) {
      if (typeof t == "string")
        return mt(t, e);
      const { name: n, meaning: r } = t;
      if (r === "break")
        return ht(e);
      if (t.isClosing) {
        const [i] = g(e, tt(t)).filter(({ tag: l }) => l.name === n);
        return k(i, e);
      }
      const s = yt(t, e), a = { tag: bt(t, s), parent: s, children: [], depth: s.depth + 1 };
      return ["hr", "img", "input"].includes(n) ? v(a, s) : a.depth > dt ? s : a;
    }
    function mt(t, e) {
      const n = g(e, []).some(({ tag: a }) => a.name === "pre"), r = ct(t, n), s = !n && x(e.children.at(-1));
      return P(s ? r.trimStart() : r, e), e;
    }
    function P(t, e) {
      const n = z(e) ? t.replace(/^[ \n]+/, "") : t;
      n !== "" && e.children.push({ type: "text", value: n });
    }
    function ht(t) {
      return z(t) || t.children.push({ type: "break" }), t;
    }
    function z({ children: t }) {
      return x(t.at(-1)) && x(t.at(-2));
    }
    function x(t) {
      return t?.type === "break" || t?.type === "text" && t.value === `
`;
    }
    function bt(t, { tag: e }) {
      const n = et[t.meaning];
      return n === void 0 || e && n.includes(e.meaning) ? t : { ...t, meaning: "row" };
    }
    function g(t, e) {
      const { tag: n, parent: r } = t;
      return n === void 0 || r === void 0 || e.includes(n.name) ? [] : [{ ...t, tag: n, parent: r }, ...g(r, e)];
    }
    function yt({ meaning: t }, e) {
      const { ends: n, walls: r } = H[t] ?? { ends: [], walls: [] }, s = g(e, r).findLast(({ tag: a }) => n.includes(a.name));
      return k(s, e);
    }
    function k(t, e) {
      if (t === void 0 || e.parent === void 0)
        return e;
      const n = v(e, e.parent);
      return e.children === t.children ? n : k(t, n);
    }
    function v({ tag: t, children: e }, n) {
      return t !== void 0 && n.children.push(...J(t, e)), n;
    }
  })
};
