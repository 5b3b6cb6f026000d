"use strict";
exports.ids = ["content-file"], exports.modules = {
  153: ((b, M, n) => {
    n.d(M, {
      readContentFile: () => B
    });
    var i = n(3916), I = n(3919), f = n(3400);
    function g(e, t) {
      const s = y(O(e), e);
      if (s === void 0)
        throw (0, f.O)(t, "is not UTF-8 text", m);
      if (s.includes("\0"))
        throw (0, f.O)(t, "is a binary file, not a text", m);
      return (0, I.Od)(s).replace(/\r\n?/g, `
`);
    }
    const m = "Save the file as UTF-8: in Windows PowerShell with `Out-File -Encoding utf8`, elsewhere it is what `>` writes.";
    function O([e, t]) {
      return e === 255 && t === 254 ? "utf-16le" : e === 254 && t === 255 ? "utf-16be" : "utf-8";
    }
    function y(e, t) {
      try {
        return new TextDecoder(e, { fatal: !0 }).decode(t);
      } catch {
        return;
      }
    }
    var h = n(6760), u = n(3067), E = n(5881);
    const p = 100, o = 1e3;
    async function w({ content_file: e, if_empty: t }, s, r) {
      const c = e.split(`
`).flatMap((_) => _.trim() || []);
      T(c);
      const l = /* @__PURE__ */ new Map(), d = { entries: 0 };
      for (const [_, $] of c.entries()) {
        if (a($))
          continue;
        const C = c.slice(_).filter(a), S = await Promise.all(C.map((P) => A(P.slice(1).trim(), s, r)));
        for (const P of await D($, { folders: s, files: r, exclusions: S, looked: d, if_empty: t })) {
          const F = await (0, E.x5)(P, s, r);
          if (l.has(F) || l.set(F, P), l.size > p)
            throw x(`${p} files`);
        }
      }
      return l;
    }
    const a = (e) => /^!\s*\S/.test(e), v = /[*?[]/;
    function T(e) {
      if (e.length > p)
        throw x(`${p} lines`);
      const t = e.find(({ length: s }) => s > o);
      if (t !== void 0)
        throw new i.lZ("invalid_input", `\`content_file\` has a line of more than ${o} characters: ${(0, i.cl)(t)}.`, { nextStep: "Write one path per line. The message itself belongs into `content`." });
      if (e.every(a))
        throw new i.lZ("invalid_input", "`content_file` says only what to leave out (`!`), and names no file.", { nextStep: "Add lines with files. A file whose name begins with `!` is `./!name`." });
    }
    function x(e) {
      return new i.lZ("invalid_input", `\`content_file\` names more than ${e}.`, {
        nextStep: "Name fewer, or leave some out in lines of their own (`!docs/archive`)."
      });
    }
    async function D(e, t) {
      const { folders: s, files: r, exclusions: c, if_empty: l } = t, d = await A(e, s, r), _ = v.test(d) && !await (0, f.t)(U(d, s), r);
      if (!_ && c.length === 0)
        return [d];
      const { folderOf: $, isLeftOut: C, matchFiles: S } = await n.e("glob").then(n.bind(n, 614));
      if (!_)
        return C(d, t) ? [] : [d];
      const P = await S(d, t);
      if (P.length > 0 || l === "skip")
        return P;
      throw new i.lZ("unreadable_file", `\`content_file\`: no file in "${$(d, s)}" matches "${e}".`, {
        nextStep: "Check the glob, and that an earlier step has written such files. Where there may be none, set `if_empty: skip`."
      });
    }
    async function A(e, t, s) {
      if (!(0, u.x)(e))
        return e;
      const r = (l) => (0, f.t)(U(L(l), t), s);
      if (await r(e))
        return e;
      const c = (0, u.V)(e, t);
      return c !== void 0 && await r(c) ? c : e;
    }
    function L(e) {
      return e.replace(/[^\\/]*[*?[].*$/, "");
    }
    function U(e, { workspace: t }) {
      return (0, h.resolve)(t || ".", e);
    }
    const W = 5 * 1024 * 1024;
    async function B(e, t, s) {
      const { format: r } = e, c = await w(e, t, s);
      if (c.size > 1 && r === "twacode")
        throw new i.lZ("invalid_input", `\`content_file\` names ${c.size} files, and \`format: twacode\` takes one: several do not add up to one YAML or JSON.`);
      const l = [];
      let d = W;
      for (const [_, $] of c) {
        const C = await K(_, $, d, s);
        d -= C.length, l.push(g(C, $));
      }
      return l.length > 1 ? R(l, r === "markdown" ? `

` : `
`) : l[0] ?? "";
    }
    function R(e, t) {
      return e.filter((r) => r.trim() !== "").map((r) => r.replace(/(?<!\n)\n+$/, "")).join(t);
    }
    async function K(e, t, s, r) {
      const c = await r.stat(e).catch(() => {
        throw (0, f.O)(t, "does not exist");
      });
      if (!c.isFile())
        throw (0, f.O)(t, "is not a regular file", "Name a file, or those of a folder: `docs/*.md`.");
      const l = `${W / 1024 / 1024} MiB`;
      if (c.size > W)
        throw (0, f.O)(t, `is larger than ${l}`);
      if (c.size > s)
        throw (0, f.O)(t, `is, with those before it, larger than ${l}`);
      return r.readFile(e).catch((d) => {
        throw (0, f.O)(t, `cannot be read (${d.code ?? d})`);
      });
    }
  }),
  3067: ((b, M, n) => {
    n.d(M, {
      V: () => g,
      x: () => f
    });
    var i = n(6760), I = /* @__PURE__ */ n.n(i);
    function f(h) {
      return /^(?:[\\/]|[a-z]:[\\/])/i.test(h);
    }
    function g(h, u) {
      const E = h.split(/[\\/]/), [p, o] = [
        ...y(E, m(u), u.workspace || "."),
        ...y(E, O, u.temp)
      ];
      return o === void 0 ? p : void 0;
    }
    function m({ repository: h }) {
      const u = h?.split("/")[1];
      return u ? [`${u}/${u}`, "/github/workspace"] : ["/github/workspace"];
    }
    const O = ["_temp", "/github/runner_temp"];
    function y(h, u, E) {
      return E ? u.flatMap((p) => {
        const o = p.split("/");
        return h.flatMap((w, a) => o.every((T, x) => h[a + x] === T) ? (0, i.resolve)(E, ...h.slice(a + o.length)) : []);
      }) : [];
    }
  }),
  3400: ((b, M, n) => {
    n.d(M, {
      O: () => I,
      t: () => f
    });
    var i = n(3916);
    function I(g, m, O) {
      return new i.lZ("unreadable_file", `The file of \`content_file\` ("${g}") ${m}.`, O === void 0 ? {} : { nextStep: O });
    }
    async function f(g, m) {
      return m.realpath(g).then(() => !0, (O) => O.code === "EACCES");
    }
  }),
  5881: ((b, M, n) => {
    n.d(M, {
      FK: () => E,
      O3: () => y,
      Ov: () => u,
      qY: () => h,
      x5: () => O
    });
    var i = n(6760), I = /* @__PURE__ */ n.n(i), f = n(3916), g = n(3067), m = n(3400);
    async function O(o, w, a, v = o) {
      const T = (0, i.resolve)(w.workspace || ".", o), x = await a.realpath(T).catch((D) => {
        throw D.code === "EACCES" ? (0, m.O)(v, "may not be read") : p(v, w);
      });
      for (const D of y(o, w)) {
        const A = await a.realpath(D).catch(() => {
        });
        if (!A || !E(x, A))
          continue;
        const L = [(0, i.relative)(A, x), (0, i.relative)((0, i.resolve)(D), T)], U = await a.realpath((0, i.resolve)(A, ".git")).catch(() => {
        });
        if (!(U !== void 0 && E(x, U)) && !L.some(u))
          return x;
        throw (0, m.O)(v, "belongs to Git, which keeps tokens there", "Use a file of your own: `run: git log -1 > message.md` writes one.");
      }
      throw h(v);
    }
    function y(o, { workspace: w, temp: a }) {
      const v = w || ".";
      return (0, i.isAbsolute)(o) && a ? [v, a] : [v];
    }
    function h(o) {
      return (0, m.O)(o, "lies outside the workspace", "Use a path inside the workspace, or an absolute one inside RUNNER_TEMP.");
    }
    function u(o) {
      return o.split(/[\\/]/).some((w) => /^(?:\.git|\.git-credentials|git-credentials-.*\.config)$/i.test(w));
    }
    function E(o, w) {
      const a = (0, i.relative)(w, o);
      return a !== ".." && !a.startsWith(`..${i.sep}`) && !(0, i.isAbsolute)(a);
    }
    function p(o, { workspace: w }) {
      const a = (0, g.x)(o) ? `In a job container, and on another runner, folders have other paths: write it relative to the workspace, which is ${(0, f.cl)(w || "")} (GITHUB_WORKSPACE) here.` : void 0, v = o.includes(",") ? "Write several files one per line, without commas." : void 0;
      return (0, m.O)(o, "does not exist", a ?? v);
    }
  })
};
