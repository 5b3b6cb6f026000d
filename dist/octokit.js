"use strict";
exports.ids = ["octokit"], exports.modules = {
  9319: ((fe, O, G) => {
    G.r(O), G.d(O, {
      context: () => ts,
      getOctokit: () => ns
    });
    var j = G(633), V = G(857);
    class P {
      /**
       * Hydrate the context from the environment
       */
      constructor() {
        var r, s, t;
        if (this.payload = {}, process.env.GITHUB_EVENT_PATH)
          if ((0, j.existsSync)(process.env.GITHUB_EVENT_PATH))
            this.payload = JSON.parse((0, j.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
          else {
            const n = process.env.GITHUB_EVENT_PATH;
            process.stdout.write(`GITHUB_EVENT_PATH ${n} does not exist${V.EOL}`);
          }
        this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = (r = process.env.GITHUB_API_URL) !== null && r !== void 0 ? r : "https://api.github.com", this.serverUrl = (s = process.env.GITHUB_SERVER_URL) !== null && s !== void 0 ? s : "https://github.com", this.graphqlUrl = (t = process.env.GITHUB_GRAPHQL_URL) !== null && t !== void 0 ? t : "https://api.github.com/graphql";
      }
      get issue() {
        const r = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (r.issue || r.pull_request || r).number });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [r, s] = process.env.GITHUB_REPOSITORY.split("/");
          return { owner: r, repo: s };
        }
        if (this.payload.repository)
          return {
            owner: this.payload.repository.owner.login,
            repo: this.payload.repository.name
          };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
    var q = G(5506), x = G(5641), N = function(e, r, s, t) {
      function n(o) {
        return o instanceof s ? o : new s(function(a) {
          a(o);
        });
      }
      return new (s || (s = Promise))(function(o, a) {
        function i(u) {
          try {
            f(t.next(u));
          } catch (p) {
            a(p);
          }
        }
        function c(u) {
          try {
            f(t.throw(u));
          } catch (p) {
            a(p);
          }
        }
        function f(u) {
          u.done ? o(u.value) : n(u.value).then(i, c);
        }
        f((t = t.apply(e, r || [])).next());
      });
    };
    function B(e, r) {
      if (!e && !r.auth)
        throw new Error("Parameter token or opts.auth is required");
      if (e && r.auth)
        throw new Error("Parameters token and opts.auth may not both be specified");
      return typeof r.auth == "string" ? r.auth : `token ${e}`;
    }
    function L(e) {
      return new q.Q().getAgent(e);
    }
    function M(e) {
      return new q.Q().getAgentDispatcher(e);
    }
    function z(e) {
      const r = M(e);
      return (t, n) => N(this, void 0, void 0, function* () {
        return (0, x.fetch)(t, Object.assign(Object.assign({}, n), { dispatcher: r }));
      });
    }
    function W() {
      return process.env.GITHUB_API_URL || "https://api.github.com";
    }
    function K(e) {
      var r;
      const s = (r = process.env.ACTIONS_ORCHESTRATION_ID) === null || r === void 0 ? void 0 : r.trim();
      if (s) {
        const n = `actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi, "_")}`;
        return e?.includes(n) ? e : `${e ? `${e} ` : ""}${n}`;
      }
      return e;
    }
    function b() {
      return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
    }
    function $(e, r, s, t) {
      if (typeof s != "function")
        throw new Error("method for before hook must be a function");
      return t || (t = {}), Array.isArray(r) ? r.reverse().reduce((n, o) => $.bind(null, e, o, n, t), s)() : Promise.resolve().then(() => e.registry[r] ? e.registry[r].reduce((n, o) => o.hook.bind(null, n, t), s)() : s(t));
    }
    function Q(e, r, s, t) {
      const n = t;
      e.registry[s] || (e.registry[s] = []), r === "before" && (t = (o, a) => Promise.resolve().then(n.bind(null, a)).then(o.bind(null, a))), r === "after" && (t = (o, a) => {
        let i;
        return Promise.resolve().then(o.bind(null, a)).then((c) => (i = c, n(i, a))).then(() => i);
      }), r === "error" && (t = (o, a) => Promise.resolve().then(o.bind(null, a)).catch((i) => n(i, a))), e.registry[s].push({
        hook: t,
        orig: n
      });
    }
    function Me(e, r, s) {
      if (!e.registry[r])
        return;
      const t = e.registry[r].map((n) => n.orig).indexOf(s);
      t !== -1 && e.registry[r].splice(t, 1);
    }
    const ge = Function.bind, de = ge.bind(ge);
    function me(e, r, s) {
      const t = de(Me, null).apply(
        null,
        s ? [r, s] : [r]
      );
      e.api = { remove: t }, e.remove = t, ["before", "error", "after", "wrap"].forEach((n) => {
        const o = s ? [r, n, s] : [r, n];
        e[n] = e.api[n] = de(Q, null).apply(null, o);
      });
    }
    function ze() {
      const e = /* @__PURE__ */ Symbol("Singular"), r = {
        registry: {}
      }, s = $.bind(null, r, e);
      return me(s, r, e), s;
    }
    function We() {
      const e = {
        registry: {}
      }, r = $.bind(null, e);
      return me(r, e), r;
    }
    const Ke = { Singular: ze, Collection: We };
    var Qe = "0.0.0-development", Xe = `octokit-endpoint.js/${Qe} ${b()}`, Ye = {
      method: "GET",
      baseUrl: "https://api.github.com",
      headers: {
        accept: "application/vnd.github.v3+json",
        "user-agent": Xe
      },
      mediaType: {
        format: ""
      }
    };
    function Ze(e) {
      return e ? Object.keys(e).reduce((r, s) => (r[s.toLowerCase()] = e[s], r), {}) : {};
    }
    function er(e) {
      if (typeof e != "object" || e === null || Object.prototype.toString.call(e) !== "[object Object]") return !1;
      const r = Object.getPrototypeOf(e);
      if (r === null) return !0;
      const s = Object.prototype.hasOwnProperty.call(r, "constructor") && r.constructor;
      return typeof s == "function" && s instanceof s && Function.prototype.call(s) === Function.prototype.call(e);
    }
    function he(e, r) {
      const s = Object.assign({}, e);
      return Object.keys(r).forEach((t) => {
        er(r[t]) ? t in e ? s[t] = he(e[t], r[t]) : Object.assign(s, { [t]: r[t] }) : Object.assign(s, { [t]: r[t] });
      }), s;
    }
    function Ee(e) {
      for (const r in e)
        e[r] === void 0 && delete e[r];
      return e;
    }
    function X(e, r, s) {
      if (typeof r == "string") {
        let [n, o] = r.split(" ");
        s = Object.assign(o ? { method: n, url: o } : { url: n }, s);
      } else
        s = Object.assign({}, r);
      s.headers = Ze(s.headers), Ee(s), Ee(s.headers);
      const t = he(e || {}, s);
      return s.url === "/graphql" && (e && e.mediaType.previews?.length && (t.mediaType.previews = e.mediaType.previews.filter(
        (n) => !t.mediaType.previews.includes(n)
      ).concat(t.mediaType.previews)), t.mediaType.previews = (t.mediaType.previews || []).map((n) => n.replace(/-preview/, ""))), t;
    }
    function rr(e, r) {
      const s = /\?/.test(e) ? "&" : "?", t = Object.keys(r);
      return t.length === 0 ? e : e + s + t.map((n) => n === "q" ? "q=" + r.q.split("+").map(encodeURIComponent).join("+") : `${n}=${encodeURIComponent(r[n])}`).join("&");
    }
    var sr = /\{[^{}}]+\}/g;
    function tr(e) {
      return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
    }
    function nr(e) {
      const r = e.match(sr);
      return r ? r.map(tr).reduce((s, t) => s.concat(t), []) : [];
    }
    function Te(e, r) {
      const s = { __proto__: null };
      for (const t of Object.keys(e))
        r.indexOf(t) === -1 && (s[t] = e[t]);
      return s;
    }
    function Ge(e) {
      return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(r) {
        return /%[0-9A-Fa-f]/.test(r) || (r = encodeURI(r).replace(/%5B/g, "[").replace(/%5D/g, "]")), r;
      }).join("");
    }
    function k(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, function(r) {
        return "%" + r.charCodeAt(0).toString(16).toUpperCase();
      });
    }
    function U(e, r, s) {
      return r = e === "+" || e === "#" ? Ge(r) : k(r), s ? k(s) + "=" + r : r;
    }
    function R(e) {
      return e != null;
    }
    function Y(e) {
      return e === ";" || e === "&" || e === "?";
    }
    function or(e, r, s, t) {
      var n = e[s], o = [];
      if (R(n) && n !== "")
        if (typeof n == "string" || typeof n == "number" || typeof n == "bigint" || typeof n == "boolean")
          n = n.toString(), t && t !== "*" && (n = n.substring(0, parseInt(t, 10))), o.push(
            U(r, n, Y(r) ? s : "")
          );
        else if (t === "*")
          Array.isArray(n) ? n.filter(R).forEach(function(a) {
            o.push(
              U(r, a, Y(r) ? s : "")
            );
          }) : Object.keys(n).forEach(function(a) {
            R(n[a]) && o.push(U(r, n[a], a));
          });
        else {
          const a = [];
          Array.isArray(n) ? n.filter(R).forEach(function(i) {
            a.push(U(r, i));
          }) : Object.keys(n).forEach(function(i) {
            R(n[i]) && (a.push(k(i)), a.push(U(r, n[i].toString())));
          }), Y(r) ? o.push(k(s) + "=" + a.join(",")) : a.length !== 0 && o.push(a.join(","));
        }
      else
        r === ";" ? R(n) && o.push(k(s)) : n === "" && (r === "&" || r === "?") ? o.push(k(s) + "=") : n === "" && o.push("");
      return o;
    }
    function ir(e) {
      return {
        expand: ar.bind(null, e)
      };
    }
    function ar(e, r) {
      var s = ["+", "#", ".", "/", ";", "?", "&"];
      return e = e.replace(
        /\{([^\{\}]+)\}|([^\{\}]+)/g,
        function(t, n, o) {
          if (n) {
            let i = "";
            const c = [];
            if (s.indexOf(n.charAt(0)) !== -1 && (i = n.charAt(0), n = n.substr(1)), n.split(/,/g).forEach(function(f) {
              var u = /([^:\*]*)(?::(\d+)|(\*))?/.exec(f);
              c.push(or(r, i, u[1], u[2] || u[3]));
            }), i && i !== "+") {
              var a = ",";
              return i === "?" ? a = "&" : i !== "#" && (a = i), (c.length !== 0 ? i : "") + c.join(a);
            } else
              return c.join(",");
          } else
            return Ge(o);
        }
      ), e === "/" ? e : e.replace(/\/$/, "");
    }
    function ye(e) {
      let r = e.method.toUpperCase(), s = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), t = Object.assign({}, e.headers), n, o = Te(e, [
        "method",
        "baseUrl",
        "url",
        "headers",
        "request",
        "mediaType"
      ]);
      const a = nr(s);
      s = ir(s).expand(o), /^http/.test(s) || (s = e.baseUrl + s);
      const i = Object.keys(e).filter((u) => a.includes(u)).concat("baseUrl"), c = Te(o, i);
      if (!/application\/octet-stream/i.test(t.accept) && (e.mediaType.format && (t.accept = t.accept.split(/,/).map(
        (u) => u.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${e.mediaType.format}`
        )
      ).join(",")), s.endsWith("/graphql") && e.mediaType.previews?.length)) {
        const u = t.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        t.accept = u.concat(e.mediaType.previews).map((p) => {
          const g = e.mediaType.format ? `.${e.mediaType.format}` : "+json";
          return `application/vnd.github.${p}-preview${g}`;
        }).join(",");
      }
      return ["GET", "HEAD"].includes(r) ? s = rr(s, c) : "data" in c ? n = c.data : Object.keys(c).length && (n = c), !t["content-type"] && typeof n < "u" && (t["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(r) && typeof n > "u" && (n = ""), Object.assign(
        { method: r, url: s, headers: t },
        typeof n < "u" ? { body: n } : null,
        e.request ? { request: e.request } : null
      );
    }
    function cr(e, r, s) {
      return ye(X(e, r, s));
    }
    function be(e, r) {
      const s = X(e, r), t = cr.bind(null, s);
      return Object.assign(t, {
        DEFAULTS: s,
        defaults: be.bind(null, s),
        merge: X.bind(null, s),
        parse: ye
      });
    }
    var ur = be(null, Ye);
    const we = 32, _e = 9, pr = 59, lr = 61, ve = 34, Oe = 92, fr = 44, Z = 1, _ = 2, Ae = 4, A = 8, C = 16, ee = 65280, Se = Z | ee, E = new Uint8Array(256);
    E[_e] |= _, E[we] |= _, E[pr] |= Ae, E[fr] |= A;
    for (let e = 128; e <= 255; e++)
      E[e] |= Z;
    for (const e of "!#$%&'*+-.^_`|~")
      E[e.charCodeAt(0)] |= C;
    for (let e = 48; e <= 57; e++)
      E[e] |= C;
    for (let e = 65; e <= 90; e++)
      E[e] |= Z | C;
    for (let e = 97; e <= 122; e++)
      E[e] |= C;
    const je = /* @__PURE__ */ (() => {
      const e = function() {
      };
      return e.prototype = /* @__PURE__ */ Object.create(null), e;
    })();
    function gr(e, r = 0, s = e.length) {
      let t = !1;
      for (let n = r; n < s; n++) {
        const o = e.charCodeAt(n);
        if (o === 47) {
          if (t || n === r || n >= s - 1)
            return !1;
          t = !0;
        } else if (!re(o))
          return !1;
      }
      return t;
    }
    function dr(e, r = 0, s = e.length) {
      if (r >= s)
        return !1;
      for (let t = r; t < s; t++)
        if (!re(e.charCodeAt(t)))
          return !1;
      return !0;
    }
    function re(e) {
      return (E[e] & C) !== 0;
    }
    function mr(e) {
      const r = e.length;
      if (r === 0)
        return '""';
      let s = 0;
      for (; s < r && re(e.charCodeAt(s)); )
        s++;
      if (s === r)
        return e;
      let t = '"', n = 0;
      for (; s < r; ) {
        const o = e.charCodeAt(s);
        if (o !== _e && (o < we || o === 127 || o > 255))
          throw new TypeError(`Invalid parameter value: ${e}`);
        (o === 34 || o === 92) && (t += `${e.slice(n, s)}\\`, n = s), s++;
      }
      return `${t}${e.slice(n)}"`;
    }
    function os(e) {
      const { type: r, parameters: s } = e;
      if (!r || !gr(r))
        throw new TypeError(`Invalid type: ${r}`);
      let t = r;
      if (s)
        for (const n of Object.keys(s)) {
          if (!dr(n))
            throw new TypeError(`Invalid parameter name: ${n}`);
          t += `; ${n}=${mr(s[n])}`;
        }
      return t;
    }
    function hr(e, r) {
      const s = Ae | (r?.comma === !0 ? A : 0), t = e.length;
      let n = r?.start ?? 0;
      for (; (E[e.charCodeAt(n)] & _) !== 0; )
        n++;
      let o = n, a = 0, i = -1, c = r?.parameters === !1 ? A : 0;
      for (; o < t; ) {
        const g = e.charCodeAt(o), h = E[g];
        if ((h & s) !== 0) {
          c |= h & A;
          break;
        }
        (h & _) !== 0 ? i === -1 && (i = o) : i = -1, a |= g & ee | h, o++;
      }
      const f = i === -1 ? o : i, u = e.slice(n, f), p = (a & Se) === 0 ? u : u.toLowerCase();
      return o === t || c !== 0 ? { type: p, index: o, parameters: new je() } : Er(e, p, o, t, s);
    }
    function Er(e, r, s, t, n) {
      const o = new je();
      e: for (; s < t; ) {
        for (s++; (E[e.charCodeAt(s)] & _) !== 0; )
          s++;
        const a = s;
        let i = 0, c = -1;
        for (; s < t; ) {
          const f = e.charCodeAt(s), u = E[f];
          if ((u & n) !== 0) {
            if ((u & A) !== 0)
              break e;
            continue e;
          }
          if (f === lr) {
            const p = c === -1 ? s : c, g = e.slice(a, p), h = (i & Se) === 0 ? g : g.toLowerCase();
            for (s++; (E[e.charCodeAt(s)] & _) !== 0; )
              s++;
            if (s < t && e.charCodeAt(s) === ve) {
              const m = ++s;
              let y = !1;
              for (; s < t; ) {
                const S = e.charCodeAt(s);
                if (S === ve) {
                  o[h] === void 0 && (o[h] = y ? Tr(e, m, s) : e.slice(m, s)), s++;
                  let T = 0;
                  for (; s < t; ) {
                    const D = e.charCodeAt(s), I = E[D];
                    if ((I & n) !== 0) {
                      T = I & A;
                      break;
                    }
                    s++;
                  }
                  if (T !== 0)
                    break e;
                  continue e;
                }
                if (S === Oe && s + 1 < t) {
                  y = !0, s += 2;
                  continue;
                }
                s++;
              }
              continue e;
            }
            const l = s;
            let w = 0, d = -1;
            for (; s < t; ) {
              const m = e.charCodeAt(s), y = E[m];
              if ((y & n) !== 0) {
                w = y & A;
                break;
              }
              (y & _) !== 0 ? d === -1 && (d = s) : d = -1, s++;
            }
            if (o[h] === void 0) {
              const m = d === -1 ? s : d;
              o[h] = e.slice(l, m);
            }
            if (w !== 0)
              break e;
            continue e;
          }
          (u & _) !== 0 ? c === -1 && (c = s) : c = -1, i |= f & ee | u, s++;
        }
      }
      return { type: r, index: s, parameters: o };
    }
    function Tr(e, r, s) {
      let t = "";
      for (let n = r; n < s; n++)
        e.charCodeAt(n) === Oe && (t += e.slice(r, n), r = ++n);
      return t + e.slice(r, s);
    }
    const Gr = /^-?\d+$/, H = /^-?\d+n+$/, v = JSON.stringify, se = JSON.parse, Ne = /^-?\d+n$/, ke = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, Re = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, te = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol", ne = (e) => e !== null && typeof e == "object" && e.constructor && e.constructor.name === "RawJSON", yr = (e, r, s) => {
      let t = "";
      typeof s == "number" ? t = " ".repeat(Math.min(10, Math.max(0, Math.floor(s)))) : typeof s == "string" && (t = s.slice(0, 10));
      const n = typeof r == "function", o = Array.isArray(r) ? new Set(r.map(String)) : null, a = (l, w, d) => (d !== null && typeof d == "object" && typeof d.toJSON == "function" && (d = d.toJSON(w)), typeof d == "string" && H.test(d) ? d + "n" : typeof d == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(d.toString()) : d.toString() + "n" : (n && (d = r.call(l, w, d)), d !== null && typeof d == "object" && (d instanceof Number || d instanceof String || d instanceof Boolean) && (d = d.valueOf()), d)), i = a({ "": e }, "", e);
      if (te(i))
        return;
      const c = i === null || typeof i != "object", f = ne(i);
      if (c || f)
        return v(i);
      const u = [];
      let p = 0;
      const g = [
        {
          parent: { "": i },
          key: "",
          val: i,
          isArray: Array.isArray(i),
          keys: Array.isArray(i) ? null : Object.keys(i),
          index: 0,
          first: !0
        }
      ], h = new WeakSet([i]);
      for (; g.length > 0; ) {
        const l = g[g.length - 1];
        l.index === 0 && (u.push(l.isArray ? "[" : "{"), p++);
        let w = !1;
        if (l.isArray)
          if (l.index < l.val.length) {
            l.first || u.push(","), t && u.push(`
` + t.repeat(p));
            const d = l.val[l.index], m = a(l.val, String(l.index), d);
            if (te(m))
              u.push("null"), l.first = !1, l.index++;
            else {
              const y = m !== null && typeof m == "object", S = ne(m);
              if (y && !S) {
                if (h.has(m))
                  throw new TypeError("Converting circular structure to JSON");
                h.add(m), g.push({
                  parent: l.val,
                  key: String(l.index),
                  val: m,
                  isArray: Array.isArray(m),
                  keys: Array.isArray(m) ? null : Object.keys(m),
                  index: 0,
                  first: !0
                }), l.first = !1, l.index++;
              } else
                u.push(v(m)), l.first = !1, l.index++;
            }
          } else
            w = !0;
        else {
          for (; l.index < l.keys.length; ) {
            const m = l.keys[l.index++];
            if (o && !o.has(m)) continue;
            const S = l.val[m], T = a(l.val, m, S);
            if (te(T)) continue;
            l.first || u.push(","), t ? u.push(`
` + t.repeat(p) + v(m) + ": ") : u.push(v(m) + ":");
            const D = T !== null && typeof T == "object", I = ne(T);
            if (D && !I) {
              if (h.has(T))
                throw new TypeError("Converting circular structure to JSON");
              h.add(T), g.push({
                parent: l.val,
                key: m,
                val: T,
                isArray: Array.isArray(T),
                keys: Array.isArray(T) ? null : Object.keys(T),
                index: 0,
                first: !0
              }), l.first = !1;
              break;
            } else
              u.push(v(T)), l.first = !1;
          }
          l.index >= l.keys.length && g[g.length - 1] === l && (w = !0);
        }
        w && (p--, !l.first && t && u.push(`
` + t.repeat(p)), u.push(l.isArray ? "]" : "}"), h.delete(l.val), g.pop());
      }
      return u.join("");
    }, br = (e, r, s) => {
      try {
        return "rawJSON" in JSON ? v(
          e,
          (i, c) => typeof c == "bigint" ? JSON.rawJSON(c.toString()) : typeof r == "function" ? r(i, c) : (Array.isArray(r) && r.includes(i), c),
          s
        ) : e ? v(
          e,
          (i, c) => typeof c == "string" && H.test(c) || typeof c == "bigint" ? c.toString() + "n" : typeof r == "function" ? r(i, c) : (Array.isArray(r) && r.includes(i), c),
          s
        ).replace(
          ke,
          "$1$2$3"
        ).replace(Re, "$1$2$3") : v(e, r, s);
      } catch (t) {
        if (t instanceof RangeError) {
          const n = yr(e, r, s);
          return n === void 0 ? void 0 : "rawJSON" in JSON ? n : n.replace(ke, "$1$2$3").replace(Re, "$1$2$3");
        }
        throw t;
      }
    }, J = /* @__PURE__ */ new Map(), wr = () => {
      const e = JSON.parse.toString();
      if (J.has(e))
        return J.get(e);
      try {
        const r = JSON.parse(
          "1",
          (s, t, n) => !!n?.source && n.source === "1"
        );
        return J.set(e, r), r;
      } catch {
        return J.set(e, !1), !1;
      }
    }, _r = (e, r, s, t) => typeof r == "string" && Ne.test(r) ? BigInt(r.slice(0, -1)) : typeof r == "string" && H.test(r) ? r.slice(0, -1) : typeof t == "function" ? t(e, r, s) : r, vr = (e, r) => JSON.parse(e, (s, t, n) => {
      const o = typeof t == "number", a = t > Number.MAX_SAFE_INTEGER || t < Number.MIN_SAFE_INTEGER, i = o && a, c = n && Gr.test(n.source);
      return i && c ? BigInt(n.source) : typeof r == "function" ? r(s, t, n) : t;
    }), Ie = Number.MAX_SAFE_INTEGER.toString(), $e = Ie.length, Or = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, Ar = /^"-?\d+n+"$/, Sr = (e, r) => {
      const s = { "": e }, t = [{ parent: s, key: "", visited: !1 }];
      for (; t.length > 0; ) {
        const n = t[t.length - 1];
        if (n.visited) {
          const { parent: o, key: a } = n;
          let i = o[a];
          typeof i == "string" && (Ne.test(i) ? i = BigInt(i.slice(0, -1)) : H.test(i) && (i = i.slice(0, -1))), typeof r == "function" && (i = r.call(o, a, i)), i === void 0 ? delete o[a] : o[a] = i, t.pop();
        } else {
          n.visited = !0;
          const o = n.parent[n.key];
          if (o !== null && typeof o == "object") {
            const i = Object.keys(o);
            for (let c = i.length - 1; c >= 0; c--)
              t.push({ parent: o, key: i[c], visited: !1 });
          }
        }
      }
      return s[""];
    }, Ue = (e) => e.replace(
      Or,
      (r, s, t, n) => {
        const o = r[0] === '"';
        if (o && Ar.test(r)) return r.substring(0, r.length - 1) + 'n"';
        const i = t || n, c = s && (s.length < $e || s.length === $e && s <= Ie);
        return o || i || c ? r : '"' + r + 'n"';
      }
    ), jr = (e, r) => {
      if (!e) return se(e, r);
      try {
        if (wr()) return vr(e, r);
        const s = Ue(e);
        return se(
          s,
          (t, n, o) => _r(t, n, o, r)
        );
      } catch (s) {
        if (s instanceof RangeError) {
          const t = Ue(e), n = se(t);
          return Sr(n, r);
        }
        throw s;
      }
    };
    class F extends Error {
      name;
      /**
       * http status code
       */
      status;
      /**
       * Request options that lead to the error.
       */
      request;
      /**
       * Response object if a response was received
       */
      response;
      constructor(r, s, t) {
        super(r, { cause: t.cause }), this.name = "HttpError", this.status = Number.parseInt(s), Number.isNaN(this.status) && (this.status = 0);
        "response" in t && (this.response = t.response);
        const n = Object.assign({}, t.request);
        t.request.headers.authorization && (n.headers = Object.assign({}, t.request.headers, {
          authorization: t.request.headers.authorization.replace(
            /(?<! ) .*$/,
            " [REDACTED]"
          )
        })), n.url = n.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = n;
      }
    }
    var Nr = "10.0.16", kr = {
      headers: {
        "user-agent": `octokit-request.js/${Nr} ${b()}`
      }
    };
    function Rr(e) {
      if (typeof e != "object" || e === null || Object.prototype.toString.call(e) !== "[object Object]") return !1;
      const r = Object.getPrototypeOf(e);
      if (r === null) return !0;
      const s = Object.prototype.hasOwnProperty.call(r, "constructor") && r.constructor;
      return typeof s == "function" && s instanceof s && Function.prototype.call(s) === Function.prototype.call(e);
    }
    var Ce = () => "";
    async function Pe(e) {
      const r = e.request?.fetch || globalThis.fetch;
      if (!r)
        throw new Error(
          "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
        );
      const s = e.request?.log || console, t = e.request?.parseSuccessResponseBody !== !1, n = Rr(e.body) || Array.isArray(e.body) ? br(e.body) : e.body, o = Object.fromEntries(
        Object.entries(e.headers).map(([p, g]) => [
          p,
          String(g)
        ])
      );
      let a;
      try {
        a = await r(e.url, {
          method: e.method,
          body: n,
          redirect: e.request?.redirect,
          headers: o,
          signal: e.request?.signal,
          // duplex must be set if request.body is ReadableStream or Async Iterables.
          // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
          ...e.body && { duplex: "half" }
        });
      } catch (p) {
        let g = "Unknown Error";
        if (p instanceof Error) {
          if (p.name === "AbortError")
            throw p.status = 500, p;
          g = p.message, p.name === "TypeError" && "cause" in p && (p.cause instanceof Error ? g = p.cause.message : typeof p.cause == "string" && (g = p.cause));
        }
        const h = new F(g, 500, {
          request: e
        });
        throw h.cause = p, h;
      }
      const i = a.status, c = a.url, f = {};
      for (const [p, g] of a.headers)
        f[p] = g;
      const u = {
        url: c,
        status: i,
        headers: f,
        data: ""
      };
      if ("deprecation" in f) {
        const p = f.link && f.link.match(/<([^<>]+)>; rel="deprecation"/), g = p && p.pop();
        s.warn(
          `[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${f.sunset}${g ? `. See ${g}` : ""}`
        );
      }
      if (i === 204 || i === 205)
        return u;
      if (e.method === "HEAD") {
        if (i < 400)
          return u;
        throw new F(a.statusText, i, {
          response: u,
          request: e
        });
      }
      if (i === 304)
        throw u.data = await oe(a), new F("Not modified", i, {
          response: u,
          request: e
        });
      if (i >= 400)
        throw u.data = await oe(a), new F($r(u.data), i, {
          response: u,
          request: e
        });
      return u.data = t ? await oe(a) : a.body, u;
    }
    async function oe(e) {
      const r = e.headers.get("content-type");
      if (!r)
        return e.text().catch(Ce);
      const s = hr(r);
      if (Ir(s)) {
        let t = "";
        try {
          return t = await e.text(), jr(t);
        } catch {
          return t;
        }
      } else return s.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
      // (RFC 2046) and must never be decoded as text, even when the response
      // carries a (misleading) `charset=utf-8` parameter — see #751.
      s.parameters.charset?.toLowerCase() === "utf-8" && s.type !== "application/octet-stream" ? e.text().catch(Ce) : e.arrayBuffer().catch(
        /* v8 ignore next -- @preserve */
        () => new ArrayBuffer(0)
      );
    }
    function Ir(e) {
      return e.type === "application/json" || e.type === "application/scim+json";
    }
    function $r(e) {
      if (typeof e == "string")
        return e;
      if (e instanceof ArrayBuffer)
        return "Unknown error";
      if (typeof e == "object" && e !== null && "message" in e) {
        const r = e, s = "documentation_url" in r ? ` - ${r.documentation_url}` : "";
        return Array.isArray(r.errors) ? `${r.message}: ${r.errors.map((t) => JSON.stringify(t)).join(", ")}${s}` : `${r.message}${s}`;
      }
      return `Unknown error: ${JSON.stringify(e)}`;
    }
    function ie(e, r) {
      const s = e.defaults(r);
      return Object.assign(function(n, o) {
        const a = s.merge(n, o);
        if (!a.request || !a.request.hook)
          return Pe(s.parse(a));
        const i = (c, f) => Pe(
          s.parse(s.merge(c, f))
        );
        return Object.assign(i, {
          endpoint: s,
          defaults: ie.bind(null, s)
        }), a.request.hook(i, a);
      }, {
        endpoint: s,
        defaults: ie.bind(null, s)
      });
    }
    var ae = ie(ur, kr);
    var Ur = "0.0.0-development";
    function Cr(e) {
      return `Request failed due to following response errors:
` + e.errors.map((r) => ` - ${r.message}`).join(`
`);
    }
    var Pr = class extends Error {
      constructor(e, r, s) {
        super(Cr(s)), this.request = e, this.headers = r, this.response = s, this.errors = s.errors, this.data = s.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
      }
      request;
      headers;
      response;
      name = "GraphqlResponseError";
      errors;
      data;
    }, qr = [
      "method",
      "baseUrl",
      "url",
      "headers",
      "request",
      "query",
      "mediaType",
      "operationName"
    ], Br = ["query", "method", "url"], qe = /\/api\/v3\/?$/;
    function Hr(e, r, s) {
      if (s) {
        if (typeof r == "string" && "query" in s)
          return Promise.reject(
            new Error('[@octokit/graphql] "query" cannot be used as variable name')
          );
        for (const a in s)
          if (Br.includes(a))
            return Promise.reject(
              new Error(
                `[@octokit/graphql] "${a}" cannot be used as variable name`
              )
            );
      }
      const t = typeof r == "string" ? Object.assign({ query: r }, s) : r, n = Object.keys(
        t
      ).reduce((a, i) => qr.includes(i) ? (a[i] = t[i], a) : (a.variables || (a.variables = {}), a.variables[i] = t[i], a), {}), o = t.baseUrl || e.endpoint.DEFAULTS.baseUrl;
      return qe.test(o) && (n.url = o.replace(qe, "/api/graphql")), e(n).then((a) => {
        if (a.data.errors) {
          const i = {};
          for (const c of Object.keys(a.headers))
            i[c] = a.headers[c];
          throw new Pr(
            n,
            i,
            a.data
          );
        }
        return a.data.data;
      });
    }
    function ce(e, r) {
      const s = e.defaults(r);
      return Object.assign((n, o) => Hr(s, n, o), {
        defaults: ce.bind(null, s),
        endpoint: s.endpoint
      });
    }
    var is = ce(ae, {
      headers: {
        "user-agent": `octokit-graphql.js/${Ur} ${b()}`
      },
      method: "POST",
      url: "/graphql"
    });
    function Jr(e) {
      return ce(e, {
        method: "POST",
        url: "/graphql"
      });
    }
    var ue = "(?:[a-zA-Z0-9_-]+)", Be = "\\.", He = new RegExp(`^${ue}${Be}${ue}${Be}${ue}$`), Fr = He.test.bind(He);
    async function Dr(e) {
      const r = Fr(e), s = e.startsWith("v1.") || e.startsWith("ghs_"), t = e.startsWith("ghu_");
      return {
        type: "token",
        token: e,
        tokenType: r ? "app" : s ? "installation" : t ? "user-to-server" : "oauth"
      };
    }
    function Vr(e) {
      return e.split(/\./).length === 3 ? `bearer ${e}` : `token ${e}`;
    }
    async function xr(e, r, s, t) {
      const n = r.endpoint.merge(
        s,
        t
      );
      return n.headers.authorization = Vr(e), r(n);
    }
    var Lr = function(r) {
      if (!r)
        throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
      if (typeof r != "string")
        throw new Error(
          "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
        );
      return r = r.replace(/^(token|bearer) +/i, ""), Object.assign(Dr.bind(null, r), {
        hook: xr.bind(null, r)
      });
    };
    const Je = "7.0.8", Fe = () => {
    }, Mr = console.warn.bind(console), zr = console.error.bind(console);
    function Wr(e = {}) {
      return typeof e.debug != "function" && (e.debug = Fe), typeof e.info != "function" && (e.info = Fe), typeof e.warn != "function" && (e.warn = Mr), typeof e.error != "function" && (e.error = zr), e;
    }
    const De = `octokit-core.js/${Je} ${b()}`;
    class Kr {
      static VERSION = Je;
      static defaults(r) {
        return class extends this {
          constructor(...t) {
            const n = t[0] || {};
            if (typeof r == "function") {
              super(r(n));
              return;
            }
            super(
              Object.assign(
                {},
                r,
                n,
                n.userAgent && r.userAgent ? {
                  userAgent: `${n.userAgent} ${r.userAgent}`
                } : null
              )
            );
          }
        };
      }
      static plugins = [];
      /**
       * Attach a plugin (or many) to your Octokit instance.
       *
       * @example
       * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
       */
      static plugin(...r) {
        const s = this.plugins;
        return class extends this {
          static plugins = s.concat(
            r.filter((n) => !s.includes(n))
          );
        };
      }
      constructor(r = {}) {
        const s = new Ke.Collection(), t = {
          baseUrl: ae.endpoint.DEFAULTS.baseUrl,
          headers: {},
          request: Object.assign({}, r.request, {
            // @ts-ignore internal usage only, no need to type
            hook: s.bind(null, "request")
          }),
          mediaType: {
            previews: [],
            format: ""
          }
        };
        if (t.headers["user-agent"] = r.userAgent ? `${r.userAgent} ${De}` : De, r.baseUrl && (t.baseUrl = r.baseUrl), r.previews && (t.mediaType.previews = r.previews), r.timeZone && (t.headers["time-zone"] = r.timeZone), this.request = ae.defaults(t), this.graphql = Jr(this.request).defaults(t), this.log = Wr(r.log), this.hook = s, r.authStrategy) {
          const { authStrategy: o, ...a } = r, i = o(
            Object.assign(
              {
                request: this.request,
                log: this.log,
                // we pass the current octokit instance as well as its constructor options
                // to allow for authentication strategies that return a new octokit instance
                // that shares the same internal state as the current one. The original
                // requirement for this was the "event-octokit" authentication strategy
                // of https://github.com/probot/octokit-auth-probot.
                octokit: this,
                octokitOptions: a
              },
              r.auth
            )
          );
          s.wrap("request", i.hook), this.auth = i;
        } else if (!r.auth)
          this.auth = async () => ({
            type: "unauthenticated"
          });
        else {
          const o = Lr(r.auth);
          s.wrap("request", o.hook), this.auth = o;
        }
        const n = this.constructor;
        for (let o = 0; o < n.plugins.length; ++o)
          Object.assign(this, n.plugins[o](this, r));
      }
      // assigned during constructor
      request;
      graphql;
      log;
      hook;
      // TODO: type `octokit.auth` based on passed options.authStrategy
      auth;
    }
    var Qr = G(3457), Xr = "0.0.0-development";
    function Yr(e) {
      if (!e.data)
        return {
          ...e,
          data: []
        };
      if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
      const s = e.data.incomplete_results, t = e.data.repository_selection, n = e.data.total_count, o = e.data.total_commits;
      delete e.data.incomplete_results, delete e.data.repository_selection, delete e.data.total_count, delete e.data.total_commits;
      const a = Object.keys(e.data)[0], i = e.data[a];
      return e.data = i, typeof s < "u" && (e.data.incomplete_results = s), typeof t < "u" && (e.data.repository_selection = t), e.data.total_count = n, e.data.total_commits = o, e;
    }
    function pe(e, r, s) {
      const t = typeof r == "function" ? r.endpoint(s) : e.request.endpoint(r, s), n = typeof r == "function" ? r : e.request, o = t.method, a = t.headers;
      let i = t.url;
      return {
        [Symbol.asyncIterator]: () => ({
          async next() {
            if (!i) return { done: !0 };
            try {
              const c = await n({ method: o, url: i, headers: a }), f = Yr(c);
              if (i = ((f.headers.link || "").match(
                /<([^<>]+)>;\s*rel="next"/
              ) || [])[1], !i && "total_commits" in f.data) {
                const u = new URL(f.url), p = u.searchParams, g = parseInt(p.get("page") || "1", 10), h = parseInt(p.get("per_page") || "250", 10);
                g * h < f.data.total_commits && (p.set("page", String(g + 1)), i = u.toString());
              }
              return { value: f };
            } catch (c) {
              if (c.status !== 409) throw c;
              return i = "", {
                value: {
                  status: 200,
                  headers: {},
                  data: []
                }
              };
            }
          }
        })
      };
    }
    function Ve(e, r, s, t) {
      return typeof s == "function" && (t = s, s = void 0), xe(
        e,
        [],
        pe(e, r, s)[Symbol.asyncIterator](),
        t
      );
    }
    function xe(e, r, s, t) {
      return s.next().then((n) => {
        if (n.done)
          return r;
        let o = !1;
        function a() {
          o = !0;
        }
        return r = r.concat(
          t ? t(n.value, a) : n.value.data
        ), o ? r : xe(e, r, s, t);
      });
    }
    var as = Object.assign(Ve, {
      iterator: pe
    }), Zr = (
      /* unused pure expression or super */
      null
    );
    function cs(e) {
      return typeof e == "string" ? Zr.includes(e) : !1;
    }
    function Le(e) {
      return {
        paginate: Object.assign(Ve.bind(null, e), {
          iterator: pe.bind(null, e)
        })
      };
    }
    Le.VERSION = Xr;
    const us = new P(), le = W(), es = {
      baseUrl: le,
      request: {
        agent: L(le),
        fetch: z(le)
      }
    }, rs = Kr.plugin(Qr._, Le).defaults(es);
    function ss(e, r) {
      const s = Object.assign({}, r || {}), t = B(e, s);
      t && (s.auth = t);
      const n = K(s.userAgent);
      return n && (s.userAgent = n), s;
    }
    const ts = new P();
    function ns(e, r, ...s) {
      const t = rs.plugin(...s);
      return new t(ss(e, r));
    }
  }),
  3457: ((fe, O, G) => {
    G.d(O, {
      _: () => j
    });
    function j() {
      return {};
    }
  }),
  9697: ((fe, O, G) => {
    G.r(O), G.d(O, {
      createFetch: () => q
    });
    var j = G(3919);
    const V = 1e7, P = 3e4;
    function q(N) {
      return async (B, { signal: L, body: M = "", ...z }) => {
        const W = { ...z, url: new URL(B), body: M, maxResponseSize: V }, K = { signal: L ?? new AbortController().signal, timeout_ms: P }, b = await N.send(W, K);
        if (b.kind === "no_response")
          throw b.error;
        const { status: $, headers: Q } = b;
        return {
          url: B,
          status: $,
          headers: new Map(Object.entries(Q)),
          text: async () => x(b.body)
        };
      };
    }
    function x(N) {
      try {
        return JSON.stringify((0, j.Yy)(N));
      } catch {
        return N;
      }
    }
  })
};
