"use strict";
exports.ids = ["templates"], exports.modules = {
  8694: ((Ti, k, A) => {
    var m;
    m = { value: !0 };
    var Ie = A(2203), G = A(6928), K = A(4720), Ce = A(4720);
    class P {
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
    class I {
      liquidMethodMissing(e, n) {
      }
    }
    const Ge = Object.prototype.toString, Ke = String.prototype.toLowerCase, ve = Object.hasOwnProperty;
    function S(t) {
      return typeof t == "string";
    }
    function $(t) {
      return typeof t == "function";
    }
    function zt(t) {
      return t && $(t.then);
    }
    function te(t) {
      return t && $(t.next) && $(t.throw) && $(t.return);
    }
    function Z(t) {
      return function(...e) {
        return new Promise((n, i) => {
          t(...e, (s, r) => {
            s ? i(s) : n(r);
          });
        });
      };
    }
    function p(t) {
      return t = T(t), S(t) ? t : z(t) ? "" : E(t) ? t.map((e) => p(e)).join("") : String(t);
    }
    function ze(t, e, n) {
      let i = e;
      for (let s = 0; s < n && i < t.length; s++)
        i += t.codePointAt(i) > 65535 ? 2 : 1;
      return i;
    }
    function et(t) {
      let e = 0;
      for (let n = 0; n < t.length; n = ze(t, n, 1))
        e++;
      return e;
    }
    function ye(t, e, n) {
      if (e < 0 && (e = t.length + e), !(n && !ve.call(t, e)))
        return t[e];
    }
    function we(t) {
      return t = T(t), E(t) ? t : S(t) && t.length > 0 ? [t] : nt(t) ? Array.from(t) : ne(t) ? Object.keys(t).map((e) => [e, t[e]]) : [];
    }
    function V(t) {
      return t = T(t), z(t) ? [] : E(t) ? t : [t];
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
    function z(t) {
      return t == null;
    }
    function Ue(t) {
      return t === void 0;
    }
    function E(t) {
      return Ge.call(t) === "[object Array]";
    }
    function Ae(t) {
      return t && be(t.length);
    }
    function nt(t) {
      return ne(t) && Symbol.iterator in t;
    }
    function R(t, e) {
      t = t || {};
      for (const n in t)
        if (ve.call(t, n) && e(t[n], n, t) === !1)
          break;
      return t;
    }
    function ne(t) {
      const e = typeof t;
      return t !== null && (e === "object" || e === "function");
    }
    function it(t, e, n = 1) {
      const i = [];
      for (let s = t; s < e; s += n)
        i.push(s);
      return i;
    }
    function ie(t, e, n = " ") {
      return He(t, e, n, (i, s) => s + i);
    }
    function st(t, e, n = " ") {
      return He(t, e, n, (i, s) => i + s);
    }
    function He(t, e, n, i) {
      t = String(t);
      const s = e - t.length;
      return s <= 0 ? t : i(t, n.repeat(s));
    }
    function rt(t) {
      return t;
    }
    function At(t) {
      return [...t].some((n) => n >= "a" && n <= "z") ? t.toUpperCase() : t.toLowerCase();
    }
    function Ee(t, e) {
      return t.length > e ? t.slice(0, e - 3) + "..." : t;
    }
    function ot(t, e) {
      return z(t) && z(e) ? 0 : z(t) ? 1 : z(e) || t < e ? -1 : t > e ? 1 : 0;
    }
    function Et(t, e) {
      return z(t) && z(e) ? 0 : z(t) ? 1 : z(e) || (t = Ke.call(t), e = Ke.call(e), t < e) ? -1 : t > e ? 1 : 0;
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
      for (const n of t) {
        const i = JSON.stringify(n);
        e.has(i) || (e.add(i), yield n);
      }
    }
    const at = "__liquidClass__";
    class J extends Error {
      constructor(e, n) {
        super(typeof e == "string" ? e : e.message), this.context = "", typeof e != "string" && Object.defineProperty(this, "originalError", { value: e, enumerable: !1 }), Object.defineProperty(this, "token", { value: n, enumerable: !1 }), Object.defineProperty(this, at, { value: "LiquidError", enumerable: !1 });
      }
      update() {
        Object.defineProperty(this, "context", { value: Ve(this.token), enumerable: !1 }), this.message = qe(this.message, this.token), this.stack = this.message + `
` + this.context + `
` + this.stack, this.originalError && (this.stack += `
From ` + this.originalError.stack);
      }
      static is(e) {
        return e?.[at] === "LiquidError";
      }
    }
    class Me extends J {
      constructor(e, n) {
        super(e, n), this.name = "TokenizationError", super.update();
      }
    }
    class $e extends J {
      constructor(e, n) {
        super(e, n), this.name = "ParseError", this.message = e.message, super.update();
      }
    }
    class lt extends J {
      constructor(e, n) {
        super(e, n.token), this.name = "RenderError", this.message = e.message, super.update();
      }
      static is(e) {
        return e.name === "RenderError";
      }
    }
    class ct extends J {
      constructor(e) {
        super(e[0], e[0].token), this.errors = e, this.name = "LiquidErrors";
        const n = e.length > 1 ? "s" : "";
        this.message = `${e.length} error${n} found`, super.update();
      }
      static is(e) {
        return e.name === "LiquidErrors";
      }
    }
    class ut extends J {
      constructor(e, n) {
        super(e, n), this.name = "UndefinedVariableError", this.message = e.message, super.update();
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
      const [e, n] = t.getPosition(), i = t.input.split(`
`), s = Math.max(e - 2, 1), r = Math.min(e + 3, i.length);
      return it(s, r + 1).map((u) => {
        const w = u === e ? ">> " : "   ", g = ie(String(u), String(r).length);
        let y = `${w}${g}| `;
        const O = u === e ? `
` + ie("^", n + y.length) : "";
        return y += i[u - 1], y += O, y;
      }).join(`
`);
    }
    function qe(t, e) {
      e.file && (t += `, file:${e.file}`);
      const [n, i] = e.getPosition();
      return t += `, line:${n}, col:${i}`, t;
    }
    const L = [0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 4, 4, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 2, 8, 0, 0, 0, 0, 8, 0, 0, 0, 64, 0, 65, 0, 0, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 0, 0, 2, 2, 2, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], ee = 1, ae = 4, ht = 8, De = 16, ft = 32, Nt = 64, dt = 128;
    function Pe(t) {
      const e = t.charCodeAt(0);
      return e >= 128 ? !L[e] : !!(L[e] & ee);
    }
    L[160] = L[5760] = L[6158] = L[8192] = L[8193] = L[8194] = L[8195] = L[8196] = L[8197] = L[8198] = L[8199] = L[8200] = L[8201] = L[8202] = L[8232] = L[8233] = L[8239] = L[8287] = L[12288] = ae, L[8220] = L[8221] = dt;
    function M(t, e) {
      if (!t) {
        const n = typeof e == "function" ? e() : e || `expect ${t} to be true`;
        throw new ke(n);
      }
    }
    function Te(t, e = `unexpected ${JSON.stringify(t)}`) {
      M(!t, e);
    }
    class Mt extends I {
      *equals(e) {
        return z(yield T(e));
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
        return e instanceof le ? !1 : (e = yield T(e), S(e) || E(e) ? e.length === 0 : ne(e) ? Object.keys(e).length === 0 : !1);
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
        return e === !1 || z(yield T(e)) ? !0 : S(e) ? /^\s*$/.test(e) : yield super.equals(e);
      }
      static is(e) {
        return e instanceof Ye;
      }
    }
    class We extends I {
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
    function je(t) {
      const e = yt.get(t);
      if (e)
        return e;
      const n = {};
      for (const [i, s] of Object.entries(t)) {
        let r = n;
        for (let a = 0; a < i.length; a++) {
          const u = i[a];
          r[u] = r[u] || {}, a === i.length - 1 && Pe(i[a]) && (r[u].needBoundary = !0), r = r[u];
        }
        r.data = s, r.end = !0;
      }
      return yt.set(t, n), n;
    }
    function Ze(t, e) {
      const n = e || t;
      return (i, ...s) => i ? n(...s) : t(...s);
    }
    async function Y(t) {
      if (!te(t))
        return t;
      let e, n = !1, i = "next";
      do {
        const s = t[i](e);
        n = !!s.done, e = s.value, i = "next";
        try {
          te(e) && (e = Y(e)), zt(e) && (e = await e);
        } catch (r) {
          i = "throw", e = r;
        }
      } while (!n);
      return e;
    }
    function B(t) {
      if (!te(t))
        return t;
      let e, n = !1, i = "next";
      do {
        const s = t[i](e);
        if (n = !!s.done, e = s.value, i = "next", te(e))
          try {
            e = B(e);
          } catch (r) {
            i = "throw", e = r;
          }
      } while (!n);
      return e;
    }
    const qt = /%([-_0^#:]+)?(\d+)?([EO])?(.)/;
    function Dt(t) {
      return [31, Pt(t) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    }
    function wt(t) {
      let e = 0;
      for (let n = 0; n < t.getMonth(); ++n)
        e += Dt(t)[n];
      return e + t.getDate();
    }
    function bt(t, e) {
      const n = (t.getDay() - e + 7) % 7;
      return String(Math.floor((wt(t) - 1 - n + 7) / 7));
    }
    function Pt(t) {
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
      const n = Math.abs(t.getTimezoneOffset()), i = Math.floor(n / 60), s = n % 60;
      return (t.getTimezoneOffset() > 0 ? "-" : "+") + ie(i, 2, "0") + (e.flags[":"] ? ":" : "") + ie(s, 2, "0");
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
        const n = Number(e.width) || 9, i = ie(String(t.getMilliseconds()), 3, "0").slice(0, n);
        return e.memoryLimit?.use(n - i.length), st(i, n, "0");
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
    function b(t, e, n) {
      let i = "", s = e, r;
      for (; r = qt.exec(s); )
        i += s.slice(0, r.index), s = s.slice(r.index + r[0].length), i += x(t, r, n);
      return i + s;
    }
    function x(t, e, n) {
      const [i, s = "", r, a, u] = e, w = f[u];
      if (!w)
        return i;
      const g = {};
      for (const v of s)
        g[v] = !0;
      let y = String(w(t, { flags: g, width: r, modifier: a, memoryLimit: n })), O = d.has(u) ? " " : "0", F = Number(r) || c[u] || 0;
      return g["^"] ? y = y.toUpperCase() : g["#"] && (y = At(y)), g._ ? O = " " : g[0] && (O = "0"), g["-"] && (F = 0), n?.use(Number(F) - y.length), O === "0" && y[0] === "-" ? "-" + ie(y.slice(1), F - 1, O) : ie(y, F, O);
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
    ], Si = xe.map((t) => t.slice(0, 3)), hn = [
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday"
    ], xi = hn.map((t) => t.slice(0, 3));
    class Q {
      constructor(e, n, i) {
        this.locale = n, this.DateTimeFormat = _(), this.date = new Date(e), this.timezoneFixed = i !== void 0, i === void 0 && (i = this.date.getTimezoneOffset()), this.timezoneOffset = S(i) ? Q.getTimezoneOffset(i, this.date) : i, this.timezoneName = S(i) ? i : "";
        const s = (this.date.getTimezoneOffset() - this.timezoneOffset) * W, r = this.date.getTime() + s;
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
        return this.format({ month: "long" }) ?? xe[this.getMonth()];
      }
      getShortMonthName() {
        return this.format({ month: "short" }) ?? Si[this.getMonth()];
      }
      getLongWeekdayName() {
        return this.format({ weekday: "long" }) ?? hn[this.displayDate.getDay()];
      }
      getShortWeekdayName() {
        return this.format({ weekday: "short" }) ?? xi[this.displayDate.getDay()];
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
        const i = e.match(Se);
        if (i && i[1] === "Z")
          return new Q(+new Date(e), n, 0);
        if (i && i[2] && i[3] && i[4]) {
          const [, , s, r, a] = i, u = (s === "+" ? -1 : 1) * (parseInt(r, 10) * 60 + parseInt(a, 10));
          return new Q(+new Date(e), n, u);
        }
        return new Q(e, n);
      }
      static getTimezoneOffset(e, n) {
        const i = n.toLocaleString("en-US", { timeZone: e }), s = n.toLocaleString("en-US", { timeZone: "UTC" }), r = new Date(i);
        return (+new Date(s) - +r) / (60 * 1e3);
      }
    }
    class jt {
      constructor(e, n) {
        this.base = 0, this.message = `${e} limit exceeded`, this.limit = n;
      }
      use(e) {
        +e > 0 && (M(this.base + +e <= this.limit, this.message), this.base += +e);
      }
      check(e) {
        +e > 0 && M(+e <= this.limit, this.message);
      }
    }
    class It extends P {
      constructor(e, [n, i], s, r, a, u, w, g) {
        super(e, s, r, a, g), this.trimLeft = !1, this.trimRight = !1;
        const y = s[n] === "-", O = s[i - 1] === "-";
        let F = y ? n + 1 : n, v = O ? i - 1 : i;
        for (; F < v && L[s.charCodeAt(F)] & ae; )
          F++;
        for (; v > F && L[s.charCodeAt(v - 1)] & ae; )
          v--;
        this.contentRange = [F, v], this.trimLeft = y || u, this.trimRight = O || w;
      }
      get content() {
        return this.input.slice(this.contentRange[0], this.contentRange[1]);
      }
    }
    class Ct extends It {
      constructor(e, n, i, s, r) {
        const { trimTagLeft: a, trimTagRight: u, tagDelimiterLeft: w, tagDelimiterRight: g } = s, [y, O] = [n + w.length, i - g.length];
        super(k.Yp.Tag, [y, O], e, n, i, a, u, r), this.tokenizer = new X(e, s.operators, r, this.contentRange, s.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal tag syntax, tag name expected"), this.tokenizer.skipBlank(), this.args = this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
      }
    }
    class Fi extends It {
      constructor(e, n, i, s, r) {
        const { trimOutputLeft: a, trimOutputRight: u, outputDelimiterLeft: w, outputDelimiterRight: g } = s, y = [n + w.length, i - g.length];
        super(k.Yp.Output, y, e, n, i, a, u, r);
      }
    }
    class fn extends P {
      constructor(e, n, i, s) {
        super(k.Yp.HTML, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.trimLeft = 0, this.trimRight = 0;
      }
      getContent() {
        return this.input.slice(this.begin + this.trimLeft, this.end - this.trimRight);
      }
    }
    class Oi extends P {
      constructor(e, n, i, s) {
        super(k.Yp.Number, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.content = Number(this.getText());
      }
    }
    class Bt extends P {
      constructor(e, n, i, s) {
        super(k.Yp.Word, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.content = this.getText();
      }
    }
    class Li extends P {
      constructor(e, n, i, s) {
        super(k.Yp.Literal, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.literal = this.getText(), this.content = ce[this.literal];
      }
    }
    const dn = {
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
    }, _i = {
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
    class vi extends P {
      constructor(e, n, i, s) {
        super(k.Yp.Operator, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.operator = this.getText();
      }
      getPrecedence() {
        return this.operator in dn ? dn[this.operator] : 1;
      }
    }
    class pn extends P {
      constructor(e, n, i, s, r, a) {
        super(k.Yp.PropertyAccess, i, s, r, a), this.variable = e, this.props = n;
      }
    }
    class mn extends P {
      constructor(e, n, i, s, r, a) {
        super(k.Yp.Filter, i, s, r, a), this.name = e, this.args = n;
      }
    }
    class zi extends P {
      constructor(e, n, i, s, r, a) {
        super(k.Yp.Hash, e, n, i, a), this.input = e, this.begin = n, this.end = i, this.name = s, this.value = r, this.file = a;
      }
    }
    const Ai = /[\da-fA-F]/, gn = /[0-7]/, yn = {
      b: "\b",
      f: "\f",
      n: `
`,
      r: "\r",
      t: "	",
      v: "\v"
    };
    function wn(t) {
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
        if (yn[t[n + 1]] !== void 0)
          e += yn[t[++n]];
        else if (t[n + 1] === "u") {
          let i = 0, s = n + 2;
          for (; s <= n + 5 && Ai.test(t[s]); )
            i = i * 16 + wn(t[s++]);
          n = s - 1, e += String.fromCharCode(i);
        } else if (!gn.test(t[n + 1]))
          e += t[++n];
        else {
          let i = n + 1, s = 0;
          for (; i <= n + 3 && gn.test(t[i]); )
            s = s * 8 + wn(t[i++]);
          n = i - 1, e += String.fromCharCode(s);
        }
      }
      return e;
    }
    class Ri extends P {
      constructor(e, n, i, s) {
        super(k.Yp.Quoted, e, n, i, s), this.input = e, this.begin = n, this.end = i, this.file = s, this.content = Ei(this.getText());
      }
    }
    class Ni extends P {
      constructor(e, n, i, s, r, a) {
        super(k.Yp.Range, e, n, i, a), this.input = e, this.begin = n, this.end = i, this.lhs = s, this.rhs = r, this.file = a;
      }
    }
    class Mi extends It {
      constructor(e, n, i, s, r) {
        super(k.Yp.Tag, [n, i], e, n, i, !1, !1, r), this.tokenizer = new X(e, s.operators, r, this.contentRange, s.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal liquid tag syntax"), this.tokenizer.skipBlank();
      }
      get args() {
        return this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
      }
    }
    class bn extends P {
      constructor(e, n, i, s, r, a) {
        super(k.Yp.FilteredValue, i, s, r, a), this.initial = e, this.filters = n, this.input = i, this.begin = s, this.end = r, this.file = a;
      }
    }
    const $i = {
      now: () => Date.now()
    };
    function Ut() {
      return typeof global == "object" && global.performance || typeof window == "object" && window.performance || $i;
    }
    class Vi {
      renderTemplatesToNodeStream(e, n) {
        const i = new $t();
        return Promise.resolve().then(() => Y(this.renderTemplates(e, n, i))).then(() => i.end(), (s) => i.error(s)), i.stream;
      }
      *renderTemplates(e, n, i) {
        i || (i = n.opts.keepOutputType ? new Vt() : new pt()), n.renderLimit.check(Ut().now());
        const s = [];
        for (const r of e) {
          n.renderLimit.check(Ut().now());
          try {
            const a = yield r.render(n, i);
            if (a && i.write(a), n.breakCalled || n.continueCalled)
              break;
          } catch (a) {
            const u = J.is(a) ? a : new lt(a, r);
            if (n.opts.catchAllErrors)
              s.push(u);
            else
              throw u;
          }
        }
        if (s.length)
          throw new ct(s);
        return i.buffer;
      }
    }
    function Ht(t) {
      return E(t);
    }
    class kt {
      constructor(e, n, i) {
        this.token = e, this.name = e.name, this.handler = $(n) ? n : $(n?.handler) ? n.handler : rt, this.raw = !$(n) && !!n?.raw, this.args = e.args, this.liquid = i;
      }
      *render(e, n) {
        const i = [];
        for (const s of this.args)
          Ht(s) ? i.push([s[0], yield q(s[1], n)]) : i.push(yield q(s, n));
        return yield this.handler.apply({ context: n, token: this.token, liquid: this.liquid }, [e, ...i]);
      }
    }
    class Yt {
      constructor(e) {
        this.postfix = [...ji(e)];
      }
      *evaluate(e, n) {
        M(e, "unable to evaluate: context not defined");
        const i = [];
        for (const s of this.postfix)
          if (Gt(s)) {
            const r = i.pop();
            let a;
            if (_i[s.operator] === 1)
              a = yield e.opts.operators[s.operator](r, e);
            else {
              const u = i.pop();
              a = yield e.opts.operators[s.operator](u, r, e);
            }
            i.push(a);
          } else
            i.push(yield q(s, e, n));
        return i[0];
      }
      valid() {
        return !!this.postfix.length;
      }
    }
    function* q(t, e, n = !1) {
      if (t) {
        if ("content" in t)
          return t.content;
        if (Qe(t))
          return yield Di(t, e, n);
        if (tn(t))
          return yield Pi(t, e);
        if (_t(t))
          return yield qi(t, e, n);
      }
    }
    function* qi(t, e, n) {
      M(e.liquid, "FilteredValueToken evaluation requires liquid instance in context"), n = n || e.opts.lenientIf && t.filters.length > 0 && t.filters[0].name === "default";
      let i = yield t.initial.evaluate(e, n);
      for (const s of t.filters) {
        const r = e.liquid.filters[s.name];
        M(r || !e.liquid.options.strictFilters, () => `undefined filter: ${s.name}`), i = yield new kt(s, r, e.liquid).render(i, e);
      }
      return i;
    }
    function* Tt(t, e, n = !1) {
      return yield T(yield q(t, e, n));
    }
    function* Di(t, e, n) {
      const i = [];
      for (const s of t.props)
        i.push(yield Tt(s, e, !1));
      try {
        if (t.variable) {
          const s = yield q(t.variable, e, n);
          return yield e._getFromScope(s, i);
        } else
          return yield e._get(i);
      } catch (s) {
        if (n && s.name === "InternalUndefinedVariableError")
          return null;
        throw new ut(s, t);
      }
    }
    function kn(t) {
      return t.content;
    }
    function* Pi(t, e) {
      const n = yield Tt(t.lhs, e), i = yield Tt(t.rhs, e);
      return e.memoryLimit.use(i - n + 1), it(+n, +i + 1);
    }
    function* ji(t) {
      const e = [];
      for (const n of t)
        if (Gt(n)) {
          for (; e.length && e[e.length - 1].getPrecedence() > n.getPrecedence(); )
            yield e.pop();
          e.push(n);
        } else
          yield n;
      for (; e.length; )
        yield e.pop();
    }
    function ue(t, e) {
      return !Je(t, e);
    }
    function Je(t, e) {
      return t = T(t), e.opts.jsTruthy ? !t : t === !1 || t === void 0 || t === null;
    }
    const Tn = {
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
        return t = yield T(t), E(t) ? yield Sn(t, e) : $(t?.indexOf) ? t.indexOf(yield T(e)) > -1 : !1;
      },
      not: function* (t, e) {
        return Je(yield T(t), e);
      },
      and: function* (t, e, n) {
        return ue(yield T(t), n) && ue(yield T(e), n);
      },
      or: function* (t, e, n) {
        return ue(yield T(t), n) || ue(yield T(e), n);
      }
    };
    function* he(t, e) {
      return H(t) ? yield t.equals(e) : H(e) ? yield e.equals(t) : (t = yield T(t), e = yield T(e), E(t) ? E(e) && (yield Ii(t, e)) : t === e);
    }
    function* Ii(t, e) {
      if (t.length !== e.length)
        return !1;
      for (let n = 0; n < t.length; n++)
        if (!(yield he(t[n], e[n])))
          return !1;
      return !0;
    }
    function* Sn(t, e) {
      for (const n of t)
        if (yield he(n, e))
          return !0;
      return !1;
    }
    class Wt {
      constructor(e, n, i, s) {
        this.key = e, this.value = n, this.next = i, this.prev = s;
      }
    }
    class xn {
      constructor(e, n = 0) {
        this.limit = e, this.size = n, this.cache = {}, this.head = new Wt("HEAD", null, null, null), this.tail = new Wt("TAIL", null, null, null), this.head.next = this.tail, this.tail.prev = this.head;
      }
      write(e, n) {
        if (this.cache[e])
          this.cache[e].value = n;
        else {
          const i = new Wt(e, n, this.head.next, this.head);
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
    const Ci = (t) => require.resolve(t, { paths: ["."] }), Bi = Z(K.stat), Ui = Z(K.readFile);
    async function Hi(t) {
      try {
        return await Bi(t), !0;
      } catch {
        return !1;
      }
    }
    function Yi(t) {
      return Ui(t, "utf8");
    }
    function Wi(t) {
      try {
        return K.statSync(t), !0;
      } catch {
        return !1;
      }
    }
    function Zi(t) {
      return K.readFileSync(t, "utf8");
    }
    function Ji(t, e, n) {
      return G.extname(e) || (e += n), G.resolve(t, e);
    }
    function Qi(t) {
      try {
        return Ci(t);
      } catch {
      }
    }
    function Xi(t) {
      return G.dirname(t);
    }
    const Fn = Z(K.realpath);
    async function Gi(t, e) {
      try {
        const n = await Fn(t), i = await Fn(e), s = n.endsWith(G.sep) ? n : n + G.sep;
        return i.startsWith(s);
      } catch {
        return !1;
      }
    }
    function Ki(t, e) {
      try {
        const n = K.realpathSync(t), i = K.realpathSync(e), s = n.endsWith(G.sep) ? n : n + G.sep;
        return i.startsWith(s);
      } catch {
        return !1;
      }
    }
    var es = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      exists: Hi,
      readFile: Yi,
      existsSync: Wi,
      readFileSync: Zi,
      resolve: Ji,
      fallback: Qi,
      dirname: Xi,
      contains: Gi,
      containsSync: Ki,
      sep: G.sep
    });
    function Zt(t, e) {
      typeof e == "string" ? t.use(e.length) : e === null || typeof e == "number" || typeof e == "boolean" ? t.use(JSON.stringify(e).length) : Array.isArray(e) ? t.use(e.length + 1) : typeof e == "object" && t.use(2);
    }
    function ts(t, e, ...n) {
      return t = T(t), E(t) || S(t) ? t.length ? t : e : t === !1 && new Map(n).get("allow_false") ? !1 : Je(t, this.context) ? e : t;
    }
    function On(t, e = 0) {
      const n = this.context.memoryLimit;
      return JSON.stringify(t, (i, s) => (Zt(n, s), s), e);
    }
    function ns(t, e = 0) {
      const n = this.context.memoryLimit, i = [];
      return JSON.stringify(t, function(s, r) {
        if (typeof r != "object" || r === null)
          return Zt(n, r), r;
        for (; i.length > 0 && i[i.length - 1] !== this; )
          i.pop();
        return i.includes(r) ? (n.use(10), "[Circular]") : (i.push(r), Zt(n, r), r);
      }, e);
    }
    function is(t) {
      return Number(t);
    }
    var Ln = {
      default: ts,
      raw: {
        raw: !0,
        handler: rt
      },
      jsonify: On,
      to_integer: is,
      json: On,
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
    function St(t) {
      return t = p(t), this.context.memoryLimit.use(t.length), t.replace(/&|<|>|"|'/g, (e) => ss[e]);
    }
    function os(t) {
      return St.call(this, t);
    }
    function as(t) {
      return t = p(t), this.context.memoryLimit.use(t.length), t.replace(/&(amp|lt|gt|#34|#39);/g, (e) => rs[e]);
    }
    function ls(t) {
      return St.call(this, as.call(this, t));
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
        for (const [a, u] of n) {
          if (!e.startsWith(a, r))
            continue;
          const w = e.indexOf(u, r + a.length);
          if (w >= 0) {
            s = w + u.length;
            break;
          }
          n.delete(a);
        }
        if (s <= r)
          return i + e.slice(r);
      }
      return i;
    }
    var hs = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      escape: St,
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
        return !z(this.mapping[e]);
      }
      async readFile(e) {
        return this.readFileSync(e);
      }
      readFileSync(e) {
        const n = this.mapping[e];
        if (z(n))
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
    const Fe = {
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
      operators: Tn,
      groupedExpressions: !1,
      memoryLimit: 1 / 0,
      parseLimit: 1 / 0,
      renderLimit: 1 / 0
    };
    function ds(t) {
      if (t.hasOwnProperty("root") && (t.hasOwnProperty("partials") || (t.partials = t.root), t.hasOwnProperty("layouts") || (t.layouts = t.root)), t.hasOwnProperty("cache")) {
        let e;
        typeof t.cache == "number" ? e = t.cache > 0 ? new xn(t.cache) : void 0 : typeof t.cache == "object" ? e = t.cache : e = t.cache ? new xn(1024) : void 0, t.cache = e;
      }
      return t = { ...Fe, ...t.jekyllInclude ? { dynamicPartials: !1 } : {}, ...t }, (!t.fs.dirname || !t.fs.sep) && t.relativeReference && (console.warn("[LiquidJS] `fs.dirname` and `fs.sep` are required for relativeReference, set relativeReference to `false` to suppress this warning"), t.relativeReference = !1), t.root = xt(t.root), t.partials = xt(t.partials), t.layouts = xt(t.layouts), t.outputEscape = t.outputEscape && ps(t.outputEscape), t.locale || (t.locale = _()?.().resolvedOptions().locale ?? "en-US"), t.templates && (t.fs = new fs(t.templates), t.relativeReference = !0, t.root = t.partials = t.layouts = "."), t;
    }
    function ps(t) {
      return t === "escape" ? St : t === "json" ? Ln.json : (M($(t), "`outputEscape` need to be of type string or function"), t);
    }
    function xt(t) {
      let e = [];
      return E(t) && (e = t), S(t) && (e = [t]), e;
    }
    function ms(t, e) {
      let n = !1;
      for (let i = 0; i < t.length; i++) {
        const s = t[i];
        Mn(s) && (!n && s.trimLeft && gs(t[i - 1], e.greedy), pe(s) && (s.name === "raw" ? n = !0 : s.name === "endraw" && (n = !1)), !n && s.trimRight && ys(t[i + 1], e.greedy));
      }
    }
    function gs(t, e) {
      if (!t || !Ot(t))
        return;
      const n = e ? ae : De;
      for (; L[t.input.charCodeAt(t.end - 1 - t.trimRight)] & n; )
        t.trimRight++;
    }
    function ys(t, e) {
      if (!t || !Ot(t))
        return;
      const n = e ? ae : De;
      for (; L[t.input.charCodeAt(t.begin + t.trimLeft)] & n; )
        t.trimLeft++;
      t.input.charAt(t.begin + t.trimLeft) === `
` && t.trimLeft++;
    }
    class X {
      constructor(e, n = Fe.operators, i, s, r = !1) {
        this.input = e, this.file = i, this.rawBeginAt = -1, this.p = s ? s[0] : 0, this.N = s ? s[1] : e.length, this.opTrie = je(n), this.literalTrie = je(ce), this.groupedExpressions = r;
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
          return new vi(this.input, this.p, this.p = e, this.file);
      }
      matchTrie(e) {
        let n = e, i = this.p, s;
        for (; n[this.input[i]] && i < this.N; )
          n = n[this.input[i++]], n.end && (s = n);
        return !s || s.needBoundary && Pe(this.peek(i - this.p)) ? -1 : i;
      }
      readFilteredValue() {
        const e = this.p, n = this.readExpression();
        this.assert(n.valid(), `invalid value expression: ${this.snapshot()}`);
        const i = this.readFilters();
        return new bn(n, i, this.input, e, this.p, this.file);
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
        return new mn(e.getText(), n, this.input, e.begin, this.p, this.file);
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
      readTopLevelTokens(e = Fe) {
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
        return new fn(this.input, n, this.p, this.file);
      }
      readTagToken(e) {
        const { file: n, input: i } = this, s = this.p;
        if (this.readToDelimiter(e.tagDelimiterRight) === -1)
          throw this.error(`tag ${this.snapshot(s)} not closed`, s);
        const r = new Ct(i, s, this.p, e, n);
        return r.name === "raw" && (this.rawBeginAt = s), r;
      }
      readToDelimiter(e, n = !1) {
        for (this.skipBlank(); this.p < this.N; ) {
          if (n && this.peekType() & ht) {
            this.readQuoted();
            continue;
          }
          if (++this.p, this.rmatch(e))
            return this.p;
        }
        return -1;
      }
      readOutputToken(e = Fe) {
        const { file: n, input: i } = this, { outputDelimiterRight: s } = e, r = this.p;
        if (this.readToDelimiter(s, !0) === -1)
          throw this.error(`output ${this.snapshot(r)} not closed`, r);
        return new Fi(i, r, this.p, e, n);
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
              const a = this.p;
              return s === r ? (this.rawBeginAt = -1, new Ct(this.input, s, a, e, this.file)) : (this.p = r, new fn(this.input, s, r, this.file));
            }
            if (this.rmatch(n))
              break;
            this.p++;
          }
        }
        throw this.error(`raw ${this.snapshot(this.rawBeginAt)} not closed`, s);
      }
      readLiquidTagTokens(e = Fe) {
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
        return new Mi(this.input, n, i, e, this.file);
      }
      error(e, n = this.p) {
        return new Me(e, new Bt(this.input, n, this.N, this.file));
      }
      assert(e, n, i) {
        if (!e)
          throw this.error(typeof n == "function" ? n() : n, i);
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
        for (; !this.end() && Pe(this.peek()); )
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
        const r = S(e) ? e : e ? "=" : ":";
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
        return i.length ? new pn(n, i, this.input, e, this.p) : n;
      }
      readScopeValue() {
        this.skipBlank();
        const e = this.p, n = this.readProperties();
        if (n.length)
          return new pn(void 0, n, this.input, e, this.p);
      }
      readProperties(e = !0) {
        const n = [];
        for (; ; ) {
          if (this.peek() === "[") {
            this.p++;
            const i = this.readValue() || new Bt(this.input, this.p, this.p, this.file);
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
        for (this.peekType() & Nt && i++; this.p + i <= this.N; )
          if (this.peekType(i) & ft)
            n = !0, i++;
          else if (this.peek(i) === "." && this.peek(i + 1) !== ".") {
            if (e || !n)
              return;
            e = !0, i++;
          } else
            break;
        if (n && !Pe(this.peek(i))) {
          const s = new Oi(this.input, this.p, this.p + i, this.file);
          return this.advance(i), s;
        }
      }
      readLiteral() {
        this.skipBlank();
        const e = this.matchTrie(this.literalTrie);
        if (e === -1)
          return;
        const n = new Li(this.input, this.p, e, this.file);
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
          return this.skipBlank(), this.assert(this.read() === ")", "invalid range syntax"), new Ni(this.input, e, this.p, n, i, this.file);
        }
        if (this.groupedExpressions) {
          const i = new Yt([n, ...this.readExpressionTokens()]);
          this.assert(i.valid(), () => `invalid value expression: ${this.snapshot()}`);
          const s = this.readFilters();
          return this.skipBlank(), this.assert(this.read() === ")", "unbalanced parentheses"), new bn(i, s, this.input, e, this.p, this.file);
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
    class _n {
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
          if (this.trigger("token", e) || pe(e) && this.trigger(`tag:${e.name}`, e))
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
    class Jt {
      constructor(e) {
        this.token = e;
      }
    }
    class N extends Jt {
      constructor(e, n, i) {
        super(e), this.name = e.name, this.liquid = i, this.tokenizer = e.tokenizer;
      }
    }
    class Oe {
      constructor(e, n) {
        this.hash = {};
        const i = e instanceof X ? e : new X(e, {});
        for (const s of i.readHashes(n))
          this.hash[s.name.content] = s.value;
      }
      *render(e) {
        const n = {};
        for (const i of Object.keys(this.hash))
          n[i] = this.hash[i] === void 0 ? !0 : yield q(this.hash[i], e);
        return n;
      }
    }
    function ws(t) {
      return class extends N {
        constructor(e, n, i) {
          super(e, n, i), $(t.parse) && t.parse.call(this, e, n);
        }
        *render(e, n) {
          const i = yield new Oe(this.token.args, e.opts.keyValueSeparator).render(e);
          return yield t.render.call(this, e, n, i);
        }
      };
    }
    class j {
      /**
       * @param str the value to be valuated, eg.: "foobar" | truncate: 3
       */
      constructor(e, n) {
        this.filters = [];
        const i = typeof e == "string" ? new X(e, n.options.operators, void 0, void 0, n.options.groupedExpressions).readFilteredValue() : e;
        this.initial = i.initial, this.filters = i.filters.map((s) => new kt(s, this.getFilter(n, s.name), n));
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
        return M(i || !e.options.strictFilters, () => `undefined filter: ${n}`), i;
      }
    }
    class vn extends Jt {
      constructor(e, n) {
        super(e);
        const i = new X(e.input, n.options.operators, e.file, e.contentRange, n.options.groupedExpressions);
        this.value = new j(i.readFilteredValue(), n);
        const s = this.value.filters, r = n.options.outputEscape;
        if (!s[s.length - 1]?.raw && r) {
          const a = new mn(toString.call(r), [], "", 0, 0);
          s.push(new kt(a, r, n));
        }
      }
      *render(e, n) {
        const i = yield T(yield this.value.value(e, !1));
        n.write(i);
      }
      *arguments() {
        yield this.value;
      }
    }
    class bs extends Jt {
      constructor(e) {
        super(e), this.str = e.getContent();
      }
      *render(e, n) {
        n.write(this.str);
      }
    }
    class fe {
      constructor(e, n) {
        this.segments = e, this.location = n;
      }
      toString() {
        return Ft(this.segments, !0);
      }
      /** Return this variable's segments as an array, possibly with nested arrays for nested paths. */
      toArray() {
        function* e(...n) {
          for (const i of n)
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
        const n = Ft([e.segments[0]]);
        return this.map.has(n) || this.map.set(n, []), this.map.get(n);
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
    const zn = {
      partials: !0
    };
    function* An(t, e, n) {
      const i = new Qt(), s = new Qt(), r = new Qt(), a = new En(/* @__PURE__ */ new Set()), u = /* @__PURE__ */ new Set();
      function w(y, O) {
        i.push(y);
        const F = O.alias(y);
        if (F !== void 0) {
          const v = F.segments[0];
          S(v) && !a.has(v) && s.push(F);
        } else {
          const v = y.segments[0];
          S(v) && !O.has(v) && s.push(y);
        }
        for (const v of y.segments)
          v instanceof fe && w(v, O);
      }
      function* g(y, O) {
        if (y.arguments)
          for (const F of y.arguments())
            for (const v of Rn(F))
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
              for (const _e of yield y.children(e, n))
                yield g(_e, O);
              return;
            }
            if (u.has(F.name))
              return;
            const v = /* @__PURE__ */ new Set(), Xe = F.isolated ? new En(v) : O.push(v);
            for (const _e of F.scope)
              if (S(_e))
                v.add(_e);
              else {
                const [bi, mo] = _e;
                v.add(bi);
                const ki = Array.from(Rn(mo));
                ki.length && Xe.setAlias(bi, ki[0].segments);
              }
            for (const _e of yield y.children(e, n))
              yield g(_e, Xe), u.add(F.name);
            Xe.pop();
          } else {
            y.blockScope && O.push(new Set(y.blockScope()));
            for (const F of yield y.children(e, n))
              yield g(F, O);
            y.blockScope && O.pop();
          }
      }
      for (const y of t)
        yield g(y, a);
      return {
        variables: i.asObject(),
        globals: s.asObject(),
        locals: r.asObject()
      };
    }
    function se(t, e = {}) {
      const n = { ...zn, ...e };
      return Y(An(t, n.partials, !1));
    }
    function re(t, e = {}) {
      const n = { ...zn, ...e };
      return B(An(t, n.partials, !0));
    }
    class En {
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
        if (!S(n))
          return;
        const i = this.getAlias(n);
        if (i !== void 0)
          return new fe([...i, ...e.segments.slice(1)], e.location);
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
    function* Rn(t) {
      D(t) ? yield* oe(t) : t instanceof j && (yield* ks(t));
    }
    function* ks(t) {
      for (const e of t.initial.postfix)
        D(e) && (yield* oe(e));
      for (const e of t.filters)
        for (const n of e.args)
          Ht(n) && n[1] ? yield* oe(n[1]) : D(n) && (yield* oe(n));
    }
    function* oe(t) {
      tn(t) ? (yield* oe(t.lhs), yield* oe(t.rhs)) : _t(t) ? yield* Ts(t) : Qe(t) && (yield Xt(t));
    }
    function* Ts(t) {
      if (_t(t)) {
        for (const e of t.initial.postfix)
          D(e) && (yield* oe(e));
        for (const e of t.filters)
          for (const n of e.args)
            Ht(n) && n[1] ? yield* oe(n[1]) : D(n) && (yield* oe(n));
      }
    }
    function Xt(t) {
      const e = [];
      let n = t.file;
      const i = t.props[0];
      n = n || i.file, Lt(i) || Kt(i) || en(i) ? e.push(i.content) : Qe(i) && e.push(...Xt(i).segments);
      for (const a of t.props.slice(1))
        n = n || a.file, Lt(a) || Kt(a) || en(a) ? e.push(a.content) : Qe(a) && e.push(Xt(a));
      const [s, r] = t.getPosition();
      return new fe(e, {
        row: s,
        col: r,
        file: n
      });
    }
    const Nn = /^[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*$/;
    function Ft(t, e = !1) {
      const n = [], i = t[0];
      S(i) && (!e || i.match(Nn) ? n.push(`${i}`) : n.push(`['${i}']`));
      for (const s of t.slice(1))
        s instanceof fe ? n.push(`[${Ft(s.segments)}]`) : S(s) ? s.match(Nn) ? n.push(`.${s}`) : n.push(`['${s}']`) : n.push(`[${s}]`);
      return n.join("");
    }
    (function(t) {
      t.Partials = "partials", t.Layouts = "layouts", t.Root = "root";
    })(k.Rv || (k.Rv = {}));
    class Ss {
      constructor(e) {
        if (this.options = e, e.relativeReference) {
          const i = e.fs.sep;
          M(i, "`fs.sep` is required for relative reference");
          const s = ["." + i, ".." + i, "./", "../"];
          this.shouldLoadRelative = (r) => s.some((a) => r.startsWith(a));
        } else
          this.shouldLoadRelative = (i) => !1;
        const n = e.fs;
        this.contains = Ze(n.contains?.bind(n) || (async () => !0), n.containsSync?.bind(n) || (() => !0)), this.exists = Ze(n.exists?.bind(n) || (async () => !1), n.existsSync?.bind(n));
      }
      *lookup(e, n, i, s) {
        const r = this.options[n];
        for (const a of this.candidates(e, r, s)) {
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
      *candidates(e, n, i) {
        const { fs: s, extname: r } = this.options;
        this.shouldLoadRelative(e) && i && (yield s.resolve(this.dirname(i), e, r));
        for (const a of n)
          yield s.resolve(a, e, r);
        if (s.fallback !== void 0) {
          const a = s.fallback(e);
          a !== void 0 && (yield a);
        }
      }
      dirname(e) {
        const n = this.options.fs;
        return M(n.dirname, "`fs.dirname` is required for relative reference"), n.dirname(e);
      }
      lookupError(e, n) {
        const i = new Error("ENOENT");
        return i.message = `ENOENT: Failed to lookup "${e}" in "${n}"`, i.code = "ENOENT", i;
      }
    }
    class de {
      constructor(e) {
        this.liquid = e, this.cache = this.liquid.options.cache, this.fs = this.liquid.options.fs, this.parseFile = this.cache ? this._parseFileCached : this._parseFile, this.loader = new Ss(this.liquid.options), this.parseLimit = new jt("parse length", e.options.parseLimit), this.readFile = Ze(this.fs.readFile?.bind(this.fs) || (async () => {
          throw new Error("readFile not implemented");
        }), this.fs.readFileSync?.bind(this.fs));
      }
      parse(e, n) {
        e = String(e), this.parseLimit.use(e.length);
        const s = new X(e, this.liquid.options.operators, n, void 0, this.liquid.options.groupedExpressions).readTopLevelTokens(this.liquid.options);
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
          throw new ct(s);
        return i;
      }
      parseToken(e, n) {
        try {
          if (pe(e)) {
            const i = this.liquid.tags[e.name];
            return M(i, `tag "${e.name}" not found`), new i(e, n, this.liquid, this);
          }
          return $n(e) ? new vn(e, this.liquid) : new bs(e);
        } catch (i) {
          throw J.is(i) ? i : new $e(i, e);
        }
      }
      parseStream(e) {
        return new _n(e, (n, i) => this.parseToken(n, i));
      }
      *_parseFileCached(e, n, i = k.Rv.Root, s) {
        const r = this.cache, a = this.loader.shouldLoadRelative(e) ? s + "," + e : i + ":" + e, u = yield r.read(a);
        if (u)
          return u;
        const w = this._parseFile(e, n, i, s), g = n ? yield w : Y(w);
        r.write(a, g);
        try {
          return yield g;
        } catch (y) {
          throw r.remove(a), y;
        }
      }
      *_parseFile(e, n, i = k.Rv.Root, s) {
        const r = yield this.loader.lookup(e, i, n, s);
        return this.parse(yield this.readFile(!!n, r), r);
      }
    }
    (function(t) {
      t[t.Number = 1] = "Number", t[t.Literal = 2] = "Literal", t[t.Tag = 4] = "Tag", t[t.Output = 8] = "Output", t[t.HTML = 16] = "HTML", t[t.Filter = 32] = "Filter", t[t.Hash = 64] = "Hash", t[t.PropertyAccess = 128] = "PropertyAccess", t[t.Word = 256] = "Word", t[t.Range = 512] = "Range", t[t.Quoted = 1024] = "Quoted", t[t.Operator = 2048] = "Operator", t[t.FilteredValue = 4096] = "FilteredValue", t[t.GroupedExpression = 8192] = "GroupedExpression", t[t.Delimited = 12] = "Delimited";
    })(k.Yp || (k.Yp = {}));
    function Mn(t) {
      return !!(U(t) & k.Yp.Delimited);
    }
    function Gt(t) {
      return U(t) === k.Yp.Operator;
    }
    function Ot(t) {
      return U(t) === k.Yp.HTML;
    }
    function $n(t) {
      return U(t) === k.Yp.Output;
    }
    function pe(t) {
      return U(t) === k.Yp.Tag;
    }
    function Lt(t) {
      return U(t) === k.Yp.Quoted;
    }
    function xs(t) {
      return U(t) === k.Yp.Literal;
    }
    function Kt(t) {
      return U(t) === k.Yp.Number;
    }
    function Qe(t) {
      return U(t) === k.Yp.PropertyAccess;
    }
    function en(t) {
      return U(t) === k.Yp.Word;
    }
    function tn(t) {
      return U(t) === k.Yp.Range;
    }
    function _t(t) {
      return U(t) === k.Yp.FilteredValue;
    }
    function D(t) {
      return (U(t) & 5763) > 0;
    }
    function U(t) {
      return t ? t.kind : -1;
    }
    var Fs = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      isDelimitedToken: Mn,
      isOperatorToken: Gt,
      isHTMLToken: Ot,
      isOutputToken: $n,
      isTagToken: pe,
      isQuotedToken: Lt,
      isLiteralToken: xs,
      isNumberToken: Kt,
      isPropertyAccessToken: Qe,
      isWordToken: en,
      isRangeToken: tn,
      isFilteredValueToken: _t,
      isValueToken: D
    }), vt = function() {
      return vt = Object.assign || function(e) {
        for (var n, i = 1, s = arguments.length; i < s; i++) {
          n = arguments[i];
          for (var r in n) Object.prototype.hasOwnProperty.call(n, r) && (e[r] = n[r]);
        }
        return e;
      }, vt.apply(this, arguments);
    };
    function me(t) {
      const e = /* @__PURE__ */ Object.create(null);
      return t && Object.assign(e, t), e;
    }
    class ge {
      constructor(e = {}, n = Fe, i = {}, { memoryLimit: s, renderLimit: r, liquid: a } = {}) {
        this.scopes = [me()], this.registers = {}, this.breakCalled = !1, this.continueCalled = !1, this.sync = !!i.sync, this.opts = n, this.globals = i.globals ?? n.globals, this.environments = ne(e) ? e : Object(e), this.strictVariables = i.strictVariables ?? this.opts.strictVariables, this.ownPropertyOnly = i.ownPropertyOnly ?? n.ownPropertyOnly, this.memoryLimit = s ?? new jt("memory alloc", i.memoryLimit ?? n.memoryLimit), this.renderLimit = r ?? new jt("template render", Ut().now() + (i.renderLimit ?? n.renderLimit)), this.liquid = a;
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
        return [this.globals, this.environments, ...this.scopes].reduce((e, n) => vt(e, n), {});
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
        const n = this.findScope(e[0]);
        return yield this._getFromScope(n, e);
      }
      /**
       * @deprecated use `_get()` instead
       */
      getFromScope(e, n) {
        return B(this._getFromScope(e, n));
      }
      *_getFromScope(e, n, i = this.strictVariables) {
        S(n) && (n = n.split("."));
        for (let s = 0; s < n.length; s++)
          if (e = yield this.readProperty(e, n[s]), i && Ue(e))
            throw new Rt(n.slice(0, s + 1).join("."));
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
        for (let n = this.scopes.length - 1; n >= 0; n--) {
          const i = this.scopes[n];
          if (e in i)
            return i;
        }
        return e in this.environments ? this.environments : this.globals;
      }
      readProperty(e, n) {
        if (e = tt(e), n = T(n), z(e))
          return e;
        if (E(e) && be(n))
          return ye(e, n, this.ownPropertyOnly);
        const i = nn(e, n, this.ownPropertyOnly);
        return i === void 0 && e instanceof I ? e.liquidMethodMissing(n, this) : $(i) ? i.call(e) : n === "size" ? _s(e) : n === "first" ? Os(e, this.ownPropertyOnly) : n === "last" ? Ls(e, this.ownPropertyOnly) : i;
      }
    }
    function nn(t, e, n) {
      if (!(n && !ve.call(t, e) && !(t instanceof I)))
        return t[e];
    }
    function Os(t, e) {
      return E(t) ? ye(t, 0, e) : nn(t, "first", e);
    }
    function Ls(t, e) {
      return E(t) ? ye(t, -1, e) : nn(t, "last", e);
    }
    function _s(t) {
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
    const vs = C(Math.abs), zs = C(Math.max), As = C(Math.min), Es = C(Math.ceil), Rs = C((t, e, n = !1) => n ? Math.floor(t / e) : t / e), Ns = C(Math.floor), Ms = C((t, e) => t - e), $s = C((t, e) => t + e), Vs = C((t, e) => (t % e + e) % e), qs = C((t, e) => t * e);
    function Vn(t, e) {
      const [n, i = "0"] = String(t).split("e");
      return +`${n}e${Number(i) + e}`;
    }
    function Ds(t, e = 0) {
      t = Be(t), e = Be(e);
      const n = Vn(Math.abs(t), e);
      if (!(n <= Number.MAX_SAFE_INTEGER))
        return t;
      const i = Vn(Math.round(n), -e);
      return t < 0 ? -i : i;
    }
    var Ps = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      abs: vs,
      at_least: zs,
      at_most: As,
      ceil: Es,
      divided_by: Rs,
      floor: Ns,
      minus: Ms,
      plus: $s,
      modulo: Vs,
      times: qs,
      round: Ds
    });
    const js = (t) => decodeURIComponent(p(t).replace(/\+/g, " ")), Is = (t) => encodeURIComponent(p(t)).replace(/%20/g, "+"), Cs = (t) => encodeURIComponent(p(t)).replace(/%20/g, "+").replace(/[!'()*]/g, (e) => "%" + e.charCodeAt(0).toString(16).toUpperCase()), Bs = (t) => encodeURI(p(t)).replace(/%5B/g, "[").replace(/%5D/g, "]"), qn = /[^\p{M}\p{L}\p{Nd}]+/ug, Us = {
      raw: /\s+/g,
      default: qn,
      pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/ug,
      ascii: /[^A-Za-z0-9]+/g,
      latin: qn,
      none: null
    };
    function Hs(t, e = "default", n = !1) {
      t = p(t);
      const i = Us[e];
      return i && (e === "latin" && (t = Ys(t)), t = t.replace(i, "-").replace(/^-|-$/g, "")), n ? t : t.toLowerCase();
    }
    function Ys(t) {
      return t.replace(/[àáâãäå]/g, "a").replace(/[æ]/g, "ae").replace(/[ç]/g, "c").replace(/[èéêë]/g, "e").replace(/[ìíîï]/g, "i").replace(/[ð]/g, "d").replace(/[ñ]/g, "n").replace(/[òóôõöø]/g, "o").replace(/[ùúûü]/g, "u").replace(/[ýÿ]/g, "y").replace(/[ß]/g, "ss").replace(/[œ]/g, "oe").replace(/[þ]/g, "th").replace(/[ẞ]/g, "SS").replace(/[Œ]/g, "OE").replace(/[Þ]/g, "TH");
    }
    var Ws = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      url_decode: js,
      url_encode: Is,
      cgi_escape: Cs,
      uri_escape: Bs,
      slugify: Hs
    });
    const Zs = Re(function(t, e) {
      const n = V(t), i = z(e) ? " " : p(e);
      let s = i.length * Math.max(n.length - 1, 0);
      for (let r = 0; r < n.length; r++)
        s += String(n[r]).length;
      return this.context.memoryLimit.use(s), Array.prototype.join.call(n, i);
    }), Js = Re(function(t) {
      return Ae(t) ? ye(t, -1, this.context.ownPropertyOnly) : "";
    }), Qs = Re(function(t) {
      return Ae(t) ? ye(t, 0, this.context.ownPropertyOnly) : "";
    }), Xs = Re(function(t) {
      const e = V(t);
      return this.context.memoryLimit.use(e.length), [...e].reverse();
    });
    function* Dn(t, e, n) {
      const i = [], s = V(t);
      this.context.memoryLimit.use(s.length);
      for (const r of s)
        i.push([
          r,
          e ? yield this.context._getFromScope(r, p(e).split("."), !1) : r
        ]);
      return i.sort((r, a) => n(r[1], a[1])).map((r) => r[0]);
    }
    function* Gs(t, e) {
      return yield* Dn.call(this, t, e, ot);
    }
    function* Ks(t, e) {
      return yield* Dn.call(this, t, e, Et);
    }
    const er = (t) => t && t.length || 0;
    function* tr(t, e) {
      const n = [], i = V(t);
      this.context.memoryLimit.use(i.length);
      for (const s of i)
        n.push(yield this.context._getFromScope(s, p(e), !1));
      return n;
    }
    function* nr(t, e) {
      let n = 0;
      const i = V(t);
      for (const s of i) {
        const r = Number(e ? yield this.context._getFromScope(s, p(e), !1) : s);
        n += Number.isNaN(r) ? 0 : r;
      }
      return n;
    }
    function ir(t) {
      const e = V(t);
      return this.context.memoryLimit.use(e.length), Array.prototype.filter.call(e, (n) => !z(T(n)));
    }
    function Pn(t, e = []) {
      const n = V(t), i = V(e);
      return this.context.memoryLimit.use(n.length + i.length), Array.prototype.concat.call(n, i);
    }
    function sr(t, e) {
      return Pn.call(this, t, [e]);
    }
    function rr(t, e) {
      const n = V(t);
      this.context.memoryLimit.use(n.length);
      const i = [...n];
      return i.unshift(e), i;
    }
    function or(t) {
      const e = V(t);
      this.context.memoryLimit.use(e.length);
      const n = [...e];
      return n.pop(), n;
    }
    function ar(t) {
      const e = V(t);
      this.context.memoryLimit.use(e.length);
      const n = [...e];
      return n.shift(), n;
    }
    function lr(t, e, n = 1) {
      if (t = T(t), z(t))
        return [];
      if (E(t) || (t = p(t)), e = e < 0 ? (E(t) ? t.length : et(t)) + e : e, e < 0 || n < 0)
        return E(t) ? [] : "";
      if (this.context.memoryLimit.use(n), E(t))
        return Array.prototype.slice.call(t, e, e + n);
      const i = ze(t, 0, e);
      return t.slice(i, ze(t, i, n));
    }
    function* jn(t, e) {
      return this.context.opts.jekyllWhere ? le.is(e) ? yield he(t, e) : E(t) ? yield Sn(t, e) : yield he(t, e) : e === void 0 ? ue(t, this.context) : yield he(t, e);
    }
    function* In(t, e, n, i) {
      e = V(e), this.context.memoryLimit.use(e.length);
      const s = new X(p(n)).readScopeValue(), r = [];
      for (const a of e) {
        const u = yield q(s, this.context.spawn(a));
        (yield jn.call(this, u, i)) === t && r.push(a);
      }
      return r;
    }
    function* Cn(t, e, n, i) {
      const s = [], r = new j(p(i), this.liquid), a = V(e);
      this.context.memoryLimit.use(a.length);
      for (const u of a) {
        this.context.push({ [n]: u });
        const w = yield r.value(this.context);
        this.context.pop(), w === t && s.push(u);
      }
      return s;
    }
    function* cr(t, e, n) {
      return yield* In.call(this, !0, t, e, n);
    }
    function* ur(t, e, n) {
      return yield* In.call(this, !1, t, e, n);
    }
    function* hr(t, e, n) {
      return yield* Cn.call(this, !0, t, e, n);
    }
    function* fr(t, e, n) {
      return yield* Cn.call(this, !1, t, e, n);
    }
    function* dr(t, e) {
      const n = /* @__PURE__ */ new Map();
      t = we(t);
      const i = new X(p(e)).readScopeValue();
      this.context.memoryLimit.use(t.length);
      for (const s of t) {
        const r = yield q(i, this.context.spawn(s));
        n.has(r) || n.set(r, []), n.get(r).push(s);
      }
      return [...n.entries()].map(([s, r]) => ({ name: s, items: r }));
    }
    function* pr(t, e, n) {
      const i = /* @__PURE__ */ new Map(), s = new j(p(n), this.liquid);
      t = we(t), this.context.memoryLimit.use(t.length);
      for (const r of t) {
        this.context.push({ [e]: r });
        const a = yield s.value(this.context);
        this.context.pop(), i.has(a) || i.set(a, []), i.get(a).push(r);
      }
      return [...i.entries()].map(([r, a]) => ({ name: r, items: a }));
    }
    function* sn(t, e, n) {
      const i = new X(p(e)).readScopeValue(), s = V(t);
      for (let r = 0; r < s.length; r++) {
        const a = yield q(i, this.context.spawn(s[r]));
        if (yield jn.call(this, a, n))
          return [r, s[r]];
      }
    }
    function* rn(t, e, n) {
      const i = new j(p(n), this.liquid), s = V(t);
      for (let r = 0; r < s.length; r++) {
        this.context.push({ [e]: s[r] });
        const a = yield i.value(this.context);
        if (this.context.pop(), a)
          return [r, s[r]];
      }
    }
    function* mr(t, e, n) {
      return !!(yield* sn.call(this, t, e, n));
    }
    function* gr(t, e, n) {
      return !!(yield* rn.call(this, t, e, n));
    }
    function* yr(t, e, n) {
      const i = yield* sn.call(this, t, e, n);
      return i ? i[0] : void 0;
    }
    function* wr(t, e, n) {
      const i = yield* rn.call(this, t, e, n);
      return i ? i[0] : void 0;
    }
    function* br(t, e, n) {
      const i = yield* sn.call(this, t, e, n);
      return i ? i[1] : void 0;
    }
    function* kr(t, e, n) {
      const i = yield* rn.call(this, t, e, n);
      return i ? i[1] : void 0;
    }
    function Tr(t) {
      return t = V(t), this.context.memoryLimit.use(t.length), [...new Set(t)];
    }
    function Sr(t, e = 1) {
      if (t = T(t), z(t))
        return [];
      E(t) || (t = p(t)), this.context.memoryLimit.use(t.length);
      const n = [...t].sort(() => Math.random() - 0.5);
      return e === 1 ? n[0] : n.slice(0, e);
    }
    var xr = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      join: Zs,
      last: Js,
      first: Qs,
      reverse: Xs,
      sort: Gs,
      sort_natural: Ks,
      size: er,
      map: tr,
      sum: nr,
      compact: ir,
      concat: Pn,
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
    function Bn(t, e, n) {
      const i = (t?.length ?? 0) + (n?.length ?? 0);
      this.context.memoryLimit.use(i);
      const s = on(t, this.context.opts, n);
      return s ? (e = T(e), e = z(e) ? this.context.opts.dateFormat : p(e), this.context.memoryLimit.use(e.length), b(s, e, this.context.memoryLimit)) : t;
    }
    function Fr(t) {
      return Bn.call(this, t, "%Y-%m-%dT%H:%M:%S%:z");
    }
    function Or(t) {
      const e = on(t, this.context.opts, void 0, "en-US");
      return e ? b(e, "%a, %d %b %Y %H:%M:%S %z", this.context.memoryLimit) : t;
    }
    function Lr(t, e, n) {
      return Un.call(this, t, "%b", e, n);
    }
    function _r(t, e, n) {
      return Un.call(this, t, "%B", e, n);
    }
    function Un(t, e, n, i) {
      const s = on(t, this.context.opts);
      if (!s)
        return t;
      const r = this.context.memoryLimit;
      if (n === "ordinal") {
        const a = s.getDate();
        return i === "US" ? b(s, `${e} ${a}%q, %Y`, r) : b(s, `${a}%q ${e} %Y`, r);
      }
      return b(s, `%d ${e} %Y`, r);
    }
    function on(t, e, n, i = e.locale) {
      let s;
      const r = n ?? e.timezoneOffset;
      if (t = T(t), !z(t))
        return t === "now" || t === "today" ? s = new Q(Date.now(), i, r) : be(t) ? s = new Q(t * 1e3, i, r) : S(t) ? /^\d+$/.test(t) ? s = new Q(+t * 1e3, i, r) : e.preserveTimezones && n === void 0 ? s = Q.createDateFixedToTimezone(t, i) : s = new Q(t, i, r) : s = new Q(t, i, r), s.valid() ? s : void 0;
    }
    var vr = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      date: Bn,
      date_to_xmlschema: Fr,
      date_to_rfc822: Or,
      date_to_string: Lr,
      date_to_long_string: _r
    });
    const an = /[\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF]/gu, Hn = /[^\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF\s]+/gu;
    function zr(t, e) {
      M(arguments.length === 2, "append expect 2 arguments");
      const n = p(t), i = p(e);
      return this.context.memoryLimit.use(n.length + i.length), n + i;
    }
    function Ar(t, e) {
      M(arguments.length === 2, "prepend expect 2 arguments");
      const n = p(t), i = p(e);
      return this.context.memoryLimit.use(n.length + i.length), i + n;
    }
    function Yn(t, e) {
      let n = 0;
      for (const i of t) {
        if (!e.has(i))
          break;
        n += i.length;
      }
      return n;
    }
    function Wn(t, e, n = 0) {
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
      return this.context.memoryLimit.use(n.length), e ? (e = p(e), this.context.memoryLimit.use(e.length), n.slice(Yn(n, new Set(e)))) : n.trimStart();
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
      const n = p(t);
      return e = p(e), this.context.memoryLimit.use(n.length + e.length), n.split(e).join("");
    }
    function $r(t, e) {
      const n = p(t);
      return e = p(e), this.context.memoryLimit.use(n.length + e.length), n.replace(e, "");
    }
    function Vr(t, e) {
      const n = p(t), i = p(e);
      this.context.memoryLimit.use(n.length + i.length);
      const s = n.lastIndexOf(i);
      return s === -1 ? n : n.substring(0, s) + n.substring(s + i.length);
    }
    function qr(t, e) {
      return t = p(t), this.context.memoryLimit.use(t.length), e ? (e = p(e), this.context.memoryLimit.use(e.length), t.slice(0, Wn(t, new Set(e)))) : t.trimEnd();
    }
    function Dr(t, e) {
      const n = p(t);
      this.context.memoryLimit.use(n.length);
      const i = n.split(p(e));
      for (; i.length && i[i.length - 1] === ""; )
        i.pop();
      return i;
    }
    function Pr(t, e) {
      const n = p(t);
      if (this.context.memoryLimit.use(n.length), e) {
        const i = new Set(p(e));
        this.context.memoryLimit.use(i.size);
        const s = Yn(n, i);
        return n.slice(s, Wn(n, i, s));
      }
      return n.trim();
    }
    function jr(t) {
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
    function Hr(t, e, n) {
      const i = p(t), s = p(e), r = p(n);
      this.context.memoryLimit.use(i.length + s.length + r.length);
      const a = i.lastIndexOf(s);
      return a === -1 ? i : i.substring(0, a) + r + i.substring(a + s.length);
    }
    function Yr(t, e = 50, n = "...") {
      const i = p(t);
      return n = p(n), this.context.memoryLimit.use(i.length + n.length), i.length <= e || ze(i, 0, e) >= i.length ? t : i.slice(0, ze(i, 0, Math.max(e - et(n), 0))) + n;
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
          return (t.match(an) || []).length + (t.match(Hn) || []).length;
        case "auto":
          return an.test(t) ? t.match(an).length + (t.match(Hn) || []).length : t.split(/\s+/).length;
        default:
          return t.split(/\s+/).length;
      }
    }
    function Qr(t, e = "and") {
      const n = V(t);
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
    var Xr = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      append: zr,
      prepend: Ar,
      lstrip: Er,
      downcase: Rr,
      upcase: Nr,
      remove: Mr,
      remove_first: $r,
      remove_last: Vr,
      rstrip: qr,
      split: Dr,
      strip: Pr,
      strip_newlines: jr,
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
      return this.context.memoryLimit.use(e.length), M(no(e), "invalid base64 provided to base64_decode"), Kr(e);
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
      return Ce.createHash("sha256").update(t, "utf8").digest("hex");
    }
    function ro(t, e) {
      return Ce.createHmac("sha256", e).update(t, "utf8").digest("hex");
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
    const Zn = {
      ...hs,
      ...Ps,
      ...Ws,
      ...xr,
      ...vr,
      ...Xr,
      ...io,
      ...lo,
      ...Ln
    };
    class Jn extends N {
      constructor(e, n, i) {
        super(e, n, i), this.identifier = this.tokenizer.readIdentifier(), this.key = this.identifier.content, this.tokenizer.assert(this.key, "expected variable name"), this.tokenizer.skipBlank(), this.tokenizer.assert(this.tokenizer.peek() === "=", 'expected "="'), this.tokenizer.advance(), this.value = new j(this.tokenizer.readFilteredValue(), this.liquid);
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
    const Qn = ["offset", "limit", "reversed"];
    class Xn extends N {
      constructor(e, n, i, s) {
        super(e, n, i);
        const r = this.tokenizer.readIdentifier(), a = this.tokenizer.readIdentifier(), u = this.tokenizer.readValue();
        if (!r.size() || a.content !== "in" || !u)
          throw new Error(`illegal tag: ${e.getText()}`);
        this.variable = r.content, this.collection = u, this.hash = new Oe(this.tokenizer, i.options.keyValueSeparator), this.templates = [], this.elseTemplates = [];
        let w;
        const g = s.parseStream(n).on("start", () => w = this.templates).on("tag:else", (y) => {
          Te(y.args), w = this.elseTemplates;
        }).on("tag:endfor", (y) => {
          Te(y.args), g.stop();
        }).on("template", (y) => w.push(y)).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        });
        g.start();
      }
      *render(e, n) {
        const i = this.liquid.renderer;
        let s = we(yield q(this.collection, e));
        if (!s.length) {
          yield i.renderTemplates(this.elseTemplates, e, n);
          return;
        }
        const r = "continue-" + this.variable + "-" + this.collection.getText();
        e.push(me({ continue: e.getRegister(r, {}) }));
        const a = yield this.hash.render(e);
        e.pop(), s = (this.liquid.options.orderedFilterParameters ? Object.keys(a).filter((g) => Qn.includes(g)) : Qn.filter((g) => a[g] !== void 0)).reduce((g, y) => y === "offset" ? uo(g, a.offset) : y === "limit" ? ho(g, a.limit) : co(g), s), e.setRegister(r, (a.offset || 0) + s.length);
        const w = me({ forloop: new We(s.length, this.collection.getText(), this.variable) });
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
          D(e) && (yield e);
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
    class Gn extends N {
      constructor(e, n, i, s) {
        for (super(e, n, i), this.templates = [], this.identifier = this.readVariable(), this.variable = this.identifier.content; n.length; ) {
          const r = n.shift();
          if (pe(r) && r.name === "endcapture")
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
    class Kn extends N {
      constructor(e, n, i, s) {
        super(e, n, i), this.branches = [], this.elseTemplates = [], this.value = new j(this.tokenizer.readFilteredValue(), this.liquid), this.elseTemplates = [];
        let r = [], a = 0;
        const u = s.parseStream(n).on("tag:when", (w) => {
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
      *render(e, n) {
        const i = this.liquid.renderer, s = yield T(yield this.value.value(e, e.opts.lenientIf));
        let r = !1;
        for (const a of this.branches)
          for (const u of a.values) {
            const w = yield q(u, e, e.opts.lenientIf);
            if (yield he(s, w)) {
              yield i.renderTemplates(a.templates, e, n), r = !0;
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
    class ei extends N {
      constructor(e, n, i) {
        for (super(e, n, i); n.length; ) {
          const s = n.shift();
          if (pe(s) && s.name === "endcomment")
            return;
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      render() {
      }
    }
    class ti extends N {
      constructor(e, n, i, s) {
        super(e, n, i);
        const r = this.tokenizer;
        for (this.file = ln(r, this.liquid, s), this.currentFile = e.file; !r.end(); ) {
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
      *render(e, n) {
        const { liquid: i, hash: s } = this, r = yield cn(this.file, e, i);
        M(r, () => `illegal file path "${r}"`);
        const a = e.spawn(), u = a.bottom();
        if (vt(u, yield s.render(e)), this.with) {
          const { value: w, alias: g } = this.with;
          u[g || r] = yield q(w, e);
        }
        if (this.forBinding) {
          const { value: w, alias: g } = this.forBinding, y = we(yield q(w, e));
          u.forloop = new We(y.length, w.getText(), g);
          for (const O of y) {
            u[g] = O;
            const F = yield i._parsePartialFile(r, a.sync, this.currentFile);
            yield i.renderer.renderTemplates(F, a, n), u.forloop.next();
          }
        } else {
          const w = yield i._parsePartialFile(r, a.sync, this.currentFile);
          yield i.renderer.renderTemplates(w, a, n);
        }
      }
      *children(e, n) {
        return e && S(this.file) ? yield this.liquid._parsePartialFile(this.file, n, this.currentFile) : [];
      }
      partialScope() {
        if (S(this.file)) {
          const e = Object.keys(this.hash.hash);
          if (this.with) {
            const { value: n, alias: i } = this.with;
            S(i) ? e.push([i, n]) : S(this.file) && e.push([this.file, n]);
          }
          if (this.forBinding) {
            const { value: n, alias: i } = this.forBinding;
            S(i) ? e.push([i, n]) : S(this.file) && e.push([this.file, n]);
          }
          return { name: this.file, isolated: !0, scope: e };
        }
      }
      *arguments() {
        for (const e of Object.values(this.hash.hash))
          D(e) && (yield e);
        if (this.with) {
          const { value: e } = this.with;
          D(e) && (yield e);
        }
        if (this.forBinding) {
          const { value: e } = this.forBinding;
          D(e) && (yield e);
        }
      }
    }
    function ln(t, e, n) {
      if (e.options.dynamicPartials) {
        const r = t.readValue();
        if (t.assert(r, "illegal file path"), r.getText() === "none")
          return;
        if (Lt(r)) {
          const a = n.parse(kn(r));
          return ni(a);
        }
        return r;
      }
      const i = [...t.readFileNameTemplate(e.options)], s = ni(n.parseTokens(i));
      return s === "none" ? void 0 : s;
    }
    function ni(t) {
      return t.length === 1 && Ot(t[0].token) ? t[0].token.getContent() : t;
    }
    function* cn(t, e, n) {
      return typeof t == "string" ? t : Array.isArray(t) ? n.renderer.renderTemplates(t, e) : yield q(t, e);
    }
    class ii extends N {
      constructor(e, n, i, s) {
        super(e, n, i);
        const { tokenizer: r } = e;
        this.file = ln(r, this.liquid, s), this.currentFile = e.file;
        const a = r.p;
        r.readIdentifier().content === "with" ? (r.skipBlank(), r.peek() !== ":" ? this.withVar = r.readValue() : r.p = a) : r.p = a, this.hash = new Oe(r, i.options.jekyllInclude || i.options.keyValueSeparator);
      }
      *render(e, n) {
        const { liquid: i, hash: s, withVar: r } = this, { renderer: a } = i, u = yield cn(this.file, e, i);
        M(u, () => `illegal file path "${u}"`);
        const w = e.saveRegister("blocks", "blockMode");
        e.setRegister("blocks", {}), e.setRegister("blockMode", Le.OUTPUT);
        const g = me(yield s.render(e));
        r && (g[u] = yield q(r, e));
        const y = yield i._parsePartialFile(u, e.sync, this.currentFile);
        e.push(e.opts.jekyllInclude ? me({ include: g }) : g), yield a.renderTemplates(y, e, n), e.pop(), e.restoreRegister(w);
      }
      *children(e, n) {
        return e && S(this.file) ? yield this.liquid._parsePartialFile(this.file, n, this.currentFile) : [];
      }
      partialScope() {
        if (S(this.file)) {
          let e;
          return this.liquid.options.jekyllInclude ? e = ["include"] : (e = Object.keys(this.hash.hash), this.withVar && e.push([this.file, this.withVar])), { name: this.file, isolated: !1, scope: e };
        }
      }
      *arguments() {
        yield* Object.values(this.hash.hash).filter(D), D(this.file) && (yield this.file), D(this.withVar) && (yield this.withVar);
      }
    }
    class si extends N {
      constructor(e, n, i) {
        super(e, n, i), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
      }
      render(e, n) {
        const i = e.environments;
        be(i[this.variable]) || (i[this.variable] = 0), n.write(p(--i[this.variable]));
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class ri extends N {
      constructor(e, n, i) {
        super(e, n, i), this.candidates = [];
        const s = this.tokenizer.p, r = this.tokenizer.readValue();
        for (this.tokenizer.skipBlank(), r && (this.tokenizer.peek() === ":" ? (this.group = r, this.tokenizer.advance()) : this.tokenizer.p = s); !this.tokenizer.end(); ) {
          const a = this.tokenizer.readFilteredValue();
          this.candidates.push(a), this.tokenizer.readTo(",");
        }
        this.tokenizer.assert(this.candidates.length, () => `empty candidates: "${e.getText()}"`);
      }
      *render(e, n) {
        const s = `cycle:${yield q(this.group, e)}:` + this.candidates.map((y) => y.getText()).join(","), r = e.getRegister("cycle", {});
        let a = r[s];
        a === void 0 && (a = r[s] = 0);
        const u = new j(this.candidates[a], this.liquid);
        a = (a + 1) % this.candidates.length, r[s] = a;
        let w = yield T(yield u.value(e, !1));
        const g = this.liquid.options.outputEscape;
        return g && !u.filters[u.filters.length - 1]?.raw && (w = yield g.call({ context: e, token: this.token, liquid: this.liquid }, w)), w;
      }
      *arguments() {
        yield* this.candidates, this.group && (yield this.group);
      }
    }
    class oi extends N {
      constructor(e, n, i, s) {
        super(e, n, i), this.branches = [];
        let r = [];
        s.parseStream(n).on("start", () => this.branches.push({
          value: new j(e.tokenizer.readFilteredValue(), this.liquid),
          templates: r = []
        })).on("tag:elsif", (a) => {
          M(!this.elseTemplates, "unexpected elsif after else"), this.branches.push({
            value: new j(a.tokenizer.readFilteredValue(), this.liquid),
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
      *render(e, n) {
        const i = this.liquid.renderer;
        for (const { value: s, templates: r } of this.branches) {
          const a = yield T(yield s.value(e, e.opts.lenientIf));
          if (ue(a, e)) {
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
    class ai extends N {
      constructor(e, n, i) {
        super(e, n, i), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
      }
      render(e, n) {
        const i = e.environments;
        be(i[this.variable]) || (i[this.variable] = 0);
        const s = i[this.variable];
        i[this.variable]++, n.write(p(s));
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class li extends N {
      constructor(e, n, i, s) {
        super(e, n, i), this.file = ln(this.tokenizer, this.liquid, s), this.currentFile = e.file, this.args = new Oe(this.tokenizer, i.options.keyValueSeparator), this.templates = s.parseTokens(n);
      }
      *render(e, n) {
        const { liquid: i, args: s, file: r } = this, { renderer: a } = i;
        if (r === void 0) {
          e.setRegister("blockMode", Le.OUTPUT), yield a.renderTemplates(this.templates, e, n);
          return;
        }
        const u = yield cn(this.file, e, i);
        M(u, () => `illegal file path "${u}"`);
        const w = yield i._parseLayoutFile(u, e.sync, this.currentFile);
        e.setRegister("blockMode", Le.STORE);
        const g = yield a.renderTemplates(this.templates, e), y = e.getRegister("blocks", {});
        y[""] === void 0 && (y[""] = (O, F) => F.write(g)), e.setRegister("blockMode", Le.OUTPUT), e.push(me(yield s.render(e))), yield a.renderTemplates(w, e, n), e.pop();
      }
      *children(e) {
        const n = this.templates.slice();
        return e && S(this.file) && n.push(...yield this.liquid._parsePartialFile(this.file, !0, this.currentFile)), n;
      }
      *arguments() {
        for (const e of Object.values(this.args.hash))
          D(e) && (yield e);
        D(this.file) && (yield this.file);
      }
      partialScope() {
        if (S(this.file))
          return { name: this.file, isolated: !1, scope: Object.keys(this.args.hash) };
      }
    }
    class ci extends N {
      constructor(e, n, i, s) {
        super(e, n, i), this.templates = [];
        const r = /\w+/.exec(e.args);
        for (this.block = r ? r[0] : ""; n.length; ) {
          const a = n.shift();
          if (pe(a) && a.name === "endblock")
            return;
          const u = s.parseToken(a, n);
          this.templates.push(u);
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      *render(e, n) {
        const i = this.getBlockRender(e);
        e.getRegister("blockMode") === Le.STORE ? e.getRegister("blocks", {})[this.block] = i : yield i(new mt(), n);
      }
      getBlockRender(e) {
        const n = this, { liquid: i, templates: s } = this, r = e.getRegister("blocks", {})[this.block], a = function* (u, w) {
          const g = e.getRegister("blockStack", []);
          if (g.includes(n))
            throw new Error("block tag cannot be nested");
          g.push(n), e.push(me({ block: u })), yield i.renderer.renderTemplates(s, e, w), e.pop(), g.pop();
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
    class ui extends N {
      constructor(e, n, i) {
        for (super(e, n, i), this.tokens = []; n.length; ) {
          const s = n.shift();
          if (pe(s) && s.name === "endraw")
            return;
          this.tokens.push(s);
        }
        throw new Error(`tag ${e.getText()} not closed`);
      }
      render() {
        return this.tokens.map((e) => e.getText()).join("");
      }
    }
    class fo extends We {
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
    class hi extends N {
      constructor(e, n, i, s) {
        super(e, n, i);
        const r = this.tokenizer.readIdentifier();
        this.tokenizer.skipBlank();
        const a = this.tokenizer.readIdentifier(), u = this.tokenizer.readValue();
        if (a.content !== "in" || !u)
          throw new Error(`illegal tag: ${e.getText()}`);
        this.variable = r.content, this.collection = u, this.args = new Oe(this.tokenizer, i.options.keyValueSeparator), this.templates = [];
        let w;
        const g = s.parseStream(n).on("start", () => w = this.templates).on("tag:endtablerow", () => g.stop()).on("template", (y) => w.push(y)).on("end", () => {
          throw new Error(`tag ${e.getText()} not closed`);
        });
        g.start();
      }
      *render(e, n) {
        let i = we(yield q(this.collection, e));
        const s = yield this.args.render(e), r = s.offset || 0, a = s.limit === void 0 ? i.length : s.limit;
        i = i.slice(r, r + a);
        const u = s.cols || i.length, w = this.liquid.renderer, g = new fo(i.length, u, this.collection.getText(), this.variable), y = me({ tablerowloop: g });
        e.push(y);
        for (let O = 0; O < i.length; O++, g.next())
          y[this.variable] = i[O], g.col0() === 0 && (g.row() !== 1 && n.write("</tr>"), n.write(`<tr class="row${g.row()}">`)), n.write(`<td class="col${g.col()}">`), yield w.renderTemplates(this.templates, e, n), n.write("</td>");
        i.length && n.write("</tr>"), e.pop();
      }
      *children() {
        return this.templates;
      }
      *arguments() {
        yield this.collection;
        for (const e of Object.values(this.args.hash))
          D(e) && (yield e);
      }
      blockScope() {
        return [this.variable, "tablerowloop"];
      }
    }
    class fi extends N {
      constructor(e, n, i, s) {
        super(e, n, i), this.branches = [], this.elseTemplates = [];
        let r = [], a = 0;
        s.parseStream(n).on("start", () => this.branches.push({
          value: new j(e.tokenizer.readFilteredValue(), this.liquid),
          test: Je,
          templates: r = []
        })).on("tag:elsif", (u) => {
          if (a > 0) {
            r = [];
            return;
          }
          this.branches.push({
            value: new j(u.tokenizer.readFilteredValue(), this.liquid),
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
      *render(e, n) {
        const i = this.liquid.renderer;
        for (const { value: s, test: r, templates: a } of this.branches) {
          const u = yield T(yield s.value(e, e.opts.lenientIf));
          if (r(u, e)) {
            yield i.renderTemplates(a, e, n);
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
    class di extends N {
      render(e, n) {
        e.breakCalled = !0;
      }
    }
    class pi extends N {
      render(e, n) {
        e.continueCalled = !0;
      }
    }
    class mi extends N {
      constructor(e, n, i) {
        super(e, n, i), this.tokenizer.skipBlank(), this.tokenizer.end() || (this.value = new j(this.tokenizer.readFilteredValue(), this.liquid));
      }
      *render(e, n) {
        if (!this.value)
          return;
        let i = yield T(yield this.value.value(e, !1));
        const s = this.liquid.options.outputEscape;
        s && !this.value.filters[this.value.filters.length - 1]?.raw && (i = yield s.call({ context: e, token: this.token, liquid: this.liquid }, i)), n.write(i);
      }
      *arguments() {
        this.value && (yield this.value);
      }
    }
    class gi extends N {
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
    class yi extends N {
      constructor(e, n, i) {
        if (super(e, n, i), e.args.search(/\n\s*[^#\s]/g) !== -1)
          throw new Error("every line of an inline comment must start with a '#' character");
      }
      render() {
      }
    }
    const wi = {
      assign: Jn,
      for: Xn,
      capture: Gn,
      case: Kn,
      comment: ei,
      include: ii,
      render: ti,
      decrement: si,
      increment: ai,
      cycle: ri,
      if: oi,
      layout: li,
      block: ci,
      raw: ui,
      tablerow: hi,
      unless: fi,
      break: di,
      continue: pi,
      echo: mi,
      liquid: gi,
      "#": yi
    };
    class un {
      constructor(e = {}) {
        this.renderer = new Vi(), this.filters = /* @__PURE__ */ Object.create(null), this.tags = /* @__PURE__ */ Object.create(null), this.options = ds(e), this.parser = new de(this), R(wi, (n, i) => this.registerTag(i, n)), R(Zn, (n, i) => this.registerFilter(i, n));
      }
      parse(e, n) {
        return new de(this).parse(e, n);
      }
      _render(e, n, i) {
        const s = n instanceof ge ? n : new ge(n, this.options, i, { liquid: this });
        return this.renderer.renderTemplates(e, s);
      }
      async render(e, n, i) {
        return Y(this._render(e, n, { ...i, sync: !1 }));
      }
      renderSync(e, n, i) {
        return B(this._render(e, n, { ...i, sync: !0 }));
      }
      renderToNodeStream(e, n, i = {}) {
        const s = new ge(n, this.options, i, { liquid: this });
        return this.renderer.renderTemplatesToNodeStream(e, s);
      }
      _parseAndRender(e, n, i) {
        const s = this.parse(e);
        return this._render(s, n, i);
      }
      async parseAndRender(e, n, i) {
        return Y(this._parseAndRender(e, n, { ...i, sync: !1 }));
      }
      parseAndRenderSync(e, n, i) {
        return B(this._parseAndRender(e, n, { ...i, sync: !0 }));
      }
      _parsePartialFile(e, n, i) {
        return new de(this).parseFile(e, n, k.Rv.Partials, i);
      }
      _parseLayoutFile(e, n, i) {
        return new de(this).parseFile(e, n, k.Rv.Layouts, i);
      }
      _parseFile(e, n, i, s) {
        return new de(this).parseFile(e, n, i, s);
      }
      async parseFile(e, n) {
        return Y(new de(this).parseFile(e, !1, n));
      }
      parseFileSync(e, n) {
        return B(new de(this).parseFile(e, !0, n));
      }
      *_renderFile(e, n, i) {
        const s = yield this._parseFile(e, i.sync, i.lookupType);
        return yield this._render(s, n, i);
      }
      async renderFile(e, n, i) {
        return Y(this._renderFile(e, n, { ...i, sync: !1 }));
      }
      renderFileSync(e, n, i) {
        return B(this._renderFile(e, n, { ...i, sync: !0 }));
      }
      async renderFileToNodeStream(e, n, i) {
        const s = await this.parseFile(e);
        return this.renderToNodeStream(s, n, i);
      }
      _evalValue(e, n) {
        const i = new j(e, this), s = n instanceof ge ? n : new ge(n, this.options, {}, { liquid: this });
        return i.value(s);
      }
      async evalValue(e, n) {
        return Y(this._evalValue(e, n));
      }
      evalValueSync(e, n) {
        return B(this._evalValue(e, n));
      }
      registerFilter(e, n) {
        this.filters[e] = n;
      }
      unregisterFilter(e) {
        delete this.filters[e];
      }
      registerTag(e, n) {
        this.tags[e] = $(n) ? n : ws(n);
      }
      plugin(e) {
        return e.call(this, un);
      }
      express() {
        const e = this;
        let n = !0;
        return function(i, s, r) {
          if (n) {
            n = !1;
            const a = xt(this.root);
            e.options.root.unshift(...a), e.options.layouts.unshift(...a), e.options.partials.unshift(...a);
          }
          e.renderFile(i, s).then((a) => r(null, a), r);
        };
      }
      async analyze(e, n = {}) {
        return se(e, n);
      }
      analyzeSync(e, n = {}) {
        return re(e, n);
      }
      async parseAndAnalyze(e, n, i = {}) {
        return se(this.parse(e, n), i);
      }
      parseAndAnalyzeSync(e, n, i = {}) {
        return re(this.parse(e, n), i);
      }
      /** Return an array of all variables without their properties. */
      async variables(e, n = {}) {
        const i = await se(S(e) ? this.parse(e) : e, n);
        return Object.keys(i.variables);
      }
      /** Return an array of all variables without their properties. */
      variablesSync(e, n = {}) {
        const i = re(S(e) ? this.parse(e) : e, n);
        return Object.keys(i.variables);
      }
      /** Return an array of all variables including their properties/paths. */
      async fullVariables(e, n = {}) {
        const i = await se(S(e) ? this.parse(e) : e, n);
        return Array.from(new Set(Object.values(i.variables).flatMap((s) => s.map((r) => String(r)))));
      }
      /** Return an array of all variables including their properties/paths. */
      fullVariablesSync(e, n = {}) {
        const i = re(S(e) ? this.parse(e) : e, n);
        return Array.from(new Set(Object.values(i.variables).flatMap((s) => s.map((r) => String(r)))));
      }
      /** Return an array of all variables, each as an array of properties/segments. */
      async variableSegments(e, n = {}) {
        const i = await se(S(e) ? this.parse(e) : e, n);
        return Array.from(Ne(Object.values(i.variables).flatMap((s) => s.map((r) => r.toArray()))));
      }
      /** Return an array of all variables, each as an array of properties/segments. */
      variableSegmentsSync(e, n = {}) {
        const i = re(S(e) ? this.parse(e) : e, n);
        return Array.from(Ne(Object.values(i.variables).flatMap((s) => s.map((r) => r.toArray()))));
      }
      /** Return an array of all expected context variables without their properties. */
      async globalVariables(e, n = {}) {
        const i = await se(S(e) ? this.parse(e) : e, n);
        return Object.keys(i.globals);
      }
      /** Return an array of all expected context variables without their properties. */
      globalVariablesSync(e, n = {}) {
        const i = re(S(e) ? this.parse(e) : e, n);
        return Object.keys(i.globals);
      }
      /** Return an array of all expected context variables including their properties/paths. */
      async globalFullVariables(e, n = {}) {
        const i = await se(S(e) ? this.parse(e) : e, n);
        return Array.from(new Set(Object.values(i.globals).flatMap((s) => s.map((r) => String(r)))));
      }
      /** Return an array of all expected context variables including their properties/paths. */
      globalFullVariablesSync(e, n = {}) {
        const i = re(S(e) ? this.parse(e) : e, n);
        return Array.from(new Set(Object.values(i.globals).flatMap((s) => s.map((r) => String(r)))));
      }
      /** Return an array of all expected context variables, each as an array of properties/segments. */
      async globalVariableSegments(e, n = {}) {
        const i = await se(S(e) ? this.parse(e) : e, n);
        return Array.from(Ne(Object.values(i.globals).flatMap((s) => s.map((r) => r.toArray()))));
      }
      /** Return an array of all expected context variables, each as an array of properties/segments. */
      globalVariableSegmentsSync(e, n = {}) {
        const i = re(S(e) ? this.parse(e) : e, n);
        return Array.from(Ne(Object.values(i.globals).flatMap((s) => s.map((r) => r.toArray()))));
      }
    }
    const po = "10.30.1";
    m = ke, m = Jn, m = ci, m = di, k.XU = Gn, m = Kn, m = ei, k.ob = ge, m = pi, m = ri, m = si, k.ey = I, m = mi, m = Yt, m = kt, k.I9 = Xn, m = Oe, m = oi, m = ii, m = ai, m = yi, m = li, k.HX = un, k.HN = J, m = gi, m = vn, m = $e, m = _n, k.iX = de, m = ui, k.vH = lt, k.rO = ti, m = hi, k.vw = N, m = Ct, m = P, m = Me, k._F = X, m = Fs, m = ut, m = fi, k.WT = j, m = fe, m = se, m = re, m = M, m = je, k.lV = Tn, m = Fe, m = kn, k.gr = q, m = Tt, m = Zn, m = Je, m = ue, m = wi, m = Y, k.BA = T, m = B, m = po;
  }),
  9887: ((Ti, k, A) => {
    A.d(k, {
      renderTemplate: () => Dt
    });
    var m = A(8694), Ie = A(9083);
    const G = {
      answered: `{%- liquid
  assign what = people[solution.author] | default: solution.author | default: "somebody" | append: "'s answer"
  if solution.author == sender.login
    assign what = "their own answer"
  endif
-%}
{%- if action == "unanswered" -%}  \u{1F4AC} **{{ who }} no longer accepts {{ what }} to {{ it }}**
{%- else -%}                       \u2705 **{{ who }} accepted {{ what }} to {{ it }}**
{%- endif %}`,
      aside: `{%- if edit.title %} \xB7 was {{ edit.title }}{% endif %}
{%- if edit.base %} \xB7 was \`{{ edit.base }}\`{% endif %}
{%- if action == "locked" and of.lock_reason %} \xB7 {{ of.lock_reason }}{% endif %}
{%- assign reason = github.event.reason | default: "" | downcase | replace: "_", " " %}
{%- if action == "dequeued" and reason %} \xB7 {{ reason }}{% endif %}
{%- if transfer.repository and action != "transferred" %} \xB7 from {{ transfer.repository | link: transfer.url }}
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
{%- when "locked", "unlocked" -%}  \u{1F512} **{{ who }} {{ action }} {{ it }}**
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
{%- elsif action == "deleted" -%}  \u{1F4AC} **{{ who }} deleted a comment on {{ it }}**
{%- else -%}                       \u{1F4AC} **{{ who }} commented on {{ it }}**
{%- endif %}`,
      commit: `{%- if commit.short %} \xB7 {{ commit.short | link: commit.url }}{% endif %}
{%- if commit.title %} {{ commit.title }}{% endif %}`,
      edited: "\u270F\uFE0F **{{ who }} {% if edit.title %}renamed{% else %}edited{% endif %} the {{ kind }} {{ it }}**",
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
      replaced: `{%- if edit.title %} \xB7 was {{ edit.title }}
{%- elsif edit.fields.size > 0 %} \xB7 new {{ edit.fields | slice: 0, 5 }}
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
    function P(o) {
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
    const zt = /[aAbBchxXZ]/g, te = 400, Z = (o, [l]) => Ge(o, l), p = (o, [l]) => {
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
      date: (o, [l, c]) => (String(l).match(zt)?.length ?? 0) * te * (c === void 0 ? 1 : 2),
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
    var be = A(3116), tt = A(5911), z = A(8533), Ue = A(1380), E = A(5667);
    function Ae(o, l) {
      const c = Object.create(m.ey.prototype);
      return Object.assign(c, {
        form: o,
        valueOf: l,
        toString: l,
        toJSON: l,
        toLiquid: l
      });
    }
    function nt(o) {
      return o instanceof m.ey && "form" in o;
    }
    function R(o) {
      return o == null ? "" : o instanceof m.ey ? R(o.valueOf()) : typeof o != "object" ? String(o) : Array.isArray(o) && !o.some(ne) ? o.map(R).join(", ") : JSON.stringify(o);
    }
    function ne(o) {
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
          }, { excerpt: Se } = await A.e("excerpts").then(A.bind(A, 7174));
          return st(Se(await d(_, { isPart: !0 }), W));
        },
        summary: async (h) => {
          const { summarize: f } = await A.e("excerpts").then(A.bind(A, 5377));
          return st(f(await d(R(h), { isPart: !0 })));
        }
      };
    }
    function st(o) {
      return He({ children: o, text: (0, z.Z9)(o) });
    }
    function He(o) {
      return Ae({ kind: "document", ...o }, () => o.text);
    }
    function rt(o) {
      const l = Number(R(o));
      if (Number.isInteger(l) && l > 0)
        return l;
      throw new Error("`markdown` takes a length in characters, as in `markdown: 1200`");
    }
    const At = [
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
        const c = R(l).trim(), d = (0, z.aX)(R(o)) ? R(o) : c;
        return c === "" ? d : Ae({ kind: "link", text: d, url: c }, () => d);
      },
      short: (o) => R(o).slice(0, 7)
    };
    function Re(o, { meter: l, read: c }) {
      const d = new Map(At.flatMap(([f, b]) => b.split(/\s+/).map((x) => [x, f])));
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
      return ne(o) ? R(o) : $e(o);
    }
    function $e(o) {
      return nt(o) ? R(o) : o;
    }
    const lt = (o, l, ...c) => {
      const d = new Map(c.filter(ut)).get("allow_false") === !0;
      return ct(o, d) ? l : o;
    };
    function ct(o, l) {
      return o === !1 ? !l : Array.isArray(o) ? o.length === 0 : !ne(o) && R(o) === "";
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
    async function qe(o, l) {
      const { distance: c } = await A.e("did-you-mean").then(A.bind(A, 1916)), d = (f) => f.slice(f.lastIndexOf(".") + 1).toLowerCase();
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
          f[this.variable] = Ae({ kind: "captured", source: b }, () => (x ??= (0, Ie.BB)(b, d), x));
        }
      }), o.registerTag("for", class extends m.I9 {
        *render(h, f) {
          const b = (0, m.BA)(yield (0, m.gr)(this.collection, h)), x = ne(b) && !Array.isArray(b);
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
    var De = A(3916);
    const ft = ["else", "elsif", "when"].concat(["if", "unless", "case", "for", "capture", "comment", "raw"].map((o) => `end${o}`)), Nt = /* @__PURE__ */ new Set(["include", "layout", "block"]), dt = 'A template reads no files: write `{% render "\u2026" %}` with the name of a partial that docs/templates.md lists. A message that is in a file is named in `content_file`.', Pe = /* @__PURE__ */ new Set(["env", "vars", "steps", "inputs", "strategy"]), M = /* @__PURE__ */ new Set(["pull_request", "release", "deployment"]);
    function Te({ engine: o }) {
      return o.options.templates ?? {};
    }
    async function Mt(o, l, { scope: c, partial: d }) {
      if (/\[object \w+\]/.test(o))
        return { what: "An object stands where the name of a property is wanted", at: l };
      const h = ee(o), f = `There is no \`${h}\``;
      if (o === "secrets")
        return { what: f, at: l, nextStep: "Leave it out: a message is no place for a secret." };
      if (Pe.has(o)) {
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
        hint: x ? void 0 : L(await qe(o, Rt(o, c))),
        nextStep: `If it is only sometimes there, write \`{{ ${h} | default: "\u2026" }}\` or \`{% if ${h} %}\`. docs/templates.md lists every name.`
      };
    }
    async function le(o, l, { source: c, engine: d }) {
      const h = l === void 0 ? l : Ye(o, c, l), b = (Object.hasOwn(ot, o) ? ot[o] : void 0) ?? L(await qe(o, Object.keys(d.filters)));
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
      const h = L(await qe(o, [...Object.keys(c.tags), ...ft]));
      return { what: d, at: l, hint: h };
    }
    async function pt(o, l, c) {
      const d = Object.keys(Te(c)).map((b) => `"${b}"`), h = L(await qe(o, d));
      return { what: o ? `There is no partial \`${ee(o)}\`` : "`{% render %}` names no partial", at: l, hint: h, nextStep: dt };
    }
    const $t = "The template does too much: it takes more than 5 million steps, or makes more than 50 million characters or list items", Vt = "The template, or a value in it, nests too deeply";
    async function mt(o, l) {
      const c = H(o, l), d = m.HN.is(o) ? o.originalError ?? o : o, h = je(o, c);
      return gt(d) ? ce({ what: Vt, at: h }, c) : !(d instanceof Error) || d instanceof De.lZ ? d : [Ce, "Invalid string length"].includes(d.message) ? ce({ what: $t, at: h }, c) : m.HN.is(o) ? ce(await Ze(o, d, c), c) : o;
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
        return new De.lZ("invalid_template", `${o}.`, b);
      const x = h.slice(0, l).split(`
`).length, _ = l - h.lastIndexOf(`
`, l - 1), W = f === void 0 ? "the template" : `the partial \`${f}\``, Se = ` (line ${x}, column ${_} of ${W}).`, xe = [`${o}${Se}`, c].filter(Boolean).join(" ");
      return new De.lZ("invalid_template", `${xe}
${yt(h, l)}`, b);
    }
    function yt(o, l) {
      const c = Math.max(o.lastIndexOf(`
`, l - 1) + 1, l - 60), d = o.indexOf(`
`, l);
      return `  ${o.slice(c, d === -1 ? void 0 : d).slice(0, 120).replace(/\s/g, " ")}
  ${" ".repeat(l - c)}^`;
    }
    function je(o, { source: l }) {
      return m.HN.is(o) && o.token.input === l ? o.token.begin : void 0;
    }
    async function Ze(o, l, c) {
      const { source: d } = c, h = je(o, c);
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
    const B = { sourceCharacters: 4e6, steps: 5e6 }, qt = 5;
    async function Dt(o, l, { read: c, most: d = B.steps }) {
      if (o.length > B.sourceCharacters)
        throw ce({ what: "The template is longer than 4 million characters" }, { source: o });
      const h = (0, Ie.TA)(o), f = [], b = P(d), x = wt(f, { read: c, meter: b }), _ = new m.ob({}, { ...x.options, lenientIf: !0 }, { globals: l }, { liquid: x });
      _.memoryLimit.use = (W) => b.use(W / K);
      try {
        const W = new m._F(h).readTopLevelTokens(x.options);
        Pt(W, h);
        const Se = x.renderer.renderTemplates(bt(W, x), _);
        return { text: String(await Ke(Se, b)), fragments: f };
      } catch (W) {
        throw await mt(W, { source: h, engine: x, scope: _ });
      }
    }
    function wt(o, { read: l, meter: c }) {
      const d = (f) => {
        const b = R(f);
        c.use(qt + I(b));
        const x = nt(f) ? f.form : { kind: "text", text: b };
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
    function Pt(o, l) {
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
