"use strict";
exports.ids = ["templates"], exports.modules = {
  8694: ((ki, k, z) => {
    var m;
    m = { value: !0 };
    var Ie = z(2203), G = z(6928), K = z(4720), Ce = z(4720);
    class j {
      constructor(e, s, i, n, r) {
        this.kind = e, this.input = s, this.begin = i, this.end = n, this.file = r;
      }
      getText() {
        return this.input.slice(this.begin, this.end);
      }
      getPosition() {
        let [e, s] = [1, 1];
        for (let i = 0; i < this.begin; i++)
          this.input[i] === `
` ? (e++, s = 1) : s++;
        return [e, s];
      }
      size() {
        return this.end - this.begin;
      }
    }
    class I {
      liquidMethodMissing(e, s) {
      }
    }
    const Ge = Object.prototype.toString, Ke = String.prototype.toLowerCase, ve = Object.hasOwnProperty;
    function S(t) {
      return typeof t == "string";
    }
    function $(t) {
      return typeof t == "function";
    }
    function At(t) {
      return t && $(t.then);
    }
    function te(t) {
      return t && $(t.next) && $(t.throw) && $(t.return);
    }
    function Z(t) {
      return function(...e) {
        return new Promise((s, i) => {
          t(...e, (n, r) => {
            n ? i(n) : s(r);
          });
        });
      };
    }
    function p(t) {
      return t = T(t), S(t) ? t : A(t) ? "" : E(t) ? t.map((e) => p(e)).join("") : String(t);
    }
    function Ae(t, e, s) {
      let i = e;
      for (let n = 0; n < s && i < t.length; n++)
        i += t.codePointAt(i) > 65535 ? 2 : 1;
      return i;
    }
    function et(t) {
      let e = 0;
      for (let s = 0; s < t.length; s = Ae(t, s, 1))
        e++;
      return e;
    }
    function ye(t, e, s) {
      if (e < 0 && (e = t.length + e), !(s && !ve.call(t, e)))
        return t[e];
    }
    function we(t) {
      return t = T(t), E(t) ? t : S(t) && t.length > 0 ? [t] : st(t) ? Array.from(t) : se(t) ? Object.keys(t).map((e) => [e, t[e]]) : [];
    }
    function V(t) {
      return t = T(t), A(t) ? [] : E(t) ? t : [t];
    }
    function T(t) {
      return t instanceof I && $(t.valueOf) ? t.valueOf() : t;
    }
    function Be(t) {
      return +T(t) || 0;
    }
    function be(t) {
      return typeof t == "number";
    }
    function tt(t) {
      return t && $(t.toLiquid) ? tt(t.toLiquid()) : t;
    }
    function A(t) {
      return t == null;
    }
    function Ue(t) {
      return t === void 0;
    }
    function E(t) {
      return Ge.call(t) === "[object Array]";
    }
    function ze(t) {
      return t && be(t.length);
    }
    function st(t) {
      return se(t) && Symbol.iterator in t;
    }
    function R(t, e) {
      t = t || {};
      for (const s in t)
        if (ve.call(t, s) && e(t[s], s, t) === !1)
          break;
      return t;
    }
    function se(t) {
      const e = typeof t;
      return t !== null && (e === "object" || e === "function");
    }
    function it(t, e, s = 1) {
      const i = [];
      for (let n = t; n < e; n += s)
        i.push(n);
      return i;
    }
    function ie(t, e, s = " ") {
      return He(t, e, s, (i, n) => n + i);
    }
    function nt(t, e, s = " ") {
      return He(t, e, s, (i, n) => i + n);
    }
    function He(t, e, s, i) {
      t = String(t);
      const n = e - t.length;
      return n <= 0 ? t : i(t, s.repeat(n));
    }
    function rt(t) {
      return t;
    }
    function zt(t) {
      return [...t].some((s) => s >= "a" && s <= "z") ? t.toUpperCase() : t.toLowerCase();
    }
    function Ee(t, e) {
      return t.length > e ? t.slice(0, e - 3) + "..." : t;
    }
    function ot(t, e) {
      return A(t) && A(e) ? 0 : A(t) ? 1 : A(e) || t < e ? -1 : t > e ? 1 : 0;
    }
    function Et(t, e) {
      return A(t) && A(e) ? 0 : A(t) ? 1 : A(e) || (t = Ke.call(t), e = Ke.call(e), t < e) ? -1 : t > e ? 1 : 0;
    }
    function Re(t) {
      return function(...e) {
        return t.call(this, ...e.map(T));
      };
    }
    function C(t) {
      return function(...e) {
        return t.call(this, ...e.map(Be));
      };
    }
    function* Ne(t) {
      const e = /* @__PURE__ */ new Set();
      for (const s of t) {
        const i = JSON.stringify(s);
        e.has(i) || (e.add(i), yield s);
      }
    }
    const at = "__liquidClass__";
    class J extends Error {
      constructor(e, s) {
        super(typeof e == "string" ? e : e.message), this.context = "", typeof e != "string" && Object.defineProperty(this, "originalError", { value: e, enumerable: !1 }), Object.defineProperty(this, "token", { value: s, enumerable: !1 }), Object.defineProperty(this, at, { value: "LiquidError", enumerable: !1 });
      }
      update() {
        Object.defineProperty(this, "context", { value: Ve(this.token), enumerable: !1 }), this.message = De(this.message, this.token), this.stack = this.message + `
` + this.context + `
` + this.stack, this.originalError && (this.stack += `
From ` + this.originalError.stack);
      }
      static is(e) {
        return e?.[at] === "LiquidError";
      }
    }
    class Me extends J {
      constructor(e, s) {
        super(e, s), this.name = "TokenizationError", super.update();
      }
    }
    class $e extends J {
      constructor(e, s) {
        super(e, s), this.name = "ParseError", this.message = e.message, super.update();
      }
    }
    class lt extends J {
      constructor(e, s) {
        super(e, s.token), this.name = "RenderError", this.message = e.message, super.update();
      }
      static is(e) {
        return e.name === "RenderError";
      }
    }
    class ct extends J {
      constructor(e) {
        super(e[0], e[0].token), this.errors = e, this.name = "LiquidErrors";
        const s = e.length > 1 ? "s" : "";
        this.message = `${e.length} error${s} found`, super.update();
      }
      static is(e) {
        return e.name === "LiquidErrors";
      }
    }
    class ut extends J {
      constructor(e, s) {
        super(e, s), this.name = "UndefinedVariableError", this.message = e.message, super.update();
      }
    }
    class Rt extends Error {
      constructor(e) {
        super(`undefined variable: ${e}`), this.name = "InternalUndefinedVariableError", this.variableName = e;
      }
    }
    class ke extends Error {
      constructor(e) {
        super(e), this.name = "AssertionError", this.message = e + "";
      }
    }
    function Ve(t) {
      const [e, s] = t.getPosition(), i = t.input.split(`
`), n = Math.max(e - 2, 1), r = Math.min(e + 3, i.length);
      return it(n, r + 1).map((u) => {
        const w = u === e ? ">> " : "   ", g = ie(String(u), String(r).length);
        let y = `${w}${g}| `;
        const O = u === e ? `
` + ie("^", s + y.length) : "";
        return y += i[u - 1], y += O, y;
      }).join(`
`);
    }
    function De(t, e) {
      e.file && (t += `, file:${e.file}`);
      const [s, i] = e.getPosition();
      return t += `, line:${s}, col:${i}`, t;
    }
    const L = [0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 4, 4, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 2, 8, 0, 0, 0, 0, 8, 0, 0, 0, 64, 0, 65, 0, 0, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 0, 0, 2, 2, 2, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], ee = 1, ae = 4, ht = 8, Pe = 16, ft = 32, Nt = 64, dt = 128;
    function je(t) {
      const e = t.charCodeAt(0);
      return e >= 128 ? !L[e] : !!(L[e] & ee);
    }
    L[160] = L[5760] = L[6158] = L[8192] = L[8193] = L[8194] = L[8195] = L[8196] = L[8197] = L[8198] = L[8199] = L[8200] = L[8201] = L[8202] = L[8232] = L[8233] = L[8239] = L[8287] = L[12288] = ae, L[8220] = L[8221] = dt;
    function M(t, e) {
      if (!t) {
        const s = typeof e == "function" ? e() : e || `expect ${t} to be true`;
        throw new ke(s);
      }
    }
    function Te(t, e = `unexpected ${JSON.stringify(t)}`) {
      M(!t, e);
    }
    class Mt extends I {
      *equals(e) {
        return A(yield T(e));
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
    class le extends I {
      *equals(e) {
        return e instanceof le ? !1 : (e = yield T(e), S(e) || E(e) ? e.length === 0 : se(e) ? Object.keys(e).length === 0 : !1);
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
        return e instanceof le;
      }
    }
    class Ye extends le {
      *equals(e) {
        return e === !1 || A(yield T(e)) ? !0 : S(e) ? /^\s*$/.test(e) : yield super.equals(e);
      }
      static is(e) {
        return e instanceof Ye;
      }
    }
    class We extends I {
      constructor(e, s, i) {
        super(), this.i = 0, this.length = e, this.name = `${i}-${s}`;
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
    class pt {
      constructor() {
        this.buffer = "";
      }
      write(e) {
        this.buffer += p(e);
      }
    }
    class $t {
      constructor() {
        this.buffer = "", this.stream = new Ie.PassThrough();
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
    class Vt {
      constructor() {
        this.buffer = "";
      }
      write(e) {
        e = T(e), typeof e != "string" && this.buffer === "" ? this.buffer = e : this.buffer = p(this.buffer) + p(e);
      }
    }
    class mt extends I {
      constructor(e = () => "") {
        super(), this.superBlockRender = e;
      }
      /**
       * Provide parent access in child block by
       * {{ block.super }}
       */
      *super() {
        const e = new pt();
        return yield this.superBlockRender(e), e.buffer;
      }
    }
    function H(t) {
      return t && $(t.equals) && $(t.gt) && $(t.geq) && $(t.lt) && $(t.leq);
    }
    const gt = new Mt(), ce = {
      true: !0,
      false: !1,
      nil: gt,
      null: gt,
      empty: new le(),
      blank: new Ye()
    }, yt = /* @__PURE__ */ new WeakMap();
    function qe(t) {
      const e = yt.get(t);
      if (e)
        return e;
      const s = {};
      for (const [i, n] of Object.entries(t)) {
        let r = s;
        for (let a = 0; a < i.length; a++) {
          const u = i[a];
          r[u] = r[u] || {}, a === i.length - 1 && je(i[a]) && (r[u].needBoundary = !0), r = r[u];
        }
        r.data = n, r.end = !0;
      }
      return yt.set(t, s), s;
    }
    function Ze(t, e) {
      const s = e || t;
      return (i, ...n) => i ? s(...n) : t(...n);
    }
    async function Y(t) {
      if (!te(t))
        return t;
      let e, s = !1, i = "next";
      do {
        const n = t[i](e);
        s = !!n.done, e = n.value, i = "next";
        try {
          te(e) && (e = Y(e)), At(e) && (e = await e);
        } catch (r) {
          i = "throw", e = r;
        }
      } while (!s);
      return e;
    }
    function B(t) {
      if (!te(t))
        return t;
      let e, s = !1, i = "next";
      do {
        const n = t[i](e);
        if (s = !!n.done, e = n.value, i = "next", te(e))
          try {
            e = B(e);
          } catch (r) {
            i = "throw", e = r;
          }
      } while (!s);
      return e;
    }
    const Dt = /%([-_0^#:]+)?(\d+)?([EO])?(.)/;
    function Pt(t) {
      return [31, jt(t) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    }
    function wt(t) {
      let e = 0;
      for (let s = 0; s < t.getMonth(); ++s)
        e += Pt(t)[s];
      return e + t.getDate();
    }
    function bt(t, e) {
      const s = (t.getDay() - e + 7) % 7;
      return String(Math.floor((wt(t) - 1 - s + 7) / 7));
    }
    function jt(t) {
      const e = t.getFullYear();
      return !!((e & 3) === 0 && (e % 100 || e % 400 === 0 && e));
    }
    function o(t) {
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
    function l(t) {
      return Math.floor(t.getFullYear() / 100);
    }
    const c = {
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
    }, d = new Set("aAbBceklpP");
    function h(t, e) {
      const s = Math.abs(t.getTimezoneOffset()), i = Math.floor(s / 60), n = s % 60;
      return (t.getTimezoneOffset() > 0 ? "-" : "+") + ie(i, 2, "0") + (e.flags[":"] ? ":" : "") + ie(n, 2, "0");
    }
    const f = {
      a: (t) => t.getShortWeekdayName(),
      A: (t) => t.getLongWeekdayName(),
      b: (t) => t.getShortMonthName(),
      B: (t) => t.getLongMonthName(),
      c: (t) => t.toLocaleString(),
      C: (t) => l(t),
      d: (t) => t.getDate(),
      e: (t) => t.getDate(),
      H: (t) => t.getHours(),
      I: (t) => String(t.getHours() % 12 || 12),
      j: (t) => wt(t),
      k: (t) => t.getHours(),
      l: (t) => String(t.getHours() % 12 || 12),
      L: (t) => t.getMilliseconds(),
      m: (t) => t.getMonth() + 1,
      M: (t) => t.getMinutes(),
      N: (t, e) => {
        const s = Number(e.width) || 9, i = ie(String(t.getMilliseconds()), 3, "0").slice(0, s);
        return e.memoryLimit?.use(s - i.length), nt(i, s, "0");
      },
      p: (t) => t.getHours() < 12 ? "AM" : "PM",
      P: (t) => t.getHours() < 12 ? "am" : "pm",
      q: (t) => o(t),
      s: (t) => Math.floor(t.dateValue() / 1e3),
      S: (t) => t.getSeconds(),
      u: (t) => t.getDay() || 7,
      U: (t) => bt(t, 0),
      w: (t) => t.getDay(),
      W: (t) => bt(t, 1),
      x: (t) => t.toLocaleDateString(),
      X: (t) => t.toLocaleTimeString(),
      y: (t) => (t.getFullYear() % 100 + 100) % 100,
      Y: (t) => t.getFullYear(),
      z: h,
      Z: (t, e) => t.getTimeZoneName() || h(t, e),
      t: () => "	",
      n: () => `
`,
      "%": () => "%"
    };
    f.h = f.b;
    function b(t, e, s) {
      let i = "", n = e, r;
      for (; r = Dt.exec(n); )
        i += n.slice(0, r.index), n = n.slice(r.index + r[0].length), i += x(t, r, s);
      return i + n;
    }
    function x(t, e, s) {
      const [i, n = "", r, a, u] = e, w = f[u];
      if (!w)
        return i;
      const g = {};
      for (const v of n)
        g[v] = !0;
      let y = String(w(t, { flags: g, width: r, modifier: a, memoryLimit: s })), O = d.has(u) ? " " : "0", F = Number(r) || c[u] || 0;
      return g["^"] ? y = y.toUpperCase() : g["#"] && (y = zt(y)), g._ ? O = " " : g[0] && (O = "0"), g["-"] && (F = 0), s?.use(Number(F) - y.length), O === "0" && y[0] === "-" ? "-" + ie(y.slice(1), F - 1, O) : ie(y, F, O);
    }
    function _() {
      return typeof Intl < "u" ? Intl.DateTimeFormat : void 0;
    }
    const W = 6e4, Se = /([zZ]|([+-])(\d{2}):?(\d{2}))$/, xe = [
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
    ], Ti = xe.map((t) => t.slice(0, 3)), us = [
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday"
    ], Si = us.map((t) => t.slice(0, 3));
    class Q {
      constructor(e, s, i) {
        this.locale = s, this.DateTimeFormat = _(), this.date = new Date(e), this.timezoneFixed = i !== void 0, i === void 0 && (i = this.date.getTimezoneOffset()), this.timezoneOffset = S(i) ? Q.getTimezoneOffset(i, this.date) : i, this.timezoneName = S(i) ? i : "";
        const n = (this.date.getTimezoneOffset() - this.timezoneOffset) * W, r = this.date.getTime() + n;
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
      toLocaleString(e, s) {
        return s?.timeZone ? this.date.toLocaleString(e, s) : this.displayDate.toLocaleString(e, s);
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
        return this.format({ month: "long" }) ?? xe[this.getMonth()];
      }
      getShortMonthName() {
        return this.format({ month: "short" }) ?? Ti[this.getMonth()];
      }
      getLongWeekdayName() {
        return this.format({ weekday: "long" }) ?? us[this.displayDate.getDay()];
      }
      getShortWeekdayName() {
        return this.format({ weekday: "short" }) ?? Si[this.displayDate.getDay()];
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
      static createDateFixedToTimezone(e, s) {
        const i = e.match(Se);
        if (i && i[1] === "Z")
          return new Q(+new Date(e), s, 0);
        if (i && i[2] && i[3] && i[4]) {
          const [, , n, r, a] = i, u = (n === "+" ? -1 : 1) * (parseInt(r, 10) * 60 + parseInt(a, 10));
          return new Q(+new Date(e), s, u);
        }
        return new Q(e, s);
      }
      static getTimezoneOffset(e, s) {
        const i = s.toLocaleString("en-US", { timeZone: e }), n = s.toLocaleString("en-US", { timeZone: "UTC" }), r = new Date(i);
        return (+new Date(n) - +r) / (60 * 1e3);
      }
    }
    class qt {
      constructor(e, s) {
        this.base = 0, this.message = `${e} limit exceeded`, this.limit = s;
      }
      use(e) {
        +e > 0 && (M(this.base + +e <= this.limit, this.message), this.base += +e);
      }
      check(e) {
        +e > 0 && M(+e <= this.limit, this.message);
      }
    }
    class It extends j {
      constructor(e, [s, i], n, r, a, u, w, g) {
        super(e, n, r, a, g), this.trimLeft = !1, this.trimRight = !1;
        const y = n[s] === "-", O = n[i - 1] === "-";
        let F = y ? s + 1 : s, v = O ? i - 1 : i;
        for (; F < v && L[n.charCodeAt(F)] & ae; )
          F++;
        for (; v > F && L[n.charCodeAt(v - 1)] & ae; )
          v--;
        this.contentRange = [F, v], this.trimLeft = y || u, this.trimRight = O || w;
      }
      get content() {
        return this.input.slice(this.contentRange[0], this.contentRange[1]);
      }
    }
    class Ct extends It {
      constructor(e, s, i, n, r) {
        const { trimTagLeft: a, trimTagRight: u, tagDelimiterLeft: w, tagDelimiterRight: g } = n, [y, O] = [s + w.length, i - g.length];
        super(k.Yp.Tag, [y, O], e, s, i, a, u, r), this.tokenizer = new X(e, n.operators, r, this.contentRange, n.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal tag syntax, tag name expected"), this.tokenizer.skipBlank(), this.args = this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
      }
    }
    class xi extends It {
      constructor(e, s, i, n, r) {
        const { trimOutputLeft: a, trimOutputRight: u, outputDelimiterLeft: w, outputDelimiterRight: g } = n, y = [s + w.length, i - g.length];
        super(k.Yp.Output, y, e, s, i, a, u, r);
      }
    }
    class hs extends j {
      constructor(e, s, i, n) {
        super(k.Yp.HTML, e, s, i, n), this.input = e, this.begin = s, this.end = i, this.file = n, this.trimLeft = 0, this.trimRight = 0;
      }
      getContent() {
        return this.input.slice(this.begin + this.trimLeft, this.end - this.trimRight);
      }
    }
    class Fi extends j {
      constructor(e, s, i, n) {
        super(k.Yp.Number, e, s, i, n), this.input = e, this.begin = s, this.end = i, this.file = n, this.content = Number(this.getText());
      }
    }
    class Bt extends j {
      constructor(e, s, i, n) {
        super(k.Yp.Word, e, s, i, n), this.input = e, this.begin = s, this.end = i, this.file = n, this.content = this.getText();
      }
    }
    class Oi extends j {
      constructor(e, s, i, n) {
        super(k.Yp.Literal, e, s, i, n), this.input = e, this.begin = s, this.end = i, this.file = n, this.literal = this.getText(), this.content = ce[this.literal];
      }
    }
    const fs = {
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
    }, Li = {
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
    class _i extends j {
      constructor(e, s, i, n) {
        super(k.Yp.Operator, e, s, i, n), this.input = e, this.begin = s, this.end = i, this.file = n, this.operator = this.getText();
      }
      getPrecedence() {
        return this.operator in fs ? fs[this.operator] : 1;
      }
    }
    class ds extends j {
      constructor(e, s, i, n, r, a) {
        super(k.Yp.PropertyAccess, i, n, r, a), this.variable = e, this.props = s;
      }
    }
    class ps extends j {
      constructor(e, s, i, n, r, a) {
        super(k.Yp.Filter, i, n, r, a), this.name = e, this.args = s;
      }
    }
    class vi extends j {
      constructor(e, s, i, n, r, a) {
        super(k.Yp.Hash, e, s, i, a), this.input = e, this.begin = s, this.end = i, this.name = n, this.value = r, this.file = a;
      }
    }
    const Ai = /[\da-fA-F]/, ms = /[0-7]/, gs = {
      b: "\b",
      f: "\f",
      n: `
`,
      r: "\r",
      t: "	",
      v: "\v"
    };
    function ys(t) {
      const e = t.charCodeAt(0);
      return e >= 97 ? e - 87 : e >= 65 ? e - 55 : e - 48;
    }
    function zi(t) {
      let e = "";
      for (let s = 1; s < t.length - 1; s++) {
        if (t[s] !== "\\") {
          e += t[s];
          continue;
        }
        if (gs[t[s + 1]] !== void 0)
          e += gs[t[++s]];
        else if (t[s + 1] === "u") {
          let i = 0, n = s + 2;
          for (; n <= s + 5 && Ai.test(t[n]); )
            i = i * 16 + ys(t[n++]);
          s = n - 1, e += String.fromCharCode(i);
        } else if (!ms.test(t[s + 1]))
          e += t[++s];
        else {
          let i = s + 1, n = 0;
          for (; i <= s + 3 && ms.test(t[i]); )
            n = n * 8 + ys(t[i++]);
          s = i - 1, e += String.fromCharCode(n);
        }
      }
      return e;
    }
    class Ei extends j {
      constructor(e, s, i, n) {
        super(k.Yp.Quoted, e, s, i, n), this.input = e, this.begin = s, this.end = i, this.file = n, this.content = zi(this.getText());
      }
    }
    class Ri extends j {
      constructor(e, s, i, n, r, a) {
        super(k.Yp.Range, e, s, i, a), this.input = e, this.begin = s, this.end = i, this.lhs = n, this.rhs = r, this.file = a;
      }
    }
    class Ni extends It {
      constructor(e, s, i, n, r) {
        super(k.Yp.Tag, [s, i], e, s, i, !1, !1, r), this.tokenizer = new X(e, n.operators, r, this.contentRange, n.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal liquid tag syntax"), this.tokenizer.skipBlank();
      }
      get args() {
        return this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
      }
    }
    class ws extends j {
      constructor(e, s, i, n, r, a) {
        super(k.Yp.FilteredValue, i, n, r, a), this.initial = e, this.filters = s, this.input = i, this.begin = n, this.end = r, this.file = a;
      }
    }
    const Mi = {
      now: () => Date.now()
    };
    function Ut() {
      return typeof global == "object" && global.performance || typeof window == "object" && window.performance || Mi;
    }
    class $i {
      renderTemplatesToNodeStream(e, s) {
        const i = new $t();
        return Promise.resolve().then(() => Y(this.renderTemplates(e, s, i))).then(() => i.end(), (n) => i.error(n)), i.stream;
      }
      *renderTemplates(e, s, i) {
        i || (i = s.opts.keepOutputType ? new Vt() : new pt()), s.renderLimit.check(Ut().now());
        const n = [];
        for (const r of e) {
          s.renderLimit.check(Ut().now());
          try {
            const a = yield r.render(s, i);
            if (a && i.write(a), s.breakCalled || s.continueCalled)
              break;
          } catch (a) {
            const u = J.is(a) ? a : new lt(a, r);
            if (s.opts.catchAllErrors)
              n.push(u);
            else
              throw u;
          }
        }
        if (n.length)
          throw new ct(n);
        return i.buffer;
      }
    }
    function Ht(t) {
      return E(t);
    }
    class kt {
      constructor(e, s, i) {
        this.token = e, this.name = e.name, this.handler = $(s) ? s : $(s?.handler) ? s.handler : rt, this.raw = !$(s) && !!s?.raw, this.args = e.args, this.liquid = i;
      }
      *render(e, s) {
        const i = [];
        for (const n of this.args)
          Ht(n) ? i.push([n[0], yield D(n[1], s)]) : i.push(yield D(n, s));
        return yield this.handler.apply({ context: s, token: this.token, liquid: this.liquid }, [e, ...i]);
      }
    }
    class Yt {
      constructor(e) {
        this.postfix = [...ji(e)];
      }
      *evaluate(e, s) {
        M(e, "unable to evaluate: context not defined");
        const i = [];
        for (const n of this.postfix)
          if (Gt(n)) {
            const r = i.pop();
            let a;
            if (Li[n.operator] === 1)
              a = yield e.opts.operators[n.operator](r, e);
            else {
              const u = i.pop();
              a = yield e.opts.operators[n.operator](u, r, e);
            }
            i.push(a);
          } else
            i.push(yield D(n, e, s));
        return i[0];
      }
      valid() {
        return !!this.postfix.length;
      }
    }
    function* D(t, e, s = !1) {
      if (t) {
        if ("content" in t)
          return t.content;
        if (Qe(t))
          return yield Di(t, e, s);
        if (ts(t))
          return yield Pi(t, e);
        if (_t(t))
          return yield Vi(t, e, s);
      }
    }
    function* Vi(t, e, s) {
      M(e.liquid, "FilteredValueToken evaluation requires liquid instance in context"), s = s || e.opts.lenientIf && t.filters.length > 0 && t.filters[0].name === "default";
      let i = yield t.initial.evaluate(e, s);
      for (const n of t.filters) {
        const r = e.liquid.filters[n.name];
        M(r || !e.liquid.options.strictFilters, () => `undefined filter: ${n.name}`), i = yield new kt(n, r, e.liquid).render(i, e);
      }
      return i;
    }
    function* Tt(t, e, s = !1) {
      return yield T(yield D(t, e, s));
    }
    function* Di(t, e, s) {
      const i = [];
      for (const n of t.props)
        i.push(yield Tt(n, e, !1));
      try {
        if (t.variable) {
          const n = yield D(t.variable, e, s);
          return yield e._getFromScope(n, i);
        } else
          return yield e._get(i);
      } catch (n) {
        if (s && n.name === "InternalUndefinedVariableError")
          return null;
        throw new ut(n, t);
      }
    }
    function bs(t) {
      return t.content;
    }
    function* Pi(t, e) {
      const s = yield Tt(t.lhs, e), i = yield Tt(t.rhs, e);
      return e.memoryLimit.use(i - s + 1), it(+s, +i + 1);
    }
    function* ji(t) {
      const e = [];
      for (const s of t)
        if (Gt(s)) {
          for (; e.length && e[e.length - 1].getPrecedence() > s.getPrecedence(); )
            yield e.pop();
          e.push(s);
        } else
          yield s;
      for (; e.length; )
        yield e.pop();
    }
    function ue(t, e) {
      return !Je(t, e);
    }
    function Je(t, e) {
      return t = T(t), e.opts.jsTruthy ? !t : t === !1 || t === void 0 || t === null;
    }
    const ks = {
      "==": function* (t, e) {
        return yield he(t, e);
      },
      "!=": function* (t, e) {
        return !(yield he(t, e));
      },
      ">": function* (t, e) {
        return H(t) ? yield t.gt(e) : H(e) ? yield e.lt(t) : (yield T(t)) > (yield T(e));
      },
      "<": function* (t, e) {
        return H(t) ? yield t.lt(e) : H(e) ? yield e.gt(t) : (yield T(t)) < (yield T(e));
      },
      ">=": function* (t, e) {
        return H(t) ? yield t.geq(e) : H(e) ? yield e.leq(t) : (yield T(t)) >= (yield T(e));
      },
      "<=": function* (t, e) {
        return H(t) ? yield t.leq(e) : H(e) ? yield e.geq(t) : (yield T(t)) <= (yield T(e));
      },
      contains: function* (t, e) {
        return t = yield T(t), E(t) ? yield Ts(t, e) : $(t?.indexOf) ? t.indexOf(yield T(e)) > -1 : !1;
      },
      not: function* (t, e) {
        return Je(yield T(t), e);
      },
      and: function* (t, e, s) {
        return ue(yield T(t), s) && ue(yield T(e), s);
      },
      or: function* (t, e, s) {
        return ue(yield T(t), s) || ue(yield T(e), s);
      }
    };
    function* he(t, e) {
      return H(t) ? yield t.equals(e) : H(e) ? yield e.equals(t) : (t = yield T(t), e = yield T(e), E(t) ? E(e) && (yield qi(t, e)) : t === e);
    }
    function* qi(t, e) {
      if (t.length !== e.length)
        return !1;
      for (let s = 0; s < t.length; s++)
        if (!(yield he(t[s], e[s])))
          return !1;
      return !0;
    }
    function* Ts(t, e) {
      for (const s of t)
        if (yield he(s, e))
          return !0;
      return !1;
    }
    class Wt {
      constructor(e, s, i, n) {
        this.key = e, this.value = s, this.next = i, this.prev = n;
      }
    }
    class Ss {
      constructor(e, s = 0) {
        this.limit = e, this.size = s, this.cache = {}, this.head = new Wt("HEAD", null, null, null), this.tail = new Wt("TAIL", null, null, null), this.head.next = this.tail, this.tail.prev = this.head;
      }
      write(e, s) {
        if (this.cache[e])
          this.cache[e].value = s;
        else {
          const i = new Wt(e, s, this.head.next, this.head);
          this.head.next.prev = i, this.head.next = i, this.cache[e] = i, this.size++, this.ensureLimit();
        }
      }
      read(e) {
        if (!this.cache[e])
          return;
        const { value: s } = this.cache[e];
        return this.remove(e), this.write(e, s), s;
      }
      remove(e) {
        const s = this.cache[e];
        s.prev.next = s.next, s.next.prev = s.prev, delete this.cache[e], this.size--;
      }
      clear() {
        this.head.next = this.tail, this.tail.prev = this.head, this.size = 0, this.cache = {};
      }
      ensureLimit() {
        this.size > this.limit && this.remove(this.tail.prev.key);
      }
    }
    const Ii = (t) => require.resolve(t, { paths: ["."] }), Ci = Z(K.stat), Bi = Z(K.readFile);
    async function Ui(t) {
      try {
        return await Ci(t), !0;
      } catch {
        return !1;
      }
    }
    function Hi(t) {
      return Bi(t, "utf8");
    }
    function Yi(t) {
      try {
        return K.statSync(t), !0;
      } catch {
        return !1;
      }
    }
    function Wi(t) {
      return K.readFileSync(t, "utf8");
    }
    function Zi(t, e, s) {
      return G.extname(e) || (e += s), G.resolve(t, e);
    }
    function Ji(t) {
      try {
        return Ii(t);
      } catch {
      }
    }
    function Qi(t) {
      return G.dirname(t);
    }
    const xs = Z(K.realpath);
    async function Xi(t, e) {
      try {
        const s = await xs(t), i = await xs(e), n = s.endsWith(G.sep) ? s : s + G.sep;
        return i.startsWith(n);
      } catch {
        return !1;
      }
    }
    function Gi(t, e) {
      try {
        const s = K.realpathSync(t), i = K.realpathSync(e), n = s.endsWith(G.sep) ? s : s + G.sep;
        return i.startsWith(n);
      } catch {
        return !1;
      }
    }
    var Ki = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      exists: Ui,
      readFile: Hi,
      existsSync: Yi,
      readFileSync: Wi,
      resolve: Zi,
      fallback: Ji,
      dirname: Qi,
      contains: Xi,
      containsSync: Gi,
      sep: G.sep
    });
    function Zt(t, e) {
      typeof e == "string" ? t.use(e.length) : e === null || typeof e == "number" || typeof e == "boolean" ? t.use(JSON.stringify(e).length) : Array.isArray(e) ? t.use(e.length + 1) : typeof e == "object" && t.use(2);
    }
    function en(t, e, ...s) {
      return t = T(t), E(t) || S(t) ? t.length ? t : e : t === !1 && new Map(s).get("allow_false") ? !1 : Je(t, this.context) ? e : t;
    }
    function Fs(t, e = 0) {
      const s = this.context.memoryLimit;
      return JSON.stringify(t, (i, n) => (Zt(s, n), n), e);
    }
    function tn(t, e = 0) {
      const s = this.context.memoryLimit, i = [];
      return JSON.stringify(t, function(n, r) {
        if (typeof r != "object" || r === null)
          return Zt(s, r), r;
        for (; i.length > 0 && i[i.length - 1] !== this; )
          i.pop();
        return i.includes(r) ? (s.use(10), "[Circular]") : (i.push(r), Zt(s, r), r);
      }, e);
    }
    function sn(t) {
      return Number(t);
    }
    var Os = {
      default: en,
      raw: {
        raw: !0,
        handler: rt
      },
      jsonify: Fs,
      to_integer: sn,
      json: Fs,
      inspect: tn
    };
    const nn = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&#34;",
      "'": "&#39;"
    }, rn = {
      "&amp;": "&",
      "&lt;": "<",
      "&gt;": ">",
      "&#34;": '"',
      "&#39;": "'"
    };
    function St(t) {
      return t = p(t), this.context.memoryLimit.use(t.length), t.replace(/&|<|>|"|'/g, (e) => nn[e]);
    }
    function on(t) {
      return St.call(this, t);
    }
    function an(t) {
      return t = p(t), this.context.memoryLimit.use(t.length), t.replace(/&(amp|lt|gt|#34|#39);/g, (e) => rn[e]);
    }
    function ln(t) {
      return St.call(this, an.call(this, t));
    }
    function cn(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), e.replace(/\r?\n/gm, `<br />
`);
    }
    function un(t) {
      const e = p(t);
      this.context.memoryLimit.use(e.length);
      const s = /* @__PURE__ */ new Map([["<script", "<\/script>"], ["<style", "</style>"], ["<!--", "-->"], ["<", ">"]]);
      let i = "", n = 0;
      for (; n < e.length; ) {
        const r = e.indexOf("<", n);
        if (r < 0)
          return i + e.slice(n);
        i += e.slice(n, r);
        for (const [a, u] of s) {
          if (!e.startsWith(a, r))
            continue;
          const w = e.indexOf(u, r + a.length);
          if (w >= 0) {
            n = w + u.length;
            break;
          }
          s.delete(a);
        }
        if (n <= r)
          return i + e.slice(r);
      }
      return i;
    }
    var hn = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      escape: St,
      xml_escape: on,
      escape_once: ln,
      newline_to_br: cn,
      strip_html: un
    });
    class fn {
      constructor(e) {
        this.mapping = e, this.sep = "/";
      }
      async exists(e) {
        return this.existsSync(e);
      }
      existsSync(e) {
        return !A(this.mapping[e]);
      }
      async readFile(e) {
        return this.readFileSync(e);
      }
      readFileSync(e) {
        const s = this.mapping[e];
        if (A(s))
          throw new Error(`ENOENT: ${e}`);
        return s;
      }
      dirname(e) {
        const s = e.split(this.sep);
        return s.pop(), s.join(this.sep);
      }
      resolve(e, s, i) {
        if (s += i, e === ".")
          return s;
        const n = e.split(/\/+/);
        for (const r of s.split(this.sep))
          r === "." || r === "" || (r === ".." ? (n.length > 1 || n[0] !== "") && n.pop() : n.push(r));
        return n.join(this.sep);
      }
    }
    const Fe = {
      root: ["."],
      layouts: ["."],
      partials: ["."],
      relativeReference: !0,
      jekyllInclude: !1,
      keyValueSeparator: ":",
      cache: void 0,
      extname: "",
      fs: Ki,
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
      operators: ks,
      groupedExpressions: !1,
      memoryLimit: 1 / 0,
      parseLimit: 1 / 0,
      renderLimit: 1 / 0
    };
    function dn(t) {
      if (t.hasOwnProperty("root") && (t.hasOwnProperty("partials") || (t.partials = t.root), t.hasOwnProperty("layouts") || (t.layouts = t.root)), t.hasOwnProperty("cache")) {
        let e;
        typeof t.cache == "number" ? e = t.cache > 0 ? new Ss(t.cache) : void 0 : typeof t.cache == "object" ? e = t.cache : e = t.cache ? new Ss(1024) : void 0, t.cache = e;
      }
      return t = { ...Fe, ...t.jekyllInclude ? { dynamicPartials: !1 } : {}, ...t }, (!t.fs.dirname || !t.fs.sep) && t.relativeReference && (console.warn("[LiquidJS] `fs.dirname` and `fs.sep` are required for relativeReference, set relativeReference to `false` to suppress this warning"), t.relativeReference = !1), t.root = xt(t.root), t.partials = xt(t.partials), t.layouts = xt(t.layouts), t.outputEscape = t.outputEscape && pn(t.outputEscape), t.locale || (t.locale = _()?.().resolvedOptions().locale ?? "en-US"), t.templates && (t.fs = new fn(t.templates), t.relativeReference = !0, t.root = t.partials = t.layouts = "."), t;
    }
    function pn(t) {
      return t === "escape" ? St : t === "json" ? Os.json : (M($(t), "`outputEscape` need to be of type string or function"), t);
    }
    function xt(t) {
      let e = [];
      return E(t) && (e = t), S(t) && (e = [t]), e;
    }
    function mn(t, e) {
      let s = !1;
      for (let i = 0; i < t.length; i++) {
        const n = t[i];
        Ns(n) && (!s && n.trimLeft && gn(t[i - 1], e.greedy), pe(n) && (n.name === "raw" ? s = !0 : n.name === "endraw" && (s = !1)), !s && n.trimRight && yn(t[i + 1], e.greedy));
      }
    }
    function gn(t, e) {
      if (!t || !Ot(t))
        return;
      const s = e ? ae : Pe;
      for (; L[t.input.charCodeAt(t.end - 1 - t.trimRight)] & s; )
        t.trimRight++;
    }
    function yn(t, e) {
      if (!t || !Ot(t))
        return;
      const s = e ? ae : Pe;
      for (; L[t.input.charCodeAt(t.begin + t.trimLeft)] & s; )
        t.trimLeft++;
      t.input.charAt(t.begin + t.trimLeft) === `
` && t.trimLeft++;
    }
    class X {
      constructor(e, s = Fe.operators, i, n, r = !1) {
        this.input = e, this.file = i, this.rawBeginAt = -1, this.p = n ? n[0] : 0, this.N = n ? n[1] : e.length, this.opTrie = qe(s), this.literalTrie = qe(ce), this.groupedExpressions = r;
      }
      readExpression() {
        return new Yt(this.readExpressionTokens());
      }
      *readExpressionTokens() {
        for (; this.p < this.N; ) {
          const e = this.readOperator();
          if (e) {
            yield e;
            continue;
          }
          const s = this.readValue();
          if (s) {
            yield s;
            continue;
          }
          return;
        }
      }
      readOperator() {
        this.skipBlank();
        const e = this.matchTrie(this.opTrie);
        if (e !== -1)
          return new _i(this.input, this.p, this.p = e, this.file);
      }
      matchTrie(e) {
        let s = e, i = this.p, n;
        for (; s[this.input[i]] && i < this.N; )
          s = s[this.input[i++]], s.end && (n = s);
        return !n || n.needBoundary && je(this.peek(i - this.p)) ? -1 : i;
      }
      readFilteredValue() {
        const e = this.p, s = this.readExpression();
        this.assert(s.valid(), `invalid value expression: ${this.snapshot()}`);
        const i = this.readFilters();
        return new ws(s, i, this.input, e, this.p, this.file);
      }
      readFilters() {
        const e = [];
        for (; ; ) {
          const s = this.readFilter();
          if (!s)
            return e;
          e.push(s);
        }
      }
      readFilter() {
        if (this.skipBlank(), this.end() || this.peek() === ")" || this.peek() === ",")
          return null;
        this.assert(this.read() === "|", 'expected "|" before filter');
        const e = this.readIdentifier();
        if (!e.size())
          return this.assert(this.end(), "expected filter name"), null;
        const s = [];
        if (this.skipBlank(), this.peek() === ":")
          do {
            ++this.p;
            const i = this.readFilterArg();
            i && s.push(i), this.skipBlank(), this.assert(this.end() || this.peek() === "," || this.peek() === "|" || this.peek() === ")", () => `unexpected character ${this.snapshot()}`);
          } while (this.peek() === ",");
        else if (!(this.peek() === "|" || this.peek() === ")" || this.peek() === "," || this.end())) throw this.error('expected ":" after filter name');
        return new ps(e.getText(), s, this.input, e.begin, this.p, this.file);
      }
      readFilterArg() {
        const e = this.readValue();
        if (!e)
          return;
        if (this.skipBlank(), this.peek() !== ":")
          return e;
        ++this.p;
        const s = this.readValue();
        return [e.getText(), s];
      }
      readTopLevelTokens(e = Fe) {
        const s = [];
        for (; this.p < this.N; ) {
          const i = this.readTopLevelToken(e);
          s.push(i);
        }
        return mn(s, e), s;
      }
      readTopLevelToken(e) {
        const { tagDelimiterLeft: s, outputDelimiterLeft: i } = e;
        return this.rawBeginAt > -1 ? this.readEndrawOrRawContent(e) : this.match(s) ? this.readTagToken(e) : this.match(i) ? this.readOutputToken(e) : this.readHTMLToken([s, i]);
      }
      readHTMLToken(e) {
        const s = this.p;
        for (; this.p < this.N && !e.some((i) => this.match(i)); )
          ++this.p;
        return new hs(this.input, s, this.p, this.file);
      }
      readTagToken(e) {
        const { file: s, input: i } = this, n = this.p;
        if (this.readToDelimiter(e.tagDelimiterRight) === -1)
          throw this.error(`tag ${this.snapshot(n)} not closed`, n);
        const r = new Ct(i, n, this.p, e, s);
        return r.name === "raw" && (this.rawBeginAt = n), r;
      }
      readToDelimiter(e, s = !1) {
        for (this.skipBlank(); this.p < this.N; ) {
          if (s && this.peekType() & ht) {
            this.readQuoted();
            continue;
          }
          if (++this.p, this.rmatch(e))
            return this.p;
        }
        return -1;
      }
      readOutputToken(e = Fe) {
        const { file: s, input: i } = this, { outputDelimiterRight: n } = e, r = this.p;
        if (this.readToDelimiter(n, !0) === -1)
          throw this.error(`output ${this.snapshot(r)} not closed`, r);
        return new xi(i, r, this.p, e, s);
      }
      readEndrawOrRawContent(e) {
        const { tagDelimiterLeft: s, tagDelimiterRight: i } = e, n = this.p;
        let r = this.readTo(s) - s.length;
        for (; this.p < this.N; ) {
          if (this.readIdentifier().getText() !== "endraw") {
            r = this.readTo(s) - s.length;
            continue;
          }
          for (; this.p <= this.N; ) {
            if (this.rmatch(i)) {
              const a = this.p;
              return n === r ? (this.rawBeginAt = -1, new Ct(this.input, n, a, e, this.file)) : (this.p = r, new hs(this.input, n, r, this.file));
            }
            if (this.rmatch(s))
              break;
            this.p++;
          }
        }
        throw this.error(`raw ${this.snapshot(this.rawBeginAt)} not closed`, n);
      }
      readLiquidTagTokens(e = Fe) {
        const s = [];
        for (; this.p < this.N; ) {
          const i = this.readLiquidTagToken(e);
          i && s.push(i);
        }
        return s;
      }
      readLiquidTagToken(e) {
        if (this.skipBlank(), this.end())
          return;
        const s = this.p;
        this.readToDelimiter(`
`);
        const i = this.p;
        return new Ni(this.input, s, i, e, this.file);
      }
      error(e, s = this.p) {
        return new Me(e, new Bt(this.input, s, this.N, this.file));
      }
      assert(e, s, i) {
        if (!e)
          throw this.error(typeof s == "function" ? s() : s, i);
      }
      snapshot(e = this.p) {
        return JSON.stringify(Ee(this.input.slice(e, this.N), 32));
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
        for (; !this.end() && je(this.peek()); )
          ++this.p;
        return new Bt(this.input, e, this.p, this.file);
      }
      readNonEmptyIdentifier() {
        const e = this.readIdentifier();
        return e.size() ? e : void 0;
      }
      readTagName() {
        return this.skipBlank(), this.input[this.p] === "#" ? this.input.slice(this.p, ++this.p) : this.readIdentifier().getText();
      }
      readHashes(e) {
        const s = [];
        for (; ; ) {
          const i = this.readHash(e);
          if (!i)
            return s;
          s.push(i);
        }
      }
      readHash(e) {
        this.skipBlank(), this.peek() === "," && ++this.p;
        const s = this.p, i = this.readNonEmptyIdentifier();
        if (!i)
          return;
        let n;
        this.skipBlank();
        const r = S(e) ? e : e ? "=" : ":";
        return this.peek() === r && (++this.p, n = this.readValue()), new vi(this.input, s, this.p, i, n, this.file);
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
        let s = this.readLiteral() || this.readQuoted() || this.readNumber();
        !s && this.peek() === "(" && (s = this.readGroupOrRange());
        const i = this.readProperties(!s);
        return i.length ? new ds(s, i, this.input, e, this.p) : s;
      }
      readScopeValue() {
        this.skipBlank();
        const e = this.p, s = this.readProperties();
        if (s.length)
          return new ds(void 0, s, this.input, e, this.p);
      }
      readProperties(e = !0) {
        const s = [];
        for (; ; ) {
          if (this.peek() === "[") {
            this.p++;
            const i = this.readValue() || new Bt(this.input, this.p, this.p, this.file);
            this.assert(this.readTo("]") !== -1, "[ not closed"), s.push(i);
            continue;
          }
          if (e && !s.length) {
            const i = this.readNonEmptyIdentifier();
            if (i) {
              s.push(i);
              continue;
            }
          }
          if (this.peek() === "." && this.peek(1) !== ".") {
            this.p++;
            const i = this.readNonEmptyIdentifier();
            if (!i)
              break;
            s.push(i);
            continue;
          }
          break;
        }
        return s;
      }
      readNumber() {
        this.skipBlank();
        let e = !1, s = !1, i = 0;
        for (this.peekType() & Nt && i++; this.p + i <= this.N; )
          if (this.peekType(i) & ft)
            s = !0, i++;
          else if (this.peek(i) === "." && this.peek(i + 1) !== ".") {
            if (e || !s)
              return;
            e = !0, i++;
          } else
            break;
        if (s && !je(this.peek(i))) {
          const n = new Fi(this.input, this.p, this.p + i, this.file);
          return this.advance(i), n;
        }
      }
      readLiteral() {
        this.skipBlank();
        const e = this.matchTrie(this.literalTrie);
        if (e === -1)
          return;
        const s = new Oi(this.input, this.p, e, this.file);
        return this.p = e, s;
      }
      readGroupOrRange() {
        this.skipBlank();
        const e = this.p;
        if (this.peek() !== "(")
          return;
        ++this.p;
        const s = this.readValueOrThrow();
        if (this.skipBlank(), this.peek() === "." && this.peek(1) === ".") {
          this.p += 2;
          const i = this.readValueOrThrow();
          return this.skipBlank(), this.assert(this.read() === ")", "invalid range syntax"), new Ri(this.input, e, this.p, s, i, this.file);
        }
        if (this.groupedExpressions) {
          const i = new Yt([s, ...this.readExpressionTokens()]);
          this.assert(i.valid(), () => `invalid value expression: ${this.snapshot()}`);
          const n = this.readFilters();
          return this.skipBlank(), this.assert(this.read() === ")", "unbalanced parentheses"), new ws(i, n, this.input, e, this.p, this.file);
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
        if (!(this.peekType() & ht))
          return;
        ++this.p;
        let s = !1;
        for (; this.p < this.N && (++this.p, !(this.input[this.p - 1] === this.input[e] && !s)); )
          s ? s = !1 : this.input[this.p - 1] === "\\" && (s = !0);
        return new Ei(this.input, e, this.p, this.file);
      }
      *readFileNameTemplate(e) {
        const { outputDelimiterLeft: s } = e, i = [",", " ", "\r", `
`, "	", s], n = new Set(i);
        for (; this.p < this.N && !n.has(this.peek()); )
          yield this.match(s) ? this.readOutputToken(e) : this.readHTMLToken(i);
      }
      match(e) {
        for (let s = 0; s < e.length; s++)
          if (e[s] !== this.input[this.p + s])
            return !1;
        return !0;
      }
      rmatch(e) {
        for (let s = 0; s < e.length; s++)
          if (e[e.length - 1 - s] !== this.input[this.p - 1 - s])
            return !1;
        return !0;
      }
      peekType(e = 0) {
        return this.p + e >= this.N ? 0 : L[this.input.charCodeAt(this.p + e)];
      }
      peek(e = 0) {
        return this.p + e >= this.N ? "" : this.input[this.p + e];
      }
      skipBlank() {
        for (; this.peekType() & ae; )
          ++this.p;
      }
    }
    class Ls {
      constructor(e, s) {
        this.handlers = {}, this.stopRequested = !1, this.tokens = e, this.parseToken = s;
      }
      on(e, s) {
        return this.handlers[e] = s, this;
      }
      trigger(e, s) {
        const i = this.handlers[e];
        return i ? (i.call(this, s), !0) : !1;
      }
      start() {
        this.trigger("start");
        let e;
        for (; !this.stopRequested && (e = this.tokens.shift()); ) {
          if (this.trigger("token", e) || pe(e) && this.trigger(`tag:${e.name}`, e))
            continue;
          const s = this.parseToken(e, this.tokens);
          this.trigger("template", s);
        }
        return this.stopRequested || this.trigger("end"), this;
      }
      stop() {
        return this.stopRequested = !0, this;
      }
    }
    class Jt {
      constructor(e) {
        this.token = e;
      }
    }
    class N extends Jt {
      constructor(e, s, i) {
        super(e), this.name = e.name, this.liquid = i, this.tokenizer = e.tokenizer;
      }
    }
    class Oe {
      constructor(e, s) {
        this.hash = {};
        const i = e instanceof X ? e : new X(e, {});
        for (const n of i.readHashes(s))
          this.hash[n.name.content] = n.value;
      }
      *render(e) {
        const s = {};
        for (const i of Object.keys(this.hash))
          s[i] = this.hash[i] === void 0 ? !0 : yield D(this.hash[i], e);
        return s;
      }
    }
    function wn(t) {
      return class extends N {
        constructor(e, s, i) {
          super(e, s, i), $(t.parse) && t.parse.call(this, e, s);
        }
        *render(e, s) {
          const i = yield new Oe(this.token.args, e.opts.keyValueSeparator).render(e);
          return yield t.render.call(this, e, s, i);
        }
      };
    }
    class q {
      /**
       * @param str the value to be valuated, eg.: "foobar" | truncate: 3
       */
      constructor(e, s) {
        this.filters = [];
        const i = typeof e == "string" ? new X(e, s.options.operators, void 0, void 0, s.options.groupedExpressions).readFilteredValue() : e;
        this.initial = i.initial, this.filters = i.filters.map((n) => new kt(n, this.getFilter(s, n.name), s));
      }
      *value(e, s) {
        s = s || e.opts.lenientIf && this.filters.length > 0 && this.filters[0].name === "default";
        let i = yield this.initial.evaluate(e, s);
        for (const n of this.filters)
          i = yield n.render(i, e);
        return i;
      }
      getFilter(e, s) {
        const i = e.filters[s];
        return M(i || !e.options.strictFilters, () => `undefined filter: ${s}`), i;
      }
    }
    class _s extends Jt {
      constructor(e, s) {
        super(e);
        const i = new X(e.input, s.options.operators, e.file, e.contentRange, s.options.groupedExpressions);
        this.value = new q(i.readFilteredValue(), s);
        const n = this.value.filters, r = s.options.outputEscape;
        if (!n[n.length - 1]?.raw && r) {
          const a = new ps(toString.call(r), [], "", 0, 0);
          n.push(new kt(a, r, s));
        }
      }
      *render(e, s) {
        const i = yield T(yield this.value.value(e, !1));
        s.write(i);
      }
      *arguments() {
        yield this.value;
      }
    }
    class bn extends Jt {
      constructor(e) {
        super(e), this.str = e.getContent();
      }
      *render(e, s) {
        s.write(this.str);
      }
    }
    class fe {
      constructor(e, s) {
        this.segments = e, this.location = s;
      }
      toString() {
        return Ft(this.segments, !0);
      }
      /** Return this variable's segments as an array, possibly with nested arrays for nested paths. */
      toArray() {
        function* e(...s) {
          for (const i of s)
            i instanceof fe ? yield Array.from(e(...i.segments)) : yield i;
        }
        return Array.from(e(...this.segments));
      }
    }
    class Qt {
      constructor() {
        this.map = /* @__PURE__ */ new Map();
      }
      get(e) {
        const s = Ft([e.segments[0]]);
        return this.map.has(s) || this.map.set(s, []), this.map.get(s);
      }
      has(e) {
        return this.map.has(Ft([e.segments[0]]));
      }
      push(e) {
        this.get(e).push(e);
      }
      asObject() {
        return Object.fromEntries(this.map);
      }
    }
    const vs = {
      partials: !0
    };
    function* As(t, e, s) {
      const i = new Qt(), n = new Qt(), r = new Qt(), a = new zs(/* @__PURE__ */ new Set()), u = /* @__PURE__ */ new Set();
      function w(y, O) {
        i.push(y);
        const F = O.alias(y);
        if (F !== void 0) {
          const v = F.segments[0];
          S(v) && !a.has(v) && n.push(F);
        } else {
          const v = y.segments[0];
          S(v) && !O.has(v) && n.push(y);
        }
        for (const v of y.segments)
          v instanceof fe && w(v, O);
      }
      function* g(y, O) {
        if (y.arguments)
          for (const F of y.arguments())
            for (const v of Es(F))
              w(v, O);
        if (y.localScope)
          for (const F of y.localScope()) {
            O.add(F.content), O.deleteAlias(F.content);
            const [v, Xe] = F.getPosition();
            r.push(new fe([F.content], { row: v, col: Xe, file: F.file }));
          }
        if (y.children)
          if (y.partialScope) {
            const F = y.partialScope();
            if (F === void 0) {
              for (const _e of yield y.children(e, s))
                yield g(_e, O);
              return;
            }
            if (u.has(F.name))
              return;
            const v = /* @__PURE__ */ new Set(), Xe = F.isolated ? new zs(v) : O.push(v);
            for (const _e of F.scope)
              if (S(_e))
                v.add(_e);
              else {
                const [wi, mo] = _e;
                v.add(wi);
                const bi = Array.from(Es(mo));
                bi.length && Xe.setAlias(wi, bi[0].segments);
              }
            for (const _e of yield y.children(e, s))
              yield g(_e, Xe), u.add(F.name);
            Xe.pop();
          } else {
            y.blockScope && O.push(new Set(y.blockScope()));
            for (const F of yield y.children(e, s))
              yield g(F, O);
            y.blockScope && O.pop();
          }
      }
      for (const y of t)
        yield g(y, a);
      return {
        variables: i.asObject(),
        globals: n.asObject(),
        locals: r.asObject()
      };
    }
    function ne(t, e = {}) {
      const s = { ...vs, ...e };
      return Y(As(t, s.partials, !1));
    }
    function re(t, e = {}) {
      const s = { ...vs, ...e };
      return B(As(t, s.partials, !0));
    }
    class zs {
      constructor(e) {
        this.stack = [{ names: e, aliases: /* @__PURE__ */ new Map() }];
      }
      /** Return true if `name` is in scope.  */
      has(e) {
        for (const s of this.stack)
          if (s.names.has(e))
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
        const s = e.segments[0];
        if (!S(s))
          return;
        const i = this.getAlias(s);
        if (i !== void 0)
          return new fe([...i, ...e.segments.slice(1)], e.location);
      }
      // TODO: `from` could be a path with multiple segments, like `include.x`.
      setAlias(e, s) {
        this.stack[this.stack.length - 1].aliases.set(e, s);
      }
      deleteAlias(e) {
        this.stack[this.stack.length - 1].aliases.delete(e);
      }
      getAlias(e) {
        for (const s of this.stack) {
          if (s.aliases.has(e))
            return s.aliases.get(e);
          if (s.names.has(e))
            return;
        }
      }
    }
    function* Es(t) {
      P(t) ? yield* oe(t) : t instanceof q && (yield* kn(t));
    }
    function* kn(t) {
      for (const e of t.initial.postfix)
        P(e) && (yield* oe(e));
      for (const e of t.filters)
        for (const s of e.args)
          Ht(s) && s[1] ? yield* oe(s[1]) : P(s) && (yield* oe(s));
    }
    function* oe(t) {
      ts(t) ? (yield* oe(t.lhs), yield* oe(t.rhs)) : _t(t) ? yield* Tn(t) : Qe(t) && (yield Xt(t));
    }
    function* Tn(t) {
      if (_t(t)) {
        for (const e of t.initial.postfix)
          P(e) && (yield* oe(e));
        for (const e of t.filters)
          for (const s of e.args)
            Ht(s) && s[1] ? yield* oe(s[1]) : P(s) && (yield* oe(s));
      }
    }
    function Xt(t) {
      const e = [];
      let s = t.file;
      const i = t.props[0];
      s = s || i.file, Lt(i) || Kt(i) || es(i) ? e.push(i.content) : Qe(i) && e.push(...Xt(i).segments);
      for (const a of t.props.slice(1))
        s = s || a.file, Lt(a) || Kt(a) || es(a) ? e.push(a.content) : Qe(a) && e.push(Xt(a));
      const [n, r] = t.getPosition();
      return new fe(e, {
        row: n,
        col: r,
        file: s
      });
    }
    const Rs = /^[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*$/;
    function Ft(t, e = !1) {
      const s = [], i = t[0];
      S(i) && (!e || i.match(Rs) ? s.push(`${i}`) : s.push(`['${i}']`));
      for (const n of t.slice(1))
        n instanceof fe ? s.push(`[${Ft(n.segments)}]`) : S(n) ? n.match(Rs) ? s.push(`.${n}`) : s.push(`['${n}']`) : s.push(`[${n}]`);
      return s.join("");
    }
    (function(t) {
      t.Partials = "partials", t.Layouts = "layouts", t.Root = "root";
    })(k.Rv || (k.Rv = {}));
    class Sn {
      constructor(e) {
        if (this.options = e, e.relativeReference) {
          const i = e.fs.sep;
          M(i, "`fs.sep` is required for relative reference");
          const n = ["." + i, ".." + i, "./", "../"];
          this.shouldLoadRelative = (r) => n.some((a) => r.startsWith(a));
        } else
          this.shouldLoadRelative = (i) => !1;
        const s = e.fs;
        this.contains = Ze(s.contains?.bind(s) || (async () => !0), s.containsSync?.bind(s) || (() => !0)), this.exists = Ze(s.exists?.bind(s) || (async () => !1), s.existsSync?.bind(s));
      }
      *lookup(e, s, i, n) {
        const r = this.options[s];
        for (const a of this.candidates(e, r, n)) {
          let u = !1;
          for (const w of r)
            if (yield this.contains(!!i, w, a)) {
              u = !0;
              break;
            }
          if (u && (yield this.exists(!!i, a)))
            return a;
        }
        throw this.lookupError(e, r);
      }
      *candidates(e, s, i) {
        const { fs: n, extname: r } = this.options;
        this.shouldLoadRelative(e) && i && (yield n.resolve(this.dirname(i), e, r));
        for (const a of s)
          yield n.resolve(a, e, r);
        if (n.fallback !== void 0) {
          const a = n.fallback(e);
          a !== void 0 && (yield a);
        }
      }
      dirname(e) {
        const s = this.options.fs;
        return M(s.dirname, "`fs.dirname` is required for relative reference"), s.dirname(e);
      }
      lookupError(e, s) {
        const i = new Error("ENOENT");
        return i.message = `ENOENT: Failed to lookup "${e}" in "${s}"`, i.code = "ENOENT", i;
      }
    }
    class de {
      constructor(e) {
        this.liquid = e, this.cache = this.liquid.options.cache, this.fs = this.liquid.options.fs, this.parseFile = this.cache ? this._parseFileCached : this._parseFile, this.loader = new Sn(this.liquid.options), this.parseLimit = new qt("parse length", e.options.parseLimit), this.readFile = Ze(this.fs.readFile?.bind(this.fs) || (async () => {
          throw new Error("readFile not implemented");
        }), this.fs.readFileSync?.bind(this.fs));
      }
      parse(e, s) {
        e = String(e), this.parseLimit.use(e.length);
        const n = new X(e, this.liquid.options.operators, s, void 0, this.liquid.options.groupedExpressions).readTopLevelTokens(this.liquid.options);
        return this.parseTokens(n);
      }
      parseTokens(e) {
        let s;
        const i = [], n = [];
        for (; s = e.shift(); )
          try {
            i.push(this.parseToken(s, e));
          } catch (r) {
            if (this.liquid.options.catchAllErrors)
              n.push(r);
            else
              throw r;
          }
        if (n.length)
          throw new ct(n);
        return i;
      }
      parseToken(e, s) {
        try {
          if (pe(e)) {
            const i = this.liquid.tags[e.name];
            return M(i, `tag "${e.name}" not found`), new i(e, s, this.liquid, this);
          }
          return Ms(e) ? new _s(e, this.liquid) : new bn(e);
        } catch (i) {
          throw J.is(i) ? i : new $e(i, e);
        }
      }
      parseStream(e) {
        return new Ls(e, (s, i) => this.parseToken(s, i));
      }
      *_parseFileCached(e, s, i = k.Rv.Root, n) {
        const r = this.cache, a = this.loader.shouldLoadRelative(e) ? n + "," + e : i + ":" + e, u = yield r.read(a);
        if (u)
          return u;
        const w = this._parseFile(e, s, i, n), g = s ? yield w : Y(w);
        r.write(a, g);
        try {
          return yield g;
        } catch (y) {
          throw r.remove(a), y;
        }
      }
      *_parseFile(e, s, i = k.Rv.Root, n) {
        const r = yield this.loader.lookup(e, i, s, n);
        return this.parse(yield this.readFile(!!s, r), r);
      }
    }
    (function(t) {
      t[t.Number = 1] = "Number", t[t.Literal = 2] = "Literal", t[t.Tag = 4] = "Tag", t[t.Output = 8] = "Output", t[t.HTML = 16] = "HTML", t[t.Filter = 32] = "Filter", t[t.Hash = 64] = "Hash", t[t.PropertyAccess = 128] = "PropertyAccess", t[t.Word = 256] = "Word", t[t.Range = 512] = "Range", t[t.Quoted = 1024] = "Quoted", t[t.Operator = 2048] = "Operator", t[t.FilteredValue = 4096] = "FilteredValue", t[t.GroupedExpression = 8192] = "GroupedExpression", t[t.Delimited = 12] = "Delimited";
    })(k.Yp || (k.Yp = {}));
    function Ns(t) {
      return !!(U(t) & k.Yp.Delimited);
    }
    function Gt(t) {
      return U(t) === k.Yp.Operator;
    }
    function Ot(t) {
      return U(t) === k.Yp.HTML;
    }
    function Ms(t) {
      return U(t) === k.Yp.Output;
    }
    function pe(t) {
      return U(t) === k.Yp.Tag;
    }
    function Lt(t) {
      return U(t) === k.Yp.Quoted;
    }
    function xn(t) {
      return U(t) === k.Yp.Literal;
    }
    function Kt(t) {
      return U(t) === k.Yp.Number;
    }
    function Qe(t) {
      return U(t) === k.Yp.PropertyAccess;
    }
    function es(t) {
      return U(t) === k.Yp.Word;
    }
    function ts(t) {
      return U(t) === k.Yp.Range;
    }
    function _t(t) {
      return U(t) === k.Yp.FilteredValue;
    }
    function P(t) {
      return (U(t) & 5763) > 0;
    }
    function U(t) {
      return t ? t.kind : -1;
    }
    var Fn = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      isDelimitedToken: Ns,
      isOperatorToken: Gt,
      isHTMLToken: Ot,
      isOutputToken: Ms,
      isTagToken: pe,
      isQuotedToken: Lt,
      isLiteralToken: xn,
      isNumberToken: Kt,
      isPropertyAccessToken: Qe,
      isWordToken: es,
      isRangeToken: ts,
      isFilteredValueToken: _t,
      isValueToken: P
    }), vt = function() {
      return vt = Object.assign || function(e) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var r in s) Object.prototype.hasOwnProperty.call(s, r) && (e[r] = s[r]);
        }
        return e;
      }, vt.apply(this, arguments);
    };
    function me(t) {
      const e = /* @__PURE__ */ Object.create(null);
      return t && Object.assign(e, t), e;
    }
    class ge {
      constructor(e = {}, s = Fe, i = {}, { memoryLimit: n, renderLimit: r, liquid: a } = {}) {
        this.scopes = [me()], this.registers = {}, this.breakCalled = !1, this.continueCalled = !1, this.sync = !!i.sync, this.opts = s, this.globals = i.globals ?? s.globals, this.environments = se(e) ? e : Object(e), this.strictVariables = i.strictVariables ?? this.opts.strictVariables, this.ownPropertyOnly = i.ownPropertyOnly ?? s.ownPropertyOnly, this.memoryLimit = n ?? new qt("memory alloc", i.memoryLimit ?? s.memoryLimit), this.renderLimit = r ?? new qt("template render", Ut().now() + (i.renderLimit ?? s.renderLimit)), this.liquid = a;
      }
      getRegister(e, s = void 0) {
        return this.registers[e] = this.registers[e] || s;
      }
      setRegister(e, s) {
        return this.registers[e] = s;
      }
      saveRegister(...e) {
        return e.map((s) => [s, this.getRegister(s)]);
      }
      restoreRegister(e) {
        return e.forEach(([s, i]) => this.setRegister(s, i));
      }
      getAll() {
        return [this.globals, this.environments, ...this.scopes].reduce((e, s) => vt(e, s), {});
      }
      /**
       * @deprecated use `_get()` or `getSync()` instead
       */
      get(e) {
        return this.getSync(e);
      }
      getSync(e) {
        return B(this._get(e));
      }
      *_get(e) {
        const s = this.findScope(e[0]);
        return yield this._getFromScope(s, e);
      }
      /**
       * @deprecated use `_get()` instead
       */
      getFromScope(e, s) {
        return B(this._getFromScope(e, s));
      }
      *_getFromScope(e, s, i = this.strictVariables) {
        S(s) && (s = s.split("."));
        for (let n = 0; n < s.length; n++)
          if (e = yield this.readProperty(e, s[n]), i && Ue(e))
            throw new Rt(s.slice(0, n + 1).join("."));
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
        return new ge(e, this.opts, {
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
        for (let s = this.scopes.length - 1; s >= 0; s--) {
          const i = this.scopes[s];
          if (e in i)
            return i;
        }
        return e in this.environments ? this.environments : this.globals;
      }
      readProperty(e, s) {
        if (e = tt(e), s = T(s), A(e))
          return e;
        if (E(e) && be(s))
          return ye(e, s, this.ownPropertyOnly);
        const i = ss(e, s, this.ownPropertyOnly);
        return i === void 0 && e instanceof I ? e.liquidMethodMissing(s, this) : $(i) ? i.call(e) : s === "size" ? _n(e) : s === "first" ? On(e, this.ownPropertyOnly) : s === "last" ? Ln(e, this.ownPropertyOnly) : i;
      }
    }
    function ss(t, e, s) {
      if (!(s && !ve.call(t, e) && !(t instanceof I)))
        return t[e];
    }
    function On(t, e) {
      return E(t) ? ye(t, 0, e) : ss(t, "first", e);
    }
    function Ln(t, e) {
      return E(t) ? ye(t, -1, e) : ss(t, "last", e);
    }
    function _n(t) {
      if (ve.call(t, "size") || t.size !== void 0)
        return t.size;
      if (E(t) || S(t))
        return t.length;
      if (typeof t == "object")
        return Object.keys(t).length;
    }
    var Le;
    (function(t) {
      t[t.OUTPUT = 0] = "OUTPUT", t[t.STORE = 1] = "STORE";
    })(Le || (Le = {}));
    const vn = C(Math.abs), An = C(Math.max), zn = C(Math.min), En = C(Math.ceil), Rn = C((t, e, s = !1) => s ? Math.floor(t / e) : t / e), Nn = C(Math.floor), Mn = C((t, e) => t - e), $n = C((t, e) => t + e), Vn = C((t, e) => (t % e + e) % e), Dn = C((t, e) => t * e);
    function $s(t, e) {
      const [s, i = "0"] = String(t).split("e");
      return +`${s}e${Number(i) + e}`;
    }
    function Pn(t, e = 0) {
      t = Be(t), e = Be(e);
      const s = $s(Math.abs(t), e);
      if (!(s <= Number.MAX_SAFE_INTEGER))
        return t;
      const i = $s(Math.round(s), -e);
      return t < 0 ? -i : i;
    }
    var jn = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      abs: vn,
      at_least: An,
      at_most: zn,
      ceil: En,
      divided_by: Rn,
      floor: Nn,
      minus: Mn,
      plus: $n,
      modulo: Vn,
      times: Dn,
      round: Pn
    });
    const qn = (t) => decodeURIComponent(p(t).replace(/\+/g, " ")), In = (t) => encodeURIComponent(p(t)).replace(/%20/g, "+"), Cn = (t) => encodeURIComponent(p(t)).replace(/%20/g, "+").replace(/[!'()*]/g, (e) => "%" + e.charCodeAt(0).toString(16).toUpperCase()), Bn = (t) => encodeURI(p(t)).replace(/%5B/g, "[").replace(/%5D/g, "]"), Vs = /[^\p{M}\p{L}\p{Nd}]+/ug, Un = {
      raw: /\s+/g,
      default: Vs,
      pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/ug,
      ascii: /[^A-Za-z0-9]+/g,
      latin: Vs,
      none: null
    };
    function Hn(t, e = "default", s = !1) {
      t = p(t);
      const i = Un[e];
      return i && (e === "latin" && (t = Yn(t)), t = t.replace(i, "-").replace(/^-|-$/g, "")), s ? t : t.toLowerCase();
    }
    function Yn(t) {
      return t.replace(/[àáâãäå]/g, "a").replace(/[æ]/g, "ae").replace(/[ç]/g, "c").replace(/[èéêë]/g, "e").replace(/[ìíîï]/g, "i").replace(/[ð]/g, "d").replace(/[ñ]/g, "n").replace(/[òóôõöø]/g, "o").replace(/[ùúûü]/g, "u").replace(/[ýÿ]/g, "y").replace(/[ß]/g, "ss").replace(/[œ]/g, "oe").replace(/[þ]/g, "th").replace(/[ẞ]/g, "SS").replace(/[Œ]/g, "OE").replace(/[Þ]/g, "TH");
    }
    var Wn = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      url_decode: qn,
      url_encode: In,
      cgi_escape: Cn,
      uri_escape: Bn,
      slugify: Hn
    });
    const Zn = Re(function(t, e) {
      const s = V(t), i = A(e) ? " " : p(e);
      let n = i.length * Math.max(s.length - 1, 0);
      for (let r = 0; r < s.length; r++)
        n += String(s[r]).length;
      return this.context.memoryLimit.use(n), Array.prototype.join.call(s, i);
    }), Jn = Re(function(t) {
      return ze(t) ? ye(t, -1, this.context.ownPropertyOnly) : "";
    }), Qn = Re(function(t) {
      return ze(t) ? ye(t, 0, this.context.ownPropertyOnly) : "";
    }), Xn = Re(function(t) {
      const e = V(t);
      return this.context.memoryLimit.use(e.length), [...e].reverse();
    });
    function* Ds(t, e, s) {
      const i = [], n = V(t);
      this.context.memoryLimit.use(n.length);
      for (const r of n)
        i.push([
          r,
          e ? yield this.context._getFromScope(r, p(e).split("."), !1) : r
        ]);
      return i.sort((r, a) => s(r[1], a[1])).map((r) => r[0]);
    }
    function* Gn(t, e) {
      return yield* Ds.call(this, t, e, ot);
    }
    function* Kn(t, e) {
      return yield* Ds.call(this, t, e, Et);
    }
    const er = (t) => t && t.length || 0;
    function* tr(t, e) {
      const s = [], i = V(t);
      this.context.memoryLimit.use(i.length);
      for (const n of i)
        s.push(yield this.context._getFromScope(n, p(e), !1));
      return s;
    }
    function* sr(t, e) {
      let s = 0;
      const i = V(t);
      for (const n of i) {
        const r = Number(e ? yield this.context._getFromScope(n, p(e), !1) : n);
        s += Number.isNaN(r) ? 0 : r;
      }
      return s;
    }
    function ir(t) {
      const e = V(t);
      return this.context.memoryLimit.use(e.length), Array.prototype.filter.call(e, (s) => !A(T(s)));
    }
    function Ps(t, e = []) {
      const s = V(t), i = V(e);
      return this.context.memoryLimit.use(s.length + i.length), Array.prototype.concat.call(s, i);
    }
    function nr(t, e) {
      return Ps.call(this, t, [e]);
    }
    function rr(t, e) {
      const s = V(t);
      this.context.memoryLimit.use(s.length);
      const i = [...s];
      return i.unshift(e), i;
    }
    function or(t) {
      const e = V(t);
      this.context.memoryLimit.use(e.length);
      const s = [...e];
      return s.pop(), s;
    }
    function ar(t) {
      const e = V(t);
      this.context.memoryLimit.use(e.length);
      const s = [...e];
      return s.shift(), s;
    }
    function lr(t, e, s = 1) {
      if (t = T(t), A(t))
        return [];
      if (E(t) || (t = p(t)), e = e < 0 ? (E(t) ? t.length : et(t)) + e : e, e < 0 || s < 0)
        return E(t) ? [] : "";
      if (this.context.memoryLimit.use(s), E(t))
        return Array.prototype.slice.call(t, e, e + s);
      const i = Ae(t, 0, e);
      return t.slice(i, Ae(t, i, s));
    }
    function* js(t, e) {
      return this.context.opts.jekyllWhere ? le.is(e) ? yield he(t, e) : E(t) ? yield Ts(t, e) : yield he(t, e) : e === void 0 ? ue(t, this.context) : yield he(t, e);
    }
    function* qs(t, e, s, i) {
      e = V(e), this.context.memoryLimit.use(e.length);
      const n = new X(p(s)).readScopeValue(), r = [];
      for (const a of e) {
        const u = yield D(n, this.context.spawn(a));
        (yield js.call(this, u, i)) === t && r.push(a);
      }
      return r;
    }
    function* Is(t, e, s, i) {
      const n = [], r = new q(p(i), this.liquid), a = V(e);
      this.context.memoryLimit.use(a.length);
      for (const u of a) {
        this.context.push({ [s]: u });
        const w = yield r.value(this.context);
        this.context.pop(), w === t && n.push(u);
      }
      return n;
    }
    function* cr(t, e, s) {
      return yield* qs.call(this, !0, t, e, s);
    }
    function* ur(t, e, s) {
      return yield* qs.call(this, !1, t, e, s);
    }
    function* hr(t, e, s) {
      return yield* Is.call(this, !0, t, e, s);
    }
    function* fr(t, e, s) {
      return yield* Is.call(this, !1, t, e, s);
    }
    function* dr(t, e) {
      const s = /* @__PURE__ */ new Map();
      t = we(t);
      const i = new X(p(e)).readScopeValue();
      this.context.memoryLimit.use(t.length);
      for (const n of t) {
        const r = yield D(i, this.context.spawn(n));
        s.has(r) || s.set(r, []), s.get(r).push(n);
      }
      return [...s.entries()].map(([n, r]) => ({ name: n, items: r }));
    }
    function* pr(t, e, s) {
      const i = /* @__PURE__ */ new Map(), n = new q(p(s), this.liquid);
      t = we(t), this.context.memoryLimit.use(t.length);
      for (const r of t) {
        this.context.push({ [e]: r });
        const a = yield n.value(this.context);
        this.context.pop(), i.has(a) || i.set(a, []), i.get(a).push(r);
      }
      return [...i.entries()].map(([r, a]) => ({ name: r, items: a }));
    }
    function* is(t, e, s) {
      const i = new X(p(e)).readScopeValue(), n = V(t);
      for (let r = 0; r < n.length; r++) {
        const a = yield D(i, this.context.spawn(n[r]));
        if (yield js.call(this, a, s))
          return [r, n[r]];
      }
    }
    function* ns(t, e, s) {
      const i = new q(p(s), this.liquid), n = V(t);
      for (let r = 0; r < n.length; r++) {
        this.context.push({ [e]: n[r] });
        const a = yield i.value(this.context);
        if (this.context.pop(), a)
          return [r, n[r]];
      }
    }
    function* mr(t, e, s) {
      return !!(yield* is.call(this, t, e, s));
    }
    function* gr(t, e, s) {
      return !!(yield* ns.call(this, t, e, s));
    }
    function* yr(t, e, s) {
      const i = yield* is.call(this, t, e, s);
      return i ? i[0] : void 0;
    }
    function* wr(t, e, s) {
      const i = yield* ns.call(this, t, e, s);
      return i ? i[0] : void 0;
    }
    function* br(t, e, s) {
      const i = yield* is.call(this, t, e, s);
      return i ? i[1] : void 0;
    }
    function* kr(t, e, s) {
      const i = yield* ns.call(this, t, e, s);
      return i ? i[1] : void 0;
    }
    function Tr(t) {
      return t = V(t), this.context.memoryLimit.use(t.length), [...new Set(t)];
    }
    function Sr(t, e = 1) {
      if (t = T(t), A(t))
        return [];
      E(t) || (t = p(t)), this.context.memoryLimit.use(t.length);
      const s = [...t].sort(() => Math.random() - 0.5);
      return e === 1 ? s[0] : s.slice(0, e);
    }
    var xr = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      join: Zn,
      last: Jn,
      first: Qn,
      reverse: Xn,
      sort: Gn,
      sort_natural: Kn,
      size: er,
      map: tr,
      sum: sr,
      compact: ir,
      concat: Ps,
      push: nr,
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
    function Cs(t, e, s) {
      const i = (t?.length ?? 0) + (s?.length ?? 0);
      this.context.memoryLimit.use(i);
      const n = rs(t, this.context.opts, s);
      return n ? (e = T(e), e = A(e) ? this.context.opts.dateFormat : p(e), this.context.memoryLimit.use(e.length), b(n, e, this.context.memoryLimit)) : t;
    }
    function Fr(t) {
      return Cs.call(this, t, "%Y-%m-%dT%H:%M:%S%:z");
    }
    function Or(t) {
      const e = rs(t, this.context.opts, void 0, "en-US");
      return e ? b(e, "%a, %d %b %Y %H:%M:%S %z", this.context.memoryLimit) : t;
    }
    function Lr(t, e, s) {
      return Bs.call(this, t, "%b", e, s);
    }
    function _r(t, e, s) {
      return Bs.call(this, t, "%B", e, s);
    }
    function Bs(t, e, s, i) {
      const n = rs(t, this.context.opts);
      if (!n)
        return t;
      const r = this.context.memoryLimit;
      if (s === "ordinal") {
        const a = n.getDate();
        return i === "US" ? b(n, `${e} ${a}%q, %Y`, r) : b(n, `${a}%q ${e} %Y`, r);
      }
      return b(n, `%d ${e} %Y`, r);
    }
    function rs(t, e, s, i = e.locale) {
      let n;
      const r = s ?? e.timezoneOffset;
      if (t = T(t), !A(t))
        return t === "now" || t === "today" ? n = new Q(Date.now(), i, r) : be(t) ? n = new Q(t * 1e3, i, r) : S(t) ? /^\d+$/.test(t) ? n = new Q(+t * 1e3, i, r) : e.preserveTimezones && s === void 0 ? n = Q.createDateFixedToTimezone(t, i) : n = new Q(t, i, r) : n = new Q(t, i, r), n.valid() ? n : void 0;
    }
    var vr = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      date: Cs,
      date_to_xmlschema: Fr,
      date_to_rfc822: Or,
      date_to_string: Lr,
      date_to_long_string: _r
    });
    const os = /[\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF]/gu, Us = /[^\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF\s]+/gu;
    function Ar(t, e) {
      M(arguments.length === 2, "append expect 2 arguments");
      const s = p(t), i = p(e);
      return this.context.memoryLimit.use(s.length + i.length), s + i;
    }
    function zr(t, e) {
      M(arguments.length === 2, "prepend expect 2 arguments");
      const s = p(t), i = p(e);
      return this.context.memoryLimit.use(s.length + i.length), i + s;
    }
    function Hs(t, e) {
      let s = 0;
      for (const i of t) {
        if (!e.has(i))
          break;
        s += i.length;
      }
      return s;
    }
    function Ys(t, e, s = 0) {
      let i = t.length;
      for (; i > s; ) {
        const n = i - s >= 2 && t.codePointAt(i - 2) > 65535 ? 2 : 1;
        if (!e.has(t.slice(i - n, i)))
          break;
        i -= n;
      }
      return i;
    }
    function Er(t, e) {
      const s = p(t);
      return this.context.memoryLimit.use(s.length), e ? (e = p(e), this.context.memoryLimit.use(e.length), s.slice(Hs(s, new Set(e)))) : s.trimStart();
    }
    function Rr(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), e.toLowerCase();
    }
    function Nr(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), p(e).toUpperCase();
    }
    function Mr(t, e) {
      const s = p(t);
      return e = p(e), this.context.memoryLimit.use(s.length + e.length), s.split(e).join("");
    }
    function $r(t, e) {
      const s = p(t);
      return e = p(e), this.context.memoryLimit.use(s.length + e.length), s.replace(e, "");
    }
    function Vr(t, e) {
      const s = p(t), i = p(e);
      this.context.memoryLimit.use(s.length + i.length);
      const n = s.lastIndexOf(i);
      return n === -1 ? s : s.substring(0, n) + s.substring(n + i.length);
    }
    function Dr(t, e) {
      return t = p(t), this.context.memoryLimit.use(t.length), e ? (e = p(e), this.context.memoryLimit.use(e.length), t.slice(0, Ys(t, new Set(e)))) : t.trimEnd();
    }
    function Pr(t, e) {
      const s = p(t);
      this.context.memoryLimit.use(s.length);
      const i = s.split(p(e));
      for (; i.length && i[i.length - 1] === ""; )
        i.pop();
      return i;
    }
    function jr(t, e) {
      const s = p(t);
      if (this.context.memoryLimit.use(s.length), e) {
        const i = new Set(p(e));
        this.context.memoryLimit.use(i.size);
        const n = Hs(s, i);
        return s.slice(n, Ys(s, i, n));
      }
      return s.trim();
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
    function Br(t, e, s) {
      const i = p(t);
      e = p(e), s = p(s);
      const n = i.split(e), r = i.length + (n.length - 1) * (s.length - e.length);
      return this.context.memoryLimit.use(r), n.join(s);
    }
    function Ur(t, e, s) {
      const i = p(t);
      return e = p(e), s = p(s), this.context.memoryLimit.use(i.length + e.length + s.length), i.replace(e, () => s);
    }
    function Hr(t, e, s) {
      const i = p(t), n = p(e), r = p(s);
      this.context.memoryLimit.use(i.length + n.length + r.length);
      const a = i.lastIndexOf(n);
      return a === -1 ? i : i.substring(0, a) + r + i.substring(a + n.length);
    }
    function Yr(t, e = 50, s = "...") {
      const i = p(t);
      return s = p(s), this.context.memoryLimit.use(i.length + s.length), i.length <= e || Ae(i, 0, e) >= i.length ? t : i.slice(0, Ae(i, 0, Math.max(e - et(s), 0))) + s;
    }
    function Wr(t, e = 15, s = "...") {
      const i = p(t);
      s = p(s), this.context.memoryLimit.use(i.length + s.length);
      const n = i.trimStart().split(/\s+/);
      e <= 0 && (e = 1);
      let r = n.slice(0, e).join(" ");
      return n.length >= e && (r += s), r;
    }
    function Zr(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), e.replace(/\s+/g, " ");
    }
    function Jr(t, e) {
      const s = p(t);
      if (this.context.memoryLimit.use(s.length), t = s.trim(), !t)
        return 0;
      switch (e) {
        case "cjk":
          return (t.match(os) || []).length + (t.match(Us) || []).length;
        case "auto":
          return os.test(t) ? t.match(os).length + (t.match(Us) || []).length : t.split(/\s+/).length;
        default:
          return t.split(/\s+/).length;
      }
    }
    function Qr(t, e = "and") {
      const s = V(t);
      e = p(e);
      let i = e.length + s.length * 2;
      for (let n = 0; n < s.length; n++)
        i += p(s[n]).length;
      switch (this.context.memoryLimit.use(i), s.length) {
        case 0:
          return "";
        case 1:
          return s[0];
        case 2:
          return `${s[0]} ${e} ${s[1]}`;
        default:
          return `${s.slice(0, -1).join(", ")}, ${e} ${s[s.length - 1]}`;
      }
    }
    var Xr = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      append: Ar,
      prepend: zr,
      lstrip: Er,
      downcase: Rr,
      upcase: Nr,
      remove: Mr,
      remove_first: $r,
      remove_last: Vr,
      rstrip: Dr,
      split: Pr,
      strip: jr,
      strip_newlines: qr,
      squish: Ir,
      capitalize: Cr,
      replace: Br,
      replace_first: Ur,
      replace_last: Hr,
      truncate: Yr,
      truncatewords: Wr,
      normalize_whitespace: Zr,
      number_of_words: Jr,
      array_to_sentence_string: Qr
    });
    function Gr(t) {
      return Buffer.from(t, "utf8").toString("base64");
    }
    function Kr(t) {
      return Buffer.from(t, "base64").toString("utf8");
    }
    function eo(t) {
      if (typeof Buffer < "u" && Buffer.isBuffer(t))
        return this.context.memoryLimit.use(t.byteLength), t.toString("base64");
      const e = p(t);
      return this.context.memoryLimit.use(e.length), Gr(e);
    }
    function to(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), M(so(e), "invalid base64 provided to base64_decode"), Kr(e);
    }
    function so(t) {
      return t = t.replace(/[\t\n\f\r ]/g, ""), t.length % 4 === 0 && (t = t.replace(/==?$/, "")), t.length % 4 !== 1 && /^[A-Za-z0-9+/]*$/.test(t);
    }
    var io = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      base64_encode: eo,
      base64_decode: to
    });
    function no(t) {
      return Ce.createHash("sha256").update(t, "utf8").digest("hex");
    }
    function ro(t, e) {
      return Ce.createHmac("sha256", e).update(t, "utf8").digest("hex");
    }
    function oo(t) {
      const e = p(t);
      return this.context.memoryLimit.use(e.length), no(e);
    }
    function ao(t, e) {
      const s = p(t), i = p(e);
      return this.context.memoryLimit.use(s.length + i.length), ro(s, i);
    }
    var lo = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      sha256: oo,
      hmac_sha256: ao
    });
    const Ws = {
      ...hn,
      ...jn,
      ...Wn,
      ...xr,
      ...vr,
      ...Xr,
      ...io,
      ...lo,
      ...Os
    };
    class Zs extends N {
      constructor(e, s, i) {
        super(e, s, i), this.identifier = this.tokenizer.readIdentifier(), this.key = this.identifier.content, this.tokenizer.assert(this.key, "expected variable name"), this.tokenizer.skipBlank(), this.tokenizer.assert(this.tokenizer.peek() === "=", 'expected "="'), this.tokenizer.advance(), this.value = new q(this.tokenizer.readFilteredValue(), this.liquid);
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
    const Js = ["offset", "limit", "reversed"];
    class Qs extends N {
      constructor(e, s, i, n) {
        super(e, s, i);
        const r = this.tokenizer.readIdentifier(), a = this.tokenizer.readIdentifier(), u = this.tokenizer.readValue();
        if (!r.size() || a.content !== "in" || !u)
          throw new Error(`illegal tag: ${e.getText()}`);
        this.variable = r.content, this.collection = u, this.hash = new Oe(this.tokenizer, i.options.keyValueSeparator), this.templates = [], this.elseTemplates = [];
        let w;
        const g = n.parseStream(s).on("start", () => w = this.templates).on("tag:else", (y) => {
          Te(y.args), w = this.elseTemplates;
        }).on("tag:endfor", (y) => {
          Te(y.args), g.stop();
        }).on("template", (y) => w.push(y)).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        });
        g.start();
      }
      *render(e, s) {
        const i = this.liquid.renderer;
        let n = we(yield D(this.collection, e));
        if (!n.length) {
          yield i.renderTemplates(this.elseTemplates, e, s);
          return;
        }
        const r = "continue-" + this.variable + "-" + this.collection.getText();
        e.push(me({ continue: e.getRegister(r, {}) }));
        const a = yield this.hash.render(e);
        e.pop(), n = (this.liquid.options.orderedFilterParameters ? Object.keys(a).filter((g) => Js.includes(g)) : Js.filter((g) => a[g] !== void 0)).reduce((g, y) => y === "offset" ? uo(g, a.offset) : y === "limit" ? ho(g, a.limit) : co(g), n), e.setRegister(r, (a.offset || 0) + n.length);
        const w = me({ forloop: new We(n.length, this.collection.getText(), this.variable) });
        e.push(w);
        for (const g of n) {
          if (w[this.variable] = g, e.continueCalled = e.breakCalled = !1, yield i.renderTemplates(this.templates, e, s), e.breakCalled)
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
          P(e) && (yield e);
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
    class Xs extends N {
      constructor(e, s, i, n) {
        for (super(e, s, i), this.templates = [], this.identifier = this.readVariable(), this.variable = this.identifier.content; s.length; ) {
          const r = s.shift();
          if (pe(r) && r.name === "endcapture")
            return;
          this.templates.push(n.parseToken(r, s));
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
    class Gs extends N {
      constructor(e, s, i, n) {
        super(e, s, i), this.branches = [], this.elseTemplates = [], this.value = new q(this.tokenizer.readFilteredValue(), this.liquid), this.elseTemplates = [];
        let r = [], a = 0;
        const u = n.parseStream(s).on("tag:when", (w) => {
          if (a > 0)
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
          a++, r = this.elseTemplates;
        }).on("tag:endcase", () => u.stop()).on("template", (w) => {
          (r !== this.elseTemplates || a === 1) && r.push(w);
        }).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        });
        u.start();
      }
      *render(e, s) {
        const i = this.liquid.renderer, n = yield T(yield this.value.value(e, e.opts.lenientIf));
        let r = !1;
        for (const a of this.branches)
          for (const u of a.values) {
            const w = yield D(u, e, e.opts.lenientIf);
            if (yield he(n, w)) {
              yield i.renderTemplates(a.templates, e, s), r = !0;
              break;
            }
          }
        r || (yield i.renderTemplates(this.elseTemplates, e, s));
      }
      *arguments() {
        yield this.value, yield* this.branches.flatMap((e) => e.values);
      }
      *children() {
        const e = this.branches.flatMap((s) => s.templates);
        return this.elseTemplates && e.push(...this.elseTemplates), e;
      }
    }
    class Ks extends N {
      constructor(e, s, i) {
        for (super(e, s, i); s.length; ) {
          const n = s.shift();
          if (pe(n) && n.name === "endcomment")
            return;
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      render() {
      }
    }
    class ei extends N {
      constructor(e, s, i, n) {
        super(e, s, i);
        const r = this.tokenizer;
        for (this.file = as(r, this.liquid, n), this.currentFile = e.file; !r.end(); ) {
          r.skipBlank();
          const a = r.p, u = r.readIdentifier();
          if ((u.content === "with" || u.content === "for") && (r.skipBlank(), r.peek() !== ":")) {
            const w = r.readValue();
            if (w) {
              const g = r.p, y = r.readIdentifier();
              let O;
              y.content === "as" ? O = r.readIdentifier() : r.p = g;
              const F = { value: w, alias: O && O.content };
              u.content === "with" ? this.with = F : this.forBinding = F, r.skipBlank(), r.peek() === "," && r.advance();
              continue;
            }
          }
          r.p = a;
          break;
        }
        this.hash = new Oe(r, i.options.keyValueSeparator);
      }
      *render(e, s) {
        const { liquid: i, hash: n } = this, r = yield ls(this.file, e, i);
        M(r, () => `illegal file path "${r}"`);
        const a = e.spawn(), u = a.bottom();
        if (vt(u, yield n.render(e)), this.with) {
          const { value: w, alias: g } = this.with;
          u[g || r] = yield D(w, e);
        }
        if (this.forBinding) {
          const { value: w, alias: g } = this.forBinding, y = we(yield D(w, e));
          u.forloop = new We(y.length, w.getText(), g);
          for (const O of y) {
            u[g] = O;
            const F = yield i._parsePartialFile(r, a.sync, this.currentFile);
            yield i.renderer.renderTemplates(F, a, s), u.forloop.next();
          }
        } else {
          const w = yield i._parsePartialFile(r, a.sync, this.currentFile);
          yield i.renderer.renderTemplates(w, a, s);
        }
      }
      *children(e, s) {
        return e && S(this.file) ? yield this.liquid._parsePartialFile(this.file, s, this.currentFile) : [];
      }
      partialScope() {
        if (S(this.file)) {
          const e = Object.keys(this.hash.hash);
          if (this.with) {
            const { value: s, alias: i } = this.with;
            S(i) ? e.push([i, s]) : S(this.file) && e.push([this.file, s]);
          }
          if (this.forBinding) {
            const { value: s, alias: i } = this.forBinding;
            S(i) ? e.push([i, s]) : S(this.file) && e.push([this.file, s]);
          }
          return { name: this.file, isolated: !0, scope: e };
        }
      }
      *arguments() {
        for (const e of Object.values(this.hash.hash))
          P(e) && (yield e);
        if (this.with) {
          const { value: e } = this.with;
          P(e) && (yield e);
        }
        if (this.forBinding) {
          const { value: e } = this.forBinding;
          P(e) && (yield e);
        }
      }
    }
    function as(t, e, s) {
      if (e.options.dynamicPartials) {
        const r = t.readValue();
        if (t.assert(r, "illegal file path"), r.getText() === "none")
          return;
        if (Lt(r)) {
          const a = s.parse(bs(r));
          return ti(a);
        }
        return r;
      }
      const i = [...t.readFileNameTemplate(e.options)], n = ti(s.parseTokens(i));
      return n === "none" ? void 0 : n;
    }
    function ti(t) {
      return t.length === 1 && Ot(t[0].token) ? t[0].token.getContent() : t;
    }
    function* ls(t, e, s) {
      return typeof t == "string" ? t : Array.isArray(t) ? s.renderer.renderTemplates(t, e) : yield D(t, e);
    }
    class si extends N {
      constructor(e, s, i, n) {
        super(e, s, i);
        const { tokenizer: r } = e;
        this.file = as(r, this.liquid, n), this.currentFile = e.file;
        const a = r.p;
        r.readIdentifier().content === "with" ? (r.skipBlank(), r.peek() !== ":" ? this.withVar = r.readValue() : r.p = a) : r.p = a, this.hash = new Oe(r, i.options.jekyllInclude || i.options.keyValueSeparator);
      }
      *render(e, s) {
        const { liquid: i, hash: n, withVar: r } = this, { renderer: a } = i, u = yield ls(this.file, e, i);
        M(u, () => `illegal file path "${u}"`);
        const w = e.saveRegister("blocks", "blockMode");
        e.setRegister("blocks", {}), e.setRegister("blockMode", Le.OUTPUT);
        const g = me(yield n.render(e));
        r && (g[u] = yield D(r, e));
        const y = yield i._parsePartialFile(u, e.sync, this.currentFile);
        e.push(e.opts.jekyllInclude ? me({ include: g }) : g), yield a.renderTemplates(y, e, s), e.pop(), e.restoreRegister(w);
      }
      *children(e, s) {
        return e && S(this.file) ? yield this.liquid._parsePartialFile(this.file, s, this.currentFile) : [];
      }
      partialScope() {
        if (S(this.file)) {
          let e;
          return this.liquid.options.jekyllInclude ? e = ["include"] : (e = Object.keys(this.hash.hash), this.withVar && e.push([this.file, this.withVar])), { name: this.file, isolated: !1, scope: e };
        }
      }
      *arguments() {
        yield* Object.values(this.hash.hash).filter(P), P(this.file) && (yield this.file), P(this.withVar) && (yield this.withVar);
      }
    }
    class ii extends N {
      constructor(e, s, i) {
        super(e, s, i), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
      }
      render(e, s) {
        const i = e.environments;
        be(i[this.variable]) || (i[this.variable] = 0), s.write(p(--i[this.variable]));
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class ni extends N {
      constructor(e, s, i) {
        super(e, s, i), this.candidates = [];
        const n = this.tokenizer.p, r = this.tokenizer.readValue();
        for (this.tokenizer.skipBlank(), r && (this.tokenizer.peek() === ":" ? (this.group = r, this.tokenizer.advance()) : this.tokenizer.p = n); !this.tokenizer.end(); ) {
          const a = this.tokenizer.readFilteredValue();
          this.candidates.push(a), this.tokenizer.readTo(",");
        }
        this.tokenizer.assert(this.candidates.length, () => `empty candidates: "${e.getText()}"`);
      }
      *render(e, s) {
        const n = `cycle:${yield D(this.group, e)}:` + this.candidates.map((y) => y.getText()).join(","), r = e.getRegister("cycle", {});
        let a = r[n];
        a === void 0 && (a = r[n] = 0);
        const u = new q(this.candidates[a], this.liquid);
        a = (a + 1) % this.candidates.length, r[n] = a;
        let w = yield T(yield u.value(e, !1));
        const g = this.liquid.options.outputEscape;
        return g && !u.filters[u.filters.length - 1]?.raw && (w = yield g.call({ context: e, token: this.token, liquid: this.liquid }, w)), w;
      }
      *arguments() {
        yield* this.candidates, this.group && (yield this.group);
      }
    }
    class ri extends N {
      constructor(e, s, i, n) {
        super(e, s, i), this.branches = [];
        let r = [];
        n.parseStream(s).on("start", () => this.branches.push({
          value: new q(e.tokenizer.readFilteredValue(), this.liquid),
          templates: r = []
        })).on("tag:elsif", (a) => {
          M(!this.elseTemplates, "unexpected elsif after else"), this.branches.push({
            value: new q(a.tokenizer.readFilteredValue(), this.liquid),
            templates: r = []
          });
        }).on("tag:else", (a) => {
          Te(a.args), M(!this.elseTemplates, "duplicated else"), r = this.elseTemplates = [];
        }).on("tag:endif", function(a) {
          Te(a.args), this.stop();
        }).on("template", (a) => r.push(a)).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        }).start();
      }
      *render(e, s) {
        const i = this.liquid.renderer;
        for (const { value: n, templates: r } of this.branches) {
          const a = yield T(yield n.value(e, e.opts.lenientIf));
          if (ue(a, e)) {
            yield i.renderTemplates(r, e, s);
            return;
          }
        }
        yield i.renderTemplates(this.elseTemplates || [], e, s);
      }
      *children() {
        const e = this.branches.flatMap((s) => s.templates);
        return this.elseTemplates && e.push(...this.elseTemplates), e;
      }
      arguments() {
        return this.branches.map((e) => e.value);
      }
    }
    class oi extends N {
      constructor(e, s, i) {
        super(e, s, i), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
      }
      render(e, s) {
        const i = e.environments;
        be(i[this.variable]) || (i[this.variable] = 0);
        const n = i[this.variable];
        i[this.variable]++, s.write(p(n));
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class ai extends N {
      constructor(e, s, i, n) {
        super(e, s, i), this.file = as(this.tokenizer, this.liquid, n), this.currentFile = e.file, this.args = new Oe(this.tokenizer, i.options.keyValueSeparator), this.templates = n.parseTokens(s);
      }
      *render(e, s) {
        const { liquid: i, args: n, file: r } = this, { renderer: a } = i;
        if (r === void 0) {
          e.setRegister("blockMode", Le.OUTPUT), yield a.renderTemplates(this.templates, e, s);
          return;
        }
        const u = yield ls(this.file, e, i);
        M(u, () => `illegal file path "${u}"`);
        const w = yield i._parseLayoutFile(u, e.sync, this.currentFile);
        e.setRegister("blockMode", Le.STORE);
        const g = yield a.renderTemplates(this.templates, e), y = e.getRegister("blocks", {});
        y[""] === void 0 && (y[""] = (O, F) => F.write(g)), e.setRegister("blockMode", Le.OUTPUT), e.push(me(yield n.render(e))), yield a.renderTemplates(w, e, s), e.pop();
      }
      *children(e) {
        const s = this.templates.slice();
        return e && S(this.file) && s.push(...yield this.liquid._parsePartialFile(this.file, !0, this.currentFile)), s;
      }
      *arguments() {
        for (const e of Object.values(this.args.hash))
          P(e) && (yield e);
        P(this.file) && (yield this.file);
      }
      partialScope() {
        if (S(this.file))
          return { name: this.file, isolated: !1, scope: Object.keys(this.args.hash) };
      }
    }
    class li extends N {
      constructor(e, s, i, n) {
        super(e, s, i), this.templates = [];
        const r = /\w+/.exec(e.args);
        for (this.block = r ? r[0] : ""; s.length; ) {
          const a = s.shift();
          if (pe(a) && a.name === "endblock")
            return;
          const u = n.parseToken(a, s);
          this.templates.push(u);
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      *render(e, s) {
        const i = this.getBlockRender(e);
        e.getRegister("blockMode") === Le.STORE ? e.getRegister("blocks", {})[this.block] = i : yield i(new mt(), s);
      }
      getBlockRender(e) {
        const s = this, { liquid: i, templates: n } = this, r = e.getRegister("blocks", {})[this.block], a = function* (u, w) {
          const g = e.getRegister("blockStack", []);
          if (g.includes(s))
            throw new Error("block tag cannot be nested");
          g.push(s), e.push(me({ block: u })), yield i.renderer.renderTemplates(n, e, w), e.pop(), g.pop();
        };
        return r ? (u, w) => r(new mt((g) => a(u, g)), w) : a;
      }
      *children() {
        return this.templates;
      }
      blockScope() {
        return ["block"];
      }
    }
    class ci extends N {
      constructor(e, s, i) {
        for (super(e, s, i), this.tokens = []; s.length; ) {
          const n = s.shift();
          if (pe(n) && n.name === "endraw")
            return;
          this.tokens.push(n);
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      render() {
        return this.tokens.map((e) => e.getText()).join("");
      }
    }
    class fo extends We {
      constructor(e, s, i, n) {
        super(e, i, n), this.length = e, this.cols = s;
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
    class ui extends N {
      constructor(e, s, i, n) {
        super(e, s, i);
        const r = this.tokenizer.readIdentifier();
        this.tokenizer.skipBlank();
        const a = this.tokenizer.readIdentifier(), u = this.tokenizer.readValue();
        if (a.content !== "in" || !u)
          throw new Error(`illegal tag: ${e.getText()}`);
        this.variable = r.content, this.collection = u, this.args = new Oe(this.tokenizer, i.options.keyValueSeparator), this.templates = [];
        let w;
        const g = n.parseStream(s).on("start", () => w = this.templates).on("tag:endtablerow", () => g.stop()).on("template", (y) => w.push(y)).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        });
        g.start();
      }
      *render(e, s) {
        let i = we(yield D(this.collection, e));
        const n = yield this.args.render(e), r = n.offset || 0, a = n.limit === void 0 ? i.length : n.limit;
        i = i.slice(r, r + a);
        const u = n.cols || i.length, w = this.liquid.renderer, g = new fo(i.length, u, this.collection.getText(), this.variable), y = me({ tablerowloop: g });
        e.push(y);
        for (let O = 0; O < i.length; O++, g.next())
          y[this.variable] = i[O], g.col0() === 0 && (g.row() !== 1 && s.write("</tr>"), s.write(`<tr class="row${g.row()}">`)), s.write(`<td class="col${g.col()}">`), yield w.renderTemplates(this.templates, e, s), s.write("</td>");
        i.length && s.write("</tr>"), e.pop();
      }
      *children() {
        return this.templates;
      }
      *arguments() {
        yield this.collection;
        for (const e of Object.values(this.args.hash))
          P(e) && (yield e);
      }
      blockScope() {
        return [this.variable, "tablerowloop"];
      }
    }
    class hi extends N {
      constructor(e, s, i, n) {
        super(e, s, i), this.branches = [], this.elseTemplates = [];
        let r = [], a = 0;
        n.parseStream(s).on("start", () => this.branches.push({
          value: new q(e.tokenizer.readFilteredValue(), this.liquid),
          test: Je,
          templates: r = []
        })).on("tag:elsif", (u) => {
          if (a > 0) {
            r = [];
            return;
          }
          this.branches.push({
            value: new q(u.tokenizer.readFilteredValue(), this.liquid),
            test: ue,
            templates: r = []
          });
        }).on("tag:else", () => {
          a++, r = this.elseTemplates;
        }).on("tag:endunless", function() {
          this.stop();
        }).on("template", (u) => {
          (r !== this.elseTemplates || a === 1) && r.push(u);
        }).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        }).start();
      }
      *render(e, s) {
        const i = this.liquid.renderer;
        for (const { value: n, test: r, templates: a } of this.branches) {
          const u = yield T(yield n.value(e, e.opts.lenientIf));
          if (r(u, e)) {
            yield i.renderTemplates(a, e, s);
            return;
          }
        }
        yield i.renderTemplates(this.elseTemplates, e, s);
      }
      *children() {
        const e = this.branches.flatMap((s) => s.templates);
        return this.elseTemplates && e.push(...this.elseTemplates), e;
      }
      arguments() {
        return this.branches.map((e) => e.value);
      }
    }
    class fi extends N {
      render(e, s) {
        e.breakCalled = !0;
      }
    }
    class di extends N {
      render(e, s) {
        e.continueCalled = !0;
      }
    }
    class pi extends N {
      constructor(e, s, i) {
        super(e, s, i), this.tokenizer.skipBlank(), this.tokenizer.end() || (this.value = new q(this.tokenizer.readFilteredValue(), this.liquid));
      }
      *render(e, s) {
        if (!this.value)
          return;
        let i = yield T(yield this.value.value(e, !1));
        const n = this.liquid.options.outputEscape;
        n && !this.value.filters[this.value.filters.length - 1]?.raw && (i = yield n.call({ context: e, token: this.token, liquid: this.liquid }, i)), s.write(i);
      }
      *arguments() {
        this.value && (yield this.value);
      }
    }
    class mi extends N {
      constructor(e, s, i, n) {
        super(e, s, i);
        const r = this.tokenizer.readLiquidTagTokens(this.liquid.options);
        this.templates = n.parseTokens(r);
      }
      *render(e, s) {
        yield this.liquid.renderer.renderTemplates(this.templates, e, s);
      }
      *children() {
        return this.templates;
      }
    }
    class gi extends N {
      constructor(e, s, i) {
        if (super(e, s, i), e.args.search(/\n\s*[^#\s]/g) !== -1)
          throw new Error("every line of an inline comment must start with a '#' character");
      }
      render() {
      }
    }
    const yi = {
      assign: Zs,
      for: Qs,
      capture: Xs,
      case: Gs,
      comment: Ks,
      include: si,
      render: ei,
      decrement: ii,
      increment: oi,
      cycle: ni,
      if: ri,
      layout: ai,
      block: li,
      raw: ci,
      tablerow: ui,
      unless: hi,
      break: fi,
      continue: di,
      echo: pi,
      liquid: mi,
      "#": gi
    };
    class cs {
      constructor(e = {}) {
        this.renderer = new $i(), this.filters = /* @__PURE__ */ Object.create(null), this.tags = /* @__PURE__ */ Object.create(null), this.options = dn(e), this.parser = new de(this), R(yi, (s, i) => this.registerTag(i, s)), R(Ws, (s, i) => this.registerFilter(i, s));
      }
      parse(e, s) {
        return new de(this).parse(e, s);
      }
      _render(e, s, i) {
        const n = s instanceof ge ? s : new ge(s, this.options, i, { liquid: this });
        return this.renderer.renderTemplates(e, n);
      }
      async render(e, s, i) {
        return Y(this._render(e, s, { ...i, sync: !1 }));
      }
      renderSync(e, s, i) {
        return B(this._render(e, s, { ...i, sync: !0 }));
      }
      renderToNodeStream(e, s, i = {}) {
        const n = new ge(s, this.options, i, { liquid: this });
        return this.renderer.renderTemplatesToNodeStream(e, n);
      }
      _parseAndRender(e, s, i) {
        const n = this.parse(e);
        return this._render(n, s, i);
      }
      async parseAndRender(e, s, i) {
        return Y(this._parseAndRender(e, s, { ...i, sync: !1 }));
      }
      parseAndRenderSync(e, s, i) {
        return B(this._parseAndRender(e, s, { ...i, sync: !0 }));
      }
      _parsePartialFile(e, s, i) {
        return new de(this).parseFile(e, s, k.Rv.Partials, i);
      }
      _parseLayoutFile(e, s, i) {
        return new de(this).parseFile(e, s, k.Rv.Layouts, i);
      }
      _parseFile(e, s, i, n) {
        return new de(this).parseFile(e, s, i, n);
      }
      async parseFile(e, s) {
        return Y(new de(this).parseFile(e, !1, s));
      }
      parseFileSync(e, s) {
        return B(new de(this).parseFile(e, !0, s));
      }
      *_renderFile(e, s, i) {
        const n = yield this._parseFile(e, i.sync, i.lookupType);
        return yield this._render(n, s, i);
      }
      async renderFile(e, s, i) {
        return Y(this._renderFile(e, s, { ...i, sync: !1 }));
      }
      renderFileSync(e, s, i) {
        return B(this._renderFile(e, s, { ...i, sync: !0 }));
      }
      async renderFileToNodeStream(e, s, i) {
        const n = await this.parseFile(e);
        return this.renderToNodeStream(n, s, i);
      }
      _evalValue(e, s) {
        const i = new q(e, this), n = s instanceof ge ? s : new ge(s, this.options, {}, { liquid: this });
        return i.value(n);
      }
      async evalValue(e, s) {
        return Y(this._evalValue(e, s));
      }
      evalValueSync(e, s) {
        return B(this._evalValue(e, s));
      }
      registerFilter(e, s) {
        this.filters[e] = s;
      }
      unregisterFilter(e) {
        delete this.filters[e];
      }
      registerTag(e, s) {
        this.tags[e] = $(s) ? s : wn(s);
      }
      plugin(e) {
        return e.call(this, cs);
      }
      express() {
        const e = this;
        let s = !0;
        return function(i, n, r) {
          if (s) {
            s = !1;
            const a = xt(this.root);
            e.options.root.unshift(...a), e.options.layouts.unshift(...a), e.options.partials.unshift(...a);
          }
          e.renderFile(i, n).then((a) => r(null, a), r);
        };
      }
      async analyze(e, s = {}) {
        return ne(e, s);
      }
      analyzeSync(e, s = {}) {
        return re(e, s);
      }
      async parseAndAnalyze(e, s, i = {}) {
        return ne(this.parse(e, s), i);
      }
      parseAndAnalyzeSync(e, s, i = {}) {
        return re(this.parse(e, s), i);
      }
      /** Return an array of all variables without their properties. */
      async variables(e, s = {}) {
        const i = await ne(S(e) ? this.parse(e) : e, s);
        return Object.keys(i.variables);
      }
      /** Return an array of all variables without their properties. */
      variablesSync(e, s = {}) {
        const i = re(S(e) ? this.parse(e) : e, s);
        return Object.keys(i.variables);
      }
      /** Return an array of all variables including their properties/paths. */
      async fullVariables(e, s = {}) {
        const i = await ne(S(e) ? this.parse(e) : e, s);
        return Array.from(new Set(Object.values(i.variables).flatMap((n) => n.map((r) => String(r)))));
      }
      /** Return an array of all variables including their properties/paths. */
      fullVariablesSync(e, s = {}) {
        const i = re(S(e) ? this.parse(e) : e, s);
        return Array.from(new Set(Object.values(i.variables).flatMap((n) => n.map((r) => String(r)))));
      }
      /** Return an array of all variables, each as an array of properties/segments. */
      async variableSegments(e, s = {}) {
        const i = await ne(S(e) ? this.parse(e) : e, s);
        return Array.from(Ne(Object.values(i.variables).flatMap((n) => n.map((r) => r.toArray()))));
      }
      /** Return an array of all variables, each as an array of properties/segments. */
      variableSegmentsSync(e, s = {}) {
        const i = re(S(e) ? this.parse(e) : e, s);
        return Array.from(Ne(Object.values(i.variables).flatMap((n) => n.map((r) => r.toArray()))));
      }
      /** Return an array of all expected context variables without their properties. */
      async globalVariables(e, s = {}) {
        const i = await ne(S(e) ? this.parse(e) : e, s);
        return Object.keys(i.globals);
      }
      /** Return an array of all expected context variables without their properties. */
      globalVariablesSync(e, s = {}) {
        const i = re(S(e) ? this.parse(e) : e, s);
        return Object.keys(i.globals);
      }
      /** Return an array of all expected context variables including their properties/paths. */
      async globalFullVariables(e, s = {}) {
        const i = await ne(S(e) ? this.parse(e) : e, s);
        return Array.from(new Set(Object.values(i.globals).flatMap((n) => n.map((r) => String(r)))));
      }
      /** Return an array of all expected context variables including their properties/paths. */
      globalFullVariablesSync(e, s = {}) {
        const i = re(S(e) ? this.parse(e) : e, s);
        return Array.from(new Set(Object.values(i.globals).flatMap((n) => n.map((r) => String(r)))));
      }
      /** Return an array of all expected context variables, each as an array of properties/segments. */
      async globalVariableSegments(e, s = {}) {
        const i = await ne(S(e) ? this.parse(e) : e, s);
        return Array.from(Ne(Object.values(i.globals).flatMap((n) => n.map((r) => r.toArray()))));
      }
      /** Return an array of all expected context variables, each as an array of properties/segments. */
      globalVariableSegmentsSync(e, s = {}) {
        const i = re(S(e) ? this.parse(e) : e, s);
        return Array.from(Ne(Object.values(i.globals).flatMap((n) => n.map((r) => r.toArray()))));
      }
    }
    const po = "10.30.1";
    m = ke, m = Zs, m = li, m = fi, k.XU = Xs, m = Gs, m = Ks, k.ob = ge, m = di, m = ni, m = ii, k.ey = I, m = pi, m = Yt, m = kt, k.I9 = Qs, m = Oe, m = ri, m = si, m = oi, m = gi, m = ai, k.HX = cs, k.HN = J, m = mi, m = _s, m = $e, m = Ls, k.iX = de, m = ci, k.vH = lt, k.rO = ei, m = ui, k.vw = N, m = Ct, m = j, m = Me, k._F = X, m = Fn, m = ut, m = hi, k.WT = q, m = fe, m = ne, m = re, m = M, m = qe, k.lV = ks, m = Fe, m = bs, k.gr = D, m = Tt, m = Ws, m = Je, m = ue, m = yi, m = Y, k.BA = T, m = B, m = po;
  }),
  9887: ((ki, k, z) => {
    z.d(k, {
      renderTemplate: () => Pt
    });
    var m = z(8694), Ie = z(9083);
    const G = {
      by: `{%- assign who = people[login] | default: login %}
{%- if who %} \xB7 by {{ who }}{% endif %}`,
      commented: `{%- if action == "edited" -%}      \u{1F4AC} **{{ who }} edited a comment on {{ it }}**
{%- elsif action == "deleted" -%}  \u{1F4AC} **{{ who }} deleted a comment on {{ it }}**
{%- else -%}                       \u{1F4AC} **{{ who }} commented on {{ it }}**
{%- endif %}`,
      commit: `{%- if commit.short %} \xB7 {{ commit.short | link: commit.url }}{% endif %}
{%- if commit.title %} {{ commit.title }}{% endif %}`,
      labeled: `{%- assign done = "added the label " | append: of.label | append: " to" -%}
{%- if action == "unlabeled" %}{% assign done = "removed the label " | append: of.label | append: " from" %}{% endif -%}
\u{1F3F7}\uFE0F **{{ who }} {{ done }} {{ it }}**`,
      labels: `{%- if labels.size > 0 %} \xB7 {{ labels | slice: 0, 5 }}{% endif %}
{%- if labels.size > 5 %} and {{ labels.size | minus: 5 }} more{% endif %}`,
      reviewed: `{%- if action == "dismissed" -%}                   \u{1F4AC} **{{ who }} dismissed a review of {{ it }}**
{%- elsif review.state == "approved" -%}           \u2705 **{{ who }} approved {{ it }}**
{%- elsif review.state == "changes_requested" -%}  \u{1F534} **{{ who }} requested changes to {{ it }}**
{%- else -%}                                       \u{1F4AC} **{{ who }} reviewed {{ it }}**
{%- endif %}`,
      title: `{%- capture title %}#{{ of.number }} {{ of.title }}{% endcapture -%}
{{ title | link: url }}`,
      what_failed: `{%- if failed or verdict == "cancelled" %}
{%- if failures %}

**What {% if failed %}failed{% else %}was cancelled{% endif %}**
{%- for failure in failures %}
- {{ failure.name | link: failure.url }}{% if failure.step %}: {{ failure.step }}{% endif %}
{%- if failure.message %} \u2014 {{ failure.message }}{% endif %}
{%- endfor %}
{%- endif %}
{%- endif %}`,
      what_is_new: `{%- if changes %}

**{{ "What is new" | link: changes.url }}** since {{ changes.since }}
{%- for change in changes.list limit: 10 %}
- {{ change.title | link: change.url }}
{%- if change.author %} by {{ people[change.author] | default: change.author }}{% endif %}
{%- endfor %}
{%- if changes.count > 10 %}
- and {{ changes.count | minus: 10 }} more
{%- endif %}
{%- endif %}`
    }, K = 10, Ce = "too many steps";
    function j(o) {
      let l = o;
      return {
        use(c) {
          if (!(c <= 0) && (l -= c, l < 0))
            throw new Error(Ce);
        }
      };
    }
    function I(o) {
      return typeof o == "string" || Array.isArray(o) ? o.length / K : 0;
    }
    function Ge(o, l) {
      return typeof o != "string" || typeof l != "string" ? 0 : o.length * l.length / 1e3;
    }
    async function Ke(o, l) {
      const c = [o];
      let d = { value: void 0 };
      for (let h = c.at(-1); h !== void 0; h = c.at(-1))
        try {
          const { done: f, value: b } = ve(h, d, l);
          f && c.pop(), $(b) && c.push(b), d = b instanceof Promise ? await S(b) : { value: b };
        } catch (f) {
          c.pop(), d = { error: f };
        }
      if ("error" in d)
        throw d.error;
      return d.value;
    }
    function ve(o, l, c) {
      return "error" in l && o.throw ? o.throw(l.error) : (c.use(1), o.next("value" in l ? l.value : void 0));
    }
    function S(o) {
      return o.then((l) => ({ value: l }), (l) => ({ error: l }));
    }
    function $(o) {
      const { next: l, throw: c } = Object(o);
      return typeof l == "function" && typeof c == "function";
    }
    const At = /[aAbBchxXZ]/g, te = 400, Z = (o, [l]) => Ge(o, l), p = (o, [l]) => {
      const c = Array.isArray(o) ? o : [];
      return c.reduce((h, f) => h + 10 + I(we(f, l)), 0) * Math.log2(c.length + 1);
    }, et = {
      split: Z,
      remove: Z,
      remove_first: Z,
      remove_last: Z,
      replace: Z,
      replace_first: Z,
      replace_last: Z,
      sort: p,
      sort_natural: p,
      date: (o, [l, c]) => (String(l).match(At)?.length ?? 0) * te * (c === void 0 ? 1 : 2),
      date_to_string: () => te,
      date_to_long_string: () => te,
      date_to_rfc822: () => 2 * te
    }, ye = 10;
    function we(o, l) {
      return l === void 0 ? o : String(l).split(".", ye).reduce((c, d) => Object(c)[d], o);
    }
    function V(o, l, c) {
      return function(d, ...h) {
        const f = [d, ...h].reduce((x, _) => x + I(_), 0);
        c.use(1 + h.length + f + (et[o]?.(d, h) ?? 0));
        const b = l.call(this, d, ...h);
        return c.use(I(b) - f), b;
      };
    }
    function T(o) {
      const l = Object.entries(m.lV).map(([c, d]) => {
        const h = c === "contains" ? Ge : Be;
        return [
          c,
          (f, b, x) => (o.use(h((0, m.BA)(f), (0, m.BA)(b))), d(f, b, x))
        ];
      });
      return Object.fromEntries(l);
    }
    function Be(o, l) {
      return typeof o == "string" && typeof l == "string" ? Math.min(o.length, l.length) / 100 : 0;
    }
    var be = z(3116), tt = z(5911), A = z(8533), Ue = z(1380), E = z(5667);
    function ze(o, l) {
      const c = Object.create(m.ey.prototype);
      return Object.assign(c, {
        form: o,
        valueOf: l,
        toString: l,
        toJSON: l,
        toLiquid: l
      });
    }
    function st(o) {
      return o instanceof m.ey && "form" in o;
    }
    function R(o) {
      return o == null ? "" : o instanceof m.ey ? R(o.valueOf()) : typeof o != "object" ? String(o) : Array.isArray(o) && !o.some(se) ? o.map(R).join(", ") : JSON.stringify(o);
    }
    function se(o) {
      return typeof o == "object" && o !== null && !(o instanceof m.ey);
    }
    const it = 2 * Ue.U;
    function ie(o, l) {
      let c = it;
      const d = async (h, f) => (l.use(h.length), c -= Math.min(h.length, Ue.U), c < 0 ? (0, E.ey)((0, E.bK)(h)) : o(h, f));
      return {
        /**
         * @param most how long it may be, in characters; without it, all is shown
         * @param address where the reader finds what is missing
         * @param place what is there, as in `in the release`
         */
        markdown: async (h, f, b, x) => {
          const _ = R(h);
          if (f === void 0) {
            const xe = await d(_);
            return He({ children: xe, text: xe.length === 0 ? "" : _ });
          }
          const W = {
            length: rt(f),
            url: R(b),
            place: R(x),
            isBeginning: _.length > Ue.U
          }, { excerpt: Se } = await z.e("excerpts").then(z.bind(z, 7174));
          return nt(Se(await d(_, { isPart: !0 }), W));
        },
        summary: async (h) => {
          const { summarize: f } = await z.e("excerpts").then(z.bind(z, 5377));
          return nt(f(await d(R(h), { isPart: !0 })));
        }
      };
    }
    function nt(o) {
      return He({ children: o, text: (0, A.Z9)(o) });
    }
    function He(o) {
      return ze({ kind: "document", ...o }, () => o.text);
    }
    function rt(o) {
      const l = Number(R(o));
      if (Number.isInteger(l) && l > 0)
        return l;
      throw new Error("`markdown` takes a length in characters, as in `markdown: 1200`");
    }
    const zt = [
      [
        C,
        `append prepend capitalize downcase upcase strip lstrip rstrip strip_newlines squish normalize_whitespace strip_html
    remove remove_first remove_last replace replace_first replace_last split truncate truncatewords number_of_words
    slugify url_encode url_decode cgi_escape uri_escape
    abs ceil floor round plus minus times divided_by modulo at_least at_most to_integer
    date date_to_xmlschema date_to_rfc822 date_to_string date_to_long_string`
      ],
      [Ne, "join array_to_sentence_string"],
      [at, "slice"],
      [
        J,
        `first last reverse sort sort_natural size map sum compact concat push unshift pop shift
    where reject group_by has find find_index uniq json`
      ]
    ], Ee = "Values are literal text already: print them as they are.", ot = {
      raw: "To show a value as Markdown, a document of its own, use `markdown`.",
      escape: Ee,
      escape_once: Ee,
      xml_escape: Ee,
      newline_to_br: Ee
    }, Et = {
      duration: (o) => (0, tt.M)(R(o)),
      first_line: (o) => R(o).trimStart().split(`
`, 1)[0]?.trimEnd(),
      in_words: (o) => (0, be.d)(R(o)),
      link: (o, l) => {
        const c = R(l).trim(), d = (0, A.aX)(R(o)) ? R(o) : c;
        return c === "" ? d : ze({ kind: "link", text: d, url: c }, () => d);
      },
      short: (o) => R(o).slice(0, 7)
    };
    function Re(o, { meter: l, read: c }) {
      const d = new Map(zt.flatMap(([f, b]) => b.split(/\s+/).map((x) => [x, f])));
      for (const [f, b] of Object.entries(o.filters)) {
        const x = d.get(f);
        x && typeof b == "function" ? o.registerFilter(f, x(V(f, b, l))) : o.unregisterFilter(f);
      }
      const h = { ...Et, ...ie(c, l) };
      for (const [f, b] of Object.entries(h))
        o.registerFilter(f, C(V(f, b, l)));
      o.registerFilter("default", lt);
    }
    function C(o) {
      return function(l, ...c) {
        return o.call(this, Me(l), ...c.map(Me));
      };
    }
    function Ne(o) {
      return function(l, ...c) {
        const d = Array.isArray(l) ? l.map(R) : R(l);
        return o.call(this, d, ...c.map(Me));
      };
    }
    function at(o) {
      const [l, c] = [J(o), C(o)];
      return function(d, ...h) {
        return (Array.isArray(d) ? l : c).call(this, d, ...h);
      };
    }
    function J(o) {
      return function(l, ...c) {
        const d = Object.create(this.context, { strictVariables: { value: !1 } });
        return o.call({ ...this, context: d }, $e(l), ...c.map($e));
      };
    }
    function Me(o) {
      return se(o) ? R(o) : $e(o);
    }
    function $e(o) {
      return st(o) ? R(o) : o;
    }
    const lt = (o, l, ...c) => {
      const d = new Map(c.filter(ut)).get("allow_false") === !0;
      return ct(o, d) ? l : o;
    };
    function ct(o, l) {
      return o === !1 ? !l : Array.isArray(o) ? o.length === 0 : !se(o) && R(o) === "";
    }
    function ut(o) {
      return Array.isArray(o) && o.length === 2;
    }
    function Rt(o, l) {
      const c = o.split(".").slice(0, -1), d = Ve(c.reduce(ke, l.getAll()));
      return c.length > 0 ? d.map((h) => [...c, h].join(".")) : d.flatMap((h) => [
        h,
        ...Ve(ke(l.getAll(), h)).map((f) => `${h}.${f}`)
      ]);
    }
    function ke(o, l) {
      return Ve(o).includes(l) ? Object(o)[l] : void 0;
    }
    function Ve(o) {
      return typeof o == "object" && o !== null && !Array.isArray(o) ? Object.keys(o) : [];
    }
    async function De(o, l) {
      const { distance: c } = await z.e("did-you-mean").then(z.bind(z, 1916)), d = (f) => f.slice(f.lastIndexOf(".") + 1).toLowerCase();
      return l.map((f) => ({ path: f, distance: c(d(f), d(o)) })).filter((f) => f.distance <= 1 + d(o).length / 4).sort((f, b) => f.distance - b.distance)[0]?.path;
    }
    function L(o) {
      return o === void 0 ? void 0 : `Did you mean \`${ee(o)}\`?`;
    }
    function ee(o, l = 80) {
      return o.length > l ? `${o.slice(0, l)}\u2026` : o;
    }
    const ae = new Set("# comment raw assign capture echo liquid if unless case for break continue render".split(" "));
    function ht(o, { print: l, meter: c, fragments: d }) {
      for (const h of Object.keys(o.tags))
        ae.has(h) || delete o.tags[h];
      o.registerTag("echo", class extends m.vw {
        value;
        constructor(h, f, b) {
          super(h, f, b), this.value = new m.WT(this.tokenizer.readFilteredValue(), b);
        }
        *render(h) {
          return l(yield this.value.value(h, !1));
        }
      }), o.registerTag("capture", class extends m.XU {
        *render(h) {
          yield* super.render(h);
          const f = h.bottom(), b = f[this.variable];
          let x;
          f[this.variable] = ze({ kind: "captured", source: b }, () => (x ??= (0, Ie.BB)(b, d), x));
        }
      }), o.registerTag("for", class extends m.I9 {
        *render(h, f) {
          const b = (0, m.BA)(yield (0, m.gr)(this.collection, h)), x = se(b) && !Array.isArray(b);
          c.use(I(x ? Object.keys(Object(b)) : b)), yield* super.render(h, f);
        }
      }), o.registerTag("render", class extends m.rO {
        constructor(h, f, b, x) {
          const [, , _ = ""] = /^(["'])(\w+)\1/.exec(h.args) ?? [];
          if (!Object.hasOwn(b.options.templates ?? {}, _))
            throw new Error(`partial ${h.args.split(/[\s,]/, 1)} not found`);
          super(h, f, b, x);
        }
      });
    }
    var Pe = z(3916);
    const ft = ["else", "elsif", "when"].concat(["if", "unless", "case", "for", "capture", "comment", "raw"].map((o) => `end${o}`)), Nt = /* @__PURE__ */ new Set(["include", "layout", "block"]), dt = 'A template reads no files: write `{% render "\u2026" %}` with the name of a partial that docs/templates.md lists. A message that is in a file is named in `content_file`.', je = /* @__PURE__ */ new Set(["env", "vars", "steps", "inputs", "strategy"]), M = /* @__PURE__ */ new Set(["pull_request", "release", "deployment"]);
    function Te({ engine: o }) {
      return o.options.templates ?? {};
    }
    async function Mt(o, l, { scope: c, partial: d }) {
      if (/\[object \w+\]/.test(o))
        return { what: "An object stands where the name of a property is wanted", at: l };
      const h = ee(o), f = `There is no \`${h}\``;
      if (o === "secrets")
        return { what: f, at: l, nextStep: "Leave it out: a message is no place for a secret." };
      if (je.has(o)) {
        const _ = `Pass what you need by name, \`data: "x: \${{ ${o}.\u2026 }}"\`, and write \`{{ data.x }}\`.`;
        return { what: f, at: l, nextStep: _ };
      }
      const [b = ""] = o.split(".");
      if (d !== void 0 && !Ve(c.globals).includes(b)) {
        const _ = `Pass what the partial takes: \`{% render "${d}", ${b}: \u2026 %}\`. docs/templates.md lists it.`;
        return { what: f, at: l, nextStep: _ };
      }
      const x = M.has(o) && ke(ke(c.getAll(), "github"), "event_name");
      return {
        what: x ? `${f} in the event \`${x}\`` : f,
        at: l,
        hint: x ? void 0 : L(await De(o, Rt(o, c))),
        nextStep: `If it is only sometimes there, write \`{{ ${h} | default: "\u2026" }}\` or \`{% if ${h} %}\`. docs/templates.md lists every name.`
      };
    }
    async function le(o, l, { source: c, engine: d }) {
      const h = l === void 0 ? l : Ye(o, c, l), b = (Object.hasOwn(ot, o) ? ot[o] : void 0) ?? L(await De(o, Object.keys(d.filters)));
      return { what: `There is no filter \`${ee(o)}\``, at: h, hint: b };
    }
    function Ye(o, l, c) {
      for (const { 0: d, index: h } of l.slice(c).matchAll(/\|\s*/g)) {
        const f = c + h + d.length;
        if (!/[\w-]/.test(l.charAt(f + o.length)) && l.startsWith(o, f))
          return f;
      }
      return c;
    }
    async function We(o, l, { engine: c }) {
      if (ft.includes(o))
        return { what: `\`{% ${o} %}\` belongs to no tag before it`, at: l };
      const d = `There is no tag \`${ee(o)}\``;
      if (Nt.has(o))
        return { what: d, at: l, nextStep: dt };
      const h = L(await De(o, [...Object.keys(c.tags), ...ft]));
      return { what: d, at: l, hint: h };
    }
    async function pt(o, l, c) {
      const d = Object.keys(Te(c)).map((b) => `"${b}"`), h = L(await De(o, d));
      return { what: o ? `There is no partial \`${ee(o)}\`` : "`{% render %}` names no partial", at: l, hint: h, nextStep: dt };
    }
    const $t = "The template does too much: it takes more than 5 million steps, or makes more than 50 million characters or list items", Vt = "The template, or a value in it, nests too deeply";
    async function mt(o, l) {
      const c = H(o, l), d = m.HN.is(o) ? o.originalError ?? o : o, h = qe(o, c);
      return gt(d) ? ce({ what: Vt, at: h }, c) : !(d instanceof Error) || d instanceof Pe.lZ ? d : [Ce, "Invalid string length"].includes(d.message) ? ce({ what: $t, at: h }, c) : m.HN.is(o) ? ce(await Ze(o, d, c), c) : o;
    }
    function H(o, l) {
      const c = m.HN.is(o) ? o.token.input : l.source, [d] = Object.entries(Te(l)).find(([, h]) => h === c) ?? [];
      return d === void 0 || c === l.source ? l : { ...l, source: c, partial: d };
    }
    function gt(o) {
      return /call stack|recursion/.test(String(Object(o).message));
    }
    function ce({ what: o, at: l, hint: c, nextStep: d }, { source: h, partial: f }) {
      const b = d === void 0 ? {} : { nextStep: d };
      if (l === void 0)
        return new Pe.lZ("invalid_template", `${o}.`, b);
      const x = h.slice(0, l).split(`
`).length, _ = l - h.lastIndexOf(`
`, l - 1), W = f === void 0 ? "the template" : `the partial \`${f}\``, Se = ` (line ${x}, column ${_} of ${W}).`, xe = [`${o}${Se}`, c].filter(Boolean).join(" ");
      return new Pe.lZ("invalid_template", `${xe}
${yt(h, l)}`, b);
    }
    function yt(o, l) {
      const c = Math.max(o.lastIndexOf(`
`, l - 1) + 1, l - 60), d = o.indexOf(`
`, l);
      return `  ${o.slice(c, d === -1 ? void 0 : d).slice(0, 120).replace(/\s/g, " ")}
  ${" ".repeat(l - c)}^`;
    }
    function qe(o, { source: l }) {
      return m.HN.is(o) && o.token.input === l ? o.token.begin : void 0;
    }
    async function Ze(o, l, c) {
      const { source: d } = c, h = qe(o, c);
      if ("variableName" in l)
        return Mt(String(l.variableName), h, c);
      const f = l.message.replace(/(, file:\w+)?, line:\d+, col:\d+$/, ""), [, b] = /^partial (.*) not found$/s.exec(f) ?? [];
      if (b !== void 0)
        return pt(b, h, c);
      const [, x, _ = ""] = /^(undefined filter: |tag ")([^"]+)/.exec(f) ?? [];
      return x === "undefined filter: " ? le(_, h, c) : f === `tag "${_}" not found` ? We(_, h, c) : o instanceof m.vH ? { what: `The template fails: ${ee(f, 200)}`, at: h } : { what: `This is not Liquid: ${ee(f, 200)}`, at: h, hint: Y(d, h) };
    }
    function Y(o, l = 0) {
      return /^[^}]*?[&|]{2}/.test(o.slice(Math.max(0, l - 2), l + 200)) ? "Liquid has `and`, `or` and `| default:` for `&&` and `||`." : void 0;
    }
    const B = { sourceCharacters: 4e6, steps: 5e6 }, Dt = 5;
    async function Pt(o, l, { read: c, most: d = B.steps }) {
      if (o.length > B.sourceCharacters)
        throw ce({ what: "The template is longer than 4 million characters" }, { source: o });
      const h = (0, Ie.TA)(o), f = [], b = j(d), x = wt(f, { read: c, meter: b }), _ = new m.ob({}, { ...x.options, lenientIf: !0 }, { globals: l }, { liquid: x });
      _.memoryLimit.use = (W) => b.use(W / K);
      try {
        const W = new m._F(h).readTopLevelTokens(x.options);
        jt(W, h);
        const Se = x.renderer.renderTemplates(bt(W, x), _);
        return { text: String(await Ke(Se, b)), fragments: f };
      } catch (W) {
        throw await mt(W, { source: h, engine: x, scope: _ });
      }
    }
    function wt(o, { read: l, meter: c }) {
      const d = (f) => {
        const b = R(f);
        c.use(Dt + I(b));
        const x = st(f) ? f.form : { kind: "text", text: b };
        return x.kind === "captured" ? x.source : (0, Ie.qf)(o.push(x) - 1);
      }, h = new m.HX({
        outputEscape: d,
        operators: T(c),
        strictVariables: !0,
        strictFilters: !0,
        ownPropertyOnly: !0,
        jsTruthy: !0,
        // In place of files: nothing reads any.
        templates: G,
        cache: !0,
        locale: "en-US",
        timezoneOffset: 0
      });
      return Re(h, { read: l, meter: c }), ht(h, { print: d, meter: c, fragments: o }), h;
    }
    function bt(o, l) {
      const c = o.toReversed();
      return c.shift = c.pop, new m.iX(l).parseTokens(c);
    }
    function jt(o, l) {
      const c = o.find((f) => f.kind === m.Yp.Output && l[f.begin - 1] === "$");
      if (c === void 0)
        return;
      const d = ee(c.getText()).replaceAll("||", "| default:"), h = {
        what: "`$` before `{{ }}` makes an expression of a workflow file, which GitHub fills in before this action runs",
        at: c.begin - 1,
        nextStep: `Write \`${d}\` in a template. (A dollar sign before a value is \`{{ "$" }}\`.)`
      };
      throw ce(h, { source: l });
    }
  })
};
