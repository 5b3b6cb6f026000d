"use strict";
exports.ids = ["templates"], exports.modules = {
  8694: ((__unused_webpack_module, exports2, __webpack_require__) => {
    var __webpack_unused_export__;
    __webpack_unused_export__ = { value: !0 };
    var stream = __webpack_require__(2203), path = __webpack_require__(6928), fs$1 = __webpack_require__(4720), crypto = __webpack_require__(4720);
    class Token {
      constructor(kind, input, begin, end, file) {
        this.kind = kind, this.input = input, this.begin = begin, this.end = end, this.file = file;
      }
      getText() {
        return this.input.slice(this.begin, this.end);
      }
      getPosition() {
        let [row, col] = [1, 1];
        for (let i = 0; i < this.begin; i++)
          this.input[i] === `
` ? (row++, col = 1) : col++;
        return [row, col];
      }
      size() {
        return this.end - this.begin;
      }
    }
    class Drop {
      liquidMethodMissing(key, context) {
      }
    }
    const toString$1 = Object.prototype.toString, toLowerCase = String.prototype.toLowerCase, hasOwnProperty = Object.hasOwnProperty;
    function isString(value) {
      return typeof value == "string";
    }
    function isFunction(value) {
      return typeof value == "function";
    }
    function isPromise(val) {
      return val && isFunction(val.then);
    }
    function isIterator(val) {
      return val && isFunction(val.next) && isFunction(val.throw) && isFunction(val.return);
    }
    function promisify(fn) {
      return function(...args) {
        return new Promise((resolve2, reject2) => {
          fn(...args, (err, result) => {
            err ? reject2(err) : resolve2(result);
          });
        });
      };
    }
    function stringify(value) {
      return value = toValue(value), isString(value) ? value : isNil(value) ? "" : isArray(value) ? value.map((x) => stringify(x)).join("") : String(value);
    }
    function advanceCodePoints(str, from, count) {
      let index = from;
      for (let i = 0; i < count && index < str.length; i++)
        index += str.codePointAt(index) > 65535 ? 2 : 1;
      return index;
    }
    function codePointLength(str) {
      let length = 0;
      for (let index = 0; index < str.length; index = advanceCodePoints(str, index, 1))
        length++;
      return length;
    }
    function readArrayElement(arr, index, ownPropertyOnly) {
      if (index < 0 && (index = arr.length + index), !(ownPropertyOnly && !hasOwnProperty.call(arr, index)))
        return arr[index];
    }
    function toEnumerable(val) {
      return val = toValue(val), isArray(val) ? val : isString(val) && val.length > 0 ? [val] : isIterable(val) ? Array.from(val) : isObject(val) ? Object.keys(val).map((key) => [key, val[key]]) : [];
    }
    function toArray(val) {
      return val = toValue(val), isNil(val) ? [] : isArray(val) ? val : [val];
    }
    function toValue(value) {
      return value instanceof Drop && isFunction(value.valueOf) ? value.valueOf() : value;
    }
    function toNumber(value) {
      return +toValue(value) || 0;
    }
    function isNumber(value) {
      return typeof value == "number";
    }
    function toLiquid(value) {
      return value && isFunction(value.toLiquid) ? toLiquid(value.toLiquid()) : value;
    }
    function isNil(value) {
      return value == null;
    }
    function isUndefined(value) {
      return value === void 0;
    }
    function isArray(value) {
      return toString$1.call(value) === "[object Array]";
    }
    function isArrayLike(value) {
      return value && isNumber(value.length);
    }
    function isIterable(value) {
      return isObject(value) && Symbol.iterator in value;
    }
    function forOwn(obj, iteratee) {
      obj = obj || {};
      for (const k in obj)
        if (hasOwnProperty.call(obj, k) && iteratee(obj[k], k, obj) === !1)
          break;
      return obj;
    }
    function isObject(value) {
      const type = typeof value;
      return value !== null && (type === "object" || type === "function");
    }
    function range(start, stop, step = 1) {
      const arr = [];
      for (let i = start; i < stop; i += step)
        arr.push(i);
      return arr;
    }
    function padStart(str, length, ch = " ") {
      return pad(str, length, ch, (str2, ch2) => ch2 + str2);
    }
    function padEnd(str, length, ch = " ") {
      return pad(str, length, ch, (str2, ch2) => str2 + ch2);
    }
    function pad(str, length, ch, add) {
      str = String(str);
      const n = length - str.length;
      return n <= 0 ? str : add(str, ch.repeat(n));
    }
    function identify(val) {
      return val;
    }
    function changeCase(str) {
      return [...str].some((ch) => ch >= "a" && ch <= "z") ? str.toUpperCase() : str.toLowerCase();
    }
    function ellipsis(str, N) {
      return str.length > N ? str.slice(0, N - 3) + "..." : str;
    }
    function orderedCompare(a, b) {
      return isNil(a) && isNil(b) ? 0 : isNil(a) ? 1 : isNil(b) || a < b ? -1 : a > b ? 1 : 0;
    }
    function caseInsensitiveCompare(a, b) {
      return isNil(a) && isNil(b) ? 0 : isNil(a) ? 1 : isNil(b) || (a = toLowerCase.call(a), b = toLowerCase.call(b), a < b) ? -1 : a > b ? 1 : 0;
    }
    function argumentsToValue(fn) {
      return function(...args) {
        return fn.call(this, ...args.map(toValue));
      };
    }
    function argumentsToNumber(fn) {
      return function(...args) {
        return fn.call(this, ...args.map(toNumber));
      };
    }
    function* strictUniq(array) {
      const seen = /* @__PURE__ */ new Set();
      for (const element of array) {
        const key = JSON.stringify(element);
        seen.has(key) || (seen.add(key), yield element);
      }
    }
    const TRAIT = "__liquidClass__";
    class LiquidError extends Error {
      constructor(err, token) {
        super(typeof err == "string" ? err : err.message), this.context = "", typeof err != "string" && Object.defineProperty(this, "originalError", { value: err, enumerable: !1 }), Object.defineProperty(this, "token", { value: token, enumerable: !1 }), Object.defineProperty(this, TRAIT, { value: "LiquidError", enumerable: !1 });
      }
      update() {
        Object.defineProperty(this, "context", { value: mkContext(this.token), enumerable: !1 }), this.message = mkMessage(this.message, this.token), this.stack = this.message + `
` + this.context + `
` + this.stack, this.originalError && (this.stack += `
From ` + this.originalError.stack);
      }
      static is(obj) {
        return obj?.[TRAIT] === "LiquidError";
      }
    }
    class TokenizationError extends LiquidError {
      constructor(message, token) {
        super(message, token), this.name = "TokenizationError", super.update();
      }
    }
    class ParseError extends LiquidError {
      constructor(err, token) {
        super(err, token), this.name = "ParseError", this.message = err.message, super.update();
      }
    }
    class RenderError extends LiquidError {
      constructor(err, tpl) {
        super(err, tpl.token), this.name = "RenderError", this.message = err.message, super.update();
      }
      static is(obj) {
        return obj.name === "RenderError";
      }
    }
    class LiquidErrors extends LiquidError {
      constructor(errors) {
        super(errors[0], errors[0].token), this.errors = errors, this.name = "LiquidErrors";
        const s = errors.length > 1 ? "s" : "";
        this.message = `${errors.length} error${s} found`, super.update();
      }
      static is(obj) {
        return obj.name === "LiquidErrors";
      }
    }
    class UndefinedVariableError extends LiquidError {
      constructor(err, token) {
        super(err, token), this.name = "UndefinedVariableError", this.message = err.message, super.update();
      }
    }
    class InternalUndefinedVariableError extends Error {
      constructor(variableName) {
        super(`undefined variable: ${variableName}`), this.name = "InternalUndefinedVariableError", this.variableName = variableName;
      }
    }
    class AssertionError extends Error {
      constructor(message) {
        super(message), this.name = "AssertionError", this.message = message + "";
      }
    }
    function mkContext(token) {
      const [line, col] = token.getPosition(), lines = token.input.split(`
`), begin = Math.max(line - 2, 1), end = Math.min(line + 3, lines.length);
      return range(begin, end + 1).map((lineNumber) => {
        const rowIndicator = lineNumber === line ? ">> " : "   ", num = padStart(String(lineNumber), String(end).length);
        let text = `${rowIndicator}${num}| `;
        const colIndicator = lineNumber === line ? `
` + padStart("^", col + text.length) : "";
        return text += lines[lineNumber - 1], text += colIndicator, text;
      }).join(`
`);
    }
    function mkMessage(msg, token) {
      token.file && (msg += `, file:${token.file}`);
      const [line, col] = token.getPosition();
      return msg += `, line:${line}, col:${col}`, msg;
    }
    const TYPES = [0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 4, 4, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 2, 8, 0, 0, 0, 0, 8, 0, 0, 0, 64, 0, 65, 0, 0, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 0, 0, 2, 2, 2, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], WORD = 1, BLANK = 4, QUOTE = 8, INLINE_BLANK = 16, NUMBER = 32, SIGN = 64, PUNCTUATION = 128;
    function isWord(char) {
      const code = char.charCodeAt(0);
      return code >= 128 ? !TYPES[code] : !!(TYPES[code] & WORD);
    }
    TYPES[160] = TYPES[5760] = TYPES[6158] = TYPES[8192] = TYPES[8193] = TYPES[8194] = TYPES[8195] = TYPES[8196] = TYPES[8197] = TYPES[8198] = TYPES[8199] = TYPES[8200] = TYPES[8201] = TYPES[8202] = TYPES[8232] = TYPES[8233] = TYPES[8239] = TYPES[8287] = TYPES[12288] = BLANK, TYPES[8220] = TYPES[8221] = PUNCTUATION;
    function assert(predicate, message) {
      if (!predicate) {
        const msg = typeof message == "function" ? message() : message || `expect ${predicate} to be true`;
        throw new AssertionError(msg);
      }
    }
    function assertEmpty(predicate, message = `unexpected ${JSON.stringify(predicate)}`) {
      assert(!predicate, message);
    }
    class NullDrop extends Drop {
      *equals(value) {
        return isNil(yield toValue(value));
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
    class EmptyDrop extends Drop {
      *equals(value) {
        return value instanceof EmptyDrop ? !1 : (value = yield toValue(value), isString(value) || isArray(value) ? value.length === 0 : isObject(value) ? Object.keys(value).length === 0 : !1);
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
      static is(value) {
        return value instanceof EmptyDrop;
      }
    }
    class BlankDrop extends EmptyDrop {
      *equals(value) {
        return value === !1 || isNil(yield toValue(value)) ? !0 : isString(value) ? /^\s*$/.test(value) : yield super.equals(value);
      }
      static is(value) {
        return value instanceof BlankDrop;
      }
    }
    class ForloopDrop extends Drop {
      constructor(length, collection, variable) {
        super(), this.i = 0, this.length = length, this.name = `${variable}-${collection}`;
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
    class SimpleEmitter {
      constructor() {
        this.buffer = "";
      }
      write(html) {
        this.buffer += stringify(html);
      }
    }
    class StreamedEmitter {
      constructor() {
        this.buffer = "", this.stream = new stream.PassThrough();
      }
      write(html) {
        this.stream.write(stringify(html));
      }
      error(err) {
        this.stream.emit("error", err);
      }
      end() {
        this.stream.end();
      }
    }
    class KeepingTypeEmitter {
      constructor() {
        this.buffer = "";
      }
      write(html) {
        html = toValue(html), typeof html != "string" && this.buffer === "" ? this.buffer = html : this.buffer = stringify(this.buffer) + stringify(html);
      }
    }
    class BlockDrop extends Drop {
      constructor(superBlockRender = () => "") {
        super(), this.superBlockRender = superBlockRender;
      }
      /**
       * Provide parent access in child block by
       * {{ block.super }}
       */
      *super() {
        const emitter = new SimpleEmitter();
        return yield this.superBlockRender(emitter), emitter.buffer;
      }
    }
    function isComparable(arg) {
      return arg && isFunction(arg.equals) && isFunction(arg.gt) && isFunction(arg.geq) && isFunction(arg.lt) && isFunction(arg.leq);
    }
    const nil = new NullDrop(), literalValues = {
      true: !0,
      false: !1,
      nil,
      null: nil,
      empty: new EmptyDrop(),
      blank: new BlankDrop()
    }, trieCache = /* @__PURE__ */ new WeakMap();
    function createTrie(input) {
      const cached = trieCache.get(input);
      if (cached)
        return cached;
      const trie = {};
      for (const [name, data] of Object.entries(input)) {
        let node = trie;
        for (let i = 0; i < name.length; i++) {
          const c = name[i];
          node[c] = node[c] || {}, i === name.length - 1 && isWord(name[i]) && (node[c].needBoundary = !0), node = node[c];
        }
        node.data = data, node.end = !0;
      }
      return trieCache.set(input, trie), trie;
    }
    function toLiquidAsync(asyncFn, syncFn) {
      const syncImpl = syncFn || asyncFn;
      return (sync, ...args) => sync ? syncImpl(...args) : asyncFn(...args);
    }
    async function toPromise(val) {
      if (!isIterator(val))
        return val;
      let value, done = !1, next = "next";
      do {
        const state = val[next](value);
        done = !!state.done, value = state.value, next = "next";
        try {
          isIterator(value) && (value = toPromise(value)), isPromise(value) && (value = await value);
        } catch (err) {
          next = "throw", value = err;
        }
      } while (!done);
      return value;
    }
    function toValueSync(val) {
      if (!isIterator(val))
        return val;
      let value, done = !1, next = "next";
      do {
        const state = val[next](value);
        if (done = !!state.done, value = state.value, next = "next", isIterator(value))
          try {
            value = toValueSync(value);
          } catch (err) {
            next = "throw", value = err;
          }
      } while (!done);
      return value;
    }
    const rFormat = /%([-_0^#:]+)?(\d+)?([EO])?(.)/;
    function daysInMonth(d) {
      return [31, isLeapYear(d) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    }
    function getDayOfYear(d) {
      let num = 0;
      for (let i = 0; i < d.getMonth(); ++i)
        num += daysInMonth(d)[i];
      return num + d.getDate();
    }
    function getWeekOfYear(d, startDay) {
      const daysSinceStartDay = (d.getDay() - startDay + 7) % 7;
      return String(Math.floor((getDayOfYear(d) - 1 - daysSinceStartDay + 7) / 7));
    }
    function isLeapYear(d) {
      const year = d.getFullYear();
      return !!((year & 3) === 0 && (year % 100 || year % 400 === 0 && year));
    }
    function ordinal(d) {
      const date2 = d.getDate();
      if ([11, 12, 13].includes(date2))
        return "th";
      switch (date2 % 10) {
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
    function century(d) {
      return Math.floor(d.getFullYear() / 100);
    }
    const padWidths = {
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
    }, padSpaceChars = new Set("aAbBceklpP");
    function getTimezoneOffset(d, opts) {
      const nOffset = Math.abs(d.getTimezoneOffset()), h = Math.floor(nOffset / 60), m = nOffset % 60;
      return (d.getTimezoneOffset() > 0 ? "-" : "+") + padStart(h, 2, "0") + (opts.flags[":"] ? ":" : "") + padStart(m, 2, "0");
    }
    const formatCodes = {
      a: (d) => d.getShortWeekdayName(),
      A: (d) => d.getLongWeekdayName(),
      b: (d) => d.getShortMonthName(),
      B: (d) => d.getLongMonthName(),
      c: (d) => d.toLocaleString(),
      C: (d) => century(d),
      d: (d) => d.getDate(),
      e: (d) => d.getDate(),
      H: (d) => d.getHours(),
      I: (d) => String(d.getHours() % 12 || 12),
      j: (d) => getDayOfYear(d),
      k: (d) => d.getHours(),
      l: (d) => String(d.getHours() % 12 || 12),
      L: (d) => d.getMilliseconds(),
      m: (d) => d.getMonth() + 1,
      M: (d) => d.getMinutes(),
      N: (d, opts) => {
        const width = Number(opts.width) || 9, str = padStart(String(d.getMilliseconds()), 3, "0").slice(0, width);
        return opts.memoryLimit?.use(width - str.length), padEnd(str, width, "0");
      },
      p: (d) => d.getHours() < 12 ? "AM" : "PM",
      P: (d) => d.getHours() < 12 ? "am" : "pm",
      q: (d) => ordinal(d),
      s: (d) => Math.floor(d.dateValue() / 1e3),
      S: (d) => d.getSeconds(),
      u: (d) => d.getDay() || 7,
      U: (d) => getWeekOfYear(d, 0),
      w: (d) => d.getDay(),
      W: (d) => getWeekOfYear(d, 1),
      x: (d) => d.toLocaleDateString(),
      X: (d) => d.toLocaleTimeString(),
      y: (d) => (d.getFullYear() % 100 + 100) % 100,
      Y: (d) => d.getFullYear(),
      z: getTimezoneOffset,
      Z: (d, opts) => d.getTimeZoneName() || getTimezoneOffset(d, opts),
      t: () => "	",
      n: () => `
`,
      "%": () => "%"
    };
    formatCodes.h = formatCodes.b;
    function strftime(d, formatStr, memoryLimit) {
      let output = "", remaining = formatStr, match;
      for (; match = rFormat.exec(remaining); )
        output += remaining.slice(0, match.index), remaining = remaining.slice(match.index + match[0].length), output += format(d, match, memoryLimit);
      return output + remaining;
    }
    function format(d, match, memoryLimit) {
      const [input, flagStr = "", width, modifier, conversion] = match, convert = formatCodes[conversion];
      if (!convert)
        return input;
      const flags = {};
      for (const flag of flagStr)
        flags[flag] = !0;
      let ret = String(convert(d, { flags, width, modifier, memoryLimit })), padChar = padSpaceChars.has(conversion) ? " " : "0", padWidth = Number(width) || padWidths[conversion] || 0;
      return flags["^"] ? ret = ret.toUpperCase() : flags["#"] && (ret = changeCase(ret)), flags._ ? padChar = " " : flags[0] && (padChar = "0"), flags["-"] && (padWidth = 0), memoryLimit?.use(Number(padWidth) - ret.length), padChar === "0" && ret[0] === "-" ? "-" + padStart(ret.slice(1), padWidth - 1, padChar) : padStart(ret, padWidth, padChar);
    }
    function getDateTimeFormat() {
      return typeof Intl < "u" ? Intl.DateTimeFormat : void 0;
    }
    const OneMinute = 6e4, TIMEZONE_PATTERN = /([zZ]|([+-])(\d{2}):?(\d{2}))$/, monthNames = [
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
    ], monthNamesShort = monthNames.map((name) => name.slice(0, 3)), dayNames = [
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday"
    ], dayNamesShort = dayNames.map((name) => name.slice(0, 3));
    class LiquidDate {
      constructor(init, locale, timezone) {
        this.locale = locale, this.DateTimeFormat = getDateTimeFormat(), this.date = new Date(init), this.timezoneFixed = timezone !== void 0, timezone === void 0 && (timezone = this.date.getTimezoneOffset()), this.timezoneOffset = isString(timezone) ? LiquidDate.getTimezoneOffset(timezone, this.date) : timezone, this.timezoneName = isString(timezone) ? timezone : "";
        const diff = (this.date.getTimezoneOffset() - this.timezoneOffset) * OneMinute, time = this.date.getTime() + diff;
        this.displayDate = new Date(time);
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
      toLocaleString(locale, init) {
        return init?.timeZone ? this.date.toLocaleString(locale, init) : this.displayDate.toLocaleString(locale, init);
      }
      toLocaleTimeString(locale) {
        return this.displayDate.toLocaleTimeString(locale);
      }
      toLocaleDateString(locale) {
        return this.displayDate.toLocaleDateString(locale);
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
        return this.format({ month: "long" }) ?? monthNames[this.getMonth()];
      }
      getShortMonthName() {
        return this.format({ month: "short" }) ?? monthNamesShort[this.getMonth()];
      }
      getLongWeekdayName() {
        return this.format({ weekday: "long" }) ?? dayNames[this.displayDate.getDay()];
      }
      getShortWeekdayName() {
        return this.format({ weekday: "short" }) ?? dayNamesShort[this.displayDate.getDay()];
      }
      valid() {
        return !isNaN(this.getTime());
      }
      format(options) {
        return this.DateTimeFormat && this.DateTimeFormat(this.locale, options).format(this.displayDate);
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
      static createDateFixedToTimezone(dateString, locale) {
        const m = dateString.match(TIMEZONE_PATTERN);
        if (m && m[1] === "Z")
          return new LiquidDate(+new Date(dateString), locale, 0);
        if (m && m[2] && m[3] && m[4]) {
          const [, , sign, hours, minutes] = m, offset2 = (sign === "+" ? -1 : 1) * (parseInt(hours, 10) * 60 + parseInt(minutes, 10));
          return new LiquidDate(+new Date(dateString), locale, offset2);
        }
        return new LiquidDate(dateString, locale);
      }
      static getTimezoneOffset(timezoneName, date2) {
        const localDateString = date2.toLocaleString("en-US", { timeZone: timezoneName }), utcDateString = date2.toLocaleString("en-US", { timeZone: "UTC" }), localDate = new Date(localDateString);
        return (+new Date(utcDateString) - +localDate) / (60 * 1e3);
      }
    }
    class Limiter {
      constructor(resource, limit2) {
        this.base = 0, this.message = `${resource} limit exceeded`, this.limit = limit2;
      }
      use(count) {
        +count > 0 && (assert(this.base + +count <= this.limit, this.message), this.base += +count);
      }
      check(count) {
        +count > 0 && assert(+count <= this.limit, this.message);
      }
    }
    class DelimitedToken extends Token {
      constructor(kind, [contentBegin, contentEnd], input, begin, end, trimLeft2, trimRight2, file) {
        super(kind, input, begin, end, file), this.trimLeft = !1, this.trimRight = !1;
        const tl = input[contentBegin] === "-", tr = input[contentEnd - 1] === "-";
        let l = tl ? contentBegin + 1 : contentBegin, r = tr ? contentEnd - 1 : contentEnd;
        for (; l < r && TYPES[input.charCodeAt(l)] & BLANK; )
          l++;
        for (; r > l && TYPES[input.charCodeAt(r - 1)] & BLANK; )
          r--;
        this.contentRange = [l, r], this.trimLeft = tl || trimLeft2, this.trimRight = tr || trimRight2;
      }
      get content() {
        return this.input.slice(this.contentRange[0], this.contentRange[1]);
      }
    }
    class TagToken extends DelimitedToken {
      constructor(input, begin, end, options, file) {
        const { trimTagLeft, trimTagRight, tagDelimiterLeft, tagDelimiterRight } = options, [valueBegin, valueEnd] = [begin + tagDelimiterLeft.length, end - tagDelimiterRight.length];
        super(exports2.Yp.Tag, [valueBegin, valueEnd], input, begin, end, trimTagLeft, trimTagRight, file), this.tokenizer = new Tokenizer(input, options.operators, file, this.contentRange, options.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal tag syntax, tag name expected"), this.tokenizer.skipBlank(), this.args = this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
      }
    }
    class OutputToken extends DelimitedToken {
      constructor(input, begin, end, options, file) {
        const { trimOutputLeft, trimOutputRight, outputDelimiterLeft, outputDelimiterRight } = options, valueRange = [begin + outputDelimiterLeft.length, end - outputDelimiterRight.length];
        super(exports2.Yp.Output, valueRange, input, begin, end, trimOutputLeft, trimOutputRight, file);
      }
    }
    class HTMLToken extends Token {
      constructor(input, begin, end, file) {
        super(exports2.Yp.HTML, input, begin, end, file), this.input = input, this.begin = begin, this.end = end, this.file = file, this.trimLeft = 0, this.trimRight = 0;
      }
      getContent() {
        return this.input.slice(this.begin + this.trimLeft, this.end - this.trimRight);
      }
    }
    class NumberToken extends Token {
      constructor(input, begin, end, file) {
        super(exports2.Yp.Number, input, begin, end, file), this.input = input, this.begin = begin, this.end = end, this.file = file, this.content = Number(this.getText());
      }
    }
    class IdentifierToken extends Token {
      constructor(input, begin, end, file) {
        super(exports2.Yp.Word, input, begin, end, file), this.input = input, this.begin = begin, this.end = end, this.file = file, this.content = this.getText();
      }
    }
    class LiteralToken extends Token {
      constructor(input, begin, end, file) {
        super(exports2.Yp.Literal, input, begin, end, file), this.input = input, this.begin = begin, this.end = end, this.file = file, this.literal = this.getText(), this.content = literalValues[this.literal];
      }
    }
    const operatorPrecedences = {
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
    }, operatorTypes = {
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
    class OperatorToken extends Token {
      constructor(input, begin, end, file) {
        super(exports2.Yp.Operator, input, begin, end, file), this.input = input, this.begin = begin, this.end = end, this.file = file, this.operator = this.getText();
      }
      getPrecedence() {
        return this.operator in operatorPrecedences ? operatorPrecedences[this.operator] : 1;
      }
    }
    class PropertyAccessToken extends Token {
      constructor(variable, props, input, begin, end, file) {
        super(exports2.Yp.PropertyAccess, input, begin, end, file), this.variable = variable, this.props = props;
      }
    }
    class FilterToken extends Token {
      constructor(name, args, input, begin, end, file) {
        super(exports2.Yp.Filter, input, begin, end, file), this.name = name, this.args = args;
      }
    }
    class HashToken extends Token {
      constructor(input, begin, end, name, value, file) {
        super(exports2.Yp.Hash, input, begin, end, file), this.input = input, this.begin = begin, this.end = end, this.name = name, this.value = value, this.file = file;
      }
    }
    const rHex = /[\da-fA-F]/, rOct = /[0-7]/, escapeChar = {
      b: "\b",
      f: "\f",
      n: `
`,
      r: "\r",
      t: "	",
      v: "\v"
    };
    function hexVal(c) {
      const code = c.charCodeAt(0);
      return code >= 97 ? code - 87 : code >= 65 ? code - 55 : code - 48;
    }
    function parseStringLiteral(str) {
      let ret = "";
      for (let i = 1; i < str.length - 1; i++) {
        if (str[i] !== "\\") {
          ret += str[i];
          continue;
        }
        if (escapeChar[str[i + 1]] !== void 0)
          ret += escapeChar[str[++i]];
        else if (str[i + 1] === "u") {
          let val = 0, j = i + 2;
          for (; j <= i + 5 && rHex.test(str[j]); )
            val = val * 16 + hexVal(str[j++]);
          i = j - 1, ret += String.fromCharCode(val);
        } else if (!rOct.test(str[i + 1]))
          ret += str[++i];
        else {
          let j = i + 1, val = 0;
          for (; j <= i + 3 && rOct.test(str[j]); )
            val = val * 8 + hexVal(str[j++]);
          i = j - 1, ret += String.fromCharCode(val);
        }
      }
      return ret;
    }
    class QuotedToken extends Token {
      constructor(input, begin, end, file) {
        super(exports2.Yp.Quoted, input, begin, end, file), this.input = input, this.begin = begin, this.end = end, this.file = file, this.content = parseStringLiteral(this.getText());
      }
    }
    class RangeToken extends Token {
      constructor(input, begin, end, lhs, rhs, file) {
        super(exports2.Yp.Range, input, begin, end, file), this.input = input, this.begin = begin, this.end = end, this.lhs = lhs, this.rhs = rhs, this.file = file;
      }
    }
    class LiquidTagToken extends DelimitedToken {
      constructor(input, begin, end, options, file) {
        super(exports2.Yp.Tag, [begin, end], input, begin, end, !1, !1, file), this.tokenizer = new Tokenizer(input, options.operators, file, this.contentRange, options.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal liquid tag syntax"), this.tokenizer.skipBlank();
      }
      get args() {
        return this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
      }
    }
    class FilteredValueToken extends Token {
      constructor(initial, filters2, input, begin, end, file) {
        super(exports2.Yp.FilteredValue, input, begin, end, file), this.initial = initial, this.filters = filters2, this.input = input, this.begin = begin, this.end = end, this.file = file;
      }
    }
    const polyfill = {
      now: () => Date.now()
    };
    function getPerformance() {
      return typeof global == "object" && global.performance || typeof window == "object" && window.performance || polyfill;
    }
    class Render {
      renderTemplatesToNodeStream(templates, ctx) {
        const emitter = new StreamedEmitter();
        return Promise.resolve().then(() => toPromise(this.renderTemplates(templates, ctx, emitter))).then(() => emitter.end(), (err) => emitter.error(err)), emitter.stream;
      }
      *renderTemplates(templates, ctx, emitter) {
        emitter || (emitter = ctx.opts.keepOutputType ? new KeepingTypeEmitter() : new SimpleEmitter()), ctx.renderLimit.check(getPerformance().now());
        const errors = [];
        for (const tpl of templates) {
          ctx.renderLimit.check(getPerformance().now());
          try {
            const html = yield tpl.render(ctx, emitter);
            if (html && emitter.write(html), ctx.breakCalled || ctx.continueCalled)
              break;
          } catch (e) {
            const err = LiquidError.is(e) ? e : new RenderError(e, tpl);
            if (ctx.opts.catchAllErrors)
              errors.push(err);
            else
              throw err;
          }
        }
        if (errors.length)
          throw new LiquidErrors(errors);
        return emitter.buffer;
      }
    }
    function isKeyValuePair(arr) {
      return isArray(arr);
    }
    class Filter {
      constructor(token, options, liquid) {
        this.token = token, this.name = token.name, this.handler = isFunction(options) ? options : isFunction(options?.handler) ? options.handler : identify, this.raw = !isFunction(options) && !!options?.raw, this.args = token.args, this.liquid = liquid;
      }
      *render(value, context) {
        const argv = [];
        for (const arg of this.args)
          isKeyValuePair(arg) ? argv.push([arg[0], yield evalToken(arg[1], context)]) : argv.push(yield evalToken(arg, context));
        return yield this.handler.apply({ context, token: this.token, liquid: this.liquid }, [value, ...argv]);
      }
    }
    class Expression {
      constructor(tokens) {
        this.postfix = [...toPostfix(tokens)];
      }
      *evaluate(ctx, lenient) {
        assert(ctx, "unable to evaluate: context not defined");
        const operands = [];
        for (const token of this.postfix)
          if (isOperatorToken(token)) {
            const r = operands.pop();
            let result;
            if (operatorTypes[token.operator] === 1)
              result = yield ctx.opts.operators[token.operator](r, ctx);
            else {
              const l = operands.pop();
              result = yield ctx.opts.operators[token.operator](l, r, ctx);
            }
            operands.push(result);
          } else
            operands.push(yield evalToken(token, ctx, lenient));
        return operands[0];
      }
      valid() {
        return !!this.postfix.length;
      }
    }
    function* evalToken(token, ctx, lenient = !1) {
      if (token) {
        if ("content" in token)
          return token.content;
        if (isPropertyAccessToken(token))
          return yield evalPropertyAccessToken(token, ctx, lenient);
        if (isRangeToken(token))
          return yield evalRangeToken(token, ctx);
        if (isFilteredValueToken(token))
          return yield evalFilteredValueToken(token, ctx, lenient);
      }
    }
    function* evalFilteredValueToken(token, ctx, lenient) {
      assert(ctx.liquid, "FilteredValueToken evaluation requires liquid instance in context"), lenient = lenient || ctx.opts.lenientIf && token.filters.length > 0 && token.filters[0].name === "default";
      let val = yield token.initial.evaluate(ctx, lenient);
      for (const filterToken of token.filters) {
        const filterImpl = ctx.liquid.filters[filterToken.name];
        assert(filterImpl || !ctx.liquid.options.strictFilters, () => `undefined filter: ${filterToken.name}`), val = yield new Filter(filterToken, filterImpl, ctx.liquid).render(val, ctx);
      }
      return val;
    }
    function* evalTokenValue(token, ctx, lenient = !1) {
      return yield toValue(yield evalToken(token, ctx, lenient));
    }
    function* evalPropertyAccessToken(token, ctx, lenient) {
      const props = [];
      for (const prop of token.props)
        props.push(yield evalTokenValue(prop, ctx, !1));
      try {
        if (token.variable) {
          const variable = yield evalToken(token.variable, ctx, lenient);
          return yield ctx._getFromScope(variable, props);
        } else
          return yield ctx._get(props);
      } catch (e) {
        if (lenient && e.name === "InternalUndefinedVariableError")
          return null;
        throw new UndefinedVariableError(e, token);
      }
    }
    function evalQuotedToken(token) {
      return token.content;
    }
    function* evalRangeToken(token, ctx) {
      const low = yield evalTokenValue(token.lhs, ctx), high = yield evalTokenValue(token.rhs, ctx);
      return ctx.memoryLimit.use(high - low + 1), range(+low, +high + 1);
    }
    function* toPostfix(tokens) {
      const ops = [];
      for (const token of tokens)
        if (isOperatorToken(token)) {
          for (; ops.length && ops[ops.length - 1].getPrecedence() > token.getPrecedence(); )
            yield ops.pop();
          ops.push(token);
        } else
          yield token;
      for (; ops.length; )
        yield ops.pop();
    }
    function isTruthy(val, ctx) {
      return !isFalsy(val, ctx);
    }
    function isFalsy(val, ctx) {
      return val = toValue(val), ctx.opts.jsTruthy ? !val : val === !1 || val === void 0 || val === null;
    }
    const defaultOperators = {
      "==": function* (l, r) {
        return yield equals(l, r);
      },
      "!=": function* (l, r) {
        return !(yield equals(l, r));
      },
      ">": function* (l, r) {
        return isComparable(l) ? yield l.gt(r) : isComparable(r) ? yield r.lt(l) : (yield toValue(l)) > (yield toValue(r));
      },
      "<": function* (l, r) {
        return isComparable(l) ? yield l.lt(r) : isComparable(r) ? yield r.gt(l) : (yield toValue(l)) < (yield toValue(r));
      },
      ">=": function* (l, r) {
        return isComparable(l) ? yield l.geq(r) : isComparable(r) ? yield r.leq(l) : (yield toValue(l)) >= (yield toValue(r));
      },
      "<=": function* (l, r) {
        return isComparable(l) ? yield l.leq(r) : isComparable(r) ? yield r.geq(l) : (yield toValue(l)) <= (yield toValue(r));
      },
      contains: function* (l, r) {
        return l = yield toValue(l), isArray(l) ? yield arrayIncludes(l, r) : isFunction(l?.indexOf) ? l.indexOf(yield toValue(r)) > -1 : !1;
      },
      not: function* (v, ctx) {
        return isFalsy(yield toValue(v), ctx);
      },
      and: function* (l, r, ctx) {
        return isTruthy(yield toValue(l), ctx) && isTruthy(yield toValue(r), ctx);
      },
      or: function* (l, r, ctx) {
        return isTruthy(yield toValue(l), ctx) || isTruthy(yield toValue(r), ctx);
      }
    };
    function* equals(lhs, rhs) {
      return isComparable(lhs) ? yield lhs.equals(rhs) : isComparable(rhs) ? yield rhs.equals(lhs) : (lhs = yield toValue(lhs), rhs = yield toValue(rhs), isArray(lhs) ? isArray(rhs) && (yield arrayEquals(lhs, rhs)) : lhs === rhs);
    }
    function* arrayEquals(lhs, rhs) {
      if (lhs.length !== rhs.length)
        return !1;
      for (let i = 0; i < lhs.length; i++)
        if (!(yield equals(lhs[i], rhs[i])))
          return !1;
      return !0;
    }
    function* arrayIncludes(arr, item) {
      for (const value of arr)
        if (yield equals(value, item))
          return !0;
      return !1;
    }
    class Node {
      constructor(key, value, next, prev) {
        this.key = key, this.value = value, this.next = next, this.prev = prev;
      }
    }
    class LRU {
      constructor(limit2, size2 = 0) {
        this.limit = limit2, this.size = size2, this.cache = {}, this.head = new Node("HEAD", null, null, null), this.tail = new Node("TAIL", null, null, null), this.head.next = this.tail, this.tail.prev = this.head;
      }
      write(key, value) {
        if (this.cache[key])
          this.cache[key].value = value;
        else {
          const node = new Node(key, value, this.head.next, this.head);
          this.head.next.prev = node, this.head.next = node, this.cache[key] = node, this.size++, this.ensureLimit();
        }
      }
      read(key) {
        if (!this.cache[key])
          return;
        const { value } = this.cache[key];
        return this.remove(key), this.write(key, value), value;
      }
      remove(key) {
        const node = this.cache[key];
        node.prev.next = node.next, node.next.prev = node.prev, delete this.cache[key], this.size--;
      }
      clear() {
        this.head.next = this.tail, this.tail.prev = this.head, this.size = 0, this.cache = {};
      }
      ensureLimit() {
        this.size > this.limit && this.remove(this.tail.prev.key);
      }
    }
    const requireResolve = (partial) => require.resolve(partial, { paths: ["."] }), statAsync = promisify(fs$1.stat), readFileAsync = promisify(fs$1.readFile);
    async function exists(filepath) {
      try {
        return await statAsync(filepath), !0;
      } catch {
        return !1;
      }
    }
    function readFile(filepath) {
      return readFileAsync(filepath, "utf8");
    }
    function existsSync(filepath) {
      try {
        return fs$1.statSync(filepath), !0;
      } catch {
        return !1;
      }
    }
    function readFileSync(filepath) {
      return fs$1.readFileSync(filepath, "utf8");
    }
    function resolve(root, file, ext) {
      return path.extname(file) || (file += ext), path.resolve(root, file);
    }
    function fallback(file) {
      try {
        return requireResolve(file);
      } catch {
      }
    }
    function dirname(filepath) {
      return path.dirname(filepath);
    }
    const realpathAsync = promisify(fs$1.realpath);
    async function contains(root, file) {
      try {
        const realRoot = await realpathAsync(root), realFile = await realpathAsync(file), prefix = realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep;
        return realFile.startsWith(prefix);
      } catch {
        return !1;
      }
    }
    function containsSync(root, file) {
      try {
        const realRoot = fs$1.realpathSync(root), realFile = fs$1.realpathSync(file), prefix = realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep;
        return realFile.startsWith(prefix);
      } catch {
        return !1;
      }
    }
    var fs = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      exists,
      readFile,
      existsSync,
      readFileSync,
      resolve,
      fallback,
      dirname,
      contains,
      containsSync,
      sep: path.sep
    });
    function chargeJsonReplacerValue(memoryLimit, val) {
      typeof val == "string" ? memoryLimit.use(val.length) : val === null || typeof val == "number" || typeof val == "boolean" ? memoryLimit.use(JSON.stringify(val).length) : Array.isArray(val) ? memoryLimit.use(val.length + 1) : typeof val == "object" && memoryLimit.use(2);
    }
    function defaultFilter(value, defaultValue, ...args) {
      return value = toValue(value), isArray(value) || isString(value) ? value.length ? value : defaultValue : value === !1 && new Map(args).get("allow_false") ? !1 : isFalsy(value, this.context) ? defaultValue : value;
    }
    function json(value, space = 0) {
      const memoryLimit = this.context.memoryLimit;
      return JSON.stringify(value, (_key, val) => (chargeJsonReplacerValue(memoryLimit, val), val), space);
    }
    function inspect(value, space = 0) {
      const memoryLimit = this.context.memoryLimit, ancestors = [];
      return JSON.stringify(value, function(_key, value2) {
        if (typeof value2 != "object" || value2 === null)
          return chargeJsonReplacerValue(memoryLimit, value2), value2;
        for (; ancestors.length > 0 && ancestors[ancestors.length - 1] !== this; )
          ancestors.pop();
        return ancestors.includes(value2) ? (memoryLimit.use(10), "[Circular]") : (ancestors.push(value2), chargeJsonReplacerValue(memoryLimit, value2), value2);
      }, space);
    }
    function to_integer(value) {
      return Number(value);
    }
    var misc = {
      default: defaultFilter,
      raw: {
        raw: !0,
        handler: identify
      },
      jsonify: json,
      to_integer,
      json,
      inspect
    };
    const escapeMap = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&#34;",
      "'": "&#39;"
    }, unescapeMap = {
      "&amp;": "&",
      "&lt;": "<",
      "&gt;": ">",
      "&#34;": '"',
      "&#39;": "'"
    };
    function escape(str) {
      return str = stringify(str), this.context.memoryLimit.use(str.length), str.replace(/&|<|>|"|'/g, (m) => escapeMap[m]);
    }
    function xml_escape(str) {
      return escape.call(this, str);
    }
    function unescape(str) {
      return str = stringify(str), this.context.memoryLimit.use(str.length), str.replace(/&(amp|lt|gt|#34|#39);/g, (m) => unescapeMap[m]);
    }
    function escape_once(str) {
      return escape.call(this, unescape.call(this, str));
    }
    function newline_to_br(v) {
      const str = stringify(v);
      return this.context.memoryLimit.use(str.length), str.replace(/\r?\n/gm, `<br />
`);
    }
    function strip_html(v) {
      const str = stringify(v);
      this.context.memoryLimit.use(str.length);
      const blocks = /* @__PURE__ */ new Map([["<script", "<\/script>"], ["<style", "</style>"], ["<!--", "-->"], ["<", ">"]]);
      let out = "", i = 0;
      for (; i < str.length; ) {
        const lt = str.indexOf("<", i);
        if (lt < 0)
          return out + str.slice(i);
        out += str.slice(i, lt);
        for (const [opener, closer] of blocks) {
          if (!str.startsWith(opener, lt))
            continue;
          const e = str.indexOf(closer, lt + opener.length);
          if (e >= 0) {
            i = e + closer.length;
            break;
          }
          blocks.delete(opener);
        }
        if (i <= lt)
          return out + str.slice(lt);
      }
      return out;
    }
    var htmlFilters = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      escape,
      xml_escape,
      escape_once,
      newline_to_br,
      strip_html
    });
    class MapFS {
      constructor(mapping) {
        this.mapping = mapping, this.sep = "/";
      }
      async exists(filepath) {
        return this.existsSync(filepath);
      }
      existsSync(filepath) {
        return !isNil(this.mapping[filepath]);
      }
      async readFile(filepath) {
        return this.readFileSync(filepath);
      }
      readFileSync(filepath) {
        const content = this.mapping[filepath];
        if (isNil(content))
          throw new Error(`ENOENT: ${filepath}`);
        return content;
      }
      dirname(filepath) {
        const segments = filepath.split(this.sep);
        return segments.pop(), segments.join(this.sep);
      }
      resolve(dir, file, ext) {
        if (file += ext, dir === ".")
          return file;
        const segments = dir.split(/\/+/);
        for (const segment of file.split(this.sep))
          segment === "." || segment === "" || (segment === ".." ? (segments.length > 1 || segments[0] !== "") && segments.pop() : segments.push(segment));
        return segments.join(this.sep);
      }
    }
    const defaultOptions = {
      root: ["."],
      layouts: ["."],
      partials: ["."],
      relativeReference: !0,
      jekyllInclude: !1,
      keyValueSeparator: ":",
      cache: void 0,
      extname: "",
      fs,
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
      operators: defaultOperators,
      groupedExpressions: !1,
      memoryLimit: 1 / 0,
      parseLimit: 1 / 0,
      renderLimit: 1 / 0
    };
    function normalize(options) {
      if (options.hasOwnProperty("root") && (options.hasOwnProperty("partials") || (options.partials = options.root), options.hasOwnProperty("layouts") || (options.layouts = options.root)), options.hasOwnProperty("cache")) {
        let cache;
        typeof options.cache == "number" ? cache = options.cache > 0 ? new LRU(options.cache) : void 0 : typeof options.cache == "object" ? cache = options.cache : cache = options.cache ? new LRU(1024) : void 0, options.cache = cache;
      }
      return options = { ...defaultOptions, ...options.jekyllInclude ? { dynamicPartials: !1 } : {}, ...options }, (!options.fs.dirname || !options.fs.sep) && options.relativeReference && (console.warn("[LiquidJS] `fs.dirname` and `fs.sep` are required for relativeReference, set relativeReference to `false` to suppress this warning"), options.relativeReference = !1), options.root = normalizeDirectoryList(options.root), options.partials = normalizeDirectoryList(options.partials), options.layouts = normalizeDirectoryList(options.layouts), options.outputEscape = options.outputEscape && getOutputEscapeFunction(options.outputEscape), options.locale || (options.locale = getDateTimeFormat()?.().resolvedOptions().locale ?? "en-US"), options.templates && (options.fs = new MapFS(options.templates), options.relativeReference = !0, options.root = options.partials = options.layouts = "."), options;
    }
    function getOutputEscapeFunction(nameOrFunction) {
      return nameOrFunction === "escape" ? escape : nameOrFunction === "json" ? misc.json : (assert(isFunction(nameOrFunction), "`outputEscape` need to be of type string or function"), nameOrFunction);
    }
    function normalizeDirectoryList(value) {
      let list = [];
      return isArray(value) && (list = value), isString(value) && (list = [value]), list;
    }
    function whiteSpaceCtrl(tokens, options) {
      let inRaw = !1;
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        isDelimitedToken(token) && (!inRaw && token.trimLeft && trimLeft(tokens[i - 1], options.greedy), isTagToken(token) && (token.name === "raw" ? inRaw = !0 : token.name === "endraw" && (inRaw = !1)), !inRaw && token.trimRight && trimRight(tokens[i + 1], options.greedy));
      }
    }
    function trimLeft(token, greedy) {
      if (!token || !isHTMLToken(token))
        return;
      const mask = greedy ? BLANK : INLINE_BLANK;
      for (; TYPES[token.input.charCodeAt(token.end - 1 - token.trimRight)] & mask; )
        token.trimRight++;
    }
    function trimRight(token, greedy) {
      if (!token || !isHTMLToken(token))
        return;
      const mask = greedy ? BLANK : INLINE_BLANK;
      for (; TYPES[token.input.charCodeAt(token.begin + token.trimLeft)] & mask; )
        token.trimLeft++;
      token.input.charAt(token.begin + token.trimLeft) === `
` && token.trimLeft++;
    }
    class Tokenizer {
      constructor(input, operators = defaultOptions.operators, file, range2, groupedExpressions = !1) {
        this.input = input, this.file = file, this.rawBeginAt = -1, this.p = range2 ? range2[0] : 0, this.N = range2 ? range2[1] : input.length, this.opTrie = createTrie(operators), this.literalTrie = createTrie(literalValues), this.groupedExpressions = groupedExpressions;
      }
      readExpression() {
        return new Expression(this.readExpressionTokens());
      }
      *readExpressionTokens() {
        for (; this.p < this.N; ) {
          const operator = this.readOperator();
          if (operator) {
            yield operator;
            continue;
          }
          const operand = this.readValue();
          if (operand) {
            yield operand;
            continue;
          }
          return;
        }
      }
      readOperator() {
        this.skipBlank();
        const end = this.matchTrie(this.opTrie);
        if (end !== -1)
          return new OperatorToken(this.input, this.p, this.p = end, this.file);
      }
      matchTrie(trie) {
        let node = trie, i = this.p, info;
        for (; node[this.input[i]] && i < this.N; )
          node = node[this.input[i++]], node.end && (info = node);
        return !info || info.needBoundary && isWord(this.peek(i - this.p)) ? -1 : i;
      }
      readFilteredValue() {
        const begin = this.p, initial = this.readExpression();
        this.assert(initial.valid(), `invalid value expression: ${this.snapshot()}`);
        const filters2 = this.readFilters();
        return new FilteredValueToken(initial, filters2, this.input, begin, this.p, this.file);
      }
      readFilters() {
        const filters2 = [];
        for (; ; ) {
          const filter2 = this.readFilter();
          if (!filter2)
            return filters2;
          filters2.push(filter2);
        }
      }
      readFilter() {
        if (this.skipBlank(), this.end() || this.peek() === ")" || this.peek() === ",")
          return null;
        this.assert(this.read() === "|", 'expected "|" before filter');
        const name = this.readIdentifier();
        if (!name.size())
          return this.assert(this.end(), "expected filter name"), null;
        const args = [];
        if (this.skipBlank(), this.peek() === ":")
          do {
            ++this.p;
            const arg = this.readFilterArg();
            arg && args.push(arg), this.skipBlank(), this.assert(this.end() || this.peek() === "," || this.peek() === "|" || this.peek() === ")", () => `unexpected character ${this.snapshot()}`);
          } while (this.peek() === ",");
        else if (!(this.peek() === "|" || this.peek() === ")" || this.peek() === "," || this.end())) throw this.error('expected ":" after filter name');
        return new FilterToken(name.getText(), args, this.input, name.begin, this.p, this.file);
      }
      readFilterArg() {
        const key = this.readValue();
        if (!key)
          return;
        if (this.skipBlank(), this.peek() !== ":")
          return key;
        ++this.p;
        const value = this.readValue();
        return [key.getText(), value];
      }
      readTopLevelTokens(options = defaultOptions) {
        const tokens = [];
        for (; this.p < this.N; ) {
          const token = this.readTopLevelToken(options);
          tokens.push(token);
        }
        return whiteSpaceCtrl(tokens, options), tokens;
      }
      readTopLevelToken(options) {
        const { tagDelimiterLeft, outputDelimiterLeft } = options;
        return this.rawBeginAt > -1 ? this.readEndrawOrRawContent(options) : this.match(tagDelimiterLeft) ? this.readTagToken(options) : this.match(outputDelimiterLeft) ? this.readOutputToken(options) : this.readHTMLToken([tagDelimiterLeft, outputDelimiterLeft]);
      }
      readHTMLToken(stopStrings) {
        const begin = this.p;
        for (; this.p < this.N && !stopStrings.some((str) => this.match(str)); )
          ++this.p;
        return new HTMLToken(this.input, begin, this.p, this.file);
      }
      readTagToken(options) {
        const { file, input } = this, begin = this.p;
        if (this.readToDelimiter(options.tagDelimiterRight) === -1)
          throw this.error(`tag ${this.snapshot(begin)} not closed`, begin);
        const token = new TagToken(input, begin, this.p, options, file);
        return token.name === "raw" && (this.rawBeginAt = begin), token;
      }
      readToDelimiter(delimiter, respectQuoted = !1) {
        for (this.skipBlank(); this.p < this.N; ) {
          if (respectQuoted && this.peekType() & QUOTE) {
            this.readQuoted();
            continue;
          }
          if (++this.p, this.rmatch(delimiter))
            return this.p;
        }
        return -1;
      }
      readOutputToken(options = defaultOptions) {
        const { file, input } = this, { outputDelimiterRight } = options, begin = this.p;
        if (this.readToDelimiter(outputDelimiterRight, !0) === -1)
          throw this.error(`output ${this.snapshot(begin)} not closed`, begin);
        return new OutputToken(input, begin, this.p, options, file);
      }
      readEndrawOrRawContent(options) {
        const { tagDelimiterLeft, tagDelimiterRight } = options, begin = this.p;
        let leftPos = this.readTo(tagDelimiterLeft) - tagDelimiterLeft.length;
        for (; this.p < this.N; ) {
          if (this.readIdentifier().getText() !== "endraw") {
            leftPos = this.readTo(tagDelimiterLeft) - tagDelimiterLeft.length;
            continue;
          }
          for (; this.p <= this.N; ) {
            if (this.rmatch(tagDelimiterRight)) {
              const end = this.p;
              return begin === leftPos ? (this.rawBeginAt = -1, new TagToken(this.input, begin, end, options, this.file)) : (this.p = leftPos, new HTMLToken(this.input, begin, leftPos, this.file));
            }
            if (this.rmatch(tagDelimiterLeft))
              break;
            this.p++;
          }
        }
        throw this.error(`raw ${this.snapshot(this.rawBeginAt)} not closed`, begin);
      }
      readLiquidTagTokens(options = defaultOptions) {
        const tokens = [];
        for (; this.p < this.N; ) {
          const token = this.readLiquidTagToken(options);
          token && tokens.push(token);
        }
        return tokens;
      }
      readLiquidTagToken(options) {
        if (this.skipBlank(), this.end())
          return;
        const begin = this.p;
        this.readToDelimiter(`
`);
        const end = this.p;
        return new LiquidTagToken(this.input, begin, end, options, this.file);
      }
      error(msg, pos = this.p) {
        return new TokenizationError(msg, new IdentifierToken(this.input, pos, this.N, this.file));
      }
      assert(pred, msg, pos) {
        if (!pred)
          throw this.error(typeof msg == "function" ? msg() : msg, pos);
      }
      snapshot(begin = this.p) {
        return JSON.stringify(ellipsis(this.input.slice(begin, this.N), 32));
      }
      /**
       * @deprecated use #readIdentifier instead
       */
      readWord() {
        return this.readIdentifier();
      }
      readIdentifier() {
        this.skipBlank();
        const begin = this.p;
        for (; !this.end() && isWord(this.peek()); )
          ++this.p;
        return new IdentifierToken(this.input, begin, this.p, this.file);
      }
      readNonEmptyIdentifier() {
        const id = this.readIdentifier();
        return id.size() ? id : void 0;
      }
      readTagName() {
        return this.skipBlank(), this.input[this.p] === "#" ? this.input.slice(this.p, ++this.p) : this.readIdentifier().getText();
      }
      readHashes(jekyllStyle) {
        const hashes = [];
        for (; ; ) {
          const hash = this.readHash(jekyllStyle);
          if (!hash)
            return hashes;
          hashes.push(hash);
        }
      }
      readHash(jekyllStyle) {
        this.skipBlank(), this.peek() === "," && ++this.p;
        const begin = this.p, name = this.readNonEmptyIdentifier();
        if (!name)
          return;
        let value;
        this.skipBlank();
        const sep = isString(jekyllStyle) ? jekyllStyle : jekyllStyle ? "=" : ":";
        return this.peek() === sep && (++this.p, value = this.readValue()), new HashToken(this.input, begin, this.p, name, value, this.file);
      }
      remaining() {
        return this.input.slice(this.p, this.N);
      }
      advance(step = 1) {
        this.p += step;
      }
      end() {
        return this.p >= this.N;
      }
      read() {
        return this.input[this.p++];
      }
      readTo(end) {
        for (; this.p < this.N; )
          if (++this.p, this.rmatch(end))
            return this.p;
        return -1;
      }
      readValue() {
        this.skipBlank();
        const begin = this.p;
        let variable = this.readLiteral() || this.readQuoted() || this.readNumber();
        !variable && this.peek() === "(" && (variable = this.readGroupOrRange());
        const props = this.readProperties(!variable);
        return props.length ? new PropertyAccessToken(variable, props, this.input, begin, this.p) : variable;
      }
      readScopeValue() {
        this.skipBlank();
        const begin = this.p, props = this.readProperties();
        if (props.length)
          return new PropertyAccessToken(void 0, props, this.input, begin, this.p);
      }
      readProperties(isBegin = !0) {
        const props = [];
        for (; ; ) {
          if (this.peek() === "[") {
            this.p++;
            const prop = this.readValue() || new IdentifierToken(this.input, this.p, this.p, this.file);
            this.assert(this.readTo("]") !== -1, "[ not closed"), props.push(prop);
            continue;
          }
          if (isBegin && !props.length) {
            const prop = this.readNonEmptyIdentifier();
            if (prop) {
              props.push(prop);
              continue;
            }
          }
          if (this.peek() === "." && this.peek(1) !== ".") {
            this.p++;
            const prop = this.readNonEmptyIdentifier();
            if (!prop)
              break;
            props.push(prop);
            continue;
          }
          break;
        }
        return props;
      }
      readNumber() {
        this.skipBlank();
        let decimalFound = !1, digitFound = !1, n = 0;
        for (this.peekType() & SIGN && n++; this.p + n <= this.N; )
          if (this.peekType(n) & NUMBER)
            digitFound = !0, n++;
          else if (this.peek(n) === "." && this.peek(n + 1) !== ".") {
            if (decimalFound || !digitFound)
              return;
            decimalFound = !0, n++;
          } else
            break;
        if (digitFound && !isWord(this.peek(n))) {
          const num = new NumberToken(this.input, this.p, this.p + n, this.file);
          return this.advance(n), num;
        }
      }
      readLiteral() {
        this.skipBlank();
        const end = this.matchTrie(this.literalTrie);
        if (end === -1)
          return;
        const literal = new LiteralToken(this.input, this.p, end, this.file);
        return this.p = end, literal;
      }
      readGroupOrRange() {
        this.skipBlank();
        const begin = this.p;
        if (this.peek() !== "(")
          return;
        ++this.p;
        const lhs = this.readValueOrThrow();
        if (this.skipBlank(), this.peek() === "." && this.peek(1) === ".") {
          this.p += 2;
          const rhs = this.readValueOrThrow();
          return this.skipBlank(), this.assert(this.read() === ")", "invalid range syntax"), new RangeToken(this.input, begin, this.p, lhs, rhs, this.file);
        }
        if (this.groupedExpressions) {
          const initial = new Expression([lhs, ...this.readExpressionTokens()]);
          this.assert(initial.valid(), () => `invalid value expression: ${this.snapshot()}`);
          const filters2 = this.readFilters();
          return this.skipBlank(), this.assert(this.read() === ")", "unbalanced parentheses"), new FilteredValueToken(initial, filters2, this.input, begin, this.p, this.file);
        }
        throw this.error("invalid range syntax");
      }
      readValueOrThrow() {
        const value = this.readValue();
        return this.assert(value, () => `unexpected token ${this.snapshot()}, value expected`), value;
      }
      readQuoted() {
        this.skipBlank();
        const begin = this.p;
        if (!(this.peekType() & QUOTE))
          return;
        ++this.p;
        let escaped = !1;
        for (; this.p < this.N && (++this.p, !(this.input[this.p - 1] === this.input[begin] && !escaped)); )
          escaped ? escaped = !1 : this.input[this.p - 1] === "\\" && (escaped = !0);
        return new QuotedToken(this.input, begin, this.p, this.file);
      }
      *readFileNameTemplate(options) {
        const { outputDelimiterLeft } = options, htmlStopStrings = [",", " ", "\r", `
`, "	", outputDelimiterLeft], htmlStopStringSet = new Set(htmlStopStrings);
        for (; this.p < this.N && !htmlStopStringSet.has(this.peek()); )
          yield this.match(outputDelimiterLeft) ? this.readOutputToken(options) : this.readHTMLToken(htmlStopStrings);
      }
      match(word) {
        for (let i = 0; i < word.length; i++)
          if (word[i] !== this.input[this.p + i])
            return !1;
        return !0;
      }
      rmatch(pattern) {
        for (let i = 0; i < pattern.length; i++)
          if (pattern[pattern.length - 1 - i] !== this.input[this.p - 1 - i])
            return !1;
        return !0;
      }
      peekType(n = 0) {
        return this.p + n >= this.N ? 0 : TYPES[this.input.charCodeAt(this.p + n)];
      }
      peek(n = 0) {
        return this.p + n >= this.N ? "" : this.input[this.p + n];
      }
      skipBlank() {
        for (; this.peekType() & BLANK; )
          ++this.p;
      }
    }
    class ParseStream {
      constructor(tokens, parseToken) {
        this.handlers = {}, this.stopRequested = !1, this.tokens = tokens, this.parseToken = parseToken;
      }
      on(name, cb) {
        return this.handlers[name] = cb, this;
      }
      trigger(event, arg) {
        const h = this.handlers[event];
        return h ? (h.call(this, arg), !0) : !1;
      }
      start() {
        this.trigger("start");
        let token;
        for (; !this.stopRequested && (token = this.tokens.shift()); ) {
          if (this.trigger("token", token) || isTagToken(token) && this.trigger(`tag:${token.name}`, token))
            continue;
          const template = this.parseToken(token, this.tokens);
          this.trigger("template", template);
        }
        return this.stopRequested || this.trigger("end"), this;
      }
      stop() {
        return this.stopRequested = !0, this;
      }
    }
    class TemplateImpl {
      constructor(token) {
        this.token = token;
      }
    }
    class Tag extends TemplateImpl {
      constructor(token, remainTokens, liquid) {
        super(token), this.name = token.name, this.liquid = liquid, this.tokenizer = token.tokenizer;
      }
    }
    class Hash {
      constructor(input, jekyllStyle) {
        this.hash = {};
        const tokenizer = input instanceof Tokenizer ? input : new Tokenizer(input, {});
        for (const hash of tokenizer.readHashes(jekyllStyle))
          this.hash[hash.name.content] = hash.value;
      }
      *render(ctx) {
        const hash = {};
        for (const key of Object.keys(this.hash))
          hash[key] = this.hash[key] === void 0 ? !0 : yield evalToken(this.hash[key], ctx);
        return hash;
      }
    }
    function createTagClass(options) {
      return class extends Tag {
        constructor(token, tokens, liquid) {
          super(token, tokens, liquid), isFunction(options.parse) && options.parse.call(this, token, tokens);
        }
        *render(ctx, emitter) {
          const hash = yield new Hash(this.token.args, ctx.opts.keyValueSeparator).render(ctx);
          return yield options.render.call(this, ctx, emitter, hash);
        }
      };
    }
    class Value {
      /**
       * @param str the value to be valuated, eg.: "foobar" | truncate: 3
       */
      constructor(input, liquid) {
        this.filters = [];
        const token = typeof input == "string" ? new Tokenizer(input, liquid.options.operators, void 0, void 0, liquid.options.groupedExpressions).readFilteredValue() : input;
        this.initial = token.initial, this.filters = token.filters.map((token2) => new Filter(token2, this.getFilter(liquid, token2.name), liquid));
      }
      *value(ctx, lenient) {
        lenient = lenient || ctx.opts.lenientIf && this.filters.length > 0 && this.filters[0].name === "default";
        let val = yield this.initial.evaluate(ctx, lenient);
        for (const filter2 of this.filters)
          val = yield filter2.render(val, ctx);
        return val;
      }
      getFilter(liquid, name) {
        const impl = liquid.filters[name];
        return assert(impl || !liquid.options.strictFilters, () => `undefined filter: ${name}`), impl;
      }
    }
    class Output extends TemplateImpl {
      constructor(token, liquid) {
        super(token);
        const tokenizer = new Tokenizer(token.input, liquid.options.operators, token.file, token.contentRange, liquid.options.groupedExpressions);
        this.value = new Value(tokenizer.readFilteredValue(), liquid);
        const filters2 = this.value.filters, outputEscape = liquid.options.outputEscape;
        if (!filters2[filters2.length - 1]?.raw && outputEscape) {
          const token2 = new FilterToken(toString.call(outputEscape), [], "", 0, 0);
          filters2.push(new Filter(token2, outputEscape, liquid));
        }
      }
      *render(ctx, emitter) {
        const val = yield toValue(yield this.value.value(ctx, !1));
        emitter.write(val);
      }
      *arguments() {
        yield this.value;
      }
    }
    class HTML extends TemplateImpl {
      constructor(token) {
        super(token), this.str = token.getContent();
      }
      *render(ctx, emitter) {
        emitter.write(this.str);
      }
    }
    class Variable {
      constructor(segments, location) {
        this.segments = segments, this.location = location;
      }
      toString() {
        return segmentsString(this.segments, !0);
      }
      /** Return this variable's segments as an array, possibly with nested arrays for nested paths. */
      toArray() {
        function* _visit(...segments) {
          for (const segment of segments)
            segment instanceof Variable ? yield Array.from(_visit(...segment.segments)) : yield segment;
        }
        return Array.from(_visit(...this.segments));
      }
    }
    class VariableMap {
      constructor() {
        this.map = /* @__PURE__ */ new Map();
      }
      get(key) {
        const k = segmentsString([key.segments[0]]);
        return this.map.has(k) || this.map.set(k, []), this.map.get(k);
      }
      has(key) {
        return this.map.has(segmentsString([key.segments[0]]));
      }
      push(variable) {
        this.get(variable).push(variable);
      }
      asObject() {
        return Object.fromEntries(this.map);
      }
    }
    const defaultStaticAnalysisOptions = {
      partials: !0
    };
    function* _analyze(templates, partials, sync) {
      const variables = new VariableMap(), globals = new VariableMap(), locals = new VariableMap(), rootScope = new DummyScope(/* @__PURE__ */ new Set()), seen = /* @__PURE__ */ new Set();
      function updateVariables(variable, scope) {
        variables.push(variable);
        const aliased = scope.alias(variable);
        if (aliased !== void 0) {
          const root = aliased.segments[0];
          isString(root) && !rootScope.has(root) && globals.push(aliased);
        } else {
          const root = variable.segments[0];
          isString(root) && !scope.has(root) && globals.push(variable);
        }
        for (const segment of variable.segments)
          segment instanceof Variable && updateVariables(segment, scope);
      }
      function* visit(template, scope) {
        if (template.arguments)
          for (const arg of template.arguments())
            for (const variable of extractVariables(arg))
              updateVariables(variable, scope);
        if (template.localScope)
          for (const ident of template.localScope()) {
            scope.add(ident.content), scope.deleteAlias(ident.content);
            const [row, col] = ident.getPosition();
            locals.push(new Variable([ident.content], { row, col, file: ident.file }));
          }
        if (template.children)
          if (template.partialScope) {
            const partial = template.partialScope();
            if (partial === void 0) {
              for (const child of yield template.children(partials, sync))
                yield visit(child, scope);
              return;
            }
            if (seen.has(partial.name))
              return;
            const partialScopeNames = /* @__PURE__ */ new Set(), partialScope = partial.isolated ? new DummyScope(partialScopeNames) : scope.push(partialScopeNames);
            for (const name of partial.scope)
              if (isString(name))
                partialScopeNames.add(name);
              else {
                const [alias, argument] = name;
                partialScopeNames.add(alias);
                const variables2 = Array.from(extractVariables(argument));
                variables2.length && partialScope.setAlias(alias, variables2[0].segments);
              }
            for (const child of yield template.children(partials, sync))
              yield visit(child, partialScope), seen.add(partial.name);
            partialScope.pop();
          } else {
            template.blockScope && scope.push(new Set(template.blockScope()));
            for (const child of yield template.children(partials, sync))
              yield visit(child, scope);
            template.blockScope && scope.pop();
          }
      }
      for (const template of templates)
        yield visit(template, rootScope);
      return {
        variables: variables.asObject(),
        globals: globals.asObject(),
        locals: locals.asObject()
      };
    }
    function analyze(template, options = {}) {
      const opts = { ...defaultStaticAnalysisOptions, ...options };
      return toPromise(_analyze(template, opts.partials, !1));
    }
    function analyzeSync(template, options = {}) {
      const opts = { ...defaultStaticAnalysisOptions, ...options };
      return toValueSync(_analyze(template, opts.partials, !0));
    }
    class DummyScope {
      constructor(globals) {
        this.stack = [{ names: globals, aliases: /* @__PURE__ */ new Map() }];
      }
      /** Return true if `name` is in scope.  */
      has(name) {
        for (const scope of this.stack)
          if (scope.names.has(name))
            return !0;
        return !1;
      }
      push(scope) {
        return this.stack.push({ names: scope, aliases: /* @__PURE__ */ new Map() }), this;
      }
      pop() {
        return this.stack.pop()?.names;
      }
      // Add a name to the template scope.
      add(name) {
        this.stack[0].names.add(name);
      }
      /** Return the variable that `variable` aliases, or `variable` if it doesn't alias anything. */
      alias(variable) {
        const root = variable.segments[0];
        if (!isString(root))
          return;
        const alias = this.getAlias(root);
        if (alias !== void 0)
          return new Variable([...alias, ...variable.segments.slice(1)], variable.location);
      }
      // TODO: `from` could be a path with multiple segments, like `include.x`.
      setAlias(from, to) {
        this.stack[this.stack.length - 1].aliases.set(from, to);
      }
      deleteAlias(name) {
        this.stack[this.stack.length - 1].aliases.delete(name);
      }
      getAlias(name) {
        for (const scope of this.stack) {
          if (scope.aliases.has(name))
            return scope.aliases.get(name);
          if (scope.names.has(name))
            return;
        }
      }
    }
    function* extractVariables(value) {
      isValueToken(value) ? yield* extractValueTokenVariables(value) : value instanceof Value && (yield* extractFilteredValueVariables(value));
    }
    function* extractFilteredValueVariables(value) {
      for (const token of value.initial.postfix)
        isValueToken(token) && (yield* extractValueTokenVariables(token));
      for (const filter2 of value.filters)
        for (const arg of filter2.args)
          isKeyValuePair(arg) && arg[1] ? yield* extractValueTokenVariables(arg[1]) : isValueToken(arg) && (yield* extractValueTokenVariables(arg));
    }
    function* extractValueTokenVariables(token) {
      isRangeToken(token) ? (yield* extractValueTokenVariables(token.lhs), yield* extractValueTokenVariables(token.rhs)) : isFilteredValueToken(token) ? yield* extractGroupedExpressionTokenVariables(token) : isPropertyAccessToken(token) && (yield extractPropertyAccessVariable(token));
    }
    function* extractGroupedExpressionTokenVariables(token) {
      if (isFilteredValueToken(token)) {
        for (const t of token.initial.postfix)
          isValueToken(t) && (yield* extractValueTokenVariables(t));
        for (const filter2 of token.filters)
          for (const arg of filter2.args)
            isKeyValuePair(arg) && arg[1] ? yield* extractValueTokenVariables(arg[1]) : isValueToken(arg) && (yield* extractValueTokenVariables(arg));
      }
    }
    function extractPropertyAccessVariable(token) {
      const segments = [];
      let file = token.file;
      const root = token.props[0];
      file = file || root.file, isQuotedToken(root) || isNumberToken(root) || isWordToken(root) ? segments.push(root.content) : isPropertyAccessToken(root) && segments.push(...extractPropertyAccessVariable(root).segments);
      for (const prop of token.props.slice(1))
        file = file || prop.file, isQuotedToken(prop) || isNumberToken(prop) || isWordToken(prop) ? segments.push(prop.content) : isPropertyAccessToken(prop) && segments.push(extractPropertyAccessVariable(prop));
      const [row, col] = token.getPosition();
      return new Variable(segments, {
        row,
        col,
        file
      });
    }
    const RE_PROPERTY = /^[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*$/;
    function segmentsString(segments, bracketedRoot = !1) {
      const buf = [], root = segments[0];
      isString(root) && (!bracketedRoot || root.match(RE_PROPERTY) ? buf.push(`${root}`) : buf.push(`['${root}']`));
      for (const segment of segments.slice(1))
        segment instanceof Variable ? buf.push(`[${segmentsString(segment.segments)}]`) : isString(segment) ? segment.match(RE_PROPERTY) ? buf.push(`.${segment}`) : buf.push(`['${segment}']`) : buf.push(`[${segment}]`);
      return buf.join("");
    }
    (function(LookupType) {
      LookupType.Partials = "partials", LookupType.Layouts = "layouts", LookupType.Root = "root";
    })(exports2.Rv || (exports2.Rv = {}));
    class Loader {
      constructor(options) {
        if (this.options = options, options.relativeReference) {
          const sep = options.fs.sep;
          assert(sep, "`fs.sep` is required for relative reference");
          const prefixes = ["." + sep, ".." + sep, "./", "../"];
          this.shouldLoadRelative = (referencedFile) => prefixes.some((prefix) => referencedFile.startsWith(prefix));
        } else
          this.shouldLoadRelative = (_referencedFile) => !1;
        const fs2 = options.fs;
        this.contains = toLiquidAsync(fs2.contains?.bind(fs2) || (async () => !0), fs2.containsSync?.bind(fs2) || (() => !0)), this.exists = toLiquidAsync(fs2.exists?.bind(fs2) || (async () => !1), fs2.existsSync?.bind(fs2));
      }
      *lookup(file, type, sync, currentFile) {
        const dirs = this.options[type];
        for (const filepath of this.candidates(file, dirs, currentFile)) {
          let allowed = !1;
          for (const dir of dirs)
            if (yield this.contains(!!sync, dir, filepath)) {
              allowed = !0;
              break;
            }
          if (allowed && (yield this.exists(!!sync, filepath)))
            return filepath;
        }
        throw this.lookupError(file, dirs);
      }
      *candidates(file, dirs, currentFile) {
        const { fs: fs2, extname } = this.options;
        this.shouldLoadRelative(file) && currentFile && (yield fs2.resolve(this.dirname(currentFile), file, extname));
        for (const dir of dirs)
          yield fs2.resolve(dir, file, extname);
        if (fs2.fallback !== void 0) {
          const filepath = fs2.fallback(file);
          filepath !== void 0 && (yield filepath);
        }
      }
      dirname(path2) {
        const fs2 = this.options.fs;
        return assert(fs2.dirname, "`fs.dirname` is required for relative reference"), fs2.dirname(path2);
      }
      lookupError(file, roots) {
        const err = new Error("ENOENT");
        return err.message = `ENOENT: Failed to lookup "${file}" in "${roots}"`, err.code = "ENOENT", err;
      }
    }
    class Parser {
      constructor(liquid) {
        this.liquid = liquid, this.cache = this.liquid.options.cache, this.fs = this.liquid.options.fs, this.parseFile = this.cache ? this._parseFileCached : this._parseFile, this.loader = new Loader(this.liquid.options), this.parseLimit = new Limiter("parse length", liquid.options.parseLimit), this.readFile = toLiquidAsync(this.fs.readFile?.bind(this.fs) || (async () => {
          throw new Error("readFile not implemented");
        }), this.fs.readFileSync?.bind(this.fs));
      }
      parse(html, filepath) {
        html = String(html), this.parseLimit.use(html.length);
        const tokens = new Tokenizer(html, this.liquid.options.operators, filepath, void 0, this.liquid.options.groupedExpressions).readTopLevelTokens(this.liquid.options);
        return this.parseTokens(tokens);
      }
      parseTokens(tokens) {
        let token;
        const templates = [], errors = [];
        for (; token = tokens.shift(); )
          try {
            templates.push(this.parseToken(token, tokens));
          } catch (err) {
            if (this.liquid.options.catchAllErrors)
              errors.push(err);
            else
              throw err;
          }
        if (errors.length)
          throw new LiquidErrors(errors);
        return templates;
      }
      parseToken(token, remainTokens) {
        try {
          if (isTagToken(token)) {
            const TagClass = this.liquid.tags[token.name];
            return assert(TagClass, `tag "${token.name}" not found`), new TagClass(token, remainTokens, this.liquid, this);
          }
          return isOutputToken(token) ? new Output(token, this.liquid) : new HTML(token);
        } catch (e) {
          throw LiquidError.is(e) ? e : new ParseError(e, token);
        }
      }
      parseStream(tokens) {
        return new ParseStream(tokens, (token, tokens2) => this.parseToken(token, tokens2));
      }
      *_parseFileCached(file, sync, type = exports2.Rv.Root, currentFile) {
        const cache = this.cache, key = this.loader.shouldLoadRelative(file) ? currentFile + "," + file : type + ":" + file, tpls = yield cache.read(key);
        if (tpls)
          return tpls;
        const task = this._parseFile(file, sync, type, currentFile), taskOrTpl = sync ? yield task : toPromise(task);
        cache.write(key, taskOrTpl);
        try {
          return yield taskOrTpl;
        } catch (err) {
          throw cache.remove(key), err;
        }
      }
      *_parseFile(file, sync, type = exports2.Rv.Root, currentFile) {
        const filepath = yield this.loader.lookup(file, type, sync, currentFile);
        return this.parse(yield this.readFile(!!sync, filepath), filepath);
      }
    }
    (function(TokenKind) {
      TokenKind[TokenKind.Number = 1] = "Number", TokenKind[TokenKind.Literal = 2] = "Literal", TokenKind[TokenKind.Tag = 4] = "Tag", TokenKind[TokenKind.Output = 8] = "Output", TokenKind[TokenKind.HTML = 16] = "HTML", TokenKind[TokenKind.Filter = 32] = "Filter", TokenKind[TokenKind.Hash = 64] = "Hash", TokenKind[TokenKind.PropertyAccess = 128] = "PropertyAccess", TokenKind[TokenKind.Word = 256] = "Word", TokenKind[TokenKind.Range = 512] = "Range", TokenKind[TokenKind.Quoted = 1024] = "Quoted", TokenKind[TokenKind.Operator = 2048] = "Operator", TokenKind[TokenKind.FilteredValue = 4096] = "FilteredValue", TokenKind[TokenKind.GroupedExpression = 8192] = "GroupedExpression", TokenKind[TokenKind.Delimited = 12] = "Delimited";
    })(exports2.Yp || (exports2.Yp = {}));
    function isDelimitedToken(val) {
      return !!(getKind(val) & exports2.Yp.Delimited);
    }
    function isOperatorToken(val) {
      return getKind(val) === exports2.Yp.Operator;
    }
    function isHTMLToken(val) {
      return getKind(val) === exports2.Yp.HTML;
    }
    function isOutputToken(val) {
      return getKind(val) === exports2.Yp.Output;
    }
    function isTagToken(val) {
      return getKind(val) === exports2.Yp.Tag;
    }
    function isQuotedToken(val) {
      return getKind(val) === exports2.Yp.Quoted;
    }
    function isLiteralToken(val) {
      return getKind(val) === exports2.Yp.Literal;
    }
    function isNumberToken(val) {
      return getKind(val) === exports2.Yp.Number;
    }
    function isPropertyAccessToken(val) {
      return getKind(val) === exports2.Yp.PropertyAccess;
    }
    function isWordToken(val) {
      return getKind(val) === exports2.Yp.Word;
    }
    function isRangeToken(val) {
      return getKind(val) === exports2.Yp.Range;
    }
    function isFilteredValueToken(val) {
      return getKind(val) === exports2.Yp.FilteredValue;
    }
    function isValueToken(val) {
      return (getKind(val) & 5763) > 0;
    }
    function getKind(val) {
      return val ? val.kind : -1;
    }
    var typeGuards = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      isDelimitedToken,
      isOperatorToken,
      isHTMLToken,
      isOutputToken,
      isTagToken,
      isQuotedToken,
      isLiteralToken,
      isNumberToken,
      isPropertyAccessToken,
      isWordToken,
      isRangeToken,
      isFilteredValueToken,
      isValueToken
    }), __assign = function() {
      return __assign = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var p in s) Object.prototype.hasOwnProperty.call(s, p) && (t[p] = s[p]);
        }
        return t;
      }, __assign.apply(this, arguments);
    };
    function createScope(from) {
      const scope = /* @__PURE__ */ Object.create(null);
      return from && Object.assign(scope, from), scope;
    }
    class Context {
      constructor(env = {}, opts = defaultOptions, renderOptions = {}, { memoryLimit, renderLimit, liquid } = {}) {
        this.scopes = [createScope()], this.registers = {}, this.breakCalled = !1, this.continueCalled = !1, this.sync = !!renderOptions.sync, this.opts = opts, this.globals = renderOptions.globals ?? opts.globals, this.environments = isObject(env) ? env : Object(env), this.strictVariables = renderOptions.strictVariables ?? this.opts.strictVariables, this.ownPropertyOnly = renderOptions.ownPropertyOnly ?? opts.ownPropertyOnly, this.memoryLimit = memoryLimit ?? new Limiter("memory alloc", renderOptions.memoryLimit ?? opts.memoryLimit), this.renderLimit = renderLimit ?? new Limiter("template render", getPerformance().now() + (renderOptions.renderLimit ?? opts.renderLimit)), this.liquid = liquid;
      }
      getRegister(key, defaultValue = void 0) {
        return this.registers[key] = this.registers[key] || defaultValue;
      }
      setRegister(key, value) {
        return this.registers[key] = value;
      }
      saveRegister(...keys) {
        return keys.map((key) => [key, this.getRegister(key)]);
      }
      restoreRegister(keyValues) {
        return keyValues.forEach(([key, value]) => this.setRegister(key, value));
      }
      getAll() {
        return [this.globals, this.environments, ...this.scopes].reduce((ctx, val) => __assign(ctx, val), {});
      }
      /**
       * @deprecated use `_get()` or `getSync()` instead
       */
      get(paths) {
        return this.getSync(paths);
      }
      getSync(paths) {
        return toValueSync(this._get(paths));
      }
      *_get(paths) {
        const scope = this.findScope(paths[0]);
        return yield this._getFromScope(scope, paths);
      }
      /**
       * @deprecated use `_get()` instead
       */
      getFromScope(scope, paths) {
        return toValueSync(this._getFromScope(scope, paths));
      }
      *_getFromScope(scope, paths, strictVariables = this.strictVariables) {
        isString(paths) && (paths = paths.split("."));
        for (let i = 0; i < paths.length; i++)
          if (scope = yield this.readProperty(scope, paths[i]), strictVariables && isUndefined(scope))
            throw new InternalUndefinedVariableError(paths.slice(0, i + 1).join("."));
        return scope;
      }
      push(ctx) {
        return this.scopes.push(ctx);
      }
      pop() {
        return this.scopes.pop();
      }
      bottom() {
        return this.scopes[0];
      }
      spawn(scope = {}) {
        return new Context(scope, this.opts, {
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
      findScope(key) {
        for (let i = this.scopes.length - 1; i >= 0; i--) {
          const candidate = this.scopes[i];
          if (key in candidate)
            return candidate;
        }
        return key in this.environments ? this.environments : this.globals;
      }
      readProperty(obj, key) {
        if (obj = toLiquid(obj), key = toValue(key), isNil(obj))
          return obj;
        if (isArray(obj) && isNumber(key))
          return readArrayElement(obj, key, this.ownPropertyOnly);
        const value = readJSProperty(obj, key, this.ownPropertyOnly);
        return value === void 0 && obj instanceof Drop ? obj.liquidMethodMissing(key, this) : isFunction(value) ? value.call(obj) : key === "size" ? readSize(obj) : key === "first" ? readFirst(obj, this.ownPropertyOnly) : key === "last" ? readLast(obj, this.ownPropertyOnly) : value;
      }
    }
    function readJSProperty(obj, key, ownPropertyOnly) {
      if (!(ownPropertyOnly && !hasOwnProperty.call(obj, key) && !(obj instanceof Drop)))
        return obj[key];
    }
    function readFirst(obj, ownPropertyOnly) {
      return isArray(obj) ? readArrayElement(obj, 0, ownPropertyOnly) : readJSProperty(obj, "first", ownPropertyOnly);
    }
    function readLast(obj, ownPropertyOnly) {
      return isArray(obj) ? readArrayElement(obj, -1, ownPropertyOnly) : readJSProperty(obj, "last", ownPropertyOnly);
    }
    function readSize(obj) {
      if (hasOwnProperty.call(obj, "size") || obj.size !== void 0)
        return obj.size;
      if (isArray(obj) || isString(obj))
        return obj.length;
      if (typeof obj == "object")
        return Object.keys(obj).length;
    }
    var BlockMode;
    (function(BlockMode2) {
      BlockMode2[BlockMode2.OUTPUT = 0] = "OUTPUT", BlockMode2[BlockMode2.STORE = 1] = "STORE";
    })(BlockMode || (BlockMode = {}));
    const abs = argumentsToNumber(Math.abs), at_least = argumentsToNumber(Math.max), at_most = argumentsToNumber(Math.min), ceil = argumentsToNumber(Math.ceil), divided_by = argumentsToNumber((dividend, divisor, integerArithmetic = !1) => integerArithmetic ? Math.floor(dividend / divisor) : dividend / divisor), floor = argumentsToNumber(Math.floor), minus = argumentsToNumber((v, arg) => v - arg), plus = argumentsToNumber((lhs, rhs) => lhs + rhs), modulo = argumentsToNumber((v, arg) => (v % arg + arg) % arg), times = argumentsToNumber((v, arg) => v * arg);
    function shiftDecimal(n, exponent) {
      const [mantissa, power = "0"] = String(n).split("e");
      return +`${mantissa}e${Number(power) + exponent}`;
    }
    function round(v, arg = 0) {
      v = toNumber(v), arg = toNumber(arg);
      const scaled = shiftDecimal(Math.abs(v), arg);
      if (!(scaled <= Number.MAX_SAFE_INTEGER))
        return v;
      const rounded = shiftDecimal(Math.round(scaled), -arg);
      return v < 0 ? -rounded : rounded;
    }
    var mathFilters = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      abs,
      at_least,
      at_most,
      ceil,
      divided_by,
      floor,
      minus,
      plus,
      modulo,
      times,
      round
    });
    const url_decode = (x) => decodeURIComponent(stringify(x).replace(/\+/g, " ")), url_encode = (x) => encodeURIComponent(stringify(x)).replace(/%20/g, "+"), cgi_escape = (x) => encodeURIComponent(stringify(x)).replace(/%20/g, "+").replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase()), uri_escape = (x) => encodeURI(stringify(x)).replace(/%5B/g, "[").replace(/%5D/g, "]"), rSlugifyDefault = /[^\p{M}\p{L}\p{Nd}]+/ug, rSlugifyReplacers = {
      raw: /\s+/g,
      default: rSlugifyDefault,
      pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/ug,
      ascii: /[^A-Za-z0-9]+/g,
      latin: rSlugifyDefault,
      none: null
    };
    function slugify(str, mode = "default", cased = !1) {
      str = stringify(str);
      const replacer = rSlugifyReplacers[mode];
      return replacer && (mode === "latin" && (str = removeAccents(str)), str = str.replace(replacer, "-").replace(/^-|-$/g, "")), cased ? str : str.toLowerCase();
    }
    function removeAccents(str) {
      return str.replace(/[àáâãäå]/g, "a").replace(/[æ]/g, "ae").replace(/[ç]/g, "c").replace(/[èéêë]/g, "e").replace(/[ìíîï]/g, "i").replace(/[ð]/g, "d").replace(/[ñ]/g, "n").replace(/[òóôõöø]/g, "o").replace(/[ùúûü]/g, "u").replace(/[ýÿ]/g, "y").replace(/[ß]/g, "ss").replace(/[œ]/g, "oe").replace(/[þ]/g, "th").replace(/[ẞ]/g, "SS").replace(/[Œ]/g, "OE").replace(/[Þ]/g, "TH");
    }
    var urlFilters = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      url_decode,
      url_encode,
      cgi_escape,
      uri_escape,
      slugify
    });
    const join = argumentsToValue(function(v, arg) {
      const array = toArray(v), sep = isNil(arg) ? " " : stringify(arg);
      let outputSize = sep.length * Math.max(array.length - 1, 0);
      for (let i = 0; i < array.length; i++)
        outputSize += String(array[i]).length;
      return this.context.memoryLimit.use(outputSize), Array.prototype.join.call(array, sep);
    }), last = argumentsToValue(function(v) {
      return isArrayLike(v) ? readArrayElement(v, -1, this.context.ownPropertyOnly) : "";
    }), first = argumentsToValue(function(v) {
      return isArrayLike(v) ? readArrayElement(v, 0, this.context.ownPropertyOnly) : "";
    }), reverse = argumentsToValue(function(v) {
      const array = toArray(v);
      return this.context.memoryLimit.use(array.length), [...array].reverse();
    });
    function* sortBy(arr, property, comparator) {
      const values = [], array = toArray(arr);
      this.context.memoryLimit.use(array.length);
      for (const item of array)
        values.push([
          item,
          property ? yield this.context._getFromScope(item, stringify(property).split("."), !1) : item
        ]);
      return values.sort((lhs, rhs) => comparator(lhs[1], rhs[1])).map((tuple) => tuple[0]);
    }
    function* sort(arr, property) {
      return yield* sortBy.call(this, arr, property, orderedCompare);
    }
    function* sort_natural(arr, property) {
      return yield* sortBy.call(this, arr, property, caseInsensitiveCompare);
    }
    const size = (v) => v && v.length || 0;
    function* map(arr, property) {
      const results = [], array = toArray(arr);
      this.context.memoryLimit.use(array.length);
      for (const item of array)
        results.push(yield this.context._getFromScope(item, stringify(property), !1));
      return results;
    }
    function* sum(arr, property) {
      let sum2 = 0;
      const array = toArray(arr);
      for (const item of array) {
        const data = Number(property ? yield this.context._getFromScope(item, stringify(property), !1) : item);
        sum2 += Number.isNaN(data) ? 0 : data;
      }
      return sum2;
    }
    function compact(arr) {
      const array = toArray(arr);
      return this.context.memoryLimit.use(array.length), Array.prototype.filter.call(array, (x) => !isNil(toValue(x)));
    }
    function concat(v, arg = []) {
      const lhs = toArray(v), rhs = toArray(arg);
      return this.context.memoryLimit.use(lhs.length + rhs.length), Array.prototype.concat.call(lhs, rhs);
    }
    function push(v, arg) {
      return concat.call(this, v, [arg]);
    }
    function unshift(v, arg) {
      const array = toArray(v);
      this.context.memoryLimit.use(array.length);
      const clone = [...array];
      return clone.unshift(arg), clone;
    }
    function pop(v) {
      const array = toArray(v);
      this.context.memoryLimit.use(array.length);
      const clone = [...array];
      return clone.pop(), clone;
    }
    function shift(v) {
      const array = toArray(v);
      this.context.memoryLimit.use(array.length);
      const clone = [...array];
      return clone.shift(), clone;
    }
    function slice(v, begin, length = 1) {
      if (v = toValue(v), isNil(v))
        return [];
      if (isArray(v) || (v = stringify(v)), begin = begin < 0 ? (isArray(v) ? v.length : codePointLength(v)) + begin : begin, begin < 0 || length < 0)
        return isArray(v) ? [] : "";
      if (this.context.memoryLimit.use(length), isArray(v))
        return Array.prototype.slice.call(v, begin, begin + length);
      const start = advanceCodePoints(v, 0, begin);
      return v.slice(start, advanceCodePoints(v, start, length));
    }
    function* matches(value, expected) {
      return this.context.opts.jekyllWhere ? EmptyDrop.is(expected) ? yield equals(value, expected) : isArray(value) ? yield arrayIncludes(value, expected) : yield equals(value, expected) : expected === void 0 ? isTruthy(value, this.context) : yield equals(value, expected);
    }
    function* filter(include, arr, property, expected) {
      arr = toArray(arr), this.context.memoryLimit.use(arr.length);
      const token = new Tokenizer(stringify(property)).readScopeValue(), result = [];
      for (const item of arr) {
        const value = yield evalToken(token, this.context.spawn(item));
        (yield matches.call(this, value, expected)) === include && result.push(item);
      }
      return result;
    }
    function* filter_exp(include, arr, itemName, exp) {
      const filtered = [], keyTemplate = new Value(stringify(exp), this.liquid), array = toArray(arr);
      this.context.memoryLimit.use(array.length);
      for (const item of array) {
        this.context.push({ [itemName]: item });
        const value = yield keyTemplate.value(this.context);
        this.context.pop(), value === include && filtered.push(item);
      }
      return filtered;
    }
    function* where(arr, property, expected) {
      return yield* filter.call(this, !0, arr, property, expected);
    }
    function* reject(arr, property, expected) {
      return yield* filter.call(this, !1, arr, property, expected);
    }
    function* where_exp(arr, itemName, exp) {
      return yield* filter_exp.call(this, !0, arr, itemName, exp);
    }
    function* reject_exp(arr, itemName, exp) {
      return yield* filter_exp.call(this, !1, arr, itemName, exp);
    }
    function* group_by(arr, property) {
      const map2 = /* @__PURE__ */ new Map();
      arr = toEnumerable(arr);
      const token = new Tokenizer(stringify(property)).readScopeValue();
      this.context.memoryLimit.use(arr.length);
      for (const item of arr) {
        const key = yield evalToken(token, this.context.spawn(item));
        map2.has(key) || map2.set(key, []), map2.get(key).push(item);
      }
      return [...map2.entries()].map(([name, items]) => ({ name, items }));
    }
    function* group_by_exp(arr, itemName, exp) {
      const map2 = /* @__PURE__ */ new Map(), keyTemplate = new Value(stringify(exp), this.liquid);
      arr = toEnumerable(arr), this.context.memoryLimit.use(arr.length);
      for (const item of arr) {
        this.context.push({ [itemName]: item });
        const key = yield keyTemplate.value(this.context);
        this.context.pop(), map2.has(key) || map2.set(key, []), map2.get(key).push(item);
      }
      return [...map2.entries()].map(([name, items]) => ({ name, items }));
    }
    function* search(arr, property, expected) {
      const token = new Tokenizer(stringify(property)).readScopeValue(), array = toArray(arr);
      for (let index = 0; index < array.length; index++) {
        const value = yield evalToken(token, this.context.spawn(array[index]));
        if (yield matches.call(this, value, expected))
          return [index, array[index]];
      }
    }
    function* search_exp(arr, itemName, exp) {
      const predicate = new Value(stringify(exp), this.liquid), array = toArray(arr);
      for (let index = 0; index < array.length; index++) {
        this.context.push({ [itemName]: array[index] });
        const value = yield predicate.value(this.context);
        if (this.context.pop(), value)
          return [index, array[index]];
      }
    }
    function* has(arr, property, expected) {
      return !!(yield* search.call(this, arr, property, expected));
    }
    function* has_exp(arr, itemName, exp) {
      return !!(yield* search_exp.call(this, arr, itemName, exp));
    }
    function* find_index(arr, property, expected) {
      const result = yield* search.call(this, arr, property, expected);
      return result ? result[0] : void 0;
    }
    function* find_index_exp(arr, itemName, exp) {
      const result = yield* search_exp.call(this, arr, itemName, exp);
      return result ? result[0] : void 0;
    }
    function* find(arr, property, expected) {
      const result = yield* search.call(this, arr, property, expected);
      return result ? result[1] : void 0;
    }
    function* find_exp(arr, itemName, exp) {
      const result = yield* search_exp.call(this, arr, itemName, exp);
      return result ? result[1] : void 0;
    }
    function uniq(arr) {
      return arr = toArray(arr), this.context.memoryLimit.use(arr.length), [...new Set(arr)];
    }
    function sample(v, count = 1) {
      if (v = toValue(v), isNil(v))
        return [];
      isArray(v) || (v = stringify(v)), this.context.memoryLimit.use(v.length);
      const shuffled = [...v].sort(() => Math.random() - 0.5);
      return count === 1 ? shuffled[0] : shuffled.slice(0, count);
    }
    var arrayFilters = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      join,
      last,
      first,
      reverse,
      sort,
      sort_natural,
      size,
      map,
      sum,
      compact,
      concat,
      push,
      unshift,
      pop,
      shift,
      slice,
      where,
      reject,
      where_exp,
      reject_exp,
      group_by,
      group_by_exp,
      has,
      has_exp,
      find_index,
      find_index_exp,
      find,
      find_exp,
      uniq,
      sample
    });
    function date(v, format2, timezoneOffset) {
      const size2 = (v?.length ?? 0) + (timezoneOffset?.length ?? 0);
      this.context.memoryLimit.use(size2);
      const date2 = parseDate(v, this.context.opts, timezoneOffset);
      return date2 ? (format2 = toValue(format2), format2 = isNil(format2) ? this.context.opts.dateFormat : stringify(format2), this.context.memoryLimit.use(format2.length), strftime(date2, format2, this.context.memoryLimit)) : v;
    }
    function date_to_xmlschema(v) {
      return date.call(this, v, "%Y-%m-%dT%H:%M:%S%:z");
    }
    function date_to_rfc822(v) {
      const date2 = parseDate(v, this.context.opts, void 0, "en-US");
      return date2 ? strftime(date2, "%a, %d %b %Y %H:%M:%S %z", this.context.memoryLimit) : v;
    }
    function date_to_string(v, type, style) {
      return stringify_date.call(this, v, "%b", type, style);
    }
    function date_to_long_string(v, type, style) {
      return stringify_date.call(this, v, "%B", type, style);
    }
    function stringify_date(v, month_type, type, style) {
      const date2 = parseDate(v, this.context.opts);
      if (!date2)
        return v;
      const ml = this.context.memoryLimit;
      if (type === "ordinal") {
        const d = date2.getDate();
        return style === "US" ? strftime(date2, `${month_type} ${d}%q, %Y`, ml) : strftime(date2, `${d}%q ${month_type} %Y`, ml);
      }
      return strftime(date2, `%d ${month_type} %Y`, ml);
    }
    function parseDate(v, opts, timezoneOffset, locale = opts.locale) {
      let date2;
      const defaultTimezoneOffset = timezoneOffset ?? opts.timezoneOffset;
      if (v = toValue(v), !isNil(v))
        return v === "now" || v === "today" ? date2 = new LiquidDate(Date.now(), locale, defaultTimezoneOffset) : isNumber(v) ? date2 = new LiquidDate(v * 1e3, locale, defaultTimezoneOffset) : isString(v) ? /^\d+$/.test(v) ? date2 = new LiquidDate(+v * 1e3, locale, defaultTimezoneOffset) : opts.preserveTimezones && timezoneOffset === void 0 ? date2 = LiquidDate.createDateFixedToTimezone(v, locale) : date2 = new LiquidDate(v, locale, defaultTimezoneOffset) : date2 = new LiquidDate(v, locale, defaultTimezoneOffset), date2.valid() ? date2 : void 0;
    }
    var dateFilters = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      date,
      date_to_xmlschema,
      date_to_rfc822,
      date_to_string,
      date_to_long_string
    });
    const rCJKWord = /[\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF]/gu, rNonCJKWord = /[^\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF\s]+/gu;
    function append(v, arg) {
      assert(arguments.length === 2, "append expect 2 arguments");
      const lhs = stringify(v), rhs = stringify(arg);
      return this.context.memoryLimit.use(lhs.length + rhs.length), lhs + rhs;
    }
    function prepend(v, arg) {
      assert(arguments.length === 2, "prepend expect 2 arguments");
      const lhs = stringify(v), rhs = stringify(arg);
      return this.context.memoryLimit.use(lhs.length + rhs.length), rhs + lhs;
    }
    function getTrimStart(str, chars) {
      let start = 0;
      for (const char of str) {
        if (!chars.has(char))
          break;
        start += char.length;
      }
      return start;
    }
    function getTrimEnd(str, chars, start = 0) {
      let end = str.length;
      for (; end > start; ) {
        const size2 = end - start >= 2 && str.codePointAt(end - 2) > 65535 ? 2 : 1;
        if (!chars.has(str.slice(end - size2, end)))
          break;
        end -= size2;
      }
      return end;
    }
    function lstrip(v, chars) {
      const str = stringify(v);
      return this.context.memoryLimit.use(str.length), chars ? (chars = stringify(chars), this.context.memoryLimit.use(chars.length), str.slice(getTrimStart(str, new Set(chars)))) : str.trimStart();
    }
    function downcase(v) {
      const str = stringify(v);
      return this.context.memoryLimit.use(str.length), str.toLowerCase();
    }
    function upcase(v) {
      const str = stringify(v);
      return this.context.memoryLimit.use(str.length), stringify(str).toUpperCase();
    }
    function remove(v, arg) {
      const str = stringify(v);
      return arg = stringify(arg), this.context.memoryLimit.use(str.length + arg.length), str.split(arg).join("");
    }
    function remove_first(v, l) {
      const str = stringify(v);
      return l = stringify(l), this.context.memoryLimit.use(str.length + l.length), str.replace(l, "");
    }
    function remove_last(v, l) {
      const str = stringify(v), pattern = stringify(l);
      this.context.memoryLimit.use(str.length + pattern.length);
      const index = str.lastIndexOf(pattern);
      return index === -1 ? str : str.substring(0, index) + str.substring(index + pattern.length);
    }
    function rstrip(str, chars) {
      return str = stringify(str), this.context.memoryLimit.use(str.length), chars ? (chars = stringify(chars), this.context.memoryLimit.use(chars.length), str.slice(0, getTrimEnd(str, new Set(chars)))) : str.trimEnd();
    }
    function split(v, arg) {
      const str = stringify(v);
      this.context.memoryLimit.use(str.length);
      const arr = str.split(stringify(arg));
      for (; arr.length && arr[arr.length - 1] === ""; )
        arr.pop();
      return arr;
    }
    function strip(v, chars) {
      const str = stringify(v);
      if (this.context.memoryLimit.use(str.length), chars) {
        const set = new Set(stringify(chars));
        this.context.memoryLimit.use(set.size);
        const start = getTrimStart(str, set);
        return str.slice(start, getTrimEnd(str, set, start));
      }
      return str.trim();
    }
    function strip_newlines(v) {
      const str = stringify(v);
      return this.context.memoryLimit.use(str.length), str.replace(/\r?\n/gm, "");
    }
    function squish(v) {
      const str = stringify(v);
      return this.context.memoryLimit.use(str.length), str.replace(/\s+/g, " ").trim();
    }
    function capitalize(str) {
      return str = stringify(str), this.context.memoryLimit.use(str.length), str.charAt(0).toUpperCase() + str.slice(1).toLowerCase();
    }
    function replace(v, pattern, replacement) {
      const str = stringify(v);
      pattern = stringify(pattern), replacement = stringify(replacement);
      const parts = str.split(pattern), outputSize = str.length + (parts.length - 1) * (replacement.length - pattern.length);
      return this.context.memoryLimit.use(outputSize), parts.join(replacement);
    }
    function replace_first(v, arg1, arg2) {
      const str = stringify(v);
      return arg1 = stringify(arg1), arg2 = stringify(arg2), this.context.memoryLimit.use(str.length + arg1.length + arg2.length), str.replace(arg1, () => arg2);
    }
    function replace_last(v, arg1, arg2) {
      const str = stringify(v), pattern = stringify(arg1), replacement = stringify(arg2);
      this.context.memoryLimit.use(str.length + pattern.length + replacement.length);
      const index = str.lastIndexOf(pattern);
      return index === -1 ? str : str.substring(0, index) + replacement + str.substring(index + pattern.length);
    }
    function truncate(v, l = 50, o = "...") {
      const str = stringify(v);
      return o = stringify(o), this.context.memoryLimit.use(str.length + o.length), str.length <= l || advanceCodePoints(str, 0, l) >= str.length ? v : str.slice(0, advanceCodePoints(str, 0, Math.max(l - codePointLength(o), 0))) + o;
    }
    function truncatewords(v, words = 15, o = "...") {
      const str = stringify(v);
      o = stringify(o), this.context.memoryLimit.use(str.length + o.length);
      const arr = str.trimStart().split(/\s+/);
      words <= 0 && (words = 1);
      let ret = arr.slice(0, words).join(" ");
      return arr.length >= words && (ret += o), ret;
    }
    function normalize_whitespace(v) {
      const str = stringify(v);
      return this.context.memoryLimit.use(str.length), str.replace(/\s+/g, " ");
    }
    function number_of_words(input, mode) {
      const str = stringify(input);
      if (this.context.memoryLimit.use(str.length), input = str.trim(), !input)
        return 0;
      switch (mode) {
        case "cjk":
          return (input.match(rCJKWord) || []).length + (input.match(rNonCJKWord) || []).length;
        case "auto":
          return rCJKWord.test(input) ? input.match(rCJKWord).length + (input.match(rNonCJKWord) || []).length : input.split(/\s+/).length;
        default:
          return input.split(/\s+/).length;
      }
    }
    function array_to_sentence_string(input, connector = "and") {
      const array = toArray(input);
      connector = stringify(connector);
      let outputSize = connector.length + array.length * 2;
      for (let i = 0; i < array.length; i++)
        outputSize += stringify(array[i]).length;
      switch (this.context.memoryLimit.use(outputSize), array.length) {
        case 0:
          return "";
        case 1:
          return array[0];
        case 2:
          return `${array[0]} ${connector} ${array[1]}`;
        default:
          return `${array.slice(0, -1).join(", ")}, ${connector} ${array[array.length - 1]}`;
      }
    }
    var stringFilters = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      append,
      prepend,
      lstrip,
      downcase,
      upcase,
      remove,
      remove_first,
      remove_last,
      rstrip,
      split,
      strip,
      strip_newlines,
      squish,
      capitalize,
      replace,
      replace_first,
      replace_last,
      truncate,
      truncatewords,
      normalize_whitespace,
      number_of_words,
      array_to_sentence_string
    });
    function base64Encode(str) {
      return Buffer.from(str, "utf8").toString("base64");
    }
    function base64Decode(str) {
      return Buffer.from(str, "base64").toString("utf8");
    }
    function base64_encode(value) {
      if (typeof Buffer < "u" && Buffer.isBuffer(value))
        return this.context.memoryLimit.use(value.byteLength), value.toString("base64");
      const str = stringify(value);
      return this.context.memoryLimit.use(str.length), base64Encode(str);
    }
    function base64_decode(value) {
      const str = stringify(value);
      return this.context.memoryLimit.use(str.length), assert(isBase64(str), "invalid base64 provided to base64_decode"), base64Decode(str);
    }
    function isBase64(str) {
      return str = str.replace(/[\t\n\f\r ]/g, ""), str.length % 4 === 0 && (str = str.replace(/==?$/, "")), str.length % 4 !== 1 && /^[A-Za-z0-9+/]*$/.test(str);
    }
    var base64Filters = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      base64_encode,
      base64_decode
    });
    function sha256(str) {
      return crypto.createHash("sha256").update(str, "utf8").digest("hex");
    }
    function hmacSha256(str, key) {
      return crypto.createHmac("sha256", key).update(str, "utf8").digest("hex");
    }
    function sha256$1(value) {
      const str = stringify(value);
      return this.context.memoryLimit.use(str.length), sha256(str);
    }
    function hmac_sha256(value, key) {
      const str = stringify(value), keyStr = stringify(key);
      return this.context.memoryLimit.use(str.length + keyStr.length), hmacSha256(str, keyStr);
    }
    var cryptoFilters = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      sha256: sha256$1,
      hmac_sha256
    });
    const filters = {
      ...htmlFilters,
      ...mathFilters,
      ...urlFilters,
      ...arrayFilters,
      ...dateFilters,
      ...stringFilters,
      ...base64Filters,
      ...cryptoFilters,
      ...misc
    };
    class AssignTag extends Tag {
      constructor(token, remainTokens, liquid) {
        super(token, remainTokens, liquid), this.identifier = this.tokenizer.readIdentifier(), this.key = this.identifier.content, this.tokenizer.assert(this.key, "expected variable name"), this.tokenizer.skipBlank(), this.tokenizer.assert(this.tokenizer.peek() === "=", 'expected "="'), this.tokenizer.advance(), this.value = new Value(this.tokenizer.readFilteredValue(), this.liquid);
      }
      *render(ctx) {
        ctx.bottom()[this.key] = yield this.value.value(ctx, this.liquid.options.lenientIf);
      }
      *arguments() {
        yield this.value;
      }
      *localScope() {
        yield this.identifier;
      }
    }
    const MODIFIERS = ["offset", "limit", "reversed"];
    class ForTag extends Tag {
      constructor(token, remainTokens, liquid, parser) {
        super(token, remainTokens, liquid);
        const variable = this.tokenizer.readIdentifier(), inStr = this.tokenizer.readIdentifier(), collection = this.tokenizer.readValue();
        if (!variable.size() || inStr.content !== "in" || !collection)
          throw new Error(`illegal tag: ${token.getText()}`);
        this.variable = variable.content, this.collection = collection, this.hash = new Hash(this.tokenizer, liquid.options.keyValueSeparator), this.templates = [], this.elseTemplates = [];
        let p;
        const stream2 = parser.parseStream(remainTokens).on("start", () => p = this.templates).on("tag:else", (tag) => {
          assertEmpty(tag.args), p = this.elseTemplates;
        }).on("tag:endfor", (tag) => {
          assertEmpty(tag.args), stream2.stop();
        }).on("template", (tpl) => p.push(tpl)).on("end", () => {
          throw new Error(`tag ${token.getText()} not closed`);
        });
        stream2.start();
      }
      *render(ctx, emitter) {
        const r = this.liquid.renderer;
        let collection = toEnumerable(yield evalToken(this.collection, ctx));
        if (!collection.length) {
          yield r.renderTemplates(this.elseTemplates, ctx, emitter);
          return;
        }
        const continueKey = "continue-" + this.variable + "-" + this.collection.getText();
        ctx.push(createScope({ continue: ctx.getRegister(continueKey, {}) }));
        const hash = yield this.hash.render(ctx);
        ctx.pop(), collection = (this.liquid.options.orderedFilterParameters ? Object.keys(hash).filter((x) => MODIFIERS.includes(x)) : MODIFIERS.filter((x) => hash[x] !== void 0)).reduce((collection2, modifier) => modifier === "offset" ? offset(collection2, hash.offset) : modifier === "limit" ? limit(collection2, hash.limit) : reversed(collection2), collection), ctx.setRegister(continueKey, (hash.offset || 0) + collection.length);
        const scope = createScope({ forloop: new ForloopDrop(collection.length, this.collection.getText(), this.variable) });
        ctx.push(scope);
        for (const item of collection) {
          if (scope[this.variable] = item, ctx.continueCalled = ctx.breakCalled = !1, yield r.renderTemplates(this.templates, ctx, emitter), ctx.breakCalled)
            break;
          scope.forloop.next();
        }
        ctx.continueCalled = ctx.breakCalled = !1, ctx.pop();
      }
      *children() {
        const templates = this.templates.slice();
        return this.elseTemplates && templates.push(...this.elseTemplates), templates;
      }
      *arguments() {
        yield this.collection;
        for (const v of Object.values(this.hash.hash))
          isValueToken(v) && (yield v);
      }
      blockScope() {
        return [this.variable, "forloop"];
      }
    }
    function reversed(arr) {
      return [...arr].reverse();
    }
    function offset(arr, count) {
      return arr.slice(count);
    }
    function limit(arr, count) {
      return arr.slice(0, count);
    }
    class CaptureTag extends Tag {
      constructor(tagToken, remainTokens, liquid, parser) {
        for (super(tagToken, remainTokens, liquid), this.templates = [], this.identifier = this.readVariable(), this.variable = this.identifier.content; remainTokens.length; ) {
          const token = remainTokens.shift();
          if (isTagToken(token) && token.name === "endcapture")
            return;
          this.templates.push(parser.parseToken(token, remainTokens));
        }
        throw new Error(`tag ${tagToken.getText()} not closed`);
      }
      readVariable() {
        let ident = this.tokenizer.readIdentifier();
        if (ident.content || (ident = this.tokenizer.readQuoted(), ident))
          return ident;
        throw this.tokenizer.error("invalid capture name");
      }
      *render(ctx) {
        const html = yield this.liquid.renderer.renderTemplates(this.templates, ctx);
        ctx.bottom()[this.variable] = html;
      }
      *children() {
        return this.templates;
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class CaseTag extends Tag {
      constructor(tagToken, remainTokens, liquid, parser) {
        super(tagToken, remainTokens, liquid), this.branches = [], this.elseTemplates = [], this.value = new Value(this.tokenizer.readFilteredValue(), this.liquid), this.elseTemplates = [];
        let p = [], elseCount = 0;
        const stream2 = parser.parseStream(remainTokens).on("tag:when", (token) => {
          if (elseCount > 0)
            return;
          p = [];
          const values = [];
          for (; !token.tokenizer.end(); )
            values.push(token.tokenizer.readValueOrThrow()), token.tokenizer.skipBlank(), token.tokenizer.peek() === "," ? token.tokenizer.readTo(",") : token.tokenizer.readTo("or");
          this.branches.push({
            values,
            templates: p
          });
        }).on("tag:else", () => {
          elseCount++, p = this.elseTemplates;
        }).on("tag:endcase", () => stream2.stop()).on("template", (tpl) => {
          (p !== this.elseTemplates || elseCount === 1) && p.push(tpl);
        }).on("end", () => {
          throw new Error(`tag ${tagToken.getText()} not closed`);
        });
        stream2.start();
      }
      *render(ctx, emitter) {
        const r = this.liquid.renderer, target = yield toValue(yield this.value.value(ctx, ctx.opts.lenientIf));
        let branchHit = !1;
        for (const branch of this.branches)
          for (const valueToken of branch.values) {
            const value = yield evalToken(valueToken, ctx, ctx.opts.lenientIf);
            if (yield equals(target, value)) {
              yield r.renderTemplates(branch.templates, ctx, emitter), branchHit = !0;
              break;
            }
          }
        branchHit || (yield r.renderTemplates(this.elseTemplates, ctx, emitter));
      }
      *arguments() {
        yield this.value, yield* this.branches.flatMap((b) => b.values);
      }
      *children() {
        const templates = this.branches.flatMap((b) => b.templates);
        return this.elseTemplates && templates.push(...this.elseTemplates), templates;
      }
    }
    class CommentTag extends Tag {
      constructor(tagToken, remainTokens, liquid) {
        for (super(tagToken, remainTokens, liquid); remainTokens.length; ) {
          const token = remainTokens.shift();
          if (isTagToken(token) && token.name === "endcomment")
            return;
        }
        throw new Error(`tag ${tagToken.getText()} not closed`);
      }
      render() {
      }
    }
    class RenderTag extends Tag {
      constructor(token, remainTokens, liquid, parser) {
        super(token, remainTokens, liquid);
        const tokenizer = this.tokenizer;
        for (this.file = parseFilePath(tokenizer, this.liquid, parser), this.currentFile = token.file; !tokenizer.end(); ) {
          tokenizer.skipBlank();
          const begin = tokenizer.p, keyword = tokenizer.readIdentifier();
          if ((keyword.content === "with" || keyword.content === "for") && (tokenizer.skipBlank(), tokenizer.peek() !== ":")) {
            const value = tokenizer.readValue();
            if (value) {
              const beforeAs = tokenizer.p, asStr = tokenizer.readIdentifier();
              let alias;
              asStr.content === "as" ? alias = tokenizer.readIdentifier() : tokenizer.p = beforeAs;
              const binding = { value, alias: alias && alias.content };
              keyword.content === "with" ? this.with = binding : this.forBinding = binding, tokenizer.skipBlank(), tokenizer.peek() === "," && tokenizer.advance();
              continue;
            }
          }
          tokenizer.p = begin;
          break;
        }
        this.hash = new Hash(tokenizer, liquid.options.keyValueSeparator);
      }
      *render(ctx, emitter) {
        const { liquid, hash } = this, filepath = yield renderFilePath(this.file, ctx, liquid);
        assert(filepath, () => `illegal file path "${filepath}"`);
        const childCtx = ctx.spawn(), scope = childCtx.bottom();
        if (__assign(scope, yield hash.render(ctx)), this.with) {
          const { value, alias } = this.with;
          scope[alias || filepath] = yield evalToken(value, ctx);
        }
        if (this.forBinding) {
          const { value, alias } = this.forBinding, collection = toEnumerable(yield evalToken(value, ctx));
          scope.forloop = new ForloopDrop(collection.length, value.getText(), alias);
          for (const item of collection) {
            scope[alias] = item;
            const templates = yield liquid._parsePartialFile(filepath, childCtx.sync, this.currentFile);
            yield liquid.renderer.renderTemplates(templates, childCtx, emitter), scope.forloop.next();
          }
        } else {
          const templates = yield liquid._parsePartialFile(filepath, childCtx.sync, this.currentFile);
          yield liquid.renderer.renderTemplates(templates, childCtx, emitter);
        }
      }
      *children(partials, sync) {
        return partials && isString(this.file) ? yield this.liquid._parsePartialFile(this.file, sync, this.currentFile) : [];
      }
      partialScope() {
        if (isString(this.file)) {
          const names = Object.keys(this.hash.hash);
          if (this.with) {
            const { value, alias } = this.with;
            isString(alias) ? names.push([alias, value]) : isString(this.file) && names.push([this.file, value]);
          }
          if (this.forBinding) {
            const { value, alias } = this.forBinding;
            isString(alias) ? names.push([alias, value]) : isString(this.file) && names.push([this.file, value]);
          }
          return { name: this.file, isolated: !0, scope: names };
        }
      }
      *arguments() {
        for (const v of Object.values(this.hash.hash))
          isValueToken(v) && (yield v);
        if (this.with) {
          const { value } = this.with;
          isValueToken(value) && (yield value);
        }
        if (this.forBinding) {
          const { value } = this.forBinding;
          isValueToken(value) && (yield value);
        }
      }
    }
    function parseFilePath(tokenizer, liquid, parser) {
      if (liquid.options.dynamicPartials) {
        const file = tokenizer.readValue();
        if (tokenizer.assert(file, "illegal file path"), file.getText() === "none")
          return;
        if (isQuotedToken(file)) {
          const templates2 = parser.parse(evalQuotedToken(file));
          return optimize(templates2);
        }
        return file;
      }
      const tokens = [...tokenizer.readFileNameTemplate(liquid.options)], templates = optimize(parser.parseTokens(tokens));
      return templates === "none" ? void 0 : templates;
    }
    function optimize(templates) {
      return templates.length === 1 && isHTMLToken(templates[0].token) ? templates[0].token.getContent() : templates;
    }
    function* renderFilePath(file, ctx, liquid) {
      return typeof file == "string" ? file : Array.isArray(file) ? liquid.renderer.renderTemplates(file, ctx) : yield evalToken(file, ctx);
    }
    class IncludeTag extends Tag {
      constructor(token, remainTokens, liquid, parser) {
        super(token, remainTokens, liquid);
        const { tokenizer } = token;
        this.file = parseFilePath(tokenizer, this.liquid, parser), this.currentFile = token.file;
        const begin = tokenizer.p;
        tokenizer.readIdentifier().content === "with" ? (tokenizer.skipBlank(), tokenizer.peek() !== ":" ? this.withVar = tokenizer.readValue() : tokenizer.p = begin) : tokenizer.p = begin, this.hash = new Hash(tokenizer, liquid.options.jekyllInclude || liquid.options.keyValueSeparator);
      }
      *render(ctx, emitter) {
        const { liquid, hash, withVar } = this, { renderer } = liquid, filepath = yield renderFilePath(this.file, ctx, liquid);
        assert(filepath, () => `illegal file path "${filepath}"`);
        const saved = ctx.saveRegister("blocks", "blockMode");
        ctx.setRegister("blocks", {}), ctx.setRegister("blockMode", BlockMode.OUTPUT);
        const scope = createScope(yield hash.render(ctx));
        withVar && (scope[filepath] = yield evalToken(withVar, ctx));
        const templates = yield liquid._parsePartialFile(filepath, ctx.sync, this.currentFile);
        ctx.push(ctx.opts.jekyllInclude ? createScope({ include: scope }) : scope), yield renderer.renderTemplates(templates, ctx, emitter), ctx.pop(), ctx.restoreRegister(saved);
      }
      *children(partials, sync) {
        return partials && isString(this.file) ? yield this.liquid._parsePartialFile(this.file, sync, this.currentFile) : [];
      }
      partialScope() {
        if (isString(this.file)) {
          let names;
          return this.liquid.options.jekyllInclude ? names = ["include"] : (names = Object.keys(this.hash.hash), this.withVar && names.push([this.file, this.withVar])), { name: this.file, isolated: !1, scope: names };
        }
      }
      *arguments() {
        yield* Object.values(this.hash.hash).filter(isValueToken), isValueToken(this.file) && (yield this.file), isValueToken(this.withVar) && (yield this.withVar);
      }
    }
    class DecrementTag extends Tag {
      constructor(token, remainTokens, liquid) {
        super(token, remainTokens, liquid), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
      }
      render(context, emitter) {
        const scope = context.environments;
        isNumber(scope[this.variable]) || (scope[this.variable] = 0), emitter.write(stringify(--scope[this.variable]));
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class CycleTag extends Tag {
      constructor(token, remainTokens, liquid) {
        super(token, remainTokens, liquid), this.candidates = [];
        const begin = this.tokenizer.p, group = this.tokenizer.readValue();
        for (this.tokenizer.skipBlank(), group && (this.tokenizer.peek() === ":" ? (this.group = group, this.tokenizer.advance()) : this.tokenizer.p = begin); !this.tokenizer.end(); ) {
          const value = this.tokenizer.readFilteredValue();
          this.candidates.push(value), this.tokenizer.readTo(",");
        }
        this.tokenizer.assert(this.candidates.length, () => `empty candidates: "${token.getText()}"`);
      }
      *render(ctx, emitter) {
        const fingerprint = `cycle:${yield evalToken(this.group, ctx)}:` + this.candidates.map((c) => c.getText()).join(","), groups = ctx.getRegister("cycle", {});
        let idx = groups[fingerprint];
        idx === void 0 && (idx = groups[fingerprint] = 0);
        const candidate = new Value(this.candidates[idx], this.liquid);
        idx = (idx + 1) % this.candidates.length, groups[fingerprint] = idx;
        let val = yield toValue(yield candidate.value(ctx, !1));
        const outputEscape = this.liquid.options.outputEscape;
        return outputEscape && !candidate.filters[candidate.filters.length - 1]?.raw && (val = yield outputEscape.call({ context: ctx, token: this.token, liquid: this.liquid }, val)), val;
      }
      *arguments() {
        yield* this.candidates, this.group && (yield this.group);
      }
    }
    class IfTag extends Tag {
      constructor(tagToken, remainTokens, liquid, parser) {
        super(tagToken, remainTokens, liquid), this.branches = [];
        let p = [];
        parser.parseStream(remainTokens).on("start", () => this.branches.push({
          value: new Value(tagToken.tokenizer.readFilteredValue(), this.liquid),
          templates: p = []
        })).on("tag:elsif", (token) => {
          assert(!this.elseTemplates, "unexpected elsif after else"), this.branches.push({
            value: new Value(token.tokenizer.readFilteredValue(), this.liquid),
            templates: p = []
          });
        }).on("tag:else", (tag) => {
          assertEmpty(tag.args), assert(!this.elseTemplates, "duplicated else"), p = this.elseTemplates = [];
        }).on("tag:endif", function(tag) {
          assertEmpty(tag.args), this.stop();
        }).on("template", (tpl) => p.push(tpl)).on("end", () => {
          throw new Error(`tag ${tagToken.getText()} not closed`);
        }).start();
      }
      *render(ctx, emitter) {
        const r = this.liquid.renderer;
        for (const { value, templates } of this.branches) {
          const v = yield toValue(yield value.value(ctx, ctx.opts.lenientIf));
          if (isTruthy(v, ctx)) {
            yield r.renderTemplates(templates, ctx, emitter);
            return;
          }
        }
        yield r.renderTemplates(this.elseTemplates || [], ctx, emitter);
      }
      *children() {
        const templates = this.branches.flatMap((b) => b.templates);
        return this.elseTemplates && templates.push(...this.elseTemplates), templates;
      }
      arguments() {
        return this.branches.map((b) => b.value);
      }
    }
    class IncrementTag extends Tag {
      constructor(token, remainTokens, liquid) {
        super(token, remainTokens, liquid), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
      }
      render(context, emitter) {
        const scope = context.environments;
        isNumber(scope[this.variable]) || (scope[this.variable] = 0);
        const val = scope[this.variable];
        scope[this.variable]++, emitter.write(stringify(val));
      }
      *localScope() {
        yield this.identifier;
      }
    }
    class LayoutTag extends Tag {
      constructor(token, remainTokens, liquid, parser) {
        super(token, remainTokens, liquid), this.file = parseFilePath(this.tokenizer, this.liquid, parser), this.currentFile = token.file, this.args = new Hash(this.tokenizer, liquid.options.keyValueSeparator), this.templates = parser.parseTokens(remainTokens);
      }
      *render(ctx, emitter) {
        const { liquid, args, file } = this, { renderer } = liquid;
        if (file === void 0) {
          ctx.setRegister("blockMode", BlockMode.OUTPUT), yield renderer.renderTemplates(this.templates, ctx, emitter);
          return;
        }
        const filepath = yield renderFilePath(this.file, ctx, liquid);
        assert(filepath, () => `illegal file path "${filepath}"`);
        const templates = yield liquid._parseLayoutFile(filepath, ctx.sync, this.currentFile);
        ctx.setRegister("blockMode", BlockMode.STORE);
        const html = yield renderer.renderTemplates(this.templates, ctx), blocks = ctx.getRegister("blocks", {});
        blocks[""] === void 0 && (blocks[""] = (parent, emitter2) => emitter2.write(html)), ctx.setRegister("blockMode", BlockMode.OUTPUT), ctx.push(createScope(yield args.render(ctx))), yield renderer.renderTemplates(templates, ctx, emitter), ctx.pop();
      }
      *children(partials) {
        const templates = this.templates.slice();
        return partials && isString(this.file) && templates.push(...yield this.liquid._parsePartialFile(this.file, !0, this.currentFile)), templates;
      }
      *arguments() {
        for (const v of Object.values(this.args.hash))
          isValueToken(v) && (yield v);
        isValueToken(this.file) && (yield this.file);
      }
      partialScope() {
        if (isString(this.file))
          return { name: this.file, isolated: !1, scope: Object.keys(this.args.hash) };
      }
    }
    class BlockTag extends Tag {
      constructor(token, remainTokens, liquid, parser) {
        super(token, remainTokens, liquid), this.templates = [];
        const match = /\w+/.exec(token.args);
        for (this.block = match ? match[0] : ""; remainTokens.length; ) {
          const token2 = remainTokens.shift();
          if (isTagToken(token2) && token2.name === "endblock")
            return;
          const template = parser.parseToken(token2, remainTokens);
          this.templates.push(template);
        }
        throw new Error(`tag ${token.getText()} not closed`);
      }
      *render(ctx, emitter) {
        const blockRender = this.getBlockRender(ctx);
        ctx.getRegister("blockMode") === BlockMode.STORE ? ctx.getRegister("blocks", {})[this.block] = blockRender : yield blockRender(new BlockDrop(), emitter);
      }
      getBlockRender(ctx) {
        const self = this, { liquid, templates } = this, renderChild = ctx.getRegister("blocks", {})[this.block], renderCurrent = function* (superBlock, emitter) {
          const stack = ctx.getRegister("blockStack", []);
          if (stack.includes(self))
            throw new Error("block tag cannot be nested");
          stack.push(self), ctx.push(createScope({ block: superBlock })), yield liquid.renderer.renderTemplates(templates, ctx, emitter), ctx.pop(), stack.pop();
        };
        return renderChild ? (superBlock, emitter) => renderChild(new BlockDrop((emitter2) => renderCurrent(superBlock, emitter2)), emitter) : renderCurrent;
      }
      *children() {
        return this.templates;
      }
      blockScope() {
        return ["block"];
      }
    }
    class RawTag extends Tag {
      constructor(tagToken, remainTokens, liquid) {
        for (super(tagToken, remainTokens, liquid), this.tokens = []; remainTokens.length; ) {
          const token = remainTokens.shift();
          if (isTagToken(token) && token.name === "endraw")
            return;
          this.tokens.push(token);
        }
        throw new Error(`tag ${tagToken.getText()} not closed`);
      }
      render() {
        return this.tokens.map((token) => token.getText()).join("");
      }
    }
    class TablerowloopDrop extends ForloopDrop {
      constructor(length, cols, collection, variable) {
        super(length, collection, variable), this.length = length, this.cols = cols;
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
    class TablerowTag extends Tag {
      constructor(tagToken, remainTokens, liquid, parser) {
        super(tagToken, remainTokens, liquid);
        const variable = this.tokenizer.readIdentifier();
        this.tokenizer.skipBlank();
        const predicate = this.tokenizer.readIdentifier(), collectionToken = this.tokenizer.readValue();
        if (predicate.content !== "in" || !collectionToken)
          throw new Error(`illegal tag: ${tagToken.getText()}`);
        this.variable = variable.content, this.collection = collectionToken, this.args = new Hash(this.tokenizer, liquid.options.keyValueSeparator), this.templates = [];
        let p;
        const stream2 = parser.parseStream(remainTokens).on("start", () => p = this.templates).on("tag:endtablerow", () => stream2.stop()).on("template", (tpl) => p.push(tpl)).on("end", () => {
          throw new Error(`tag ${tagToken.getText()} not closed`);
        });
        stream2.start();
      }
      *render(ctx, emitter) {
        let collection = toEnumerable(yield evalToken(this.collection, ctx));
        const args = yield this.args.render(ctx), offset2 = args.offset || 0, limit2 = args.limit === void 0 ? collection.length : args.limit;
        collection = collection.slice(offset2, offset2 + limit2);
        const cols = args.cols || collection.length, r = this.liquid.renderer, tablerowloop = new TablerowloopDrop(collection.length, cols, this.collection.getText(), this.variable), scope = createScope({ tablerowloop });
        ctx.push(scope);
        for (let idx = 0; idx < collection.length; idx++, tablerowloop.next())
          scope[this.variable] = collection[idx], tablerowloop.col0() === 0 && (tablerowloop.row() !== 1 && emitter.write("</tr>"), emitter.write(`<tr class="row${tablerowloop.row()}">`)), emitter.write(`<td class="col${tablerowloop.col()}">`), yield r.renderTemplates(this.templates, ctx, emitter), emitter.write("</td>");
        collection.length && emitter.write("</tr>"), ctx.pop();
      }
      *children() {
        return this.templates;
      }
      *arguments() {
        yield this.collection;
        for (const v of Object.values(this.args.hash))
          isValueToken(v) && (yield v);
      }
      blockScope() {
        return [this.variable, "tablerowloop"];
      }
    }
    class UnlessTag extends Tag {
      constructor(tagToken, remainTokens, liquid, parser) {
        super(tagToken, remainTokens, liquid), this.branches = [], this.elseTemplates = [];
        let p = [], elseCount = 0;
        parser.parseStream(remainTokens).on("start", () => this.branches.push({
          value: new Value(tagToken.tokenizer.readFilteredValue(), this.liquid),
          test: isFalsy,
          templates: p = []
        })).on("tag:elsif", (token) => {
          if (elseCount > 0) {
            p = [];
            return;
          }
          this.branches.push({
            value: new Value(token.tokenizer.readFilteredValue(), this.liquid),
            test: isTruthy,
            templates: p = []
          });
        }).on("tag:else", () => {
          elseCount++, p = this.elseTemplates;
        }).on("tag:endunless", function() {
          this.stop();
        }).on("template", (tpl) => {
          (p !== this.elseTemplates || elseCount === 1) && p.push(tpl);
        }).on("end", () => {
          throw new Error(`tag ${tagToken.getText()} not closed`);
        }).start();
      }
      *render(ctx, emitter) {
        const r = this.liquid.renderer;
        for (const { value, test, templates } of this.branches) {
          const v = yield toValue(yield value.value(ctx, ctx.opts.lenientIf));
          if (test(v, ctx)) {
            yield r.renderTemplates(templates, ctx, emitter);
            return;
          }
        }
        yield r.renderTemplates(this.elseTemplates, ctx, emitter);
      }
      *children() {
        const children = this.branches.flatMap((b) => b.templates);
        return this.elseTemplates && children.push(...this.elseTemplates), children;
      }
      arguments() {
        return this.branches.map((b) => b.value);
      }
    }
    class BreakTag extends Tag {
      render(ctx, _emitter) {
        ctx.breakCalled = !0;
      }
    }
    class ContinueTag extends Tag {
      render(ctx, _emitter) {
        ctx.continueCalled = !0;
      }
    }
    class EchoTag extends Tag {
      constructor(token, remainTokens, liquid) {
        super(token, remainTokens, liquid), this.tokenizer.skipBlank(), this.tokenizer.end() || (this.value = new Value(this.tokenizer.readFilteredValue(), this.liquid));
      }
      *render(ctx, emitter) {
        if (!this.value)
          return;
        let val = yield toValue(yield this.value.value(ctx, !1));
        const outputEscape = this.liquid.options.outputEscape;
        outputEscape && !this.value.filters[this.value.filters.length - 1]?.raw && (val = yield outputEscape.call({ context: ctx, token: this.token, liquid: this.liquid }, val)), emitter.write(val);
      }
      *arguments() {
        this.value && (yield this.value);
      }
    }
    class LiquidTag extends Tag {
      constructor(token, remainTokens, liquid, parser) {
        super(token, remainTokens, liquid);
        const tokens = this.tokenizer.readLiquidTagTokens(this.liquid.options);
        this.templates = parser.parseTokens(tokens);
      }
      *render(ctx, emitter) {
        yield this.liquid.renderer.renderTemplates(this.templates, ctx, emitter);
      }
      *children() {
        return this.templates;
      }
    }
    class InlineCommentTag extends Tag {
      constructor(tagToken, remainTokens, liquid) {
        if (super(tagToken, remainTokens, liquid), tagToken.args.search(/\n\s*[^#\s]/g) !== -1)
          throw new Error("every line of an inline comment must start with a '#' character");
      }
      render() {
      }
    }
    const tags = {
      assign: AssignTag,
      for: ForTag,
      capture: CaptureTag,
      case: CaseTag,
      comment: CommentTag,
      include: IncludeTag,
      render: RenderTag,
      decrement: DecrementTag,
      increment: IncrementTag,
      cycle: CycleTag,
      if: IfTag,
      layout: LayoutTag,
      block: BlockTag,
      raw: RawTag,
      tablerow: TablerowTag,
      unless: UnlessTag,
      break: BreakTag,
      continue: ContinueTag,
      echo: EchoTag,
      liquid: LiquidTag,
      "#": InlineCommentTag
    };
    class Liquid {
      constructor(opts = {}) {
        this.renderer = new Render(), this.filters = /* @__PURE__ */ Object.create(null), this.tags = /* @__PURE__ */ Object.create(null), this.options = normalize(opts), this.parser = new Parser(this), forOwn(tags, (conf, name) => this.registerTag(name, conf)), forOwn(filters, (handler, name) => this.registerFilter(name, handler));
      }
      parse(html, filepath) {
        return new Parser(this).parse(html, filepath);
      }
      _render(tpl, scope, renderOptions) {
        const ctx = scope instanceof Context ? scope : new Context(scope, this.options, renderOptions, { liquid: this });
        return this.renderer.renderTemplates(tpl, ctx);
      }
      async render(tpl, scope, renderOptions) {
        return toPromise(this._render(tpl, scope, { ...renderOptions, sync: !1 }));
      }
      renderSync(tpl, scope, renderOptions) {
        return toValueSync(this._render(tpl, scope, { ...renderOptions, sync: !0 }));
      }
      renderToNodeStream(tpl, scope, renderOptions = {}) {
        const ctx = new Context(scope, this.options, renderOptions, { liquid: this });
        return this.renderer.renderTemplatesToNodeStream(tpl, ctx);
      }
      _parseAndRender(html, scope, renderOptions) {
        const tpl = this.parse(html);
        return this._render(tpl, scope, renderOptions);
      }
      async parseAndRender(html, scope, renderOptions) {
        return toPromise(this._parseAndRender(html, scope, { ...renderOptions, sync: !1 }));
      }
      parseAndRenderSync(html, scope, renderOptions) {
        return toValueSync(this._parseAndRender(html, scope, { ...renderOptions, sync: !0 }));
      }
      _parsePartialFile(file, sync, currentFile) {
        return new Parser(this).parseFile(file, sync, exports2.Rv.Partials, currentFile);
      }
      _parseLayoutFile(file, sync, currentFile) {
        return new Parser(this).parseFile(file, sync, exports2.Rv.Layouts, currentFile);
      }
      _parseFile(file, sync, lookupType, currentFile) {
        return new Parser(this).parseFile(file, sync, lookupType, currentFile);
      }
      async parseFile(file, lookupType) {
        return toPromise(new Parser(this).parseFile(file, !1, lookupType));
      }
      parseFileSync(file, lookupType) {
        return toValueSync(new Parser(this).parseFile(file, !0, lookupType));
      }
      *_renderFile(file, ctx, renderFileOptions) {
        const templates = yield this._parseFile(file, renderFileOptions.sync, renderFileOptions.lookupType);
        return yield this._render(templates, ctx, renderFileOptions);
      }
      async renderFile(file, ctx, renderFileOptions) {
        return toPromise(this._renderFile(file, ctx, { ...renderFileOptions, sync: !1 }));
      }
      renderFileSync(file, ctx, renderFileOptions) {
        return toValueSync(this._renderFile(file, ctx, { ...renderFileOptions, sync: !0 }));
      }
      async renderFileToNodeStream(file, scope, renderOptions) {
        const templates = await this.parseFile(file);
        return this.renderToNodeStream(templates, scope, renderOptions);
      }
      _evalValue(str, scope) {
        const value = new Value(str, this), ctx = scope instanceof Context ? scope : new Context(scope, this.options, {}, { liquid: this });
        return value.value(ctx);
      }
      async evalValue(str, scope) {
        return toPromise(this._evalValue(str, scope));
      }
      evalValueSync(str, scope) {
        return toValueSync(this._evalValue(str, scope));
      }
      registerFilter(name, filter2) {
        this.filters[name] = filter2;
      }
      unregisterFilter(name) {
        delete this.filters[name];
      }
      registerTag(name, tag) {
        this.tags[name] = isFunction(tag) ? tag : createTagClass(tag);
      }
      plugin(plugin) {
        return plugin.call(this, Liquid);
      }
      express() {
        const self = this;
        let firstCall = !0;
        return function(filePath, ctx, callback) {
          if (firstCall) {
            firstCall = !1;
            const dirs = normalizeDirectoryList(this.root);
            self.options.root.unshift(...dirs), self.options.layouts.unshift(...dirs), self.options.partials.unshift(...dirs);
          }
          self.renderFile(filePath, ctx).then((html) => callback(null, html), callback);
        };
      }
      async analyze(template, options = {}) {
        return analyze(template, options);
      }
      analyzeSync(template, options = {}) {
        return analyzeSync(template, options);
      }
      async parseAndAnalyze(html, filename, options = {}) {
        return analyze(this.parse(html, filename), options);
      }
      parseAndAnalyzeSync(html, filename, options = {}) {
        return analyzeSync(this.parse(html, filename), options);
      }
      /** Return an array of all variables without their properties. */
      async variables(template, options = {}) {
        const analysis = await analyze(isString(template) ? this.parse(template) : template, options);
        return Object.keys(analysis.variables);
      }
      /** Return an array of all variables without their properties. */
      variablesSync(template, options = {}) {
        const analysis = analyzeSync(isString(template) ? this.parse(template) : template, options);
        return Object.keys(analysis.variables);
      }
      /** Return an array of all variables including their properties/paths. */
      async fullVariables(template, options = {}) {
        const analysis = await analyze(isString(template) ? this.parse(template) : template, options);
        return Array.from(new Set(Object.values(analysis.variables).flatMap((a) => a.map((v) => String(v)))));
      }
      /** Return an array of all variables including their properties/paths. */
      fullVariablesSync(template, options = {}) {
        const analysis = analyzeSync(isString(template) ? this.parse(template) : template, options);
        return Array.from(new Set(Object.values(analysis.variables).flatMap((a) => a.map((v) => String(v)))));
      }
      /** Return an array of all variables, each as an array of properties/segments. */
      async variableSegments(template, options = {}) {
        const analysis = await analyze(isString(template) ? this.parse(template) : template, options);
        return Array.from(strictUniq(Object.values(analysis.variables).flatMap((a) => a.map((v) => v.toArray()))));
      }
      /** Return an array of all variables, each as an array of properties/segments. */
      variableSegmentsSync(template, options = {}) {
        const analysis = analyzeSync(isString(template) ? this.parse(template) : template, options);
        return Array.from(strictUniq(Object.values(analysis.variables).flatMap((a) => a.map((v) => v.toArray()))));
      }
      /** Return an array of all expected context variables without their properties. */
      async globalVariables(template, options = {}) {
        const analysis = await analyze(isString(template) ? this.parse(template) : template, options);
        return Object.keys(analysis.globals);
      }
      /** Return an array of all expected context variables without their properties. */
      globalVariablesSync(template, options = {}) {
        const analysis = analyzeSync(isString(template) ? this.parse(template) : template, options);
        return Object.keys(analysis.globals);
      }
      /** Return an array of all expected context variables including their properties/paths. */
      async globalFullVariables(template, options = {}) {
        const analysis = await analyze(isString(template) ? this.parse(template) : template, options);
        return Array.from(new Set(Object.values(analysis.globals).flatMap((a) => a.map((v) => String(v)))));
      }
      /** Return an array of all expected context variables including their properties/paths. */
      globalFullVariablesSync(template, options = {}) {
        const analysis = analyzeSync(isString(template) ? this.parse(template) : template, options);
        return Array.from(new Set(Object.values(analysis.globals).flatMap((a) => a.map((v) => String(v)))));
      }
      /** Return an array of all expected context variables, each as an array of properties/segments. */
      async globalVariableSegments(template, options = {}) {
        const analysis = await analyze(isString(template) ? this.parse(template) : template, options);
        return Array.from(strictUniq(Object.values(analysis.globals).flatMap((a) => a.map((v) => v.toArray()))));
      }
      /** Return an array of all expected context variables, each as an array of properties/segments. */
      globalVariableSegmentsSync(template, options = {}) {
        const analysis = analyzeSync(isString(template) ? this.parse(template) : template, options);
        return Array.from(strictUniq(Object.values(analysis.globals).flatMap((a) => a.map((v) => v.toArray()))));
      }
    }
    const version = "10.30.1";
    __webpack_unused_export__ = AssertionError, __webpack_unused_export__ = AssignTag, __webpack_unused_export__ = BlockTag, __webpack_unused_export__ = BreakTag, exports2.XU = CaptureTag, __webpack_unused_export__ = CaseTag, __webpack_unused_export__ = CommentTag, exports2.ob = Context, __webpack_unused_export__ = ContinueTag, __webpack_unused_export__ = CycleTag, __webpack_unused_export__ = DecrementTag, exports2.ey = Drop, __webpack_unused_export__ = EchoTag, __webpack_unused_export__ = Expression, __webpack_unused_export__ = Filter, exports2.I9 = ForTag, __webpack_unused_export__ = Hash, __webpack_unused_export__ = IfTag, __webpack_unused_export__ = IncludeTag, __webpack_unused_export__ = IncrementTag, __webpack_unused_export__ = InlineCommentTag, __webpack_unused_export__ = LayoutTag, exports2.HX = Liquid, exports2.HN = LiquidError, __webpack_unused_export__ = LiquidTag, __webpack_unused_export__ = Output, __webpack_unused_export__ = ParseError, __webpack_unused_export__ = ParseStream, exports2.iX = Parser, __webpack_unused_export__ = RawTag, exports2.vH = RenderError, exports2.rO = RenderTag, __webpack_unused_export__ = TablerowTag, exports2.vw = Tag, __webpack_unused_export__ = TagToken, __webpack_unused_export__ = Token, __webpack_unused_export__ = TokenizationError, exports2._F = Tokenizer, __webpack_unused_export__ = typeGuards, __webpack_unused_export__ = UndefinedVariableError, __webpack_unused_export__ = UnlessTag, exports2.WT = Value, __webpack_unused_export__ = Variable, __webpack_unused_export__ = analyze, __webpack_unused_export__ = analyzeSync, __webpack_unused_export__ = assert, __webpack_unused_export__ = createTrie, exports2.lV = defaultOperators, __webpack_unused_export__ = defaultOptions, __webpack_unused_export__ = evalQuotedToken, exports2.gr = evalToken, __webpack_unused_export__ = evalTokenValue, __webpack_unused_export__ = filters, __webpack_unused_export__ = isFalsy, __webpack_unused_export__ = isTruthy, __webpack_unused_export__ = tags, __webpack_unused_export__ = toPromise, exports2.BA = toValue, __webpack_unused_export__ = toValueSync, __webpack_unused_export__ = version;
  }),
  9887: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      renderTemplate: () => renderTemplate
    });
    var liquid_node = __webpack_require__(8694), fragment = __webpack_require__(9083);
    const partials = {
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
    }, PER_STEP = 10, tooManySteps = "too many steps";
    function createMeter(limit) {
      let left = limit;
      return {
        use(steps) {
          if (steps > 0 && (left -= steps), left < 0)
            throw new Error(tooManySteps);
        }
      };
    }
    function stepsFor(value) {
      return typeof value == "string" || Array.isArray(value) ? value.length / PER_STEP : 0;
    }
    function stepsToFind(text, sought) {
      return typeof text != "string" || typeof sought != "string" ? 0 : text.length * sought.length / 1e3;
    }
    async function run(whole, meter) {
      const open = [whole];
      let result = { value: void 0 };
      for (let current = open.at(-1); current !== void 0; current = open.at(-1))
        try {
          const { done, value } = resume(current, result, meter);
          done && open.pop(), isWork(value) && open.push(value), result = value instanceof Promise ? await settle(value) : { value };
        } catch (error) {
          open.pop(), result = { error };
        }
      if ("error" in result)
        throw result.error;
      return result.value;
    }
    function resume(work, result, meter) {
      return "error" in result && work.throw ? work.throw(result.error) : (meter.use(1), work.next("value" in result ? result.value : void 0));
    }
    function settle(promise) {
      return promise.then((value) => ({ value }), (error) => ({ error }));
    }
    function isWork(value) {
      const { next, throw: fail } = Object(value);
      return typeof next == "function" && typeof fail == "function";
    }
    const NAMES = /[aAbBchxXZ]/g, NAME_STEPS = 400, toFind = (text, [sought]) => stepsToFind(text, sought), toSort = (list, [property]) => {
      const items = Array.isArray(list) ? list : [];
      return items.reduce((sum, item) => sum + 10 + stepsFor(valueAt(item, property)), 0) * Math.log2(items.length + 1);
    }, costs = {
      split: toFind,
      remove: toFind,
      remove_first: toFind,
      remove_last: toFind,
      replace: toFind,
      replace_first: toFind,
      replace_last: toFind,
      sort: toSort,
      sort_natural: toSort,
      date: (_, [format, zone]) => (String(format).match(NAMES)?.length ?? 0) * NAME_STEPS * (zone === void 0 ? 1 : 2),
      date_to_string: () => NAME_STEPS,
      date_to_long_string: () => NAME_STEPS,
      date_to_rfc822: () => 2 * NAME_STEPS
    }, MOST_PARTS = 10;
    function valueAt(item, property) {
      return property === void 0 ? item : String(property).split(".", MOST_PARTS).reduce((value, name) => Object(value)[name], item);
    }
    function meterFilter(name, filter, meter) {
      return function(value, ...options) {
        const taken = [value, ...options].reduce((sum, each) => sum + stepsFor(each), 0);
        meter.use(1 + options.length + taken + (costs[name]?.(value, options) ?? 0));
        const made = filter.call(this, value, ...options);
        return meter.use(stepsFor(made) - taken), made;
      };
    }
    function meteredOperators(meter) {
      const metered = Object.entries(liquid_node.lV).map(([name, operator]) => {
        const steps = name === "contains" ? stepsToFind : stepsToCompare;
        return [
          name,
          (left, right, context) => (meter.use(steps((0, liquid_node.BA)(left), (0, liquid_node.BA)(right))), operator(left, right, context))
        ];
      });
      return Object.fromEntries(metered);
    }
    function stepsToCompare(left, right) {
      return typeof left == "string" && typeof right == "string" ? Math.min(left.length, right.length) / 100 : 0;
    }
    var message_conclusion = __webpack_require__(3116), duration = __webpack_require__(5911), visible = __webpack_require__(8533), shorten = __webpack_require__(3902), message_text = __webpack_require__(5667);
    function insert(form, text) {
      const drop = Object.create(liquid_node.ey.prototype);
      return Object.assign(drop, {
        form,
        valueOf: text,
        toString: text,
        toJSON: text,
        toLiquid: text
      });
    }
    function isInserted(value) {
      return value instanceof liquid_node.ey && "form" in value;
    }
    function textOf(value) {
      return value == null ? "" : value instanceof liquid_node.ey ? textOf(value.valueOf()) : typeof value != "object" ? String(value) : Array.isArray(value) && !value.some(isStructure) ? value.map(textOf).join(", ") : JSON.stringify(value);
    }
    function isStructure(value) {
      return typeof value == "object" && value !== null && !(value instanceof liquid_node.ey);
    }
    const MOST_DOCUMENTS = 2 * shorten.Um;
    function documentFilters(readMarkdown) {
      let room = MOST_DOCUMENTS;
      const read = async (source, options) => (room -= Math.min(source.length, shorten.Um), room < 0 ? (0, message_text.ey)((0, message_text.bK)(source)) : readMarkdown(source, options));
      return {
        /**
         * @param most how long it may be, in characters; without it, all is shown
         * @param address where the reader finds what is missing
         * @param place what is there, as in `in the release`
         */
        markdown: async (value, most, address, place) => {
          const source = textOf(value);
          if (most === void 0)
            return insertDocument({ children: await read(source), text: source });
          const options = {
            length: lengthIn(most),
            url: textOf(address),
            place: textOf(place),
            isBeginning: source.length > shorten.Um
          }, { excerpt: excerpt2 } = await __webpack_require__.e("excerpts").then(__webpack_require__.bind(__webpack_require__, 7174));
          return insertPart(excerpt2(await read(source, { isPart: !0 }), options));
        },
        summary: async (value) => {
          const { summarize } = await __webpack_require__.e("excerpts").then(__webpack_require__.bind(__webpack_require__, 6039));
          return insertPart(summarize(await read(textOf(value), { isPart: !0 })));
        }
      };
    }
    function insertPart(children) {
      return insertDocument({ children, text: (0, visible.Z9)(children) });
    }
    function insertDocument(document) {
      return insert({ kind: "document", ...document }, () => document.text);
    }
    function lengthIn(value) {
      const length = Number(textOf(value));
      if (Number.isInteger(length) && length > 0)
        return length;
      throw new Error("`markdown` takes a length in characters, as in `markdown: 1200`");
    }
    const kept = [
      [
        takingText,
        `append prepend capitalize downcase upcase strip lstrip rstrip strip_newlines squish normalize_whitespace strip_html
    remove remove_first remove_last replace replace_first replace_last split truncate truncatewords number_of_words
    slugify url_encode url_decode cgi_escape uri_escape
    abs ceil floor round plus minus times divided_by modulo at_least at_most to_integer
    date date_to_xmlschema date_to_rfc822 date_to_string date_to_long_string`
      ],
      [takingTexts, "join array_to_sentence_string"],
      [takingListOrText, "slice"],
      [
        takingStructure,
        `first last reverse sort sort_natural size map sum compact concat push unshift pop shift
    where reject group_by has find find_index uniq json`
      ]
    ], literal = "Values are literal text already: print them as they are.", insteadOf = {
      raw: "To show a value as Markdown, a document of its own, use `markdown`.",
      escape: literal,
      escape_once: literal,
      xml_escape: literal,
      newline_to_br: literal
    }, own = {
      duration: (seconds) => (0, duration.M)(textOf(seconds)),
      first_line: (text) => textOf(text).trimStart().split(`
`, 1)[0]?.trimEnd(),
      in_words: (conclusion) => (0, message_conclusion.d)(textOf(conclusion)),
      link: (label, address) => {
        const url = textOf(address).trim(), text = (0, visible.aX)(textOf(label)) ? textOf(label) : url;
        return url === "" ? text : insert({ kind: "link", text, url }, () => text);
      },
      short: (sha) => textOf(sha).slice(0, 7)
    };
    function installFilters(engine, { meter, read }) {
      const wrappers = new Map(kept.flatMap(([wrap, names]) => names.split(/\s+/).map((name) => [name, wrap])));
      for (const [name, filter] of Object.entries(engine.filters)) {
        const wrap = wrappers.get(name);
        wrap && typeof filter == "function" ? engine.registerFilter(name, wrap(meterFilter(name, filter, meter))) : engine.unregisterFilter(name);
      }
      const ours = { ...own, ...documentFilters(read) };
      for (const [name, filter] of Object.entries(ours))
        engine.registerFilter(name, takingText(meterFilter(name, filter, meter)));
      engine.registerFilter("default", withDefault);
    }
    function takingText(handler) {
      return function(value, ...options) {
        return handler.call(this, plain(value), ...options.map(plain));
      };
    }
    function takingTexts(handler) {
      return function(value, ...options) {
        const texts = Array.isArray(value) ? value.map(textOf) : textOf(value);
        return handler.call(this, texts, ...options.map(plain));
      };
    }
    function takingListOrText(handler) {
      const [ofList, ofText] = [takingStructure(handler), takingText(handler)];
      return function(value, ...options) {
        return (Array.isArray(value) ? ofList : ofText).call(this, value, ...options);
      };
    }
    function takingStructure(handler) {
      return function(value, ...options) {
        const context = Object.create(this.context, { strictVariables: { value: !1 } });
        return handler.call({ ...this, context }, bare(value), ...options.map(bare));
      };
    }
    function plain(value) {
      return isStructure(value) ? textOf(value) : bare(value);
    }
    function bare(value) {
      return isInserted(value) ? textOf(value) : value;
    }
    const withDefault = (value, fallback, ...options) => {
      const allowFalse = new Map(options.filter(isPair)).get("allow_false") === !0;
      return isMissing(value, allowFalse) ? fallback : value;
    };
    function isMissing(value, allowFalse) {
      return value === !1 ? !allowFalse : Array.isArray(value) ? value.length === 0 : !isStructure(value) && textOf(value) === "";
    }
    function isPair(option) {
      return Array.isArray(option) && option.length === 2;
    }
    function knownNames(path, scope) {
      const parents = path.split(".").slice(0, -1), names = namesIn(parents.reduce(valueIn, scope.getAll()));
      return parents.length > 0 ? names.map((name) => [...parents, name].join(".")) : names.flatMap((name) => [
        name,
        ...namesIn(valueIn(scope.getAll(), name)).map((inside) => `${name}.${inside}`)
      ]);
    }
    function valueIn(parent, name) {
      return namesIn(parent).includes(name) ? Object(parent)[name] : void 0;
    }
    function namesIn(value) {
      return typeof value == "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    }
    async function nearest(missing, known) {
      const { distance } = await __webpack_require__.e("did-you-mean").then(__webpack_require__.bind(__webpack_require__, 1916)), last = (path) => path.slice(path.lastIndexOf(".") + 1).toLowerCase();
      return known.map((path) => ({ path, distance: distance(last(path), last(missing)) })).filter((candidate) => candidate.distance <= 1 + last(missing).length / 4).sort((a, b) => a.distance - b.distance)[0]?.path;
    }
    function suggest(name) {
      return name === void 0 ? void 0 : `Did you mean \`${quote(name)}\`?`;
    }
    function quote(text, length = 80) {
      return text.length > length ? `${text.slice(0, length)}\u2026` : text;
    }
    const tags_kept = new Set("# comment raw assign capture echo liquid if unless case for break continue render".split(" "));
    function installTags(engine, { print, meter, fragments }) {
      for (const name of Object.keys(engine.tags))
        tags_kept.has(name) || delete engine.tags[name];
      engine.registerTag("echo", class extends liquid_node.vw {
        value;
        constructor(token, rest, liquid) {
          super(token, rest, liquid), this.value = new liquid_node.WT(this.tokenizer.readFilteredValue(), liquid);
        }
        *render(context) {
          return print(yield this.value.value(context, !1));
        }
      }), engine.registerTag("capture", class extends liquid_node.XU {
        *render(context) {
          yield* super.render(context);
          const scope = context.bottom(), source = scope[this.variable];
          let text;
          scope[this.variable] = insert({ kind: "captured", source }, () => (text ??= (0, fragment.BB)(source, fragments), text));
        }
      }), engine.registerTag("for", class extends liquid_node.I9 {
        *render(context, emitter) {
          const collection = (0, liquid_node.BA)(yield (0, liquid_node.gr)(this.collection, context)), isMapping = isStructure(collection) && !Array.isArray(collection);
          meter.use(stepsFor(isMapping ? Object.keys(Object(collection)) : collection)), yield* super.render(context, emitter);
        }
      }), engine.registerTag("render", class extends liquid_node.rO {
        constructor(token, rest, liquid, parser) {
          const [, , name = ""] = /^(["'])(\w+)\1/.exec(token.args) ?? [];
          if (!Object.hasOwn(liquid.options.templates ?? {}, name))
            throw new Error(`partial ${token.args.split(/[\s,]/, 1)} not found`);
          super(token, rest, liquid, parser);
        }
      });
    }
    var errors = __webpack_require__(3916);
    const inner = ["else", "elsif", "when"].concat(["if", "unless", "case", "for", "capture", "comment", "raw"].map((name) => `end${name}`)), readers = /* @__PURE__ */ new Set(["include", "layout", "block"]), noFiles = 'A template reads no files: write `{% render "\u2026" %}` with the name of a partial that docs/templates.md lists. A message that is in a file is named in `content_file`.', workflowOnly = /* @__PURE__ */ new Set(["env", "vars", "steps", "inputs", "strategy"]), eventFacts = /* @__PURE__ */ new Set(["pull_request", "release", "deployment"]);
    function partialsOf({ engine }) {
      return engine.options.templates ?? {};
    }
    async function unknownName(path, at, { scope, partial }) {
      if (/\[object \w+\]/.test(path))
        return { what: "An object stands where the name of a property is wanted", at };
      const name = quote(path), what = `There is no \`${name}\``;
      if (path === "secrets")
        return { what, at, nextStep: "Leave it out: a message is no place for a secret." };
      if (workflowOnly.has(path)) {
        const nextStep = `Pass what you need by name, \`data: "x: \${{ ${path}.\u2026 }}"\`, and write \`{{ data.x }}\`.`;
        return { what, at, nextStep };
      }
      const [first = ""] = path.split(".");
      if (partial !== void 0 && !namesIn(scope.globals).includes(first)) {
        const nextStep = `Pass what the partial takes: \`{% render "${partial}", ${first}: \u2026 %}\`. docs/templates.md lists it.`;
        return { what, at, nextStep };
      }
      const event = eventFacts.has(path) && valueIn(valueIn(scope.getAll(), "github"), "event_name");
      return {
        what: event ? `${what} in the event \`${event}\`` : what,
        at,
        hint: event ? void 0 : suggest(await nearest(path, knownNames(path, scope))),
        nextStep: `If it is only sometimes there, write \`{{ ${name} | default: "\u2026" }}\` or \`{% if ${name} %}\`. docs/templates.md lists every name.`
      };
    }
    async function unknownFilter(name, at, { source, engine }) {
      const place = at === void 0 ? at : placeOfFilter(name, source, at), hint = insteadOf[name] ?? suggest(await nearest(name, Object.keys(engine.filters)));
      return { what: `There is no filter \`${quote(name)}\``, at: place, hint };
    }
    function placeOfFilter(name, source, at) {
      for (const { 0: pipe, index } of source.slice(at).matchAll(/\|\s*/g)) {
        const start = at + index + pipe.length;
        if (!/[\w-]/.test(source.charAt(start + name.length)) && source.startsWith(name, start))
          return start;
      }
      return at;
    }
    async function unknownTag(name, at, { engine }) {
      if (inner.includes(name))
        return { what: `\`{% ${name} %}\` belongs to no tag before it`, at };
      const what = `There is no tag \`${quote(name)}\``;
      if (readers.has(name))
        return { what, at, nextStep: noFiles };
      const hint = suggest(await nearest(name, [...Object.keys(engine.tags), ...inner]));
      return { what, at, hint };
    }
    async function unknownPartial(written, at, state) {
      const known = Object.keys(partialsOf(state)).map((name) => `"${name}"`), hint = suggest(await nearest(written, known));
      return { what: written ? `There is no partial \`${quote(written)}\`` : "`{% render %}` names no partial", at, hint, nextStep: noFiles };
    }
    const tooMuch = "The template does too much: it takes more than 5 million steps, or makes more than 50 million characters or list items", tooDeep = "The template, or a value in it, nests too deeply";
    async function toTemplateError(error, template) {
      const state = stateOf(error, template), cause = liquid_node.HN.is(error) ? error.originalError ?? error : error, at = placeOf(error, state);
      return isOverflow(cause) ? templateErrorAt({ what: tooDeep, at }, state) : !(cause instanceof Error) || cause instanceof errors.lZ ? cause : [tooManySteps, "Invalid string length"].includes(cause.message) ? templateErrorAt({ what: tooMuch, at }, state) : liquid_node.HN.is(error) ? templateErrorAt(await describeLiquidError(error, cause, state), state) : error;
    }
    function stateOf(error, template) {
      const source = liquid_node.HN.is(error) ? error.token.input : template.source, [partial] = Object.entries(partialsOf(template)).find(([, text]) => text === source) ?? [];
      return partial === void 0 || source === template.source ? template : { ...template, source, partial };
    }
    function isOverflow(cause) {
      return /call stack|recursion/.test(String(Object(cause).message));
    }
    function templateErrorAt({ what, at, hint, nextStep }, { source, partial }) {
      const options = nextStep === void 0 ? {} : { nextStep };
      if (at === void 0)
        return new errors.lZ("invalid_template", `${what}.`, options);
      const line = source.slice(0, at).split(`
`).length, column = at - source.lastIndexOf(`
`, at - 1), whole = partial === void 0 ? "the template" : `the partial \`${partial}\``, place = ` (line ${line}, column ${column} of ${whole}).`, message = [`${what}${place}`, hint].filter(Boolean).join(" ");
      return new errors.lZ("invalid_template", `${message}
${excerpt(source, at)}`, options);
    }
    function excerpt(source, at) {
      const start = Math.max(source.lastIndexOf(`
`, at - 1) + 1, at - 60), end = source.indexOf(`
`, at);
      return `  ${source.slice(start, end === -1 ? void 0 : end).slice(0, 120).replace(/\s/g, " ")}
  ${" ".repeat(at - start)}^`;
    }
    function placeOf(error, { source }) {
      return liquid_node.HN.is(error) && error.token.input === source ? error.token.begin : void 0;
    }
    async function describeLiquidError(error, cause, state) {
      const { source } = state, at = placeOf(error, state);
      if ("variableName" in cause)
        return unknownName(String(cause.variableName), at, state);
      const what = cause.message.replace(/(, file:\w+)?, line:\d+, col:\d+$/, ""), [, partial] = /^partial (.*) not found$/s.exec(what) ?? [];
      if (partial !== void 0)
        return unknownPartial(partial, at, state);
      const [, kind, name = ""] = /^(undefined filter: |tag ")([^"]+)/.exec(what) ?? [];
      return kind === "undefined filter: " ? unknownFilter(name, at, state) : what === `tag "${name}" not found` ? unknownTag(name, at, state) : error instanceof liquid_node.vH ? { what: `The template fails: ${quote(what, 200)}`, at } : { what: `This is not Liquid: ${quote(what, 200)}`, at, hint: hintAtOperators(source, at) };
    }
    function hintAtOperators(source, at = 0) {
      return /^[^}]*?[&|]{2}/.test(source.slice(Math.max(0, at - 2), at + 200)) ? "Liquid has `and`, `or` and `| default:` for `&&` and `||`." : void 0;
    }
    const limits = { sourceCharacters: 4e6, steps: 5e6 }, OUTPUT_STEPS = 5;
    async function renderTemplate(source, context, { read, most = limits.steps }) {
      if (source.length > limits.sourceCharacters)
        throw templateErrorAt({ what: "The template is longer than 4 million characters" }, { source });
      const text = (0, fragment.TA)(source), fragments = [], meter = createMeter(most), engine = createEngine(fragments, { read, meter }), scope = new liquid_node.ob({}, { ...engine.options, lenientIf: !0 }, { globals: context }, { liquid: engine });
      scope.memoryLimit.use = (count) => meter.use(count / PER_STEP);
      try {
        const tokens = new liquid_node._F(text).readTopLevelTokens(engine.options);
        refuseExpressions(tokens, text);
        const work = engine.renderer.renderTemplates(parse(tokens, engine), scope);
        return { text: String(await run(work, meter)), fragments };
      } catch (error) {
        throw await toTemplateError(error, { source: text, engine, scope });
      }
    }
    function createEngine(fragments, { read, meter }) {
      const print = (value) => {
        const text = textOf(value);
        meter.use(OUTPUT_STEPS + stepsFor(text));
        const form = isInserted(value) ? value.form : { kind: "text", text };
        return form.kind === "captured" ? form.source : (0, fragment.qf)(fragments.push(form) - 1);
      }, engine = new liquid_node.HX({
        outputEscape: print,
        operators: meteredOperators(meter),
        strictVariables: !0,
        strictFilters: !0,
        ownPropertyOnly: !0,
        jsTruthy: !0,
        // In place of files: nothing reads any.
        templates: partials,
        cache: !0,
        locale: "en-US",
        timezoneOffset: 0
      });
      return installFilters(engine, { read, meter }), installTags(engine, { print, meter, fragments }), engine;
    }
    function parse(tokens, engine) {
      const queue = tokens.toReversed();
      return queue.shift = queue.pop, new liquid_node.iX(engine).parseTokens(queue);
    }
    function refuseExpressions(tokens, source) {
      const output = tokens.find((token) => token.kind === liquid_node.Yp.Output && source[token.begin - 1] === "$");
      if (output === void 0)
        return;
      const spelling = quote(output.getText()).replaceAll("||", "| default:"), issue = {
        what: "`$` before `{{ }}` makes an expression of a workflow file, which GitHub fills in before this action runs",
        at: output.begin - 1,
        nextStep: `Write \`${spelling}\` in a template. (A dollar sign before a value is \`{{ "$" }}\`.)`
      };
      throw templateErrorAt(issue, { source });
    }
  })
};
