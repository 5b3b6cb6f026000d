"use strict";
exports.ids = ["glob"], exports.modules = {
  1138: ((Se, pt, W) => {
    W.d(pt, {
      VR: () => dt
    });
    const O = (s, t, e) => {
      const n = s instanceof RegExp ? q(s, e) : s, r = t instanceof RegExp ? q(t, e) : t, i = n !== null && r != null && Y(n, r, e);
      return i && {
        start: i[0],
        end: i[1],
        pre: e.slice(0, i[0]),
        body: e.slice(i[0] + n.length, i[1]),
        post: e.slice(i[1] + r.length)
      };
    }, q = (s, t) => {
      const e = t.match(s);
      return e ? e[0] : null;
    }, Y = (s, t, e) => {
      let n, r, i, o, l, c = e.indexOf(s), a = e.indexOf(t, c + 1), h = c;
      if (c >= 0 && a > 0) {
        if (s === t)
          return [c, a];
        for (n = [], i = e.length; h >= 0 && !l; ) {
          if (h === c)
            n.push(h), c = e.indexOf(s, h + 1);
          else if (n.length === 1) {
            const f = n.pop();
            f !== void 0 && (l = [f, a]);
          } else
            r = n.pop(), r !== void 0 && r < i && (i = r, o = a), a = e.indexOf(t, h + 1);
          h = c < a && c >= 0 ? c : a;
        }
        n.length && o !== void 0 && (l = [i, o]);
      }
      return l;
    }, C = "\0SLASH" + Math.random().toFixed(16) + "\0", Q = "\0OPEN" + Math.random().toFixed(16) + "\0", j = "\0CLOSE" + Math.random().toFixed(16) + "\0", B = "\0COMMA" + Math.random().toFixed(16) + "\0", X = "\0PERIOD" + Math.random().toFixed(16) + "\0", mt = new RegExp(C, "g"), tt = new RegExp(Q, "g"), wt = new RegExp(j, "g"), et = new RegExp(B, "g"), nt = new RegExp(X, "g"), st = /\\\\/g, xt = /\\{/g, yt = /\\}/g, St = /\\,/g, bt = /\\\./g, Mt = 1e5, At = 4e6, w = 1e3, y = 1e3, b = 2e7, x = 16;
    function S(s) {
      return isNaN(s) ? s.charCodeAt(0) : parseInt(s, 10);
    }
    function k(s) {
      return s.replace(st, C).replace(xt, Q).replace(yt, j).replace(St, B).replace(bt, X);
    }
    function $(s) {
      return s.replace(mt, "\\").replace(tt, "{").replace(wt, "}").replace(et, ",").replace(nt, ".");
    }
    function G(s, t) {
      for (let e = 0; e < t.length; e++)
        s.push(t[e]);
    }
    function it(s, t, e) {
      if (e.remaining < 0)
        return;
      const n = Y("{", "}", t), r = n !== void 0 && t.indexOf("{") < n[0];
      if (e.remaining -= n && !r ? n[1] + 1 : s.length, !(!n || e.remaining < 0))
        return {
          end: n[1],
          pre: s.slice(0, n[0]),
          body: s.slice(n[0] + 1, n[1]),
          post: s.slice(n[1] + 1),
          unmatched: r
        };
    }
    function Et(s, t) {
      t.remaining -= s.length;
      const e = [];
      for (let i = 0; i < s.length; i++) {
        const o = s.charCodeAt(i);
        o === 123 ? e.push(i) : o === 125 && e.length && e.pop();
      }
      let n = "", r = 0;
      for (let i = 0; i < e.length; i++) {
        const o = e[i];
        n += s.slice(r, o) + "\0", r = o + 1;
      }
      return n + s.slice(r);
    }
    function rt(s, t) {
      if (t.remaining -= s.length, t.remaining < 0)
        return !1;
      let e = !1;
      for (let n = s.length - 1; n >= 0; n--) {
        const r = s.charCodeAt(n);
        if (r === 125)
          e = !0;
        else if (r === 10 || r === 13 || r === 8232 || r === 8233)
          e = !1;
        else if (r === 44 && e && s.charCodeAt(n + 1) !== 44)
          return !0;
      }
      return !1;
    }
    function Ot(s, t) {
      const e = [];
      let n = "";
      for (; ; ) {
        const r = it(s, s, t);
        if (t.remaining < 0)
          return;
        if (!r) {
          const a = s.split(",");
          return a[0] = n + a[0], G(e, a), e;
        }
        const { pre: i, body: o, post: l } = r, c = i.split(",");
        if (c[0] = n + c[0], c[c.length - 1] += "{" + o + "}", !l.length)
          return G(e, c), e;
        n = c.pop(), G(e, c), s = l;
      }
    }
    function L(s, t) {
      return s === void 0 || isNaN(s) ? t : s;
    }
    function N(s, t = {}) {
      if (!s)
        return [];
      const e = L(t.max, Mt), n = L(t.maxLength, At), r = L(t.maxDepth, w), i = L(t.maxRewrites, y), o = L(t.maxSteps, b);
      return s.slice(0, 2) === "{}" && (s = "\\{\\}" + s.slice(2)), kt(k(s), e, n, r, 0, i, { remaining: o }, !0).map($);
    }
    function U(s) {
      return "{" + s + "}";
    }
    function I(s) {
      return /^-?0\d/.test(s);
    }
    function be(s, t) {
      return s <= t;
    }
    function Me(s, t) {
      return s >= t;
    }
    function H(s, t, e, n, r, i, o) {
      const l = [];
      let c = 0, a;
      t: for (let h = 0; h < s.length; h++) {
        const f = s[h] + t;
        let d = e;
        i && !f && (a || (a = e.filter((u) => u)), d = a);
        for (let u = 0; u < d.length; u++) {
          if (l.length >= n)
            break t;
          const g = f + d[u];
          if (c + g.length > r)
            break t;
          l.push(g), c += g.length;
        }
      }
      return o.remaining -= l.length, l;
    }
    function Ae(s, t, e, n, r) {
      const i = s.split(/\.\./), o = [];
      if (i[0] === void 0 || i[1] === void 0)
        return o;
      const l = S(i[0]), c = S(i[1]), a = Math.max(i[0].length, i[1].length);
      let h = i.length === 3 && i[2] !== void 0 ? Math.max(Math.abs(S(i[2])), 1) : 1, f = be;
      c < l && (h *= -1, f = Me);
      const u = i.some(I), g = u ? a : 1;
      let m = 0;
      for (let M = l; f(M, c) && o.length < e; M += h) {
        if (r.remaining -= g, r.remaining < 0)
          return;
        let p;
        if (t)
          p = String.fromCharCode(M), p === "\\" && (p = "");
        else if (p = String(M), u) {
          const E = a - p.length;
          if (E > 0) {
            const D = new Array(E + 1).join("0");
            M < 0 ? p = "-" + D + p.slice(1) : p = D + p;
          }
        }
        if (m + p.length > n)
          break;
        o.push(p), m += p.length;
      }
      return o;
    }
    function kt(s, t, e, n, r, i, o, l) {
      if (o.remaining -= x, r > n)
        return [s];
      let c = [""], a = 0, h = !1, f = !0, d = s;
      for (; ; ) {
        const u = it(s, d, o);
        if (!u)
          return H(c, s, [""], t, e, h, o);
        u.unmatched && (d = Et(d, o));
        const g = u.pre, m = () => H(c, g + "{" + u.body + "}" + u.post, [""], t, e, h, o);
        if (/\$$/.test(g)) {
          if (c = H(c, g + "{" + u.body + "}", [""], t, e, h && !u.post.length, o), f = !1, !u.post.length)
            break;
          s = u.post, d = d.slice(u.end + 1);
          continue;
        }
        const M = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body), p = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(u.body), E = M || p, D = u.body.indexOf(",") >= 0;
        if (!E && !D) {
          if (a < i && rt(u.post, o)) {
            a++, s = u.pre + "{" + u.body + j + u.post, d = d.slice(0, u.end) + j + d.slice(u.end + 1), l = !0;
            continue;
          }
          return m();
        }
        f && (h = l && !E, f = !1);
        let R;
        if (E) {
          if (R = Ae(u.body, p, t, e, o), !R)
            return m();
        } else {
          let _ = Ot(u.body, o);
          if (!_)
            return m();
          if (_.length === 1 && _[0] !== void 0) {
            if (_ = kt(_[0], t, e, n, r + 1, i, o, !1).map(U), o.remaining < 0)
              return m();
            if (_.length === 1) {
              const z = H(c, g + _[0], [""], t, e, h && !u.post.length, o);
              if (o.remaining < 0)
                return m();
              if (c = z, !u.post.length)
                break;
              s = u.post, d = d.slice(u.end + 1);
              continue;
            }
          }
          let Ut = h && !u.post.length && !g;
          for (let z = 0; Ut && z < c.length; z++)
            c[z] && (Ut = !1);
          R = [];
          let xe = 0;
          t: for (let z = 0; z < _.length; z++) {
            const ye = kt(_[z], t, e, n, r + 1, i, o, !1);
            if (o.remaining < 0)
              return m();
            for (let It = 0; It < ye.length; It++) {
              const gt = ye[It];
              if (!(Ut && !gt)) {
                if (R.length >= t || xe + gt.length > e)
                  break t;
                R.push(gt), xe += gt.length;
              }
            }
          }
        }
        const Xt = H(c, g, R, t, e, h && !u.post.length, o);
        if (o.remaining < 0)
          return m();
        if (c = Xt, !u.post.length)
          break;
        s = u.post, d = d.slice(u.end + 1);
      }
      return c;
    }
    const Nt = (s, t) => s === t ? { t: "lit", ch: String(s) } : { t: "class", re: new RegExp(`^[${s}-${t}]$`) }, Pt = (s, t) => t.map((e) => [Nt(s, s), ...e]), K = (s, t) => {
      if (!s)
        return [[]];
      let e = +s[0], n = +t[0];
      const r = s.slice(1), i = t.slice(1);
      if (e === n)
        return Pt(e, K(r, i));
      const o = "0".repeat(r.length), l = "9".repeat(r.length), c = [];
      r !== o && c.push(...Pt(e++, K(r, l)));
      const a = i === l ? [] : Pt(n--, K(o, i));
      return e <= n && c.push([Nt(e, n), ...Array.from(r, () => Nt(0, 9))]), c.push(...a), c;
    }, Ht = (s, t, e) => {
      if (e)
        return K(String(s).padStart(e, "0"), String(t).padStart(e, "0"));
      const n = [];
      for (let r = String(s).length; r <= String(t).length; r++) {
        const i = Math.max(s, r === 1 ? 0 : 10 ** (r - 1)), o = Math.min(t, 10 ** r - 1);
        n.push(...K(String(i), String(o)));
      }
      return n;
    }, Ee = (s, t) => {
      let e = Number(s), n = Number(t);
      if (!Number.isSafeInteger(e) || !Number.isSafeInteger(n))
        return;
      e > n && ([e, n] = [n, e]);
      const i = /^-?0\d/.test(s) || /^-?0\d/.test(t) ? Math.max(s.length, t.length) : 0, o = [];
      if (e < 0) {
        const l = Ht(Math.max(-n, 1), -e, i && i - 1);
        o.push(...l.map((c) => [{ t: "lit", ch: "-" }, ...c]));
      }
      return n >= 0 && o.push(...Ht(Math.max(e, 0), n, i)), o;
    }, Oe = {
      "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
      "[:alpha:]": ["\\p{L}\\p{Nl}"],
      "[:ascii:]": ["\\x00-\\x7f"],
      "[:blank:]": ["\\p{Zs}\\t"],
      "[:cntrl:]": ["\\p{Cc}"],
      "[:digit:]": ["\\p{Nd}"],
      "[:graph:]": ["\\p{Z}\\p{C}", !0],
      "[:lower:]": ["\\p{Ll}"],
      "[:print:]": ["\\p{C}", !0],
      "[:punct:]": ["\\p{P}\\p{S}"],
      "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
      "[:upper:]": ["\\p{Lu}"],
      "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
      "[:xdigit:]": ["A-Fa-f0-9"]
    }, Z = (s) => s.replace(/[[\]\\-]/g, "\\$&"), Ct = /$./, ke = (s, t, e = !1, n) => {
      const r = (p) => {
        const E = n ? p.normalize(n) : p;
        return [...E].length === 1 ? E : p;
      }, i = t;
      if (s.charAt(i) !== "[")
        throw new Error("not in a brace expression");
      const o = [], l = [];
      let c = i + 1, a = !1, h = !1, f = !1, d = i, u = "";
      t: for (; c < s.length; ) {
        const p = String.fromCodePoint(s.codePointAt(c));
        if ((p === "!" || p === "^") && c === i + 1) {
          f = !0, c++;
          continue;
        }
        if (p === "]" && a && !h) {
          d = c + 1;
          break;
        }
        if (a = !0, p === "\\" && !h) {
          h = !0, c++;
          continue;
        }
        if (p === "[" && !h) {
          for (const [D, [R, Xt]] of Object.entries(Oe))
            if (s.startsWith(D, c)) {
              if (u)
                return [Ct, s.length - i];
              c += D.length, Xt ? l.push(R) : o.push(R);
              continue t;
            }
        }
        h = !1;
        const E = r(p);
        if (u) {
          E.codePointAt(0) > u.codePointAt(0) ? o.push(Z(u) + "-" + Z(E)) : E === u && o.push(Z(E)), u = "", c += p.length;
          continue;
        }
        if (s.startsWith("-]", c + p.length)) {
          o.push(Z(E + "-")), c += p.length + 1;
          continue;
        }
        if (s.startsWith("-", c + p.length)) {
          u = E, c += p.length + 1;
          continue;
        }
        o.push(Z(E)), c += p.length;
      }
      if (d < c)
        return [Ct, 0];
      if (!o.length && !l.length)
        return [Ct, s.length - i];
      const g = "[" + (f ? "^" : "") + o.join("") + "]", m = "[" + (f ? "" : "^") + l.join("") + "]", M = "^" + (o.length && l.length ? "(" + g + "|" + m + ")" : o.length ? g : m);
      return [new RegExp(M, e ? "iu" : "u"), d - i];
    }, $t = { t: "match", id: 0 }, Ne = "!?+*@", F = (s) => ({ t: "lit", ch: s }), Pe = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), Kt = (s) => new RegExp(`^${Pe(s)}$`, "iu"), ot = /* @__PURE__ */ new Map(), Zt = (s) => {
      let t = ot.get(s);
      return t || (t = Kt(s), ot.size >= 1e3 && ot.clear(), ot.set(s, t)), t;
    }, vt = (s, t) => {
      if (t === s.ch)
        return !0;
      if (!s.re)
        return !1;
      const e = t.charCodeAt(0);
      if (e >= 128)
        return s.re.test(t);
      const n = s.ascii ??= new Uint8Array(128);
      return n[e] ||= s.re.test(t) ? 1 : 2, n[e] === 1;
    }, Ce = (s, t, e, n, r) => {
      const i = [];
      for (let o = 0; o < s.length; ) {
        const l = String.fromCodePoint(s.codePointAt(o));
        if (r) {
          const c = l === "\\" && s.startsWith(r, o + 1) ? 1 : 0;
          if (c || l === r) {
            const a = o + c + r.length, h = s.indexOf(r, a), f = /^(-?\d+)\.\.(-?\d+)$/.exec(s.slice(a, h)), d = h !== -1 && f && Ee(f[1], f[2]);
            if (d) {
              i.push({ t: "ext", type: "@", alts: d }), o = h + r.length;
              continue;
            }
          }
        }
        if (l === "\\") {
          const c = s.codePointAt(o + 1), a = c === void 0 ? l : String.fromCodePoint(c);
          i.push(F(a)), o += 1 + a.length;
          continue;
        }
        if (l === "[") {
          const [c, a] = ke(s, o, t, n);
          if (a) {
            i.push({ t: "class", re: c }), o += a;
            continue;
          }
        }
        if (!e && Ne.includes(l) && s[o + 1] === "(") {
          i.push({ t: "open", type: l }), o += 2;
          continue;
        }
        i.push(!e && l === "|" ? { t: "bar" } : !e && l === ")" ? { t: "close" } : l === "*" ? { t: "star" } : l === "?" ? { t: "any" } : F(l)), o += l.length;
      }
      return i;
    }, $e = (s) => {
      const t = /* @__PURE__ */ new Map(), e = [];
      return s.forEach((n, r) => {
        n.t === "open" ? e.push(r) : n.t === "close" && e.length && t.set(e.pop(), r);
      }), t;
    }, Jt = (s, t, e, n, r) => {
      let i = [];
      const o = [i];
      for (let l = e; l < n; l++) {
        const c = s[l], a = t.get(l);
        if (c.t === "open" && a !== void 0) {
          const h = Jt(s, t, l + 1, a, !1);
          i.push({ t: "ext", type: c.type, alts: h }), l = a;
        } else c.t === "bar" && !r ? o.push(i = []) : c.t === "open" ? i.push(F(c.type), F("(")) : c.t === "bar" ? i.push(F("|")) : c.t === "close" ? i.push(F(")")) : i.push(c);
      }
      return o;
    }, Vt = (s, t) => {
      const e = [];
      let n = "";
      const r = () => {
        for (const i of n.normalize(t))
          e.push(F(i));
        n = "";
      };
      for (const i of s) {
        if (i.t === "lit") {
          n += i.ch;
          continue;
        }
        r(), e.push(i.t === "ext" ? { ...i, alts: i.alts.map((o) => Vt(o, t)) } : i);
      }
      return r(), e;
    }, ve = (s, t) => {
      let e = 1;
      const n = (l) => ({ t: "split", id: e++, out: l }), r = (l, c) => l.reduceRight((a, h) => i(h, a), c), i = (l, c) => {
        switch (l.t) {
          case "lit":
            const d = t ? Zt(l.ch) : void 0;
            return { t: "lit", id: e++, ch: l.ch, re: d, next: c };
          case "any":
          case "star":
            return { t: l.t, id: e++, next: c };
          case "class":
            return { t: "class", id: e++, re: l.re, next: c };
        }
        const a = (d) => l.alts.map((u) => r(u, d));
        switch (l.type) {
          case "@":
            return n(a(c));
          case "?":
            return n([c, ...a(c)]);
          case "!":
            return { t: "neg", id: e++, sub: n(a($t)), next: c };
        }
        const h = n([]), f = n(a(h));
        return h.out.push(c, f), l.type === "*" ? h : f;
      };
      return [r(s, $t), e];
    }, Re = (s) => {
      const t = [], e = /* @__PURE__ */ new Set(), n = (i) => i.t === "match" ? "match" : String(i.id), r = (i, o) => {
        if (i.t === "match" || e.has(i))
          return;
        e.add(i);
        const l = (c) => t.push(`${o}${i.id}: ${c}`);
        switch (i.t) {
          case "split":
            l(`split -> ${i.out.map(n).join(", ")}`);
            for (const c of i.out)
              r(c, o);
            return;
          case "neg":
            return l(`!(${n(i.sub)}) -> ${n(i.next)}`), r(i.sub, o + "  "), r(i.next, o);
          case "lit":
            l(`${JSON.stringify(i.ch)} -> ${n(i.next)}`);
            break;
          case "class":
            l(`${i.re} -> ${n(i.next)}`);
            break;
          default:
            l(`${i.t === "any" ? "?" : "*"} -> ${n(i.next)}`);
        }
        r(i.next, o);
      };
      return r(s, ""), [`start -> ${n(s)}`, ...t].join(`
`);
    };
    class _e {
      // set by the Sim, to mark the nodes that this state has
      gen;
      threads = [];
      match = !1;
      runs = [];
      // the sorted ids of the threads, with 0 for a match, once the
      // state is done
      ids = [];
      constructor(t) {
        this.gen = t;
      }
      // no threads, so nothing more can match
      get dead() {
        return !this.threads.length && !this.match && !this.runs.length;
      }
    }
    const qt = (s, t) => s.ids.length !== t.ids.length || s.runs.length !== t.runs.length || s.ids.some((e, n) => e !== t.ids[n]) ? !1 : s.runs.every((e) => t.runs.some((n) => n.neg === e.neg && qt(n.state, e.state))), Yt = (s) => ({
      has: new Float64Array(s),
      seen: new Float64Array(s),
      gen: 0
    });
    class Rt {
      // `.` and `..` only match literal dots, even with `dot:true`
      dots;
      // the string starts with `.`, and `dot:true` is not set
      dotStart;
      #t;
      constructor(t, e, n) {
        this.dots = t, this.dotStart = e, this.#t = n;
      }
      state() {
        return new _e(++this.#t.gen);
      }
      // sort the ids of a state, once it has all of its threads
      done(t) {
        return t.ids = t.threads.map((e) => e.id).sort((e, n) => e - n), t.match && t.ids.unshift($t.id), t;
      }
      // true the first time that the state walks through the node, so
      // that loops in the graph stop
      #n(t, e) {
        const { seen: n } = this.#t;
        return n[e.id] === t.gen ? !1 : (n[e.id] = t.gen, !0);
      }
      #e(t, e) {
        const { has: n } = this.#t;
        return n[e.id] === t.gen ? !1 : (n[e.id] = t.gen, t.threads.push(e), !0);
      }
      // wildcards only match a leading dot if `dot:true`. In a negated
      // sub-pattern, this does not apply, because the negation itself
      // can not match a leading dot.
      restricted(t, e) {
        return e && (this.dots || this.dotStart && t === 0);
      }
      add(t, e, n, r) {
        switch (e.t) {
          case "split":
            if (!this.#n(t, e))
              return;
            for (const o of e.out)
              this.add(t, o, n, r);
            return;
          case "neg":
            if (!this.#n(t, e))
              return;
            const i = this.state();
            return this.add(i, e.sub, n, !1), this.done(i), this.addRun(t, { t: "run", neg: e, state: i }, n, r);
          case "star":
            if (this.restricted(n, r))
              return;
            this.#e(t, e) && this.add(t, e.next, n, r);
            return;
          case "match":
            t.match = !0;
            return;
          default:
            this.#e(t, e);
        }
      }
      addRun(t, e, n, r) {
        for (const i of t.runs)
          if (i.neg === e.neg && qt(i.state, e.state))
            return;
        t.runs.push(e), e.state.match || this.add(t, e.neg.next, n, r);
      }
      // the threads after char `c`, at index `i`
      step(t, e, n, r) {
        const i = this.state();
        for (const o of t.threads)
          switch (o.t) {
            case "lit":
              vt(o, e) && this.add(i, o.next, n + 1, r);
              break;
            case "any":
              this.restricted(n, r) || this.add(i, o.next, n + 1, r);
              break;
            case "class":
              !this.restricted(n, r) && o.re.test(e) && this.add(i, o.next, n + 1, r);
              break;
            case "star":
              this.restricted(n, r) || this.add(i, o, n + 1, r);
          }
        if (!this.restricted(n, r))
          for (const o of t.runs) {
            if (o.state.dead) {
              this.addRun(i, o, n + 1, r);
              continue;
            }
            const l = this.step(o.state, e, n, !1);
            this.addRun(i, { t: "run", neg: o.neg, state: l }, n + 1, r);
          }
        return this.done(i);
      }
    }
    const Qt = (s) => {
      const t = s.ids.join();
      if (!s.runs.length)
        return t;
      const e = s.runs.map((n) => `${n.neg.id}(${Qt(n.state)})`);
      return `${t}|${e.sort().join("|")}`;
    }, ze = 1 << 18;
    class We {
      #t;
      #n = /* @__PURE__ */ new Map();
      #e = 0;
      #i;
      #s;
      #o;
      #r;
      constructor(t, e) {
        this.#t = t, this.#o = new Rt(!1, !1, e), this.#r = new Rt(!1, !0, e);
      }
      #l(t) {
        return {
          state: t,
          match: t.match,
          dead: t.dead,
          next: /* @__PURE__ */ new Map()
        };
      }
      #a(t) {
        const e = Qt(t), n = this.#n.get(e);
        if (n)
          return n;
        this.#e > ze && this.#u();
        const r = this.#l(t);
        return this.#n.set(e, r), this.#e += e.length + 1, r;
      }
      #u() {
        this.#n.clear(), this.#e = 0, this.#i = void 0, this.#s = void 0;
      }
      start(t) {
        if (t) {
          if (this.#s)
            return this.#s;
          const n = this.#r.state();
          return this.#r.add(n, this.#t, 0, !0), this.#s = this.#l(this.#r.done(n));
        }
        if (this.#i)
          return this.#i;
        const e = this.#o.state();
        return this.#o.add(e, this.#t, 0, !0), this.#i = this.#a(this.#o.done(e));
      }
      // the next state, after a miss in `d.ascii`
      next(t, e) {
        const n = e.charCodeAt(0), r = n < 128 ? void 0 : t.next.get(e);
        if (r)
          return r;
        const i = t === this.#s ? this.#a(this.#r.step(t.state, e, 0, !0)) : this.#a(this.#o.step(t.state, e, 1, !0));
        return n < 128 ? (t.ascii || (t.ascii = new Array(128), this.#e += 128), t.ascii[n] = i) : t.next.set(e, i), this.#e++, i;
      }
    }
    const je = (s) => {
      const t = [];
      for (let e = s; e.t !== "match"; e = e.next) {
        if (e.t === "split" || e.t === "neg")
          return;
        t.push(e);
      }
      return t;
    }, Le = (s, t, e, n) => {
      let r = 0, i = e, o = -1, l = 0;
      for (; i < n; ) {
        const c = s[r];
        if (c?.t === "star") {
          o = r++, l = i;
          continue;
        }
        const a = t[i];
        if (c && (c.t === "any" || c.t === "lit" && vt(c, a) || c.t === "class" && c.re.test(a))) {
          r++, i++;
          continue;
        }
        if (o === -1)
          return !1;
        r = o + 1, i = ++l;
      }
      for (; s[r]?.t === "star"; )
        r++;
      return r === s.length;
    }, te = (s) => {
      let t = 0, e = 0;
      for (const n of s) {
        const [r, i] = Te(n);
        t += r, e += i;
      }
      return [t, e];
    }, Te = (s) => {
      if (s.t === "star")
        return [0, 1 / 0];
      if (s.t !== "ext")
        return [1, 1];
      if (s.type === "!")
        return [0, 1 / 0];
      const t = s.alts.map(te), e = Math.min(...t.map((i) => i[0])), n = Math.max(...t.map((i) => i[1])), r = n === 0 ? 0 : 1 / 0;
      return s.type === "@" ? [e, n] : s.type === "?" ? [0, n] : s.type === "*" ? [0, r] : [e, r];
    }, ee = (s, t, e) => {
      for (let n = 0; n < s.length; n++)
        if (!vt(s[n], t[e + n]))
          return !1;
      return !0;
    }, Ge = /[/\ud800-\udfff]/, Fe = /[\ud800-\udfff]/, ct = (s) => Fe.test(s) ? [...s] : s, ne = (s) => {
      if (s.includes("/"))
        throw new Error("can only match a single path portion, got: " + s);
    };
    class se {
      pattern;
      options;
      #t;
      // the number of node ids
      #n;
      #e;
      // the Sim for strings that are only `.` or `..`
      #i;
      // the string to compare, if the pattern has no magic. With
      // `nocase:true`, the RegExp that folds case is made when it is
      // first used.
      #s;
      #o = !1;
      #r;
      // the nodes between the prefix and suffix, if the graph is a
      // single chain
      #l;
      // the linear nodes are only `*` and `?`, so the length bounds and
      // the prefix and suffix decide the match
      #a = !1;
      // the least and most chars that a match can have
      #u = 0;
      #p = 1 / 0;
      // the literals that a match must start and end with. Each one
      // matches exactly one char, and they are distinct items in the
      // pattern, so a string that does not have them can not match.
      #h = [];
      #c = [];
      // the prefix and suffix as strings, if they do not fold case
      #d;
      #m;
      // there is a prefix or suffix to check
      #x = !1;
      #y;
      #f;
      constructor(t, e = {}) {
        if (t.includes("/"))
          throw new Error("can only match a single path portion, got pattern: " + t);
        this.pattern = t, this.options = e;
        const { nocase: n = !1, noext: r = !1, normalize: i } = e;
        this.#f = i === !0 ? "NFC" : i || void 0;
        const o = /^[?*+@]\(\)$/.test(t), l = Ce(t, n, r || o, this.#f, e.rangeMark);
        let [c] = Jt(l, $e(l), 0, l.length, !0);
        this.#f && (c = Vt(c, this.#f));
        const [a, h] = ve(c, n);
        if (this.#t = a, this.#n = h, c.every((f) => f.t === "lit"))
          this.#s = c.map((f) => f.ch).join(""), this.#o = n;
        else {
          const f = (g) => g.t !== "lit" ? void 0 : n ? { ch: g.ch, re: Zt(g.ch) } : { ch: g.ch };
          for (const g of c) {
            const m = f(g);
            if (!m)
              break;
            this.#h.push(m);
          }
          for (let g = c.length - 1; g >= 0; g--) {
            const m = f(c[g]);
            if (!m)
              break;
            this.#c.unshift(m);
          }
          this.#x = !!(this.#h.length || this.#c.length), n || (this.#d = this.#h.map((g) => g.ch).join(""), this.#m = this.#c.map((g) => g.ch).join("")), this.#l = je(this.#t)?.slice(this.#h.length, -this.#c.length || void 0), this.#a = !!this.#l?.every((g) => g.t === "star" || g.t === "any");
          const [d, u] = te(c);
          this.#u = d, this.#p = u;
        }
      }
      test(t) {
        return this.#f ? (ne(t), this.#g(t.normalize(this.#f))) : Ge.test(t) ? (ne(t), this.#g(t, [...t])) : this.#g(t, t);
      }
      /**
       * The same as {@link Matcher#test}, but the string is not checked
       * for `/` chars, so the result for a string that has one is not
       * defined. Only use it for a string that is known to be one path
       * portion, such as a part of a path that was split on `/`. It can
       * be faster, because some patterns do not need to look at each char
       * of the string.
       */
      testUnchecked(t) {
        return this.#g(this.#f ? t.normalize(this.#f) : t);
      }
      // Test a string that has no `/`. `chars` indexes it by code point.
      // If it is not given, it is only found if a step needs it.
      #g(t, e) {
        if (this.#s !== void 0)
          return this.#o ? (this.#r ??= Kt(this.#s)).test(t) : t === this.#s;
        const n = this.#u, r = this.#p;
        if (e === void 0) {
          const h = t.length, f = h + 1 >> 1;
          if (h < n || f > r)
            return !1;
          (f < n || h > r) && (e = ct(t));
        }
        if (e !== void 0 && (e.length < n || e.length > r))
          return !1;
        const i = this.#h.length;
        if (this.#x)
          if (this.#d !== void 0 && this.#m !== void 0) {
            if (!t.startsWith(this.#d) || !t.endsWith(this.#m))
              return !1;
          } else {
            e ??= ct(t);
            const h = e.length - this.#c.length;
            if (!ee(this.#h, e, 0) || !ee(this.#c, e, h))
              return !1;
          }
        const o = !this.options.dot && t.startsWith(".");
        if (this.#l) {
          if (t === "." || t === ".." || o && !i)
            return !1;
          if (this.#a)
            return !0;
          e ??= ct(t);
          const h = e.length - this.#c.length;
          return Le(this.#l, e, i, h);
        }
        if (e ??= ct(t), t === "." || t === "..") {
          this.#e ??= Yt(this.#n);
          const h = this.#i ??= new Rt(!0, !1, this.#e), f = h.state();
          h.add(f, this.#t, 0, !0);
          let d = h.done(f);
          for (let u = 0; u < e.length; u++)
            d = h.step(d, e[u], u, !0);
          return d.match;
        }
        this.#e ??= Yt(this.#n);
        const l = this.#y ??= new We(this.#t, this.#e);
        let c = l.start(o);
        const a = e === t;
        for (let h = 0; h < e.length; h++) {
          if (c.dead)
            return !1;
          const f = a ? t.charCodeAt(h) : e[h].charCodeAt(0);
          c = c.ascii?.[f] ?? l.next(c, e[h]);
        }
        return c.match;
      }
      /** a readable listing of the state machine */
      toString() {
        return Re(this.#t);
      }
    }
    const De = 1024 * 64, lt = (s) => {
      if (typeof s != "string")
        throw new TypeError("invalid pattern");
      if (s.length > De)
        throw new TypeError("pattern is too long");
    }, Be = (s, { windowsPathsNoEscape: t = !1, magicalBraces: e = !1 } = {}) => {
      const n = e ? t ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : t ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&"), r = n.charAt(0);
      return r === "#" ? (t ? "[#]" : "\\#") + n.slice(1) : r === "!" ? (t ? "@(!)" : "\\!") + n.slice(1) : n;
    }, ie = (s, { windowsPathsNoEscape: t = !1, magicalBraces: e = !0 } = {}) => t && s.startsWith("@(!)") ? "!" + ie(s.slice(4), { windowsPathsNoEscape: t, magicalBraces: e }) : e ? t ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1") : t ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1"), re = 1e5, oe = 200, _t = "allowWindowsEscape", P = (s, t, e) => (lt(t), !e?.nocomment && t.charAt(0) === "#" ? !1 : ae(t, e).match(s));
    let J = /* @__PURE__ */ new Map(), ce = /* @__PURE__ */ new Map(), zt = 0, Wt = 0;
    const Xe = 256, Ue = 32768, le = 4096, Ie = (s) => {
      let t = s.pattern.length;
      for (const e of s.globSet)
        if (t += e.length + 1, t > le)
          break;
      return t;
    }, He = !0, Ke = (s) => s === void 0 ? 0 : s ? 2 : 1, Ze = new Map(Object.keys({
      nobrace: 0,
      nocomment: 0,
      nonegate: 0,
      noglobstar: 0,
      noext: 0,
      nonull: 0,
      partial: 0,
      dot: 0,
      nocase: 0,
      nocaseMagicOnly: 0,
      magicalBraces: 0,
      matchBase: 0,
      flipNegate: 0,
      preserveMultipleSlashes: 0,
      windowsNoMagicRoot: 0
    }).map((s, t) => [s, 24 * 3 ** t])), Je = (s) => {
      let t = 0, e = !1;
      for (const n in s) {
        const r = s[n];
        switch (n) {
          // the same test as the Minimatch constructor
          case "windowsPathsNoEscape":
            r && (e = !0);
            break;
          case _t:
            r === !1 && (e = !0);
            break;
          case "platform": {
            const i = r || at;
            if (i === at)
              break;
            if (i === "darwin")
              t += 3;
            else if (i === "win32")
              t += 6;
            else if (i === "linux")
              t += 9;
            else
              return JSON.stringify(s);
            break;
          }
          case "optimizationLevel":
            if (r === void 0)
              break;
            t += r >= 2 ? 1 : r >= 1 ? 0 : 2;
            break;
          case "braceExpandMax":
            if (r !== void 0 && r !== re)
              return JSON.stringify(s);
            break;
          case "maxGlobstarRecursion":
            if (r !== void 0 && r !== oe)
              return JSON.stringify(s);
            break;
          case "normalize":
            if (r !== void 0)
              return JSON.stringify(s);
            break;
          default:
            t += (Ze.get(n) ?? 0) * Ke(r);
        }
      }
      return e ? t + 12 : t;
    }, Ve = (s) => {
      const t = {};
      for (const e in s)
        t[e] = s[e];
      return t;
    }, ae = (s, t) => {
      const e = t ? Je(t) : 0;
      let n = J.get(e)?.get(s);
      if (n)
        return n;
      n = ce.get(e)?.get(s) ?? new dt(s, Ve(t));
      const r = Ie(n);
      if (r > le)
        return n;
      (zt >= Xe || Wt + r > Ue) && (ce = J, J = /* @__PURE__ */ new Map(), zt = 0, Wt = 0);
      let i = J.get(e);
      return i || J.set(e, i = /* @__PURE__ */ new Map()), i.set(s, n), zt++, Wt += r, n;
    }, at = typeof process == "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix", he = {
      win32: { sep: "\\" },
      posix: { sep: "/" }
    }, qe = at === "win32" ? he.win32.sep : he.posix.sep;
    P.sep = qe;
    const A = /* @__PURE__ */ Symbol("globstar **");
    P.GLOBSTAR = A;
    const Ye = (s, t) => {
      let e;
      return (n) => (e ??= ae(s, t)).match(n);
    };
    P.filter = Ye;
    const v = (s, t = {}) => Object.assign({}, s, t), Qe = (s) => {
      if (!s || typeof s != "object" || !Object.keys(s).length)
        return P;
      const t = P;
      return Object.assign((n, r, i = {}) => t(n, r, v(s, i)), {
        Minimatch: class extends t.Minimatch {
          constructor(r, i = {}) {
            super(r, v(s, i));
          }
          static defaults(r) {
            return t.defaults(v(s, r)).Minimatch;
          }
        },
        unescape: (n, r = {}) => t.unescape(n, v(s, r)),
        escape: (n, r = {}) => t.escape(n, v(s, r)),
        filter: (n, r = {}) => t.filter(n, v(s, r)),
        defaults: (n) => t.defaults(v(s, n)),
        braceExpand: (n, r = {}) => t.braceExpand(n, v(s, r)),
        match: (n, r, i = {}) => t.match(n, r, v(s, i)),
        sep: t.sep,
        GLOBSTAR: A
      });
    };
    P.defaults = Qe;
    const jt = (s, t = {}) => {
      if (lt(s), t.nobrace || !/\{(?:(?!\{).)*\}/.test(s))
        return [s];
      let e = s.replace(/\\\\/g, "\\\\\\\\");
      return (t.windowsPathsNoEscape || t[_t] === !1) && (e = e.replace(/\[([{}])\]/g, "[\\$1]")), N(e, { max: t.braceExpandMax });
    };
    P.braceExpand = jt;
    const tn = 100, en = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g, nn = (s, t) => {
      const e = [];
      for (let n = 0; n < s.length; n++) {
        const r = s.charAt(n);
        if (r === "\\")
          n++;
        else if (r === t) {
          if (e.some((i) => i !== "@" && i !== "?"))
            return !0;
        } else s.charAt(n + 1) === "(" && "!?+*@".includes(r) ? (e.push(r), n++) : r === ")" && e.pop();
      }
      return !1;
    }, sn = (s, t, e = {}) => {
      const n = new dt(t, e);
      return s = s.filter((r) => n.match(r)), n.options.nonull && !s.length && s.push(t), s;
    };
    P.match = sn;
    const fe = /[?*]|[+@!]\(.*?\)|\[|\]/, ue = (s, t) => {
      let e = t + 1;
      (s.charAt(e) === "!" || s.charAt(e) === "^") && e++;
      let n = !1;
      for (; e < s.length; e++) {
        const r = s.charAt(e);
        if (r === "]" && n)
          return e;
        n = !0, r === "\\" && e++;
      }
      return -1;
    }, rn = (s, t) => {
      if (!t && (s === "+()" || s === "@()"))
        return s;
      let e = "";
      for (let n = 0; n < s.length; n++) {
        const r = s.charAt(n);
        if (r === "\\")
          e += s.charAt(++n) || r;
        else {
          if (r === "*" || r === "?")
            return;
          if (r === "[") {
            const i = ue(s, n);
            if (i === -1) {
              e += r;
              continue;
            }
            let o = s.slice(n + 1, i);
            if (o.startsWith("\\") && (o = o.slice(1)), [...o].length !== 1 || "!^".includes(s.charAt(n + 1)))
              return;
            e += o, n = i;
          } else {
            if (!t && "+@!".includes(r) && s.charAt(n + 1) === "(" && s.includes(")", n + 2))
              return;
            e += r;
          }
        }
      }
      return e;
    }, de = 256, ge = (s) => {
      let t = 0;
      for (let e = 0; e < s.length - 1; e++) {
        const n = s.charAt(e);
        n === "\\" ? e++ : "+@!?*".includes(n) && s.charAt(e + 1) === "(" && (t++, e++);
      }
      return t;
    }, on = (s) => {
      if (ge(s) > de)
        throw new TypeError("pattern has too many extglobs");
    }, cn = (s) => {
      if (/^[?*+@]\(\)$/.test(s) || s.includes("[:"))
        return !1;
      let t = 0;
      for (let e = 0; e < s.length; e++) {
        const n = s.charAt(e);
        if (n === "\\") {
          if (++e === s.length)
            return !1;
        } else if (n === "[") {
          const r = ue(s, e);
          r !== -1 && (e = r);
        } else if ("+@!?*".includes(n) && s.charAt(e + 1) === "(")
          t++, e++;
        else if (n === ")") {
          if (!t--)
            return !1;
        } else if (n === "|" && !t)
          return !1;
      }
      return !t;
    };
    let Lt, pe;
    const T = (s, t) => typeof s == "string" ? t === s : t !== "" && s.testUnchecked(t), me = (s, t, e, n, r) => T(s, t) ? e : n !== void 0 && T(s, n) ? r : -1, Tt = (s) => s === "." || s === "..", Gt = (s) => typeof s == "string" && /^[a-z]:$/i.test(s), ht = (s) => typeof s == "string" && /^unc$/i.test(s), Ft = (s) => {
      if (s[0] !== "" || s[1] !== "")
        return -1;
      const t = s[2] !== "?" ? 2 : ht(s[3]) ? 4 : -1, e = s[t], n = s[t + 1];
      return t !== -1 && e !== void 0 && e !== "" && e !== A && n !== void 0 && n !== "" && n !== A ? t : -1;
    }, ft = (s, t) => !Tt(s) && (t || !s.startsWith(".")), V = (s, t, e, n, r) => {
      for (let i = t; i < e; ) {
        if (s.charCodeAt(i) === 46) {
          if (!n)
            return !0;
          const l = s.charCodeAt(i + 1) === 46 ? i + 2 : i + 1;
          if (l >= e || ut(s.charCodeAt(l), r))
            return !0;
        }
        const o = Dt(s, i, r);
        if (o === -1)
          return !1;
        for (i = o + 1; i < e && ut(s.charCodeAt(i), r); )
          i++;
      }
      return !1;
    }, ut = (s, t) => t === "/" ? s === 47 : t === "\\" ? s === 92 : s === 47 || s === 92, Dt = (s, t, e) => {
      if (e !== "both")
        return s.indexOf(e, t);
      const n = s.indexOf("/", t), r = s.indexOf("\\", t);
      return n === -1 ? r : r === -1 ? n : Math.min(n, r);
    }, we = (s, t, e) => e !== "both" ? s.lastIndexOf(e, t) : Math.max(s.lastIndexOf("/", t), s.lastIndexOf("\\", t)), Bt = {};
    class dt {
      options;
      set;
      pattern;
      windowsPathsNoEscape;
      nonegate;
      negate;
      comment;
      empty;
      preserveMultipleSlashes;
      partial;
      globSet;
      globParts;
      nocase;
      isWindows;
      platform;
      windowsNoMagicRoot;
      maxGlobstarRecursion;
      // the path can be checked against the last portion, and the string
      // portions, of each row before it is split. See #canMatch.
      #t;
      #n;
      // level 2 resolves `.` and `..` portions in the path
      #e;
      // the unicode normalization form, if any
      #i;
      // the string portions of each row in the set
      #s = [];
      // the rows that #canMatch can match without splitting the path
      #o = [];
      // the rows whose last portion can be checked against the path's
      #r = [];
      // brace expansion can make the same portion in many rows, so they
      // share one Matcher, and the states that it caches
      #l = /* @__PURE__ */ new Map();
      // parse() returns PENDING in place of a Matcher
      #a = !1;
      // the char that marks numeric ranges in globSet, if any
      #u;
      // the GlobstarParts of each pattern row, by start index and partial
      #p = /* @__PURE__ */ new WeakMap();
      constructor(t, e = {}) {
        lt(t), e = e || {}, this.options = e, this.maxGlobstarRecursion = e.maxGlobstarRecursion ?? oe, this.pattern = t, this.platform = e.platform || at, this.isWindows = this.platform === "win32", this.windowsPathsNoEscape = !!e.windowsPathsNoEscape || e[_t] === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/")), this.preserveMultipleSlashes = !!e.preserveMultipleSlashes, this.negate = !1, this.nonegate = !!e.nonegate, this.comment = !1, this.empty = !1, this.partial = !!e.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = e.windowsNoMagicRoot !== void 0 ? e.windowsNoMagicRoot : !!(this.isWindows && this.nocase), this.globSet = [], this.globParts = [], this.set = [], this.#t = !this.preserveMultipleSlashes, this.#e = (e.optimizationLevel ?? 1) >= 2;
        const n = e.normalize;
        this.#i = n === !0 ? "NFC" : n || void 0, this.make();
        const r = this.set.map((i) => this.#c(i));
        this.#r = this.set.map((i, o) => this.#t && i.length - 1 > r[o]), this.#s = this.set.map((i, o) => {
          const l = this.#r[o] ? i.length - 1 : i.length, c = i.slice(r[o] + 1, l).filter((a) => typeof a == "string" && !!a);
          return [...new Set(c)];
        }), this.#n = this.#s.some((i) => i.length), this.#o = this.set.map((i, o) => {
          const [l, c, a] = i;
          if (this.#r[o] && i.length === 2 && l === A && c !== A)
            return "tail";
          if (this.#r[o] && e.matchBase && i.length === 1 && l !== A && l !== "")
            return "base";
          if (!(!this.#t || r[o] !== -1)) {
            if (i.length === 3 && l === A && a === A && c !== A && c !== "" && // the portion between is only matched below this limit
            this.maxGlobstarRecursion > 0)
              return "mid";
            if (i.length === 2 && c === A && l !== A && l !== "")
              return "head";
          }
        });
      }
      // a string portion of a pattern, normalized if the option is set
      #h(t) {
        return this.#i ? t.normalize(this.#i) : t;
      }
      // On Windows, the index of the last root portion of a row, as
      // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
      // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
      // -1.
      #c(t) {
        if (!this.isWindows)
          return -1;
        if (Gt(t[0]))
          return 0;
        if (t[0] === "" && t[1] === "" && t[2] === "?" && Gt(t[3]))
          return 3;
        const n = Ft(t);
        return n === -1 ? -1 : n + 1;
      }
      hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1)
          return !0;
        for (const t of this.set)
          for (const e of t)
            if (typeof e != "string")
              return !0;
        return !1;
      }
      make() {
        const t = this.pattern, e = this.options;
        if (!e.nocomment && t.charAt(0) === "#") {
          this.comment = !0;
          return;
        }
        if (!t) {
          this.empty = !0;
          return;
        }
        this.parseNegate(), this.globSet = [...new Set(this.#k())];
        const n = this.globSet.map((i) => this.#M(i));
        this.globParts = this.preprocess(n), this.#a = !0;
        let r = this.globParts.map((i, o, l) => {
          if (this.isWindows && this.windowsNoMagicRoot) {
            const c = i[2] === "?" && ht(i[3]) ? 6 : 4, a = i[0] === "" && i[1] === "" && (i[2] === "?" || !fe.test(i[2])) && i.slice(3, c).every((f) => !fe.test(f)), h = /^[a-z]:/i.test(i[0]);
            if (a)
              return [
                ...i.slice(0, c).map((f) => this.#h(f)),
                ...i.slice(c).map((f) => this.parse(f))
              ];
            if (h)
              return [
                this.#h(i[0]),
                ...i.slice(1).map((f) => this.parse(f))
              ];
          }
          return i.map((c) => this.parse(c));
        });
        if (this.set = r.filter((i) => i.indexOf(!1) === -1), this.isWindows)
          for (let i = 0; i < this.set.length; i++) {
            const o = this.set[i];
            o[0] === "" && o[1] === "" && this.globParts[i][2] === "?" && (Gt(o[3]) || ht(this.globParts[i][3])) && (ht(this.globParts[i][3]) && (o[3] = "UNC"), o[2] = "?");
          }
        e.noext || this.mergeRows(), this.#a = !1, this.set.forEach((i, o) => {
          for (let l = 0; l < i.length; l++)
            i[l] === Bt && (i[l] = this.parse(this.globParts[o][l]));
        });
      }
      // Merge rows that only differ in one portion, where each of them
      // is a Matcher, into one row that matches any of them with
      // `@(a|b|...)`. Then a path is only walked once for all of them,
      // for example with `**/*.{js,ts}`.
      mergeRows() {
        let t = !0;
        for (; t; ) {
          if (t = !1, this.set.length < 2)
            return;
          let e = this.#d();
          const n = Math.max(0, ...this.set.map((r) => r.length));
          for (let r = 0; r < n; r++) {
            const i = /* @__PURE__ */ new Map(), o = this.set.length + 1;
            this.set.forEach((c, a) => {
              if (!(c[r] instanceof se || c[r] === Bt) || !cn(this.globParts[a][r]))
                return;
              const { pre: h, suf: f } = e[a], d = h[r] * o + f[r + 1], u = i.get(d);
              u ? u.push(a) : i.set(d, [a]);
            });
            const l = /* @__PURE__ */ new Set();
            for (const c of i.values()) {
              if (c.length < 2)
                continue;
              const [a, ...h] = c, d = `@(${c.map((u) => this.globParts[u][r]).join("|")})`;
              if (!(ge(d) > de)) {
                this.globParts[a][r] = d, this.set[a][r] = this.parse(d);
                for (const u of h)
                  l.add(u);
              }
            }
            if (l.size) {
              if (t = !0, this.set = this.set.filter((c, a) => !l.has(a)), this.globParts = this.globParts.filter((c, a) => !l.has(a)), this.set.length < 2)
                return;
              e = this.#d();
            }
          }
        }
      }
      // For each row, number ids for its prefixes and suffixes, such that
      // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
      // Two rows are the same other than at portion k exactly when they
      // have the same pre[k] and suf[k + 1]. This is linear in the size of
      // the rows, where joining the whole row for every k was quadratic.
      #d() {
        const t = /* @__PURE__ */ new Map(), e = this.globParts.map((o) => o.map((l) => {
          let c = t.get(l);
          return c === void 0 && t.set(l, c = t.size), c;
        })), n = t.size, r = Math.max(0, ...e.map((o) => o.length)), i = e.map((o) => ({
          pre: [0],
          suf: new Array(o.length + 1).fill(0)
        }));
        for (let o = 0; o < r; o++) {
          const l = /* @__PURE__ */ new Map();
          e.forEach((c, a) => {
            if (o >= c.length)
              return;
            const { pre: h } = i[a], f = h[o] * n + c[o];
            let d = l.get(f);
            d === void 0 && l.set(f, d = l.size + 1), h.push(d);
          });
        }
        for (let o = r - 1; o >= 0; o--) {
          const l = /* @__PURE__ */ new Map();
          e.forEach((c, a) => {
            if (o >= c.length)
              return;
            const { suf: h } = i[a], f = h[o + 1] * n + c[o];
            let d = l.get(f);
            d === void 0 && l.set(f, d = l.size + 1), h[o] = d;
          });
        }
        return i;
      }
      // various transforms to equivalent pattern sets that are
      // faster to process in a filesystem walk.  The goal is to
      // eliminate what we can, and push all ** patterns as far
      // to the right as possible, even if it increases the number
      // of patterns that we have to process.
      preprocess(t) {
        if (this.options.noglobstar)
          for (const n of t)
            for (let r = 0; r < n.length; r++)
              n[r] === "**" && (n[r] = "*");
        const { optimizationLevel: e = 1 } = this.options;
        return e >= 2 ? (t = this.firstPhasePreProcess(t), t = this.secondPhasePreProcess(t)) : e >= 1 ? t = this.levelOneOptimize(t) : t = this.adjascentGlobstarOptimize(t), t;
      }
      // just get rid of adjascent ** portions
      adjascentGlobstarOptimize(t) {
        return t.map((e) => {
          let n = -1;
          for (; (n = e.indexOf("**", n + 1)) !== -1; ) {
            let r = n;
            for (; e[r + 1] === "**"; )
              r++;
            r !== n && e.splice(n, r - n);
          }
          return e;
        });
      }
      // get rid of adjascent ** and resolve .. portions
      levelOneOptimize(t) {
        return t.map((e) => {
          const n = this.#c(e) + 1;
          return e = e.reduce((r, i) => {
            const o = r[r.length - 1];
            return i === "**" && o === "**" ? r : i === ".." && r.length > n && o && o !== ".." && o !== "." && o !== "**" ? (r.pop(), r) : (r.push(i), r);
          }, []), e.length === 0 ? [""] : e;
        });
      }
      // Check the path against each row before it is split. 'no' if no
      // row can match, so it does not need to be split. 'yes' if a row of
      // `**` and one more portion matches. 'maybe' if it must be split to
      // know. None of this applies with partial, where the path can end
      // before the row does.
      //
      // On Windows, `\` is a separator in the path too, and the portions of
      // a row up to its drive letter or UNC share are not checked (see
      // #rootIndex).
      //
      // Each string portion of a row must be a portion of the path, so the
      // path must contain it. Level 2 can only take portions out of the
      // path, so this is still true then.
      //
      // The last portion of a row must match the last portion of the path,
      // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
      // This does not apply to rows that end in **, rows that end in a
      // root, or preserveMultipleSlashes (which can leave more
      // than one '' at the end). At level 2, it does not apply if that
      // portion is `.` or `..`, which can be
      // resolved away. Level 2 only takes other portions out of the
      // middle of the path.
      //
      // A row of `**/x` then matches if the ** can walk the portions
      // before the one that x matches, the same as #matchGlobstar. At
      // level 2, this is only known if none of them are `.` or `..`, so
      // that the path does not change when it is resolved.
      #m(t) {
        const e = !this.isWindows || !t.includes("\\") ? "/" : t.includes("/") ? "both" : "\\";
        let n = this.#t ? 0 : -1, r = "", i = 0, o, l = 0;
        const c = !!this.options.dot;
        t: for (let a = 0; a < this.set.length; a++) {
          const h = this.set[a], f = h[h.length - 1];
          let d = n !== -1 && this.#r[a] && f !== A;
          if (d && n === 0) {
            const m = we(t, t.length, e);
            if (i = m + 1, r = t.slice(i), r === "" && m >= 0) {
              let p = m;
              for (; p > 0 && ut(t.charCodeAt(p - 1), e); )
                p--;
              l = p === 0 ? 0 : we(t, p - 1, e) + 1, o = t.slice(l, p);
            }
            const M = this.#e && (Tt(r) || r === "" && o !== void 0 && Tt(o));
            n = M ? -1 : 1, d = !M;
          }
          let u = -1;
          if (d && typeof f == "string" && (u = me(f, r, i, o, l), u === -1))
            continue;
          if (this.#n) {
            for (const m of this.#s[a])
              if (!t.includes(m))
                continue t;
          }
          if (d && typeof f == "object" && (u = me(f, r, i, o, l), u === -1))
            continue;
          const g = this.#o[a];
          if (g === "base" && d)
            return "yes";
          if (g === "tail" && d) {
            if (this.#e && V(t, 0, u, !0, e))
              return "maybe";
            if (!V(t, 0, u, c, e))
              return "yes";
            continue;
          }
          if (g === "mid" || g === "head") {
            const m = this.#y(t, h, g === "head", c, e);
            if (m !== "no")
              return m;
            continue;
          }
          return "maybe";
        }
        return "no";
      }
      // Match a row of a known shape against the split path, the same as
      // #matchGlobstar and #matchGlobStarBodySections do. None of these
      // rows have a drive letter, so they start at the first portion.
      #x(t, e, n) {
        const r = !!this.options.dot, i = t.length;
        if (n === "head") {
          if (i < 2 || !T(e[0], t[0]))
            return !1;
          for (let l = 1; l < i; l++)
            if (!ft(t[l], r))
              return !1;
          return !0;
        }
        const o = e[1];
        if (n === "tail") {
          let l = i - 1;
          if (!T(o, t[l]) && (t[l] !== "" || i === 1 || !T(o, t[--l])))
            return !1;
          for (let c = 0; c < l; c++)
            if (!ft(t[c], r))
              return !1;
          return !0;
        }
        for (let l = 0; l < i; l++) {
          if (T(o, t[l]) && l + 1 < i) {
            let c = l + 1;
            for (; c < i && ft(t[c], r); )
              c++;
            if (c === i)
              return !0;
          }
          if (!ft(t[l], r))
            return !1;
        }
        return !1;
      }
      // Match a row of `**/x/**` or `x/**` against the path, the same as
      // #matchGlobstar and #matchGlobStarBodySections do once it is split.
      // x must match a portion (the first one, for `x/**`), the ** before
      // it must be able to walk the portions before that one, and there
      // must be a portion after it, which the ** after it can walk. At
      // level 2, this is only known if no portion is `.` or `..`.
      #y(t, e, n, r, i) {
        if (this.#e && V(t, 0, t.length, !0, i))
          return "maybe";
        const o = e[n ? 0 : 1];
        let l = 0;
        for (let c = Dt(t, l, i); c !== -1; c = Dt(t, l, i)) {
          let a = c + 1;
          for (; a < t.length && ut(t.charCodeAt(a), i); )
            a++;
          if ((typeof o == "string" ? c - l === o.length && t.startsWith(o, l) : c > l && o.testUnchecked(t.slice(l, c))) && !V(t, a, t.length, r, i))
            return "yes";
          if (n || V(t, l, a, r, i))
            return "no";
          l = a;
        }
        return "no";
      }
      // the last split, if it was the same path with the same split
      // settings
      #f(t) {
        const e = Lt;
        return e?.f === t && e.isWindows === this.isWindows && e.preserveMultipleSlashes === this.preserveMultipleSlashes && e.normalize === this.#i ? e : void 0;
      }
      // split a path for match(), and keep the parts for the next call
      #g(t) {
        const { isWindows: e, preserveMultipleSlashes: n } = this;
        let r = this.#M(e ? t.split("\\").join("/") : t);
        const i = this.#i;
        return i && (r = r.map((o) => o.normalize(i))), Lt = {
          f: t,
          isWindows: e,
          preserveMultipleSlashes: n,
          normalize: i,
          parts: r
        }, Lt;
      }
      // resolve `.` and `..` portions of a path, for level 2
      #A(t) {
        const e = [...t];
        let n = !1;
        do {
          if (n = !1, !this.preserveMultipleSlashes) {
            for (let o = 1; o < e.length - 1; o++) {
              const l = e[o];
              o === 1 && l === "" && e[0] === "" || (l === "." || l === "") && (n = !0, e.splice(o, 1), o--);
            }
            e[0] === "." && e.length === 2 && (e[1] === "." || e[1] === "") && (n = !0, e.pop());
          }
          const r = this.#c(e) + 1;
          let i = r;
          for (; (i = e.indexOf("..", i + 1)) !== -1; ) {
            const o = e[i - 1];
            o && o !== "." && o !== ".." && o !== "**" && (n = !0, e.splice(i - 1, 2), i = Math.max(i - 2, r));
          }
        } while (n);
        return e.length === 0 ? [""] : e;
      }
      // First phase: single-pattern processing
      // <pre> is 1 or more portions
      // <rest> is 1 or more portions
      // <p> is any portion other than ., .., '', or **
      // <e> is . or ''
      //
      // **/.. is *brutal* for filesystem walking performance, because
      // it effectively resets the recursive walk each time it occurs,
      // and ** cannot be reduced out by a .. pattern part like a regexp
      // or most strings (other than .., ., and '') can be.
      //
      // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
      // <pre>/<e>/<rest> -> <pre>/<rest>
      // <pre>/<p>/../<rest> -> <pre>/<rest>
      // **/**/<rest> -> **/<rest>
      //
      // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
      // this WOULD be allowed if ** did follow symlinks, or * didn't
      firstPhasePreProcess(t) {
        const { braceExpandMax: e = re } = this.options;
        let n = 0;
        const r = 1e6;
        let i = !1;
        do {
          i = !1;
          for (let o of t) {
            let l = -1;
            for (; (l = o.indexOf("**", l + 1)) !== -1; ) {
              let h = l;
              for (; o[h + 1] === "**"; )
                h++;
              h > l && o.splice(l + 1, h - l);
              let f = o[l + 1];
              const d = o[l + 2], u = o[l + 3];
              if (f !== ".." || !d || d === "." || d === ".." || !u || u === "." || u === "..")
                continue;
              const g = o.length - 1;
              if (t.length >= e || n + g > r)
                throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");
              i = !0, o.splice(l, 1);
              const m = o.slice(0);
              m[l] = "**", n += g, t.push(m), l--;
            }
            if (!this.preserveMultipleSlashes) {
              for (let h = 1; h < o.length - 1; h++) {
                const f = o[h];
                h === 1 && f === "" && o[0] === "" || (f === "." || f === "") && (i = !0, o.splice(h, 1), h--);
              }
              o[0] === "." && o.length === 2 && (o[1] === "." || o[1] === "") && (i = !0, o.pop());
            }
            const c = this.#c(o) + 1;
            let a = c;
            for (; (a = o.indexOf("..", a + 1)) !== -1; ) {
              const h = o[a - 1];
              if (h && h !== "." && h !== ".." && h !== "**") {
                i = !0;
                const d = a === 1 && o[a + 1] === "**" ? ["."] : [];
                o.splice(a - 1, 2, ...d), o.length === 0 && o.push(""), a = Math.max(a - 2, c);
              }
            }
          }
        } while (i);
        return t;
      }
      // second phase: multi-pattern dedupes
      // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
      // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
      secondPhasePreProcess(t) {
        const e = /* @__PURE__ */ new Set(), n = t.filter((o) => {
          const l = o.join("/");
          return e.has(l) ? !1 : (e.add(l), !0);
        }), r = /* @__PURE__ */ new Map();
        for (const o of n) {
          const l = [];
          for (let c = 0; c < o.length; c++)
            o[c] === "*" && l.push(c);
          l.length && r.set(l.join(","), l);
        }
        if (!r.size || n.length * r.size > 1e5)
          return n;
        const { dot: i } = this.options;
        return n.filter((o) => {
          for (const l of r.values()) {
            if (l[l.length - 1] >= o.length)
              continue;
            const c = [...o];
            let a = !0, h = !1;
            for (const f of l) {
              const d = o[f];
              if (d !== "*") {
                if (!d || d === "**" || !i && d.startsWith(".")) {
                  a = !1;
                  break;
                }
                c[f] = "*", h = !0;
              }
            }
            if (a && h && e.has(c.join("/")))
              return !1;
          }
          return !0;
        });
      }
      parseNegate() {
        if (this.nonegate)
          return;
        const t = this.pattern;
        let e = !1, n = 0;
        for (let r = 0; r < t.length && t.charAt(r) === "!"; r++)
          e = !e, n++;
        n && (this.pattern = t.slice(n)), this.negate = e;
      }
      // Match the parts of a path against one row of the set. `resolved`
      // is the parts after level 2 resolves `.` and `..` in them, or the
      // same parts below level 2. Set partial to true to test if, for
      // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
      // you run out of file before you run out of pattern, then that's
      // fine, as long as all the parts match.
      #S(t, e, n, r) {
        let i = 0, o = 0;
        const l = this.isWindows ? Ft(e) : -1, c = l === -1 ? -1 : Ft(n);
        if (c !== -1) {
          const a = n[c], h = n[c + 1];
          typeof a != "string" || typeof h != "string" ? (i = l, o = c) : e[l].toLowerCase() === a.toLowerCase() && e[l + 1].toLowerCase() === h.toLowerCase() && (i = l + 2, o = c + 2);
        } else if (this.isWindows) {
          const a = typeof t[0] == "string" && /^[a-z]:$/i.test(t[0]), h = !a && t[0] === "" && t[1] === "" && t[2] === "?" && /^[a-z]:$/i.test(t[3]), f = typeof n[0] == "string" && /^[a-z]:$/i.test(n[0]), d = !f && n[0] === "" && n[1] === "" && n[2] === "?" && typeof n[3] == "string" && /^[a-z]:$/i.test(n[3]), u = h ? 3 : a ? 0 : void 0, g = d ? 3 : f ? 0 : void 0;
          if (typeof u == "number" && typeof g == "number") {
            const [m, M] = [
              t[u],
              n[g]
            ];
            m.toLowerCase() === M.toLowerCase() && (o = g + 1, i = u + 1);
          }
        }
        return t = e, n.includes(A) ? this.#E(t, n, r, i, o) : this.#w(t, n, r, i, o);
      }
      #E(t, e, n, r, i) {
        const { head: o, body: l, tail: c, segments: a } = this.#O(e, n, i);
        if (o.length) {
          const f = r + o.length;
          if (!this.#w(t, o, n, r, 0, f))
            return !1;
          r += o.length, i += o.length;
        }
        let h = 0;
        if (c.length) {
          if (c.length + r > t.length)
            return !1;
          let f = t.length - c.length;
          if (this.#w(t, c, n, f, 0))
            h = c.length;
          else {
            if (t[t.length - 1] !== "" || r + c.length === t.length || (f--, !this.#w(t, c, n, f, 0)))
              return !1;
            h = c.length + 1;
          }
        }
        if (!l.length) {
          let f = !!h;
          for (let d = r; d < t.length - h; d++) {
            const u = String(t[d]);
            if (f = !0, u === "." || u === ".." || !this.options.dot && u.startsWith("."))
              return !1;
          }
          return n || f;
        }
        return !!this.#b(t, a, t.length - h, r, 0, n, 0, !!h, /* @__PURE__ */ new Set());
      }
      // Split the pattern into head, tail, and middle of ** delimited
      // parts. The tail has to be at the end, and the others just have to
      // be found in order from the head. These only depend on the pattern
      // row, so they are kept for the next path.
      #O(t, e, n) {
        let r = this.#p.get(t);
        r || (r = [], this.#p.set(t, r));
        const i = n * 2 + (e ? 1 : 0), o = r[i];
        if (o)
          return o;
        const l = t.indexOf(A, n), c = t.lastIndexOf(A), a = t.slice(n, l), h = t.slice(l + 1, e ? void 0 : c), f = e ? [] : t.slice(c + 1), d = [[[], 0]];
        let u = d[0], g = 0;
        const m = [0];
        for (const p of h)
          p === A ? (m.push(g), u = [[], 0], d.push(u)) : (u[0].push(p), g++);
        d.forEach((p, E) => {
          p[1] = g - m[E];
        });
        const M = { head: a, body: h, tail: f, segments: d };
        return r[i] = M, M;
      }
      // return false for "nope, not matching"
      // return null for "not matching, cannot keep trying"
      #b(t, e, n, r, i, o, l, c, a) {
        const h = e[i];
        if (!h) {
          if (o)
            return r >= n || r === n - 1 && t[r] === "";
          for (let g = r; g < n; g++) {
            c = !0;
            const m = t[g];
            if (m === "." || m === ".." || !this.options.dot && m.startsWith("."))
              return !1;
          }
          return c;
        }
        const [f, d] = h, u = o ? n : n - d;
        for (; r <= u; ) {
          const g = i * (t.length + 1) + r;
          if (a.has(g))
            return !1;
          if (a.add(g), this.#w(t, f, o, r, 0, r + f.length) && l < this.maxGlobstarRecursion) {
            const p = this.#b(t, e, n, r + f.length, i + 1, o, l + 1, c, a);
            if (p !== !1)
              return p;
          }
          if (r === u)
            break;
          const M = t[r];
          if (M === "." || M === ".." || !this.options.dot && M.startsWith("."))
            return !1;
          r++;
        }
        return o || null;
      }
      #w(t, e, n, r, i, o = t.length) {
        let l, c, a, h;
        for (l = r, c = i, h = Math.min(o, t.length), a = e.length; l < h && c < a; l++, c++) {
          let f = e[c], d = t[l];
          if (f === !1 || f === A || !T(f, d))
            return !1;
        }
        if (l === h && c === a)
          return !0;
        if (l === h)
          return n;
        if (c === a)
          return l === h - 1 && t[l] === "";
        throw new Error("wtf?");
      }
      braceExpand() {
        return jt(this.pattern, this.options);
      }
      // Expand braces, except numeric ranges such as {0..999} with at
      // least RANGE_MIN values. Each of those stays in its pattern as
      // `<mark>0..999<mark>`, for the Matcher to test. If a range might
      // be inside a [...] class, expand all of them instead.
      #k() {
        const { pattern: t } = this;
        if (this.options.nobrace)
          return this.braceExpand();
        let e = 57344;
        for (; t.includes(String.fromCharCode(e)); )
          if (++e > 63743)
            return this.braceExpand();
        const n = String.fromCharCode(e);
        let r = !1;
        const i = t.replace(en, (l, c, a) => {
          const h = Number(c), f = Number(a);
          return !Number.isSafeInteger(h) || !Number.isSafeInteger(f) || Math.abs(h - f) + 1 < tn ? l : (r = !0, `${n}${c}..${a}${n}`);
        });
        if (!r)
          return this.braceExpand();
        const o = jt(i, this.options);
        for (const l of o)
          for (const c of l.split("/")) {
            const a = c.indexOf("[");
            if (a !== -1 && a < c.lastIndexOf(n))
              return this.braceExpand();
            if (!this.options.noext && nn(c, n))
              return this.braceExpand();
          }
        return this.#u = n, o;
      }
      parse(t) {
        lt(t);
        const e = this.options;
        if (t === "**")
          return A;
        if (t === "")
          return "";
        const { nocase: n, nocaseMagicOnly: r, noext: i = !1, dot: o, normalize: l } = e, c = this.#u, a = c && t.includes(c) ? void 0 : rn(t, i);
        if (a !== void 0 && !(n && !r && t.toUpperCase() !== t.toLowerCase()))
          return this.#h(a);
        if (this.#a)
          return Bt;
        let h = this.#l.get(t);
        return h || (i || on(t), h = new se(t, {
          nocase: n,
          noext: i,
          dot: o,
          normalize: l,
          ...c && { rangeMark: c }
        }), this.#l.set(t, h)), h;
      }
      #M(t) {
        return this.preserveMultipleSlashes ? t.split("/") : this.isWindows && /^\/\/[^/]+/.test(t) ? ["", ...t.split(/\/+/)] : t.split(/\/+/);
      }
      match(t, e = this.partial) {
        if (this.comment)
          return !1;
        if (this.empty)
          return t === "";
        if (t === "/" && e)
          return !0;
        const n = this.options;
        let r = this.#f(t);
        if (!r) {
          if (!e && !this.#i && (this.#t || this.#n) && pe !== t) {
            pe = t;
            const a = this.#m(t);
            if (a === "no")
              return n.flipNegate ? !1 : this.negate;
            if (a === "yes")
              return n.flipNegate ? !0 : !this.negate;
          }
          r = this.#g(t);
        }
        const i = r.parts, o = this.#e ? r.resolved ??= this.#A(i) : i, l = this.set;
        let c = i[i.length - 1];
        if (!c)
          for (let a = i.length - 2; !c && a >= 0; a--)
            c = i[a];
        for (let a = 0; a < l.length; a++) {
          const h = l[a], f = e ? void 0 : this.#o[a];
          if (f === "base" ? T(h[0], c) : f ? this.#x(o, h, f) : n.matchBase && h.length === 1 ? this.#S([c], [c], h, e) : this.#S(i, o, h, e))
            return n.flipNegate ? !0 : !this.negate;
        }
        return n.flipNegate ? !1 : this.negate;
      }
      static defaults(t) {
        return P.defaults(t).Minimatch;
      }
    }
    P.Minimatch = dt, P.escape = Be, P.unescape = ie;
  }),
  614: ((Se, pt, W) => {
    W.d(pt, {
      folderOf: () => (
        /* reexport */
        mt
      ),
      isLeftOut: () => (
        /* reexport */
        et
      ),
      matchFiles: () => xt
    });
    var O = W(6760), q = W(3916), Y = W(3400), C = W(5881), Q = W(1138);
    function j(w, y) {
      const b = (0, O.resolve)(y.workspace || ".", w), x = (0, C.O3)(w, y).map((S) => (0, O.resolve)(S)).find((S) => (0, C.FK)(b, S));
      if (x === void 0)
        throw (0, C.qY)(w);
      return { folder: x, way: B(x, b) };
    }
    function B(w, y) {
      return (0, O.relative)(w, y).split(O.sep).join("/");
    }
    function X(w) {
      const y = w.split("/"), b = y.findIndex((x) => /[*?[\\]/.test(x));
      return y.slice(0, b).join("/");
    }
    function mt(w, y) {
      const { folder: b, way: x } = j(w, y);
      return (0, O.resolve)(b, X(x));
    }
    function tt(w, y = {}) {
      return new Q.VR(w, { ...wt, ...y });
    }
    const wt = {
      nobrace: !0,
      noext: !0,
      nocomment: !0,
      nonegate: !0,
      nocase: O.sep === "\\"
    };
    function et(w, y) {
      const b = nt(y);
      let x = (0, O.resolve)(y.folders.workspace || ".", w);
      for (; !b(x) && x !== (0, O.dirname)(x); )
        x = (0, O.dirname)(x);
      return b(x);
    }
    function nt({ exclusions: w, folders: y }) {
      const b = w.map((x) => {
        const { folder: S, way: k } = j(x, y);
        return { folder: S, matcher: tt(k.replace(/\/\*\*$/, ""), { dot: !0 }) };
      });
      return (x) => b.some(({ folder: S, matcher: k }) => (0, C.FK)(x, S) && k.match(B(S, x)));
    }
    const st = 5e4;
    async function xt(w, y) {
      const { folders: b, files: x } = y, { folder: S, way: k } = j(w, b), $ = (N) => (0, O.isAbsolute)(w) ? (0, O.resolve)(S, N) : N || ".", G = X(k);
      if (!await bt($(G), w, y) || et($(G), y))
        return [];
      const it = tt(k), Et = nt(y), rt = (N, U) => !(0, C.Ov)(N) && it.match(N, U) && !Et((0, O.resolve)(S, N)), Ot = St(w, y), L = [];
      for await (const { name: N, entry: U } of yt(G, {
        list: (I) => Ot((0, O.resolve)(S, I)),
        enters: (I) => rt(I, !0)
      }))
        rt(N, !1) && await Mt(U, (0, O.resolve)(S, N), x) && L.push($(N));
      return L.sort();
    }
    async function* yt(w, { list: y, enters: b }) {
      const x = [w];
      for (let S = x.pop(); S !== void 0; S = x.pop())
        for (const k of await y(S)) {
          const $ = S === "" ? k.name : `${S}/${k.name}`;
          k.isDirectory() ? b($) && x.push($) : yield { name: $, entry: k };
        }
    }
    function St(w, { files: y, looked: b }) {
      return async (x) => {
        const S = await y.readdir(x).catch(() => []);
        if (b.entries += S.length, b.entries > st)
          throw At(w);
        return S;
      };
    }
    async function bt(w, y, { folders: b, files: x }) {
      const S = (0, O.resolve)(b.workspace || ".", w);
      return await (0, Y.t)(S, x) ? (await (0, C.x5)(w, b, x, y), !0) : !1;
    }
    async function Mt(w, y, b) {
      return w.isSymbolicLink() ? b.stat(y).then((x) => x.isFile(), () => !0) : w.isFile();
    }
    function At(w) {
      return new q.lZ("unreadable_file", `\`content_file\`: looking for "${w}" led through more than ${st} files and folders.`, {
        nextStep: "Begin the pattern with a folder (`docs/**/*.md`), or exclude the large ones in a line of their own (`!**/node_modules`)."
      });
    }
  })
};
