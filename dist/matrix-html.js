"use strict";
exports.ids = ["matrix-html"], exports.modules = {
  1397: ((Ee, xe, V) => {
    V.d(xe, {
      Ay: () => v
    });
    const ce = -1, ge = 0, Y = 1, ue = 2, j = 3, q = 4, $ = 5, b = 6, C = 7, ne = 8, { defineProperty: c } = Object, T = typeof self == "object" ? self : globalThis, ae = (h, k) => {
      switch (h) {
        case "Function":
        case "SharedWorker":
        case "Worker":
        case "eval":
        case "setInterval":
        case "setTimeout":
          throw new TypeError("unable to deserialize " + h);
      }
      return new T[h](k);
    }, H = (h, k) => {
      const A = (N, L) => (h.set(L, N), N), z = (N) => {
        if (h.has(N))
          return h.get(N);
        const [L, d] = k[N];
        switch (L) {
          case ge:
          case ce:
            return A(d, N);
          case Y: {
            const O = A([], N);
            for (const E of d)
              O.push(z(E));
            return O;
          }
          case ue: {
            const O = A({}, N);
            for (const [E, ke] of d) {
              const F = z(E), te = z(ke);
              F === "__proto__" ? c(O, F, {
                value: te,
                configurable: !0,
                enumerable: !0,
                writable: !0
              }) : O[F] = te;
            }
            return O;
          }
          case j:
            return A(new Date(d), N);
          case q: {
            const { source: O, flags: E } = d;
            return A(new RegExp(O, E), N);
          }
          case $: {
            const O = A(/* @__PURE__ */ new Map(), N);
            for (const [E, ke] of d)
              O.set(z(E), z(ke));
            return O;
          }
          case b: {
            const O = A(/* @__PURE__ */ new Set(), N);
            for (const E of d)
              O.add(z(E));
            return O;
          }
          case C: {
            const { name: O, message: E } = d;
            return A(
              typeof T[O] == "function" ? ae(O, E) : new Error(E),
              N
            );
          }
          case ne:
            return A(BigInt(d), N);
          case "BigInt":
            return A(Object(BigInt(d)), N);
          case "ArrayBuffer":
            return A(new Uint8Array(d).buffer, d);
          case "DataView": {
            const { buffer: O } = new Uint8Array(d);
            return A(new DataView(O), d);
          }
          case "-0":
            return -0;
        }
        return A(ae(L, d), N);
      };
      return z;
    }, pe = (h) => H(/* @__PURE__ */ new Map(), h)(0), fe = "", { toString: we } = {}, { keys: ie, is: se } = Object, ee = (h) => {
      const k = typeof h;
      if (k !== "object" || !h)
        return [ge, k];
      const A = we.call(h).slice(8, -1);
      switch (A) {
        case "Array":
          return [Y, fe];
        case "Object":
          return [ue, fe];
        case "Date":
          return [j, fe];
        case "RegExp":
          return [q, fe];
        case "Map":
          return [$, fe];
        case "Set":
          return [b, fe];
        case "DataView":
          return [Y, A];
      }
      return A.includes("Array") ? [Y, A] : h instanceof Error ? [C, h.name || "Error"] : [ue, A];
    }, m = ([h, k]) => h === ge && (k === "function" || k === "symbol"), w = (h, k, A, z) => {
      const N = (d, O) => {
        const E = z.push(d) - 1;
        return A.set(O, E), E;
      }, L = (d) => {
        if (A.has(d))
          return A.get(d);
        let [O, E] = ee(d);
        switch (O) {
          case ge: {
            let F = d;
            switch (E) {
              case "bigint":
                O = ne, F = d.toString();
                break;
              case "number":
                if (!d && se(d, -0))
                  return z.push(["-0"]) - 1;
                break;
              case "function":
              case "symbol":
                if (h)
                  throw new TypeError("unable to serialize " + E);
                F = null;
                break;
              case "undefined":
                return N([ce], d);
            }
            return N([O, F], d);
          }
          case Y: {
            if (E) {
              let J = d;
              return E === "DataView" ? J = new Uint8Array(d.buffer) : E === "ArrayBuffer" && (J = new Uint8Array(d)), N([E, [...J]], d);
            }
            const F = [], te = N([O, F], d);
            for (const J of d)
              F.push(L(J));
            return te;
          }
          case ue: {
            if (E)
              switch (E) {
                case "BigInt":
                  return N([E, d.toString()], d);
                case "Boolean":
                case "Number":
                case "String":
                  return N([E, d.valueOf()], d);
              }
            if (k && "toJSON" in d)
              return L(d.toJSON());
            const F = [], te = N([O, F], d);
            for (const J of ie(d))
              (h || !m(ee(d[J]))) && F.push([L(J), L(d[J])]);
            return te;
          }
          case j:
            return N([O, isNaN(d.getTime()) ? fe : d.toISOString()], d);
          case q: {
            const { source: F, flags: te } = d;
            return N([O, { source: F, flags: te }], d);
          }
          case $: {
            const F = [], te = N([O, F], d);
            for (const [J, ve] of d)
              (h || !(m(ee(J)) || m(ee(ve)))) && F.push([L(J), L(ve)]);
            return te;
          }
          case b: {
            const F = [], te = N([O, F], d);
            for (const J of d)
              (h || !m(ee(J))) && F.push(L(J));
            return te;
          }
        }
        const { message: ke } = d;
        return N([O, { name: E, message: ke }], d);
      };
      return L;
    }, x = (h, { json: k, lossy: A } = {}) => {
      const z = [];
      return w(!(k || A), !!k, /* @__PURE__ */ new Map(), z)(h), z;
    }, v = typeof structuredClone == "function" ? (
      /* c8 ignore start */
      (h, k) => k && ("json" in k || "lossy" in k) ? pe(x(h, k)) : structuredClone(h)
    ) : (h, k) => pe(x(h, k));
  }),
  5502: ((Ee, xe, V) => {
    V.d(xe, {
      a: () => q
    });
    var ce = V(1397), ge = V(1717);
    const Y = ["ariaDescribedBy", "ariaLabel", "ariaLabelledBy"], ue = {
      ancestors: {
        tbody: ["table"],
        td: ["table"],
        th: ["table"],
        thead: ["table"],
        tfoot: ["table"],
        tr: ["table"]
      },
      attributes: {
        a: [
          ...Y,
          // Note: these 3 are used by GFM footnotes, they do work on all links.
          "dataFootnoteBackref",
          "dataFootnoteRef",
          ["className", "data-footnote-backref"],
          "href"
        ],
        blockquote: ["cite"],
        // Note: this class is not normally allowed by GH, when manually writing
        // `code` as HTML in markdown, they adds it some other way.
        // We can’t do that, so we have to allow it.
        code: [["className", /^language-./]],
        del: ["cite"],
        div: ["itemScope", "itemType"],
        dl: [...Y],
        // Note: this is used by GFM footnotes.
        h2: [["className", "sr-only"]],
        img: [...Y, "longDesc", "src"],
        // Note: `input` is not normally allowed by GH, when manually writing
        // it in markdown, they add it from tasklists some other way.
        // We can’t do that, so we have to allow it.
        input: [
          ["disabled", !0],
          ["type", "checkbox"]
        ],
        ins: ["cite"],
        // Note: this class is not normally allowed by GH, when manually writing
        // `li` as HTML in markdown, they adds it some other way.
        // We can’t do that, so we have to allow it.
        li: [["className", "task-list-item"]],
        // Note: this class is not normally allowed by GH, when manually writing
        // `ol` as HTML in markdown, they adds it some other way.
        // We can’t do that, so we have to allow it.
        ol: [...Y, ["className", "contains-task-list"]],
        q: ["cite"],
        section: ["dataFootnotes", ["className", "footnotes"]],
        source: ["srcSet"],
        summary: [...Y],
        table: [...Y],
        // Note: this class is not normally allowed by GH, when manually writing
        // `ol` as HTML in markdown, they adds it some other way.
        // We can’t do that, so we have to allow it.
        ul: [...Y, ["className", "contains-task-list"]],
        "*": [
          "abbr",
          "accept",
          "acceptCharset",
          "accessKey",
          "action",
          "align",
          "alt",
          "axis",
          "border",
          "cellPadding",
          "cellSpacing",
          "char",
          "charOff",
          "charSet",
          "checked",
          "clear",
          "colSpan",
          "color",
          "cols",
          "compact",
          "coords",
          "dateTime",
          "dir",
          // Note: `disabled` is technically allowed on all elements by GH.
          // But it is useless on everything except `input`.
          // Because `input`s are normally not allowed, but we allow them for
          // checkboxes due to tasklists, we allow `disabled` only there.
          "encType",
          "frame",
          "hSpace",
          "headers",
          "height",
          "hrefLang",
          "htmlFor",
          "id",
          "isMap",
          "itemProp",
          "label",
          "lang",
          "maxLength",
          "media",
          "method",
          "multiple",
          "name",
          "noHref",
          "noShade",
          "noWrap",
          "open",
          "prompt",
          "readOnly",
          "rev",
          "rowSpan",
          "rows",
          "rules",
          "scope",
          "selected",
          "shape",
          "size",
          "span",
          "start",
          "summary",
          "tabIndex",
          "title",
          "useMap",
          "vAlign",
          "value",
          "width"
        ]
      },
      clobber: ["ariaDescribedBy", "ariaLabelledBy", "id", "name"],
      clobberPrefix: "user-content-",
      protocols: {
        cite: ["http", "https"],
        href: ["http", "https", "irc", "ircs", "mailto", "xmpp"],
        longDesc: ["http", "https"],
        src: ["http", "https"]
      },
      required: {
        input: { disabled: !0, type: "checkbox" }
      },
      strip: ["script"],
      tagNames: [
        "a",
        "b",
        "blockquote",
        "br",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        // Note: `input` is not normally allowed by GH, when manually writing
        // it in markdown, they add it from tasklists some other way.
        // We can’t do that, so we have to allow it.
        "input",
        "ins",
        "kbd",
        "li",
        "ol",
        "p",
        "picture",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "section",
        "source",
        "span",
        "strike",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "ul",
        "var"
      ]
    }, j = {}.hasOwnProperty;
    function q(m, w) {
      let x = { type: "root", children: [] };
      const v = {
        schema: w ? { ...ue, ...w } : ue,
        stack: []
      }, h = $(v, m);
      return h && (Array.isArray(h) ? h.length === 1 ? x = h[0] : x.children = h : x = h), x;
    }
    function $(m, w) {
      if (w && typeof w == "object") {
        const x = (
          /** @type {Record<string, Readonly<unknown>>} */
          w
        );
        switch (typeof x.type == "string" ? x.type : "") {
          case "comment":
            return b(m, x);
          case "doctype":
            return C(m, x);
          case "element":
            return ne(m, x);
          case "root":
            return c(m, x);
          case "text":
            return T(m, x);
          default:
        }
      }
    }
    function b(m, w) {
      if (m.schema.allowComments) {
        const x = typeof w.value == "string" ? w.value : "", v = x.indexOf("-->"), k = { type: "comment", value: v < 0 ? x : x.slice(0, v) };
        return se(k, w), k;
      }
    }
    function C(m, w) {
      if (m.schema.allowDoctypes) {
        const x = { type: "doctype" };
        return se(x, w), x;
      }
    }
    function ne(m, w) {
      const x = typeof w.tagName == "string" ? w.tagName : "";
      m.stack.push(x);
      const v = (
        /** @type {Array<ElementContent>} */
        ae(m, w.children)
      ), h = H(m, w.properties);
      m.stack.pop();
      let k = !1;
      if (x && x !== "*" && (!m.schema.tagNames || m.schema.tagNames.includes(x)) && (k = !0, m.schema.ancestors && j.call(m.schema.ancestors, x))) {
        const z = m.schema.ancestors[x];
        let N = -1;
        for (k = !1; ++N < z.length; )
          m.stack.includes(z[N]) && (k = !0);
      }
      if (!k)
        return m.schema.strip && !m.schema.strip.includes(x) ? v : void 0;
      const A = {
        type: "element",
        tagName: x,
        properties: h,
        children: v
      };
      return se(A, w), A;
    }
    function c(m, w) {
      const v = { type: "root", children: (
        /** @type {Array<RootContent>} */
        ae(m, w.children)
      ) };
      return se(v, w), v;
    }
    function T(m, w) {
      const v = { type: "text", value: typeof w.value == "string" ? w.value : "" };
      return se(v, w), v;
    }
    function ae(m, w) {
      const x = [];
      if (Array.isArray(w)) {
        const v = (
          /** @type {Array<Readonly<unknown>>} */
          w
        );
        let h = -1;
        for (; ++h < v.length; ) {
          const k = $(m, v[h]);
          k && (Array.isArray(k) ? x.push(...k) : x.push(k));
        }
      }
      return x;
    }
    function H(m, w) {
      const x = m.stack[m.stack.length - 1], v = m.schema.attributes, h = m.schema.required, k = v && j.call(v, x) ? v[x] : void 0, A = v && j.call(v, "*") ? v["*"] : void 0, z = (
        /** @type {Readonly<Record<string, Readonly<unknown>>>} */
        w && typeof w == "object" ? w : {}
      ), N = {};
      let L;
      for (L in z)
        if (j.call(z, L)) {
          const d = z[L];
          let O = pe(
            m,
            ee(k, L),
            L,
            d
          );
          O == null && (O = pe(m, ee(A, L), L, d)), O != null && (N[L] = O);
        }
      if (h && j.call(h, x)) {
        const d = h[x];
        for (L in d)
          j.call(d, L) && !j.call(N, L) && (N[L] = d[L]);
      }
      return N;
    }
    function pe(m, w, x, v) {
      return w ? Array.isArray(v) ? fe(m, w, x, v) : we(m, w, x, v) : void 0;
    }
    function fe(m, w, x, v) {
      let h = -1;
      const k = [];
      for (; ++h < v.length; ) {
        const A = we(m, w, x, v[h]);
        (typeof A == "number" || typeof A == "string") && k.push(A);
      }
      return k;
    }
    function we(m, w, x, v) {
      if (!(typeof v != "boolean" && typeof v != "number" && typeof v != "string") && ie(m, x, v)) {
        if (typeof w == "object" && w.length > 1) {
          let h = !1, k = 0;
          for (; ++k < w.length; ) {
            const A = w[k];
            if (A && typeof A == "object" && "flags" in A) {
              if (A.test(String(v))) {
                h = !0;
                break;
              }
            } else if (A === v) {
              h = !0;
              break;
            }
          }
          if (!h) return;
        }
        return m.schema.clobber && m.schema.clobberPrefix && m.schema.clobber.includes(x) ? m.schema.clobberPrefix + v : v;
      }
    }
    function ie(m, w, x) {
      const v = m.schema.protocols && j.call(m.schema.protocols, w) ? m.schema.protocols[w] : void 0;
      if (!v || v.length === 0)
        return !0;
      const h = String(x), k = h.indexOf(":"), A = h.indexOf("?"), z = h.indexOf("#"), N = h.indexOf("/");
      if (k < 0 || // If the first colon is after a `?`, `#`, or `/`, it’s not a protocol.
      N > -1 && k > N || A > -1 && k > A || z > -1 && k > z)
        return !0;
      let L = -1;
      for (; ++L < v.length; ) {
        const d = v[L];
        if (k === d.length && h.slice(0, d.length) === d)
          return !0;
      }
      return !1;
    }
    function se(m, w) {
      const x = (0, ge.G1)(
        // @ts-expect-error: looks like a node.
        w
      );
      w.data && (m.data = (0, ce.Ay)(w.data)), x && (m.position = x);
    }
    function ee(m, w) {
      let x, v = -1;
      if (m)
        for (; ++v < m.length; ) {
          const h = m[v], k = typeof h == "string" ? h : h[0];
          if (k === w)
            return h;
          k === "data*" && (x = h);
        }
      if (w.length > 4 && w.slice(0, 4).toLowerCase() === "data")
        return x;
    }
  }),
  8839: ((Ee, xe, V) => {
    V.d(xe, {
      V: () => Cn
    });
    var ce = {};
    V.r(ce), V.d(ce, {
      boolean: () => b,
      booleanish: () => C,
      commaOrSpaceSeparated: () => H,
      commaSeparated: () => ae,
      number: () => c,
      overloadedBoolean: () => ne,
      spaceSeparated: () => T
    });
    const ge = [
      "area",
      "base",
      "basefont",
      "bgsound",
      "br",
      "col",
      "command",
      "embed",
      "frame",
      "hr",
      "image",
      "img",
      "input",
      "keygen",
      "link",
      "meta",
      "param",
      "source",
      "track",
      "wbr"
    ];
    class Y {
      /**
       * @param {SchemaType['property']} property
       *   Property.
       * @param {SchemaType['normal']} normal
       *   Normal.
       * @param {Space | undefined} [space]
       *   Space.
       * @returns
       *   Schema.
       */
      constructor(a, l, n) {
        this.normal = l, this.property = a, n && (this.space = n);
      }
    }
    Y.prototype.normal = {}, Y.prototype.property = {}, Y.prototype.space = void 0;
    function ue(r, a) {
      const l = {}, n = {};
      for (const y of r)
        Object.assign(l, y.property), Object.assign(n, y.normal);
      return new Y(l, n, a);
    }
    function j(r) {
      return r.toLowerCase();
    }
    class q {
      /**
       * @param {string} property
       *   Property.
       * @param {string} attribute
       *   Attribute.
       * @returns
       *   Info.
       */
      constructor(a, l) {
        this.attribute = l, this.property = a;
      }
    }
    q.prototype.attribute = "", q.prototype.booleanish = !1, q.prototype.boolean = !1, q.prototype.commaOrSpaceSeparated = !1, q.prototype.commaSeparated = !1, q.prototype.defined = !1, q.prototype.mustUseProperty = !1, q.prototype.number = !1, q.prototype.overloadedBoolean = !1, q.prototype.property = "", q.prototype.spaceSeparated = !1, q.prototype.space = void 0;
    let $ = 0;
    const b = pe(), C = pe(), ne = pe(), c = pe(), T = pe(), ae = pe(), H = pe();
    function pe() {
      return 2 ** ++$;
    }
    const fe = (
      /** @type {ReadonlyArray<keyof typeof types>} */
      Object.keys(ce)
    );
    class we extends q {
      /**
       * @constructor
       * @param {string} property
       *   Property.
       * @param {string} attribute
       *   Attribute.
       * @param {number | null | undefined} [mask]
       *   Mask.
       * @param {Space | undefined} [space]
       *   Space.
       * @returns
       *   Info.
       */
      constructor(a, l, n, y) {
        let D = -1;
        if (super(a, l), ie(this, "space", y), typeof n == "number")
          for (; ++D < fe.length; ) {
            const U = fe[D];
            ie(this, fe[D], (n & ce[U]) === ce[U]);
          }
      }
    }
    we.prototype.defined = !0;
    function ie(r, a, l) {
      l && (r[a] = l);
    }
    function se(r) {
      const a = {}, l = {};
      for (const [n, y] of Object.entries(r.properties)) {
        const D = new we(
          n,
          r.transform(r.attributes || {}, n),
          y,
          r.space
        );
        r.mustUseProperty && r.mustUseProperty.includes(n) && (D.mustUseProperty = !0), a[n] = D, l[j(n)] = n, l[j(D.attribute)] = n;
      }
      return new Y(a, l, r.space);
    }
    const ee = se({
      properties: {
        ariaActiveDescendant: null,
        ariaAtomic: C,
        ariaAutoComplete: null,
        ariaBusy: C,
        ariaChecked: C,
        ariaColCount: c,
        ariaColIndex: c,
        ariaColSpan: c,
        ariaControls: T,
        ariaCurrent: null,
        ariaDescribedBy: T,
        ariaDetails: null,
        ariaDisabled: C,
        ariaDropEffect: T,
        ariaErrorMessage: null,
        ariaExpanded: C,
        ariaFlowTo: T,
        ariaGrabbed: C,
        ariaHasPopup: null,
        ariaHidden: C,
        ariaInvalid: null,
        ariaKeyShortcuts: null,
        ariaLabel: null,
        ariaLabelledBy: T,
        ariaLevel: c,
        ariaLive: null,
        ariaModal: C,
        ariaMultiLine: C,
        ariaMultiSelectable: C,
        ariaOrientation: null,
        ariaOwns: T,
        ariaPlaceholder: null,
        ariaPosInSet: c,
        ariaPressed: C,
        ariaReadOnly: C,
        ariaRelevant: null,
        ariaRequired: C,
        ariaRoleDescription: T,
        ariaRowCount: c,
        ariaRowIndex: c,
        ariaRowSpan: c,
        ariaSelected: C,
        ariaSetSize: c,
        ariaSort: null,
        ariaValueMax: c,
        ariaValueMin: c,
        ariaValueNow: c,
        ariaValueText: null,
        role: null
      },
      transform(r, a) {
        return a === "role" ? a : "aria-" + a.slice(4).toLowerCase();
      }
    });
    function m(r, a) {
      return a in r ? r[a] : a;
    }
    function w(r, a) {
      return m(r, a.toLowerCase());
    }
    const x = se({
      attributes: {
        acceptcharset: "accept-charset",
        classname: "class",
        htmlfor: "for",
        httpequiv: "http-equiv"
      },
      mustUseProperty: ["checked", "multiple", "muted", "selected"],
      properties: {
        // Standard Properties.
        abbr: null,
        accept: ae,
        acceptCharset: T,
        accessKey: T,
        action: null,
        allow: null,
        allowFullScreen: b,
        allowPaymentRequest: b,
        allowUserMedia: b,
        alpha: b,
        alt: null,
        as: null,
        async: b,
        autoCapitalize: null,
        autoComplete: T,
        autoFocus: b,
        autoPlay: b,
        blocking: T,
        capture: null,
        charSet: null,
        checked: b,
        cite: null,
        className: T,
        closedBy: null,
        colorSpace: null,
        cols: c,
        colSpan: c,
        command: null,
        commandFor: null,
        content: null,
        contentEditable: C,
        controls: b,
        controlsList: T,
        coords: c | ae,
        crossOrigin: null,
        data: null,
        dateTime: null,
        decoding: null,
        default: b,
        defer: b,
        dir: null,
        dirName: null,
        disabled: b,
        download: ne,
        draggable: C,
        encType: null,
        enterKeyHint: null,
        fetchPriority: null,
        form: null,
        formAction: null,
        formEncType: null,
        formMethod: null,
        formNoValidate: b,
        formTarget: null,
        headers: T,
        height: c,
        hidden: ne,
        high: c,
        href: null,
        hrefLang: null,
        htmlFor: T,
        httpEquiv: T,
        id: null,
        imageSizes: null,
        imageSrcSet: null,
        inert: b,
        inputMode: null,
        integrity: null,
        is: null,
        isMap: b,
        itemId: null,
        itemProp: T,
        itemRef: T,
        itemScope: b,
        itemType: T,
        kind: null,
        label: null,
        lang: null,
        language: null,
        list: null,
        loading: null,
        loop: b,
        low: c,
        manifest: null,
        max: null,
        maxLength: c,
        media: null,
        method: null,
        min: null,
        minLength: c,
        multiple: b,
        muted: b,
        name: null,
        nonce: null,
        noModule: b,
        noValidate: b,
        onAbort: null,
        onAfterPrint: null,
        onAuxClick: null,
        onBeforeMatch: null,
        onBeforePrint: null,
        onBeforeToggle: null,
        onBeforeUnload: null,
        onBlur: null,
        onCancel: null,
        onCanPlay: null,
        onCanPlayThrough: null,
        onChange: null,
        onClick: null,
        onClose: null,
        onContextLost: null,
        onContextMenu: null,
        onContextRestored: null,
        onCopy: null,
        onCueChange: null,
        onCut: null,
        onDblClick: null,
        onDrag: null,
        onDragEnd: null,
        onDragEnter: null,
        onDragExit: null,
        onDragLeave: null,
        onDragOver: null,
        onDragStart: null,
        onDrop: null,
        onDurationChange: null,
        onEmptied: null,
        onEnded: null,
        onError: null,
        onFocus: null,
        onFormData: null,
        onHashChange: null,
        onInput: null,
        onInvalid: null,
        onKeyDown: null,
        onKeyPress: null,
        onKeyUp: null,
        onLanguageChange: null,
        onLoad: null,
        onLoadedData: null,
        onLoadedMetadata: null,
        onLoadEnd: null,
        onLoadStart: null,
        onMessage: null,
        onMessageError: null,
        onMouseDown: null,
        onMouseEnter: null,
        onMouseLeave: null,
        onMouseMove: null,
        onMouseOut: null,
        onMouseOver: null,
        onMouseUp: null,
        onOffline: null,
        onOnline: null,
        onPageHide: null,
        onPageShow: null,
        onPaste: null,
        onPause: null,
        onPlay: null,
        onPlaying: null,
        onPopState: null,
        onProgress: null,
        onRateChange: null,
        onRejectionHandled: null,
        onReset: null,
        onResize: null,
        onScroll: null,
        onScrollEnd: null,
        onSecurityPolicyViolation: null,
        onSeeked: null,
        onSeeking: null,
        onSelect: null,
        onSlotChange: null,
        onStalled: null,
        onStorage: null,
        onSubmit: null,
        onSuspend: null,
        onTimeUpdate: null,
        onToggle: null,
        onUnhandledRejection: null,
        onUnload: null,
        onVolumeChange: null,
        onWaiting: null,
        onWheel: null,
        open: b,
        optimum: c,
        pattern: null,
        ping: T,
        placeholder: null,
        playsInline: b,
        popover: null,
        popoverTarget: null,
        popoverTargetAction: null,
        poster: null,
        preload: null,
        readOnly: b,
        referrerPolicy: null,
        rel: T,
        required: b,
        reversed: b,
        rows: c,
        rowSpan: c,
        sandbox: T,
        scope: null,
        scoped: b,
        seamless: b,
        selected: b,
        shadowRootClonable: b,
        shadowRootCustomElementRegistry: b,
        shadowRootDelegatesFocus: b,
        shadowRootMode: null,
        shadowRootSerializable: b,
        shape: null,
        size: c,
        sizes: null,
        slot: null,
        span: c,
        spellCheck: C,
        src: null,
        srcDoc: null,
        srcLang: null,
        srcSet: null,
        start: c,
        step: null,
        style: null,
        tabIndex: c,
        target: null,
        title: null,
        translate: null,
        type: null,
        typeMustMatch: b,
        useMap: null,
        value: C,
        width: c,
        wrap: null,
        writingSuggestions: null,
        // Legacy.
        // See: https://html.spec.whatwg.org/#other-elements,-attributes-and-apis
        align: null,
        // Several. Use CSS `text-align` instead,
        aLink: null,
        // `<body>`. Use CSS `a:active {color}` instead
        archive: T,
        // `<object>`. List of URIs to archives
        axis: null,
        // `<td>` and `<th>`. Use `scope` on `<th>`
        background: null,
        // `<body>`. Use CSS `background-image` instead
        bgColor: null,
        // `<body>` and table elements. Use CSS `background-color` instead
        border: c,
        // `<table>`. Use CSS `border-width` instead,
        borderColor: null,
        // `<table>`. Use CSS `border-color` instead,
        bottomMargin: c,
        // `<body>`
        cellPadding: null,
        // `<table>`
        cellSpacing: null,
        // `<table>`
        char: null,
        // Several table elements. When `align=char`, sets the character to align on
        charOff: null,
        // Several table elements. When `char`, offsets the alignment
        classId: null,
        // `<object>`
        clear: null,
        // `<br>`. Use CSS `clear` instead
        code: null,
        // `<object>`
        codeBase: null,
        // `<object>`
        codeType: null,
        // `<object>`
        color: null,
        // `<font>` and `<hr>`. Use CSS instead
        compact: b,
        // Lists. Use CSS to reduce space between items instead
        declare: b,
        // `<object>`
        event: null,
        // `<script>`
        face: null,
        // `<font>`. Use CSS instead
        frame: null,
        // `<table>`
        frameBorder: null,
        // `<iframe>`. Use CSS `border` instead
        hSpace: c,
        // `<img>` and `<object>`
        leftMargin: c,
        // `<body>`
        link: null,
        // `<body>`. Use CSS `a:link {color: *}` instead
        longDesc: null,
        // `<frame>`, `<iframe>`, and `<img>`. Use an `<a>`
        lowSrc: null,
        // `<img>`. Use a `<picture>`
        marginHeight: c,
        // `<body>`
        marginWidth: c,
        // `<body>`
        noResize: b,
        // `<frame>`
        noHref: b,
        // `<area>`. Use no href instead of an explicit `nohref`
        noShade: b,
        // `<hr>`. Use background-color and height instead of borders
        noWrap: b,
        // `<td>` and `<th>`
        object: null,
        // `<applet>`
        profile: null,
        // `<head>`
        prompt: null,
        // `<isindex>`
        rev: null,
        // `<link>`
        rightMargin: c,
        // `<body>`
        rules: null,
        // `<table>`
        scheme: null,
        // `<meta>`
        scrolling: C,
        // `<frame>`. Use overflow in the child context
        standby: null,
        // `<object>`
        summary: null,
        // `<table>`
        text: null,
        // `<body>`. Use CSS `color` instead
        topMargin: c,
        // `<body>`
        valueType: null,
        // `<param>`
        version: null,
        // `<html>`. Use a doctype.
        vAlign: null,
        // Several. Use CSS `vertical-align` instead
        vLink: null,
        // `<body>`. Use CSS `a:visited {color}` instead
        vSpace: c,
        // `<img>` and `<object>`
        // Non-standard Properties.
        allowTransparency: null,
        autoCorrect: null,
        autoSave: null,
        credentialless: b,
        disablePictureInPicture: b,
        disableRemotePlayback: b,
        exportParts: ae,
        part: T,
        prefix: null,
        property: null,
        results: c,
        security: null,
        unselectable: null
      },
      space: "html",
      transform: w
    }), v = se({
      attributes: {
        accentHeight: "accent-height",
        alignmentBaseline: "alignment-baseline",
        arabicForm: "arabic-form",
        baselineShift: "baseline-shift",
        capHeight: "cap-height",
        className: "class",
        clipPath: "clip-path",
        clipRule: "clip-rule",
        colorInterpolation: "color-interpolation",
        colorInterpolationFilters: "color-interpolation-filters",
        colorProfile: "color-profile",
        colorRendering: "color-rendering",
        crossOrigin: "crossorigin",
        dataType: "datatype",
        dominantBaseline: "dominant-baseline",
        enableBackground: "enable-background",
        fillOpacity: "fill-opacity",
        fillRule: "fill-rule",
        floodColor: "flood-color",
        floodOpacity: "flood-opacity",
        fontFamily: "font-family",
        fontSize: "font-size",
        fontSizeAdjust: "font-size-adjust",
        fontStretch: "font-stretch",
        fontStyle: "font-style",
        fontVariant: "font-variant",
        fontWeight: "font-weight",
        glyphName: "glyph-name",
        glyphOrientationHorizontal: "glyph-orientation-horizontal",
        glyphOrientationVertical: "glyph-orientation-vertical",
        hrefLang: "hreflang",
        horizAdvX: "horiz-adv-x",
        horizOriginX: "horiz-origin-x",
        horizOriginY: "horiz-origin-y",
        imageRendering: "image-rendering",
        letterSpacing: "letter-spacing",
        lightingColor: "lighting-color",
        markerEnd: "marker-end",
        markerMid: "marker-mid",
        markerStart: "marker-start",
        maskType: "mask-type",
        navDown: "nav-down",
        navDownLeft: "nav-down-left",
        navDownRight: "nav-down-right",
        navLeft: "nav-left",
        navNext: "nav-next",
        navPrev: "nav-prev",
        navRight: "nav-right",
        navUp: "nav-up",
        navUpLeft: "nav-up-left",
        navUpRight: "nav-up-right",
        onAbort: "onabort",
        onActivate: "onactivate",
        onAfterPrint: "onafterprint",
        onBeforePrint: "onbeforeprint",
        onBegin: "onbegin",
        onCancel: "oncancel",
        onCanPlay: "oncanplay",
        onCanPlayThrough: "oncanplaythrough",
        onChange: "onchange",
        onClick: "onclick",
        onClose: "onclose",
        onCopy: "oncopy",
        onCueChange: "oncuechange",
        onCut: "oncut",
        onDblClick: "ondblclick",
        onDrag: "ondrag",
        onDragEnd: "ondragend",
        onDragEnter: "ondragenter",
        onDragExit: "ondragexit",
        onDragLeave: "ondragleave",
        onDragOver: "ondragover",
        onDragStart: "ondragstart",
        onDrop: "ondrop",
        onDurationChange: "ondurationchange",
        onEmptied: "onemptied",
        onEnd: "onend",
        onEnded: "onended",
        onError: "onerror",
        onFocus: "onfocus",
        onFocusIn: "onfocusin",
        onFocusOut: "onfocusout",
        onHashChange: "onhashchange",
        onInput: "oninput",
        onInvalid: "oninvalid",
        onKeyDown: "onkeydown",
        onKeyPress: "onkeypress",
        onKeyUp: "onkeyup",
        onLoad: "onload",
        onLoadedData: "onloadeddata",
        onLoadedMetadata: "onloadedmetadata",
        onLoadStart: "onloadstart",
        onMessage: "onmessage",
        onMouseDown: "onmousedown",
        onMouseEnter: "onmouseenter",
        onMouseLeave: "onmouseleave",
        onMouseMove: "onmousemove",
        onMouseOut: "onmouseout",
        onMouseOver: "onmouseover",
        onMouseUp: "onmouseup",
        onMouseWheel: "onmousewheel",
        onOffline: "onoffline",
        onOnline: "ononline",
        onPageHide: "onpagehide",
        onPageShow: "onpageshow",
        onPaste: "onpaste",
        onPause: "onpause",
        onPlay: "onplay",
        onPlaying: "onplaying",
        onPopState: "onpopstate",
        onProgress: "onprogress",
        onRateChange: "onratechange",
        onRepeat: "onrepeat",
        onReset: "onreset",
        onResize: "onresize",
        onScroll: "onscroll",
        onSeeked: "onseeked",
        onSeeking: "onseeking",
        onSelect: "onselect",
        onShow: "onshow",
        onStalled: "onstalled",
        onStorage: "onstorage",
        onSubmit: "onsubmit",
        onSuspend: "onsuspend",
        onTimeUpdate: "ontimeupdate",
        onToggle: "ontoggle",
        onUnload: "onunload",
        onVolumeChange: "onvolumechange",
        onWaiting: "onwaiting",
        onZoom: "onzoom",
        overlinePosition: "overline-position",
        overlineThickness: "overline-thickness",
        paintOrder: "paint-order",
        panose1: "panose-1",
        pointerEvents: "pointer-events",
        referrerPolicy: "referrerpolicy",
        renderingIntent: "rendering-intent",
        shapeRendering: "shape-rendering",
        stopColor: "stop-color",
        stopOpacity: "stop-opacity",
        strikethroughPosition: "strikethrough-position",
        strikethroughThickness: "strikethrough-thickness",
        strokeDashArray: "stroke-dasharray",
        strokeDashOffset: "stroke-dashoffset",
        strokeLineCap: "stroke-linecap",
        strokeLineJoin: "stroke-linejoin",
        strokeMiterLimit: "stroke-miterlimit",
        strokeOpacity: "stroke-opacity",
        strokeWidth: "stroke-width",
        tabIndex: "tabindex",
        textAnchor: "text-anchor",
        textDecoration: "text-decoration",
        textRendering: "text-rendering",
        transformOrigin: "transform-origin",
        typeOf: "typeof",
        underlinePosition: "underline-position",
        underlineThickness: "underline-thickness",
        unicodeBidi: "unicode-bidi",
        unicodeRange: "unicode-range",
        unitsPerEm: "units-per-em",
        vAlphabetic: "v-alphabetic",
        vHanging: "v-hanging",
        vIdeographic: "v-ideographic",
        vMathematical: "v-mathematical",
        vectorEffect: "vector-effect",
        vertAdvY: "vert-adv-y",
        vertOriginX: "vert-origin-x",
        vertOriginY: "vert-origin-y",
        wordSpacing: "word-spacing",
        writingMode: "writing-mode",
        xHeight: "x-height",
        // These were camelcased in Tiny. Now lowercased in SVG 2
        playbackOrder: "playbackorder",
        timelineBegin: "timelinebegin"
      },
      properties: {
        about: H,
        accentHeight: c,
        accumulate: null,
        additive: null,
        alignmentBaseline: null,
        alphabetic: c,
        amplitude: c,
        arabicForm: null,
        ascent: c,
        attributeName: null,
        attributeType: null,
        azimuth: c,
        bandwidth: null,
        baselineShift: null,
        baseFrequency: null,
        baseProfile: null,
        bbox: null,
        begin: null,
        bias: c,
        by: null,
        calcMode: null,
        capHeight: c,
        className: T,
        clip: null,
        clipPath: null,
        clipPathUnits: null,
        clipRule: null,
        color: null,
        colorInterpolation: null,
        colorInterpolationFilters: null,
        colorProfile: null,
        colorRendering: null,
        content: null,
        contentScriptType: null,
        contentStyleType: null,
        crossOrigin: null,
        cursor: null,
        cx: null,
        cy: null,
        d: null,
        dataType: null,
        defaultAction: null,
        descent: c,
        diffuseConstant: c,
        direction: null,
        display: null,
        dur: null,
        divisor: c,
        dominantBaseline: null,
        download: b,
        dx: null,
        dy: null,
        edgeMode: null,
        editable: null,
        elevation: c,
        enableBackground: null,
        end: null,
        event: null,
        exponent: c,
        externalResourcesRequired: null,
        fill: null,
        fillOpacity: c,
        fillRule: null,
        filter: null,
        filterRes: null,
        filterUnits: null,
        floodColor: null,
        floodOpacity: null,
        focusable: null,
        focusHighlight: null,
        fontFamily: null,
        fontSize: null,
        fontSizeAdjust: null,
        fontStretch: null,
        fontStyle: null,
        fontVariant: null,
        fontWeight: null,
        format: null,
        fr: null,
        from: null,
        fx: null,
        fy: null,
        g1: ae,
        g2: ae,
        glyphName: ae,
        glyphOrientationHorizontal: null,
        glyphOrientationVertical: null,
        glyphRef: null,
        gradientTransform: null,
        gradientUnits: null,
        handler: null,
        hanging: c,
        hatchContentUnits: null,
        hatchUnits: null,
        height: null,
        href: null,
        hrefLang: null,
        horizAdvX: c,
        horizOriginX: c,
        horizOriginY: c,
        id: null,
        ideographic: c,
        imageRendering: null,
        initialVisibility: null,
        in: null,
        in2: null,
        intercept: c,
        k: c,
        k1: c,
        k2: c,
        k3: c,
        k4: c,
        kernelMatrix: H,
        kernelUnitLength: null,
        keyPoints: null,
        // SEMI_COLON_SEPARATED
        keySplines: null,
        // SEMI_COLON_SEPARATED
        keyTimes: null,
        // SEMI_COLON_SEPARATED
        kerning: null,
        lang: null,
        lengthAdjust: null,
        letterSpacing: null,
        lightingColor: null,
        limitingConeAngle: c,
        local: null,
        markerEnd: null,
        markerMid: null,
        markerStart: null,
        markerHeight: null,
        markerUnits: null,
        markerWidth: null,
        mask: null,
        maskContentUnits: null,
        maskType: null,
        maskUnits: null,
        mathematical: null,
        max: null,
        media: null,
        mediaCharacterEncoding: null,
        mediaContentEncodings: null,
        mediaSize: c,
        mediaTime: null,
        method: null,
        min: null,
        mode: null,
        name: null,
        navDown: null,
        navDownLeft: null,
        navDownRight: null,
        navLeft: null,
        navNext: null,
        navPrev: null,
        navRight: null,
        navUp: null,
        navUpLeft: null,
        navUpRight: null,
        numOctaves: null,
        observer: null,
        offset: null,
        onAbort: null,
        onActivate: null,
        onAfterPrint: null,
        onBeforePrint: null,
        onBegin: null,
        onCancel: null,
        onCanPlay: null,
        onCanPlayThrough: null,
        onChange: null,
        onClick: null,
        onClose: null,
        onCopy: null,
        onCueChange: null,
        onCut: null,
        onDblClick: null,
        onDrag: null,
        onDragEnd: null,
        onDragEnter: null,
        onDragExit: null,
        onDragLeave: null,
        onDragOver: null,
        onDragStart: null,
        onDrop: null,
        onDurationChange: null,
        onEmptied: null,
        onEnd: null,
        onEnded: null,
        onError: null,
        onFocus: null,
        onFocusIn: null,
        onFocusOut: null,
        onHashChange: null,
        onInput: null,
        onInvalid: null,
        onKeyDown: null,
        onKeyPress: null,
        onKeyUp: null,
        onLoad: null,
        onLoadedData: null,
        onLoadedMetadata: null,
        onLoadStart: null,
        onMessage: null,
        onMouseDown: null,
        onMouseEnter: null,
        onMouseLeave: null,
        onMouseMove: null,
        onMouseOut: null,
        onMouseOver: null,
        onMouseUp: null,
        onMouseWheel: null,
        onOffline: null,
        onOnline: null,
        onPageHide: null,
        onPageShow: null,
        onPaste: null,
        onPause: null,
        onPlay: null,
        onPlaying: null,
        onPopState: null,
        onProgress: null,
        onRateChange: null,
        onRepeat: null,
        onReset: null,
        onResize: null,
        onScroll: null,
        onSeeked: null,
        onSeeking: null,
        onSelect: null,
        onShow: null,
        onStalled: null,
        onStorage: null,
        onSubmit: null,
        onSuspend: null,
        onTimeUpdate: null,
        onToggle: null,
        onUnload: null,
        onVolumeChange: null,
        onWaiting: null,
        onZoom: null,
        opacity: null,
        operator: null,
        order: null,
        orient: null,
        orientation: null,
        origin: null,
        overflow: null,
        overlay: null,
        overlinePosition: c,
        overlineThickness: c,
        paintOrder: null,
        panose1: null,
        path: null,
        pathLength: c,
        patternContentUnits: null,
        patternTransform: null,
        patternUnits: null,
        phase: null,
        ping: T,
        pitch: null,
        playbackOrder: null,
        pointerEvents: null,
        points: null,
        pointsAtX: c,
        pointsAtY: c,
        pointsAtZ: c,
        preserveAlpha: null,
        preserveAspectRatio: null,
        primitiveUnits: null,
        propagate: null,
        property: H,
        r: null,
        radius: null,
        referrerPolicy: null,
        refX: null,
        refY: null,
        rel: H,
        rev: H,
        renderingIntent: null,
        repeatCount: null,
        repeatDur: null,
        requiredExtensions: H,
        requiredFeatures: H,
        requiredFonts: H,
        requiredFormats: H,
        resource: null,
        restart: null,
        result: null,
        rotate: null,
        rx: null,
        ry: null,
        scale: null,
        seed: null,
        shapeRendering: null,
        side: null,
        slope: null,
        snapshotTime: null,
        specularConstant: c,
        specularExponent: c,
        spreadMethod: null,
        spacing: null,
        startOffset: null,
        stdDeviation: null,
        stemh: null,
        stemv: null,
        stitchTiles: null,
        stopColor: null,
        stopOpacity: null,
        strikethroughPosition: c,
        strikethroughThickness: c,
        string: null,
        stroke: null,
        strokeDashArray: H,
        strokeDashOffset: null,
        strokeLineCap: null,
        strokeLineJoin: null,
        strokeMiterLimit: c,
        strokeOpacity: c,
        strokeWidth: null,
        style: null,
        surfaceScale: c,
        syncBehavior: null,
        syncBehaviorDefault: null,
        syncMaster: null,
        syncTolerance: null,
        syncToleranceDefault: null,
        systemLanguage: H,
        tabIndex: c,
        tableValues: null,
        target: null,
        targetX: c,
        targetY: c,
        textAnchor: null,
        textDecoration: null,
        textRendering: null,
        textLength: null,
        timelineBegin: null,
        title: null,
        transformBehavior: null,
        type: null,
        typeOf: H,
        to: null,
        transform: null,
        transformOrigin: null,
        u1: null,
        u2: null,
        underlinePosition: c,
        underlineThickness: c,
        unicode: null,
        unicodeBidi: null,
        unicodeRange: null,
        unitsPerEm: c,
        values: null,
        vAlphabetic: c,
        vMathematical: c,
        vectorEffect: null,
        vHanging: c,
        vIdeographic: c,
        version: null,
        vertAdvY: c,
        vertOriginX: c,
        vertOriginY: c,
        viewBox: null,
        viewTarget: null,
        visibility: null,
        width: null,
        widths: null,
        wordSpacing: null,
        writingMode: null,
        x: null,
        x1: null,
        x2: null,
        xChannelSelector: null,
        xHeight: c,
        y: null,
        y1: null,
        y2: null,
        yChannelSelector: null,
        z: null,
        zoomAndPan: null
      },
      space: "svg",
      transform: m
    }), h = se({
      properties: {
        xLinkActuate: null,
        xLinkArcRole: null,
        xLinkHref: null,
        xLinkRole: null,
        xLinkShow: null,
        xLinkTitle: null,
        xLinkType: null
      },
      space: "xlink",
      transform(r, a) {
        return "xlink:" + a.slice(5).toLowerCase();
      }
    }), k = se({
      attributes: { xmlnsxlink: "xmlns:xlink" },
      properties: { xmlnsXLink: null, xmlns: null },
      space: "xmlns",
      transform: w
    }), A = se({
      properties: { xmlBase: null, xmlLang: null, xmlSpace: null },
      space: "xml",
      transform(r, a) {
        return "xml:" + a.slice(3).toLowerCase();
      }
    }), z = ue([ee, x, h, k, A], "html"), N = ue([ee, v, h, k, A], "svg"), L = {}.hasOwnProperty;
    function d(r, a) {
      const l = a || {};
      function n(y, ...D) {
        let U = n.invalid;
        const Q = n.handlers;
        if (y && L.call(y, r)) {
          const ye = String(y[r]);
          U = L.call(Q, ye) ? Q[ye] : n.unknown;
        }
        if (U)
          return U.call(this, y, ...D);
      }
      return n.handlers = l.handlers || {}, n.invalid = l.invalid, n.unknown = l.unknown, n;
    }
    const O = /["&'<>`]/g, E = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ke = (
      // eslint-disable-next-line no-control-regex, unicorn/no-hex-escape
      /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g
    ), F = /[|\\{}()[\]^$+*?.]/g, te = /* @__PURE__ */ new WeakMap();
    function J(r, a) {
      if (r = r.replace(
        a.subset ? ve(a.subset) : O,
        n
      ), a.subset || a.escapeOnly)
        return r;
      return r.replace(E, l).replace(ke, n);
      function l(y, D, U) {
        return a.format(
          (y.charCodeAt(0) - 55296) * 1024 + y.charCodeAt(1) - 56320 + 65536,
          U.charCodeAt(D + 2),
          a
        );
      }
      function n(y, D, U) {
        return a.format(
          y.charCodeAt(0),
          U.charCodeAt(D + 1),
          a
        );
      }
    }
    function ve(r) {
      let a = te.get(r);
      return a || (a = Re(r), te.set(r, a)), a;
    }
    function Re(r) {
      const a = [];
      let l = -1;
      for (; ++l < r.length; )
        a.push(r[l].replace(F, "\\$&"));
      return new RegExp("(?:" + a.join("|") + ")", "g");
    }
    const Le = /[\dA-Fa-f]/;
    function u(r, a, l) {
      const n = "&#x" + r.toString(16).toUpperCase();
      return l && a && !Le.test(String.fromCharCode(a)) ? n : n + ";";
    }
    const s = /\d/;
    function S(r, a, l) {
      const n = "&#" + String(r);
      return l && a && !s.test(String.fromCharCode(a)) ? n : n + ";";
    }
    const M = [
      "AElig",
      "AMP",
      "Aacute",
      "Acirc",
      "Agrave",
      "Aring",
      "Atilde",
      "Auml",
      "COPY",
      "Ccedil",
      "ETH",
      "Eacute",
      "Ecirc",
      "Egrave",
      "Euml",
      "GT",
      "Iacute",
      "Icirc",
      "Igrave",
      "Iuml",
      "LT",
      "Ntilde",
      "Oacute",
      "Ocirc",
      "Ograve",
      "Oslash",
      "Otilde",
      "Ouml",
      "QUOT",
      "REG",
      "THORN",
      "Uacute",
      "Ucirc",
      "Ugrave",
      "Uuml",
      "Yacute",
      "aacute",
      "acirc",
      "acute",
      "aelig",
      "agrave",
      "amp",
      "aring",
      "atilde",
      "auml",
      "brvbar",
      "ccedil",
      "cedil",
      "cent",
      "copy",
      "curren",
      "deg",
      "divide",
      "eacute",
      "ecirc",
      "egrave",
      "eth",
      "euml",
      "frac12",
      "frac14",
      "frac34",
      "gt",
      "iacute",
      "icirc",
      "iexcl",
      "igrave",
      "iquest",
      "iuml",
      "laquo",
      "lt",
      "macr",
      "micro",
      "middot",
      "nbsp",
      "not",
      "ntilde",
      "oacute",
      "ocirc",
      "ograve",
      "ordf",
      "ordm",
      "oslash",
      "otilde",
      "ouml",
      "para",
      "plusmn",
      "pound",
      "quot",
      "raquo",
      "reg",
      "sect",
      "shy",
      "sup1",
      "sup2",
      "sup3",
      "szlig",
      "thorn",
      "times",
      "uacute",
      "ucirc",
      "ugrave",
      "uml",
      "uuml",
      "yacute",
      "yen",
      "yuml"
    ], I = {
      nbsp: "\xA0",
      iexcl: "\xA1",
      cent: "\xA2",
      pound: "\xA3",
      curren: "\xA4",
      yen: "\xA5",
      brvbar: "\xA6",
      sect: "\xA7",
      uml: "\xA8",
      copy: "\xA9",
      ordf: "\xAA",
      laquo: "\xAB",
      not: "\xAC",
      shy: "\xAD",
      reg: "\xAE",
      macr: "\xAF",
      deg: "\xB0",
      plusmn: "\xB1",
      sup2: "\xB2",
      sup3: "\xB3",
      acute: "\xB4",
      micro: "\xB5",
      para: "\xB6",
      middot: "\xB7",
      cedil: "\xB8",
      sup1: "\xB9",
      ordm: "\xBA",
      raquo: "\xBB",
      frac14: "\xBC",
      frac12: "\xBD",
      frac34: "\xBE",
      iquest: "\xBF",
      Agrave: "\xC0",
      Aacute: "\xC1",
      Acirc: "\xC2",
      Atilde: "\xC3",
      Auml: "\xC4",
      Aring: "\xC5",
      AElig: "\xC6",
      Ccedil: "\xC7",
      Egrave: "\xC8",
      Eacute: "\xC9",
      Ecirc: "\xCA",
      Euml: "\xCB",
      Igrave: "\xCC",
      Iacute: "\xCD",
      Icirc: "\xCE",
      Iuml: "\xCF",
      ETH: "\xD0",
      Ntilde: "\xD1",
      Ograve: "\xD2",
      Oacute: "\xD3",
      Ocirc: "\xD4",
      Otilde: "\xD5",
      Ouml: "\xD6",
      times: "\xD7",
      Oslash: "\xD8",
      Ugrave: "\xD9",
      Uacute: "\xDA",
      Ucirc: "\xDB",
      Uuml: "\xDC",
      Yacute: "\xDD",
      THORN: "\xDE",
      szlig: "\xDF",
      agrave: "\xE0",
      aacute: "\xE1",
      acirc: "\xE2",
      atilde: "\xE3",
      auml: "\xE4",
      aring: "\xE5",
      aelig: "\xE6",
      ccedil: "\xE7",
      egrave: "\xE8",
      eacute: "\xE9",
      ecirc: "\xEA",
      euml: "\xEB",
      igrave: "\xEC",
      iacute: "\xED",
      icirc: "\xEE",
      iuml: "\xEF",
      eth: "\xF0",
      ntilde: "\xF1",
      ograve: "\xF2",
      oacute: "\xF3",
      ocirc: "\xF4",
      otilde: "\xF5",
      ouml: "\xF6",
      divide: "\xF7",
      oslash: "\xF8",
      ugrave: "\xF9",
      uacute: "\xFA",
      ucirc: "\xFB",
      uuml: "\xFC",
      yacute: "\xFD",
      thorn: "\xFE",
      yuml: "\xFF",
      fnof: "\u0192",
      Alpha: "\u0391",
      Beta: "\u0392",
      Gamma: "\u0393",
      Delta: "\u0394",
      Epsilon: "\u0395",
      Zeta: "\u0396",
      Eta: "\u0397",
      Theta: "\u0398",
      Iota: "\u0399",
      Kappa: "\u039A",
      Lambda: "\u039B",
      Mu: "\u039C",
      Nu: "\u039D",
      Xi: "\u039E",
      Omicron: "\u039F",
      Pi: "\u03A0",
      Rho: "\u03A1",
      Sigma: "\u03A3",
      Tau: "\u03A4",
      Upsilon: "\u03A5",
      Phi: "\u03A6",
      Chi: "\u03A7",
      Psi: "\u03A8",
      Omega: "\u03A9",
      alpha: "\u03B1",
      beta: "\u03B2",
      gamma: "\u03B3",
      delta: "\u03B4",
      epsilon: "\u03B5",
      zeta: "\u03B6",
      eta: "\u03B7",
      theta: "\u03B8",
      iota: "\u03B9",
      kappa: "\u03BA",
      lambda: "\u03BB",
      mu: "\u03BC",
      nu: "\u03BD",
      xi: "\u03BE",
      omicron: "\u03BF",
      pi: "\u03C0",
      rho: "\u03C1",
      sigmaf: "\u03C2",
      sigma: "\u03C3",
      tau: "\u03C4",
      upsilon: "\u03C5",
      phi: "\u03C6",
      chi: "\u03C7",
      psi: "\u03C8",
      omega: "\u03C9",
      thetasym: "\u03D1",
      upsih: "\u03D2",
      piv: "\u03D6",
      bull: "\u2022",
      hellip: "\u2026",
      prime: "\u2032",
      Prime: "\u2033",
      oline: "\u203E",
      frasl: "\u2044",
      weierp: "\u2118",
      image: "\u2111",
      real: "\u211C",
      trade: "\u2122",
      alefsym: "\u2135",
      larr: "\u2190",
      uarr: "\u2191",
      rarr: "\u2192",
      darr: "\u2193",
      harr: "\u2194",
      crarr: "\u21B5",
      lArr: "\u21D0",
      uArr: "\u21D1",
      rArr: "\u21D2",
      dArr: "\u21D3",
      hArr: "\u21D4",
      forall: "\u2200",
      part: "\u2202",
      exist: "\u2203",
      empty: "\u2205",
      nabla: "\u2207",
      isin: "\u2208",
      notin: "\u2209",
      ni: "\u220B",
      prod: "\u220F",
      sum: "\u2211",
      minus: "\u2212",
      lowast: "\u2217",
      radic: "\u221A",
      prop: "\u221D",
      infin: "\u221E",
      ang: "\u2220",
      and: "\u2227",
      or: "\u2228",
      cap: "\u2229",
      cup: "\u222A",
      int: "\u222B",
      there4: "\u2234",
      sim: "\u223C",
      cong: "\u2245",
      asymp: "\u2248",
      ne: "\u2260",
      equiv: "\u2261",
      le: "\u2264",
      ge: "\u2265",
      sub: "\u2282",
      sup: "\u2283",
      nsub: "\u2284",
      sube: "\u2286",
      supe: "\u2287",
      oplus: "\u2295",
      otimes: "\u2297",
      perp: "\u22A5",
      sdot: "\u22C5",
      lceil: "\u2308",
      rceil: "\u2309",
      lfloor: "\u230A",
      rfloor: "\u230B",
      lang: "\u2329",
      rang: "\u232A",
      loz: "\u25CA",
      spades: "\u2660",
      clubs: "\u2663",
      hearts: "\u2665",
      diams: "\u2666",
      quot: '"',
      amp: "&",
      lt: "<",
      gt: ">",
      OElig: "\u0152",
      oelig: "\u0153",
      Scaron: "\u0160",
      scaron: "\u0161",
      Yuml: "\u0178",
      circ: "\u02C6",
      tilde: "\u02DC",
      ensp: "\u2002",
      emsp: "\u2003",
      thinsp: "\u2009",
      zwnj: "\u200C",
      zwj: "\u200D",
      lrm: "\u200E",
      rlm: "\u200F",
      ndash: "\u2013",
      mdash: "\u2014",
      lsquo: "\u2018",
      rsquo: "\u2019",
      sbquo: "\u201A",
      ldquo: "\u201C",
      rdquo: "\u201D",
      bdquo: "\u201E",
      dagger: "\u2020",
      Dagger: "\u2021",
      permil: "\u2030",
      lsaquo: "\u2039",
      rsaquo: "\u203A",
      euro: "\u20AC"
    }, he = [
      "cent",
      "copy",
      "divide",
      "gt",
      "lt",
      "not",
      "para",
      "times"
    ], le = {}.hasOwnProperty, de = {};
    let Ce;
    for (Ce in I)
      le.call(I, Ce) && (de[I[Ce]] = Ce);
    const Te = /[^\dA-Za-z]/;
    function Me(r, a, l, n) {
      const y = String.fromCharCode(r);
      if (le.call(de, y)) {
        const D = de[y], U = "&" + D;
        return l && M.includes(D) && !he.includes(D) && (!n || a && a !== 61 && Te.test(String.fromCharCode(a))) ? U : U + ";";
      }
      return "";
    }
    function De(r, a, l) {
      let n = u(r, a, l.omitOptionalSemicolons), y;
      if ((l.useNamedReferences || l.useShortestReferences) && (y = Me(
        r,
        a,
        l.omitOptionalSemicolons,
        l.attribute
      )), (l.useShortestReferences || !y) && l.useShortestReferences) {
        const D = S(r, a, l.omitOptionalSemicolons);
        D.length < n.length && (n = D);
      }
      return y && (!l.useShortestReferences || y.length < n.length) ? y : n;
    }
    function Ne(r, a) {
      return J(r, Object.assign({ format: De }, a));
    }
    function un(r, a) {
      return core(r, Object.assign({ format: formatBasic }, a));
    }
    const Ze = /^>|^->|<!--|-->|--!>|<!-$/g, Ge = [">"], $e = ["<", ">"];
    function Je(r, a, l, n) {
      return n.settings.bogusComments ? "<?" + Ne(
        r.value,
        Object.assign({}, n.settings.characterReferences, {
          subset: Ge
        })
      ) + ">" : "<!--" + r.value.replace(Ze, y) + "-->";
      function y(D) {
        return Ne(
          D,
          Object.assign({}, n.settings.characterReferences, {
            subset: $e
          })
        );
      }
    }
    function _e(r, a, l, n) {
      return "<!" + (n.settings.upperDoctype ? "DOCTYPE" : "doctype") + (n.settings.tightDoctype ? "" : " ") + "html>";
    }
    function ze(r, a) {
      const l = String(r);
      if (typeof a != "string")
        throw new TypeError("Expected character");
      let n = 0, y = l.indexOf(a);
      for (; y !== -1; )
        n++, y = l.indexOf(a, y + a.length);
      return n;
    }
    function pn(r) {
      const a = [], l = String(r || "");
      let n = l.indexOf(","), y = 0, D = !1;
      for (; !D; ) {
        n === -1 && (n = l.length, D = !0);
        const U = l.slice(y, n).trim();
        (U || !D) && a.push(U), y = n + 1, n = l.indexOf(",", y);
      }
      return a;
    }
    function Qe(r, a) {
      const l = a || {};
      return (r[r.length - 1] === "" ? [...r, ""] : r).join(
        (l.padRight ? " " : "") + "," + (l.padLeft === !1 ? "" : " ")
      ).trim();
    }
    const en = /[A-Z]/g, Fe = /-[a-z]/g, nn = /^data[-\w.:]+$/i;
    function tn(r, a) {
      const l = j(a);
      let n = a, y = q;
      if (l in r.normal)
        return r.property[r.normal[l]];
      if (l.length > 4 && l.slice(0, 4) === "data" && nn.test(a)) {
        if (a.charAt(4) === "-") {
          const D = a.slice(5).replace(Fe, qe);
          n = "data" + D.charAt(0).toUpperCase() + D.slice(1);
        } else {
          const D = a.slice(4);
          if (!Fe.test(D)) {
            let U = D.replace(en, je);
            U.charAt(0) !== "-" && (U = "-" + U), a = "data" + U;
          }
        }
        y = we;
      }
      return new y(n, a);
    }
    function je(r) {
      return "-" + r.toLowerCase();
    }
    function qe(r) {
      return r.charAt(1).toUpperCase();
    }
    function fn(r) {
      const a = String(r || "").trim();
      return a ? a.split(/[ \t\n\r\f]+/g) : [];
    }
    function He(r) {
      return r.join(" ").trim();
    }
    const ln = /[ \t\n\f\r]/g;
    function Ie(r) {
      return typeof r == "object" ? r.type === "text" ? Ve(r.value) : !1 : Ve(r);
    }
    function Ve(r) {
      return r.replace(ln, "") === "";
    }
    const X = We(1), Oe = We(-1), on = [];
    function We(r) {
      return a;
      function a(l, n, y) {
        const D = l ? l.children : on;
        let U = (n || 0) + r, Q = D[U];
        if (!y)
          for (; Q && Ie(Q); )
            U += r, Q = D[U];
        return Q;
      }
    }
    const rn = {}.hasOwnProperty;
    function Ye(r) {
      return a;
      function a(l, n, y) {
        return rn.call(r, l.tagName) && r[l.tagName](l, n, y);
      }
    }
    const Be = Ye({
      body: an,
      caption: Ue,
      colgroup: Ue,
      dd: i,
      dt: o,
      head: Ue,
      html: Ke,
      li: t,
      optgroup: p,
      option: g,
      p: e,
      rp: f,
      rt: f,
      tbody: K,
      td: B,
      tfoot: Z,
      th: B,
      thead: R,
      tr: P
    });
    function Ue(r, a, l) {
      const n = X(l, a, !0);
      return !n || n.type !== "comment" && !(n.type === "text" && Ie(n.value.charAt(0)));
    }
    function Ke(r, a, l) {
      const n = X(l, a);
      return !n || n.type !== "comment";
    }
    function an(r, a, l) {
      const n = X(l, a);
      return !n || n.type !== "comment";
    }
    function e(r, a, l) {
      const n = X(l, a);
      return n ? n.type === "element" && (n.tagName === "address" || n.tagName === "article" || n.tagName === "aside" || n.tagName === "blockquote" || n.tagName === "details" || n.tagName === "div" || n.tagName === "dl" || n.tagName === "fieldset" || n.tagName === "figcaption" || n.tagName === "figure" || n.tagName === "footer" || n.tagName === "form" || n.tagName === "h1" || n.tagName === "h2" || n.tagName === "h3" || n.tagName === "h4" || n.tagName === "h5" || n.tagName === "h6" || n.tagName === "header" || n.tagName === "hgroup" || n.tagName === "hr" || n.tagName === "main" || n.tagName === "menu" || n.tagName === "nav" || n.tagName === "ol" || n.tagName === "p" || n.tagName === "pre" || n.tagName === "section" || n.tagName === "table" || n.tagName === "ul") : !l || // Confusing parent.
      !(l.type === "element" && (l.tagName === "a" || l.tagName === "audio" || l.tagName === "del" || l.tagName === "ins" || l.tagName === "map" || l.tagName === "noscript" || l.tagName === "video" || // Custom element.
      l.tagName.includes("-")));
    }
    function t(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && n.tagName === "li";
    }
    function o(r, a, l) {
      const n = X(l, a);
      return !!(n && n.type === "element" && (n.tagName === "dt" || n.tagName === "dd"));
    }
    function i(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && (n.tagName === "dt" || n.tagName === "dd");
    }
    function f(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && (n.tagName === "rp" || n.tagName === "rt");
    }
    function p(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && n.tagName === "optgroup";
    }
    function g(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && (n.tagName === "option" || n.tagName === "optgroup");
    }
    function R(r, a, l) {
      const n = X(l, a);
      return !!(n && n.type === "element" && (n.tagName === "tbody" || n.tagName === "tfoot"));
    }
    function K(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && (n.tagName === "tbody" || n.tagName === "tfoot");
    }
    function Z(r, a, l) {
      return !X(l, a);
    }
    function P(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && n.tagName === "tr";
    }
    function B(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && (n.tagName === "td" || n.tagName === "th");
    }
    const W = Ye({
      body: re,
      colgroup: Se,
      head: _,
      html: oe,
      tbody: me
    });
    function oe(r) {
      const a = X(r, -1);
      return !a || a.type !== "comment";
    }
    function _(r) {
      const a = /* @__PURE__ */ new Set();
      for (const n of r.children)
        if (n.type === "element" && (n.tagName === "base" || n.tagName === "title")) {
          if (a.has(n.tagName)) return !1;
          a.add(n.tagName);
        }
      const l = r.children[0];
      return !l || l.type === "element";
    }
    function re(r) {
      const a = X(r, -1, !0);
      return !a || a.type !== "comment" && !(a.type === "text" && Ie(a.value.charAt(0))) && !(a.type === "element" && (a.tagName === "meta" || a.tagName === "link" || a.tagName === "script" || a.tagName === "style" || a.tagName === "template"));
    }
    function Se(r, a, l) {
      const n = Oe(l, a);
      if (l && n && n.type === "element" && n.tagName === "colgroup" && Be(n, l.children.indexOf(n), l))
        return !1;
      const y = X(r, -1, !0);
      return !!(y && y.type === "element" && y.tagName === "col");
    }
    function me(r, a, l) {
      const n = Oe(l, a);
      if (l && n && n.type === "element" && (n.tagName === "thead" || n.tagName === "tbody") && Be(n, l.children.indexOf(n), l))
        return !1;
      const y = X(r, -1);
      return !!(y && y.type === "element" && y.tagName === "tr");
    }
    const be = {
      // See: <https://html.spec.whatwg.org/#attribute-name-state>.
      name: [
        [`	
\f\r &/=>`.split(""), `	
\f\r "&'/=>\``.split("")],
        [`\0	
\f\r "&'/<=>`.split(""), `\0	
\f\r "&'/<=>\``.split("")]
      ],
      // See: <https://html.spec.whatwg.org/#attribute-value-(unquoted)-state>.
      unquoted: [
        [`	
\f\r &>`.split(""), `\0	
\f\r "&'<=>\``.split("")],
        [`\0	
\f\r "&'<=>\``.split(""), `\0	
\f\r "&'<=>\``.split("")]
      ],
      // See: <https://html.spec.whatwg.org/#attribute-value-(single-quoted)-state>.
      single: [
        ["&'".split(""), "\"&'`".split("")],
        ["\0&'".split(""), "\0\"&'`".split("")]
      ],
      // See: <https://html.spec.whatwg.org/#attribute-value-(double-quoted)-state>.
      double: [
        ['"&'.split(""), "\"&'`".split("")],
        ['\0"&'.split(""), "\0\"&'`".split("")]
      ]
    }, G = /* @__PURE__ */ new Set(["desc", "foreignObject", "title"]);
    function Ae(r, a, l, n) {
      const { schema: y } = n, D = y.space === "svg" ? !1 : n.settings.omitOptionalTags;
      let U = y.space === "svg" ? n.settings.closeEmptyElements : n.settings.voids.includes(r.tagName.toLowerCase());
      const Q = [];
      y.space === "html" && r.tagName === "svg" && (n.schema = N);
      const ye = sn(n, r.properties);
      n.schema.space === "svg" && G.has(r.tagName) && (n.schema = z);
      const dn = n.all(
        y.space === "html" && r.tagName === "template" ? r.content : r
      );
      if (n.schema = y, dn && (U = !1), ye || !D || !W(r, a, l)) {
        if (Q.push("<", r.tagName, ye ? " " + ye : ""), U && (y.space === "svg" || n.settings.closeSelfClosing)) {
          const Xe = ye.charAt(ye.length - 1);
          (!n.settings.tightSelfClosing || Xe === "/" || Xe && Xe !== '"' && Xe !== "'") && Q.push(" "), Q.push("/");
        }
        Q.push(">");
      }
      return Q.push(dn), !U && (!D || !Be(r, a, l)) && Q.push("</" + r.tagName + ">"), Q.join("");
    }
    function sn(r, a) {
      const l = [];
      let n = -1, y;
      if (a) {
        for (y in a)
          if (a[y] !== null && a[y] !== void 0) {
            const D = cn(r, y, a[y]);
            D && l.push(D);
          }
      }
      for (; ++n < l.length; ) {
        const D = r.settings.tightAttributes ? l[n].charAt(l[n].length - 1) : void 0;
        n !== l.length - 1 && D !== '"' && D !== "'" && (l[n] += " ");
      }
      return l.join("");
    }
    function cn(r, a, l) {
      const n = tn(r.schema, a), y = r.settings.allowParseErrors && r.schema.space === "html" ? 0 : 1, D = r.settings.allowDangerousCharacters ? 0 : 1;
      if (n.overloadedBoolean && (l === n.attribute || l === "") ? l = !0 : (n.boolean || n.overloadedBoolean) && (typeof l != "string" || l === n.attribute || l === "") && (l = !!l), l == null || l === !1 || typeof l == "number" && Number.isNaN(l))
        return "";
      const U = Ne(
        n.attribute,
        Object.assign({}, r.settings.characterReferences, {
          // Always encode without parse errors in non-HTML.
          subset: be.name[y][D]
        })
      );
      if (l === !0 || (l = Array.isArray(l) ? (n.commaSeparated ? Qe : He)(l, {
        padLeft: !r.settings.tightCommaSeparatedLists
      }) : String(l), r.settings.collapseEmptyAttributes && !l)) return U;
      let Q;
      if (r.settings.preferUnquoted && (Q = Ne(
        l,
        Object.assign({}, r.settings.characterReferences, {
          attribute: !0,
          subset: be.unquoted[y][D]
        })
      )), Q !== l) {
        let { quote: ye } = r;
        r.settings.quoteSmart && ze(l, ye) > ze(l, r.alternative) && (ye = r.alternative), Q = ye + Ne(
          l,
          Object.assign({}, r.settings.characterReferences, {
            // Always encode without parse errors in non-HTML.
            subset: (ye === "'" ? be.single : be.double)[y][D],
            attribute: !0
          })
        ) + ye;
      }
      return U + (Q && "=" + Q);
    }
    const Pe = ["<", "&"];
    function hn(r, a, l, n) {
      return l && l.type === "element" && (l.tagName === "script" || l.tagName === "style") ? r.value : Ne(
        r.value,
        Object.assign({}, n.settings.characterReferences, {
          subset: Pe
        })
      );
    }
    function mn(r, a, l, n) {
      return n.settings.allowDangerousHtml ? r.value : hn(r, a, l, n);
    }
    function gn(r, a, l, n) {
      return n.all(r);
    }
    const yn = d("type", {
      invalid: bn,
      unknown: xn,
      handlers: { comment: Je, doctype: _e, element: Ae, raw: mn, root: gn, text: hn }
    });
    function bn(r) {
      throw new Error("Expected node, not `" + r + "`");
    }
    function xn(r) {
      const a = (
        /** @type {Nodes} */
        r
      );
      throw new Error("Cannot compile unknown node `" + a.type + "`");
    }
    const wn = {}, kn = {}, vn = [];
    function Cn(r, a) {
      const l = a || wn, n = l.quote || '"';
      if (n !== '"' && n !== "'")
        throw new Error("Invalid quote `" + n + "`, expected `'` or `\"`");
      const y = n === '"' ? "'" : '"';
      return {
        one: Sn,
        all: Nn,
        settings: {
          omitOptionalTags: l.omitOptionalTags || !1,
          allowParseErrors: l.allowParseErrors || !1,
          allowDangerousCharacters: l.allowDangerousCharacters || !1,
          quoteSmart: l.quoteSmart || !1,
          preferUnquoted: l.preferUnquoted || !1,
          tightAttributes: l.tightAttributes || !1,
          upperDoctype: l.upperDoctype || !1,
          tightDoctype: l.tightDoctype || !1,
          bogusComments: l.bogusComments || !1,
          tightCommaSeparatedLists: l.tightCommaSeparatedLists || !1,
          tightSelfClosing: l.tightSelfClosing || !1,
          collapseEmptyAttributes: l.collapseEmptyAttributes || !1,
          allowDangerousHtml: l.allowDangerousHtml || !1,
          voids: l.voids || ge,
          characterReferences: l.characterReferences || kn,
          closeSelfClosing: l.closeSelfClosing || !1,
          closeEmptyElements: l.closeEmptyElements || !1
        },
        schema: l.space === "svg" ? N : z,
        quote: n,
        alternative: y
      }.one(
        Array.isArray(r) ? { type: "root", children: r } : r,
        void 0,
        void 0
      );
    }
    function Sn(r, a, l) {
      return yn(r, a, l, this);
    }
    function Nn(r) {
      const a = [], l = r && r.children || vn;
      let n = -1;
      for (; ++n < l.length; )
        a[n] = this.one(l[n], n, r);
      return a.join("");
    }
  }),
  7121: ((Ee, xe, V) => {
    V.d(xe, {
      _: () => an
    });
    function ce(e) {
      return e;
    }
    function ge() {
    }
    function Y() {
    }
    function ue() {
    }
    var j = V(1397);
    const q = ie(/[A-Za-z]/), $ = ie(/[\dA-Za-z]/), b = ie(/[#-'*+\--9=?A-Z^-~]/);
    function C(e) {
      return (
        // Special whitespace codes (which have negative values), C0 and Control
        // character DEL
        e !== null && (e < 32 || e === 127)
      );
    }
    const ne = ie(/\d/), c = ie(/[\dA-Fa-f]/), T = ie(/[!-/:-@[-`{-~]/);
    function ae(e) {
      return e !== null && e < -2;
    }
    function H(e) {
      return e !== null && (e < 0 || e === 32);
    }
    function pe(e) {
      return e === -2 || e === -1 || e === 32;
    }
    const fe = ie(/\p{P}|\p{S}/u), we = ie(/\s/);
    function ie(e) {
      return t;
      function t(o) {
        return o !== null && o > -1 && e.test(String.fromCharCode(o));
      }
    }
    function se(e, t) {
      const o = encode(ee(e || ""));
      if (!t)
        return o;
      const i = o.indexOf(":"), f = o.indexOf("?"), p = o.indexOf("#"), g = o.indexOf("/");
      return (
        // If there is no protocol, it’s relative.
        i < 0 || // If the first colon is after a `?`, `#`, or `/`, it’s not a protocol.
        g > -1 && i > g || f > -1 && i > f || p > -1 && i > p || // It is a protocol, it should be allowed.
        t.test(o.slice(0, i)) ? o : ""
      );
    }
    function ee(e) {
      const t = [];
      let o = -1, i = 0, f = 0;
      for (; ++o < e.length; ) {
        const p = e.charCodeAt(o);
        let g = "";
        if (p === 37 && $(e.charCodeAt(o + 1)) && $(e.charCodeAt(o + 2)))
          f = 2;
        else if (p < 128)
          /[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(p)) || (g = String.fromCharCode(p));
        else if (p > 55295 && p < 57344) {
          const R = e.charCodeAt(o + 1);
          p < 56320 && R > 56319 && R < 57344 ? (g = String.fromCharCode(p, R), f = 1) : g = "\uFFFD";
        } else
          g = String.fromCharCode(p);
        g && (t.push(e.slice(i, o), encodeURIComponent(g)), i = o + f + 1, g = ""), f && (o += f, f = 0);
      }
      return t.join("") + e.slice(i);
    }
    function m(e, t) {
      const o = [{ type: "text", value: "\u21A9" }];
      return t > 1 && o.push({
        type: "element",
        tagName: "sup",
        properties: {},
        children: [{ type: "text", value: String(t) }]
      }), o;
    }
    function w(e, t) {
      return "Back to reference " + (e + 1) + (t > 1 ? "-" + t : "");
    }
    function x(e) {
      const t = typeof e.options.clobberPrefix == "string" ? e.options.clobberPrefix : "user-content-", o = e.options.footnoteBackContent || m, i = e.options.footnoteBackLabel || w, f = e.options.footnoteLabel || "Footnotes", p = e.options.footnoteLabelTagName || "h2", g = e.options.footnoteLabelProperties || {
        className: ["sr-only"]
      }, R = [], K = [];
      let Z = -1;
      for (; ++Z < e.footnoteOrder.length; ) {
        const P = e.footnoteById.get(
          e.footnoteOrder[Z]
        );
        P && (R[Z] = e.all(P));
      }
      for (Z = -1; ++Z < e.footnoteOrder.length; ) {
        const P = e.footnoteById.get(
          e.footnoteOrder[Z]
        );
        if (!P)
          continue;
        const B = R[Z], W = String(P.identifier).toUpperCase(), oe = ee(W.toLowerCase());
        let _ = 0;
        const re = [], Se = e.footnoteCounts.get(W);
        for (; Se !== void 0 && ++_ <= Se; ) {
          re.length > 0 && re.push({ type: "text", value: " " });
          let G = typeof o == "string" ? o : o(Z, _);
          typeof G == "string" && (G = { type: "text", value: G }), re.push({
            type: "element",
            tagName: "a",
            properties: {
              href: "#" + t + "fnref-" + oe + (_ > 1 ? "-" + _ : ""),
              dataFootnoteBackref: "",
              ariaLabel: typeof i == "string" ? i : i(Z, _),
              className: ["data-footnote-backref"]
            },
            children: Array.isArray(G) ? G : [G]
          });
        }
        const me = B[B.length - 1];
        if (me && me.type === "element" && me.tagName === "p") {
          const G = me.children[me.children.length - 1];
          G && G.type === "text" ? G.value += " " : me.children.push({ type: "text", value: " " }), me.children.push(...re);
        } else
          B.push(...re);
        const be = {
          type: "element",
          tagName: "li",
          properties: { id: t + "fn-" + oe },
          children: e.wrap(B, !0)
        };
        e.patch(P, be), K.push(be);
      }
      if (K.length !== 0)
        return {
          type: "element",
          tagName: "section",
          properties: { dataFootnotes: !0, className: ["footnotes"] },
          children: [
            {
              type: "element",
              tagName: p,
              properties: {
                ...(0, j.Ay)(g),
                id: "footnote-label"
              },
              children: [{ type: "text", value: f }]
            },
            { type: "text", value: `
` },
            {
              type: "element",
              tagName: "ol",
              properties: {},
              children: e.wrap(K, !0)
            },
            { type: "text", value: `
` }
          ]
        };
    }
    const v = (
      // Note: overloads in JSDoc can’t yet use different `@template`s.
      /**
       * @type {(
       *   (<Condition extends ReadonlyArray<string>>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition[number]}) &
       *   (<Condition extends Array<string>>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition[number]}) &
       *   (<Condition extends string>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
       *   (<Condition extends Props>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
       *   (<Condition extends TestFunction>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
       *   ((node?: null | undefined) => false) &
       *   ((node: unknown, test?: null | undefined, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
       *   ((node: unknown, test?: Test, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => boolean)
       * )}
       */
      /**
       * @param {unknown} [node]
       * @param {Test} [test]
       * @param {number | null | undefined} [index]
       * @param {Parent | null | undefined} [parent]
       * @param {unknown} [context]
       * @returns {boolean}
       */
      // eslint-disable-next-line max-params
      (function(e, t, o, i, f) {
        const p = h(t);
        if (o != null && (typeof o != "number" || o < 0 || o === Number.POSITIVE_INFINITY))
          throw new Error("Expected positive finite index");
        if (i != null && (!v(i) || !i.children))
          throw new Error("Expected parent node");
        if (i == null != (o == null))
          throw new Error("Expected both parent and index");
        return d(e) ? p.call(f, e, o, i) : !1;
      })
    ), h = (
      // Note: overloads in JSDoc can’t yet use different `@template`s.
      /**
       * @type {(
       *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
       *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
       *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
       *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
       *   ((test?: Test) => Check)
       * )}
       */
      /**
       * @param {Test} [test]
       * @returns {Check}
       */
      (function(e) {
        if (e == null)
          return L;
        if (typeof e == "function")
          return N(e);
        if (typeof e == "object")
          return Array.isArray(e) ? k(e) : (
            // Cast because `ReadonlyArray` goes into the above but `isArray`
            // narrows to `Array`.
            A(
              /** @type {Props} */
              e
            )
          );
        if (typeof e == "string")
          return z(e);
        throw new Error("Expected function, string, or object as test");
      })
    );
    function k(e) {
      const t = [];
      let o = -1;
      for (; ++o < e.length; )
        t[o] = h(e[o]);
      return N(i);
      function i(...f) {
        let p = -1;
        for (; ++p < t.length; )
          if (t[p].apply(this, f)) return !0;
        return !1;
      }
    }
    function A(e) {
      const t = (
        /** @type {Record<string, unknown>} */
        e
      );
      return N(o);
      function o(i) {
        const f = (
          /** @type {Record<string, unknown>} */
          /** @type {unknown} */
          i
        );
        let p;
        for (p in e)
          if (f[p] !== t[p]) return !1;
        return !0;
      }
    }
    function z(e) {
      return N(t);
      function t(o) {
        return o && o.type === e;
      }
    }
    function N(e) {
      return t;
      function t(o, i, f) {
        return !!(d(o) && e.call(
          this,
          o,
          typeof i == "number" ? i : void 0,
          f || void 0
        ));
      }
    }
    function L() {
      return !0;
    }
    function d(e) {
      return e !== null && typeof e == "object" && "type" in e;
    }
    function O(e) {
      return "\x1B[33m" + e + "\x1B[39m";
    }
    const E = [], ke = !0, F = !1, te = "skip";
    function J(e, t, o, i) {
      if (!e || typeof e != "object")
        throw new Error("Unexpected value `" + e + "` for `tree`, expected node");
      let f = !0, p, g, R, K;
      if (typeof o == "function" || o && typeof o == "object" ? (p = /** @type {Test} */
      t, g = o, i && (f = !1)) : (g = /** @type {Visitors | Visitor} */
      t, o && (f = !1)), typeof g == "function")
        R = g;
      else if (g && typeof g == "object") {
        if (!(g.enter === null || g.enter === void 0))
          if (typeof g.enter == "function")
            R = g.enter;
          else
            throw new Error(
              "Unexpected value `" + g.enter + "` for `visitors.enter`, expected optional visitor"
            );
        if (typeof g.exit == "function")
          K = g.exit;
        else
          throw new Error(
            "Unexpected value `" + g.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
          );
      } else
        throw new Error(
          "Unexpected value `" + g + "` for `enter` or `visitors`, expected visitor or object with visitors"
        );
      const Z = h(p), P = f ? 1 : -1;
      B(e, void 0, [])();
      function B(W, oe, _) {
        const re = (
          /** @type {Record<string, unknown>} */
          W && typeof W == "object" ? W : {}
        );
        if (typeof re.type == "string") {
          const me = (
            // `hast`
            typeof re.tagName == "string" ? re.tagName : (
              // `xast`
              typeof re.name == "string" ? re.name : void 0
            )
          );
          Object.defineProperty(Se, "name", {
            value: "node (" + O(W.type + (me ? "<" + me + ">" : "")) + ")"
          });
        }
        return Se;
        function Se() {
          const me = !p || Z(W, oe, _[_.length - 1] || void 0);
          let be = E;
          if (R && me && (be = ve(R(W, _, oe)), be[0] === F))
            return be;
          if ("children" in W && W.children) {
            const G = (
              /** @type {UnistParent} */
              W
            );
            if (G.children && be[0] !== te) {
              let Ae = (f ? -1 : G.children.length) + P;
              const sn = [..._, G];
              for (; Ae > -1 && Ae < G.children.length; ) {
                const cn = G.children[Ae], Pe = B(cn, Ae, sn)();
                if (Pe[0] === F)
                  return Pe;
                Ae = typeof Pe[1] == "number" ? Pe[1] : Ae + P;
              }
            }
          }
          if (K && me) {
            const G = ve(K(W, _, oe));
            if (G[0] === te)
              throw new Error(
                "Unexpected value `" + G[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
              );
            if (G[0] === F || typeof G[1] == "number")
              return G;
          }
          return be;
        }
      }
    }
    function ve(e) {
      return Array.isArray(e) ? e : typeof e == "number" ? [ke, e] : e == null ? E : [e];
    }
    function Re(e, t, o, i) {
      let f, p, g;
      typeof o == "function" || o && typeof o == "object" ? (f = /** @type {Test} */
      t, p = o, g = i) : (p = /** @type {Visitor | Visitors} */
      t, g = o), typeof p == "function" ? J(e, f, u(p), g) : J(e, f, Le(p), g);
    }
    function Le(e) {
      return !e || typeof e != "object" ? e : {
        enter: typeof e.enter == "function" ? u(e.enter) : e.enter,
        exit: typeof e.exit == "function" ? u(e.exit) : e.exit
      };
    }
    function u(e) {
      return t;
      function t(o, i, f) {
        return e(o, f, i[i.length - 1]);
      }
    }
    var s = V(1717);
    function S(e, t) {
      const o = {
        type: "element",
        tagName: "blockquote",
        properties: {},
        children: e.wrap(e.all(t), !0)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function M(e, t) {
      const o = { type: "element", tagName: "br", properties: {}, children: [] };
      return e.patch(t, o), [e.applyData(t, o), { type: "text", value: `
` }];
    }
    function I(e, t) {
      const o = t.value ? t.value + `
` : "", i = {}, f = t.lang ? t.lang.split(/\s+/) : [];
      f.length > 0 && (i.className = ["language-" + f[0]]);
      let p = {
        type: "element",
        tagName: "code",
        properties: i,
        children: [{ type: "text", value: o }]
      };
      return t.meta && (p.data = { meta: t.meta }), e.patch(t, p), p = e.applyData(t, p), p = { type: "element", tagName: "pre", properties: {}, children: [p] }, e.patch(t, p), p;
    }
    function he(e, t) {
      const o = {
        type: "element",
        tagName: "del",
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function le(e, t) {
      const o = {
        type: "element",
        tagName: "em",
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function de(e, t) {
      const o = typeof e.options.clobberPrefix == "string" ? e.options.clobberPrefix : "user-content-", i = String(t.identifier).toUpperCase(), f = ee(i.toLowerCase()), p = e.footnoteOrder.indexOf(i);
      let g, R = e.footnoteCounts.get(i);
      R === void 0 ? (R = 0, e.footnoteOrder.push(i), g = e.footnoteOrder.length) : g = p + 1, R += 1, e.footnoteCounts.set(i, R);
      const K = {
        type: "element",
        tagName: "a",
        properties: {
          href: "#" + o + "fn-" + f,
          id: o + "fnref-" + f + (R > 1 ? "-" + R : ""),
          dataFootnoteRef: !0,
          ariaDescribedBy: ["footnote-label"]
        },
        children: [{ type: "text", value: String(g) }]
      };
      e.patch(t, K);
      const Z = {
        type: "element",
        tagName: "sup",
        properties: {},
        children: [K]
      };
      return e.patch(t, Z), e.applyData(t, Z);
    }
    function Ce(e, t) {
      const o = {
        type: "element",
        tagName: "h" + t.depth,
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function Te(e, t) {
      if (e.options.allowDangerousHtml) {
        const o = { type: "raw", value: t.value };
        return e.patch(t, o), e.applyData(t, o);
      }
    }
    function Me(e, t) {
      const o = t.referenceType;
      let i = "]";
      if (o === "collapsed" ? i += "[]" : o === "full" && (i += "[" + (t.label || t.identifier) + "]"), t.type === "imageReference")
        return [{ type: "text", value: "![" + t.alt + i }];
      const f = e.all(t), p = f[0];
      p && p.type === "text" ? p.value = "[" + p.value : f.unshift({ type: "text", value: "[" });
      const g = f[f.length - 1];
      return g && g.type === "text" ? g.value += i : f.push({ type: "text", value: i }), f;
    }
    function De(e, t) {
      const o = String(t.identifier).toUpperCase(), i = e.definitionById.get(o);
      if (!i)
        return Me(e, t);
      const f = { src: ee(i.url || "") };
      t.alt !== null && t.alt !== void 0 && (f.alt = t.alt), i.title !== null && i.title !== void 0 && (f.title = i.title);
      const p = { type: "element", tagName: "img", properties: f, children: [] };
      return e.patch(t, p), e.applyData(t, p);
    }
    function Ne(e, t) {
      const o = { src: ee(t.url) };
      t.alt !== null && t.alt !== void 0 && (o.alt = t.alt), t.title !== null && t.title !== void 0 && (o.title = t.title);
      const i = { type: "element", tagName: "img", properties: o, children: [] };
      return e.patch(t, i), e.applyData(t, i);
    }
    function un(e, t) {
      const o = { type: "text", value: t.value.replace(/\r?\n|\r/g, " ") };
      e.patch(t, o);
      const i = {
        type: "element",
        tagName: "code",
        properties: {},
        children: [o]
      };
      return e.patch(t, i), e.applyData(t, i);
    }
    function Ze(e, t) {
      const o = String(t.identifier).toUpperCase(), i = e.definitionById.get(o);
      if (!i)
        return Me(e, t);
      const f = { href: ee(i.url || "") };
      i.title !== null && i.title !== void 0 && (f.title = i.title);
      const p = {
        type: "element",
        tagName: "a",
        properties: f,
        children: e.all(t)
      };
      return e.patch(t, p), e.applyData(t, p);
    }
    function Ge(e, t) {
      const o = { href: ee(t.url) };
      t.title !== null && t.title !== void 0 && (o.title = t.title);
      const i = {
        type: "element",
        tagName: "a",
        properties: o,
        children: e.all(t)
      };
      return e.patch(t, i), e.applyData(t, i);
    }
    function $e(e, t, o) {
      const i = e.all(t), f = o ? Je(o) : _e(t), p = {}, g = [];
      if (typeof t.checked == "boolean") {
        const P = i[0];
        let B;
        P && P.type === "element" && P.tagName === "p" ? B = P : (B = { type: "element", tagName: "p", properties: {}, children: [] }, i.unshift(B)), B.children.length > 0 && B.children.unshift({ type: "text", value: " " }), B.children.unshift({
          type: "element",
          tagName: "input",
          properties: { type: "checkbox", checked: t.checked, disabled: !0 },
          children: []
        }), p.className = ["task-list-item"];
      }
      let R = -1;
      for (; ++R < i.length; ) {
        const P = i[R];
        (f || R !== 0 || P.type !== "element" || P.tagName !== "p") && g.push({ type: "text", value: `
` }), P.type === "element" && P.tagName === "p" && !f ? g.push(...P.children) : g.push(P);
      }
      const K = i[i.length - 1];
      K && (f || K.type !== "element" || K.tagName !== "p") && g.push({ type: "text", value: `
` });
      const Z = { type: "element", tagName: "li", properties: p, children: g };
      return e.patch(t, Z), e.applyData(t, Z);
    }
    function Je(e) {
      let t = !1;
      if (e.type === "list") {
        t = e.spread || !1;
        const { children: o } = e;
        let i = -1;
        for (; !t && ++i < o.length; )
          t = _e(o[i]);
      }
      return t;
    }
    function _e(e) {
      const { spread: t } = e;
      return t ?? e.children.length > 1;
    }
    function ze(e, t) {
      const o = {}, i = e.all(t);
      let f = -1;
      for (typeof t.start == "number" && t.start !== 1 && (o.start = t.start); ++f < i.length; ) {
        const g = i[f];
        if (g.type === "element" && g.tagName === "li" && g.properties && Array.isArray(g.properties.className) && g.properties.className.includes("task-list-item")) {
          o.className = ["contains-task-list"];
          break;
        }
      }
      const p = {
        type: "element",
        tagName: t.ordered ? "ol" : "ul",
        properties: o,
        children: e.wrap(i, !0)
      };
      return e.patch(t, p), e.applyData(t, p);
    }
    function pn(e, t) {
      const o = {
        type: "element",
        tagName: "p",
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function Qe(e, t) {
      const o = { type: "root", children: e.wrap(e.all(t)) };
      return e.patch(t, o), e.applyData(t, o);
    }
    function en(e, t) {
      const o = {
        type: "element",
        tagName: "strong",
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function Fe(e, t) {
      const o = e.all(t), i = o.shift(), f = [];
      if (i) {
        const g = {
          type: "element",
          tagName: "thead",
          properties: {},
          children: e.wrap([i], !0)
        };
        e.patch(t.children[0], g), f.push(g);
      }
      if (o.length > 0) {
        const g = {
          type: "element",
          tagName: "tbody",
          properties: {},
          children: e.wrap(o, !0)
        }, R = (0, s.PW)(t.children[1]), K = (0, s.Y)(t.children[t.children.length - 1]);
        R && K && (g.position = { start: R, end: K }), f.push(g);
      }
      const p = {
        type: "element",
        tagName: "table",
        properties: {},
        children: e.wrap(f, !0)
      };
      return e.patch(t, p), e.applyData(t, p);
    }
    function nn(e, t, o) {
      const i = o ? o.children : void 0, p = (i ? i.indexOf(t) : 1) === 0 ? "th" : "td", g = o && o.type === "table" ? o.align : void 0, R = g ? g.length : t.children.length;
      let K = -1;
      const Z = [];
      for (; ++K < R; ) {
        const B = t.children[K], W = {}, oe = g ? g[K] : void 0;
        oe && (W.align = oe);
        let _ = { type: "element", tagName: p, properties: W, children: [] };
        B && (_.children = e.all(B), e.patch(B, _), _ = e.applyData(B, _)), Z.push(_);
      }
      const P = {
        type: "element",
        tagName: "tr",
        properties: {},
        children: e.wrap(Z, !0)
      };
      return e.patch(t, P), e.applyData(t, P);
    }
    function tn(e, t) {
      const o = {
        type: "element",
        tagName: "td",
        // Assume body cell.
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    const je = 9, qe = 32;
    function fn(e) {
      const t = String(e), o = /\r?\n|\r/g;
      let i = o.exec(t), f = 0;
      const p = [];
      for (; i; )
        p.push(
          He(t.slice(f, i.index), f > 0, !0),
          i[0]
        ), f = i.index + i[0].length, i = o.exec(t);
      return p.push(He(t.slice(f), f > 0, !1)), p.join("");
    }
    function He(e, t, o) {
      let i = 0, f = e.length;
      if (t) {
        let p = e.codePointAt(i);
        for (; p === je || p === qe; )
          i++, p = e.codePointAt(i);
      }
      if (o) {
        let p = e.codePointAt(f - 1);
        for (; p === je || p === qe; )
          f--, p = e.codePointAt(f - 1);
      }
      return f > i ? e.slice(i, f) : "";
    }
    function ln(e, t) {
      const o = { type: "text", value: fn(String(t.value)) };
      return e.patch(t, o), e.applyData(t, o);
    }
    function Ie(e, t) {
      const o = {
        type: "element",
        tagName: "hr",
        properties: {},
        children: []
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    const Ve = {
      blockquote: S,
      break: M,
      code: I,
      delete: he,
      emphasis: le,
      footnoteReference: de,
      heading: Ce,
      html: Te,
      imageReference: De,
      image: Ne,
      inlineCode: un,
      linkReference: Ze,
      link: Ge,
      listItem: $e,
      list: ze,
      paragraph: pn,
      // @ts-expect-error: root is different, but hard to type.
      root: Qe,
      strong: en,
      table: Fe,
      tableCell: tn,
      tableRow: nn,
      text: ln,
      thematicBreak: Ie,
      toml: X,
      yaml: X,
      definition: X,
      footnoteDefinition: X
    };
    function X() {
    }
    const Oe = {}.hasOwnProperty, on = {};
    function We(e, t) {
      const o = t || on, i = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), g = { ...Ve, ...o.handlers }, R = {
        all: Z,
        applyData: Ye,
        definitionById: i,
        footnoteById: f,
        footnoteCounts: p,
        footnoteOrder: [],
        handlers: g,
        one: K,
        options: o,
        patch: rn,
        wrap: Ue
      };
      return Re(e, function(P) {
        if (P.type === "definition" || P.type === "footnoteDefinition") {
          const B = String(P.identifier).toUpperCase();
          P.type === "definition" ? i.has(B) || i.set(B, P) : f.has(B) || f.set(B, P);
        }
      }), R;
      function K(P, B) {
        const { type: W } = P, oe = R.handlers[W];
        if (Oe.call(R.handlers, W) && oe)
          return oe(R, P, B);
        if (R.options.passThrough && R.options.passThrough.includes(W)) {
          if ("children" in P) {
            const { children: re, ...Se } = P;
            return { ...(0, j.Ay)(Se), children: R.all(P) };
          }
          return (0, j.Ay)(P);
        }
        return (R.options.unknownHandler || Be)(R, P, B);
      }
      function Z(P) {
        const B = [];
        if ("children" in P) {
          const W = P.children;
          let oe = -1;
          for (; ++oe < W.length; ) {
            const _ = R.one(W[oe], P);
            if (_) {
              if (oe && W[oe - 1].type === "break" && (!Array.isArray(_) && _.type === "text" && (_.value = Ke(_.value)), !Array.isArray(_) && _.type === "element")) {
                const re = _.children[0];
                re && re.type === "text" && (re.value = Ke(re.value));
              }
              Array.isArray(_) ? B.push(..._) : B.push(_);
            }
          }
        }
        return B;
      }
    }
    function rn(e, t) {
      e.position && (t.position = (0, s.G1)(e));
    }
    function Ye(e, t) {
      let o = t;
      if (e && e.data) {
        const { hChildren: i, hName: f, hProperties: p } = e.data;
        if (typeof f == "string")
          if (o.type === "element")
            o.tagName = f;
          else {
            const g = "children" in o ? o.children : [o];
            o = { type: "element", tagName: f, properties: {}, children: g };
          }
        o.type === "element" && p && Object.assign(o.properties, (0, j.Ay)(p)), "children" in o && o.children && i !== null && i !== void 0 && (o.children = i);
      }
      return o;
    }
    function Be(e, t) {
      const o = t.data || {}, i = "value" in t && !(Oe.call(o, "hProperties") || Oe.call(o, "hChildren")) ? { type: "text", value: t.value } : {
        type: "element",
        tagName: "div",
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, i), e.applyData(t, i);
    }
    function Ue(e, t) {
      const o = [];
      let i = -1;
      for (t && o.push({ type: "text", value: `
` }); ++i < e.length; )
        i && o.push({ type: "text", value: `
` }), o.push(e[i]);
      return t && e.length > 0 && o.push({ type: "text", value: `
` }), o;
    }
    function Ke(e) {
      let t = 0, o = e.charCodeAt(t);
      for (; o === 9 || o === 32; )
        t++, o = e.charCodeAt(t);
      return e.slice(t);
    }
    function an(e, t) {
      const o = We(e, t), i = o.one(e, void 0), f = x(o), p = Array.isArray(i) ? { type: "root", children: i } : i || { type: "root", children: [] };
      return f && ("children" in p, p.children.push({ type: "text", value: `
` }, f)), p;
    }
  }),
  1717: ((Ee, xe, V) => {
    V.d(xe, {
      G1: () => ue,
      PW: () => ge,
      Y: () => ce
    });
    const ce = Y("end"), ge = Y("start");
    function Y(j) {
      return q;
      function q($) {
        const b = $ && $.position && $.position[j] || {};
        if (typeof b.line == "number" && b.line > 0 && typeof b.column == "number" && b.column > 0)
          return {
            line: b.line,
            column: b.column,
            offset: typeof b.offset == "number" && b.offset > -1 ? b.offset : void 0
          };
      }
    }
    function ue(j) {
      const q = ge(j), $ = ce(j);
      if (q && $)
        return { start: q, end: $ };
    }
  }),
  292: ((Ee, xe, V) => {
    V.d(xe, {
      toHtml: () => Le
    });
    var ce = V(5502), ge = V(8839), Y = V(7121), ue = V(2e3), j = V(5582), q = V(6444), $ = V(9880), b = V(4061);
    function C(u, s, S = {}) {
      return { type: "element", tagName: u, properties: S, children: [...s] };
    }
    function ne(u) {
      return { type: "text", value: u };
    }
    const c = { type: "element", tagName: "br", properties: {}, children: [] };
    function T(u) {
      return u.flatMap((s) => {
        if (s.type !== "element")
          return [s];
        const S = T(s.children);
        return s.tagName === "a" ? S : [C(s.tagName, S, s.properties)];
      });
    }
    function ae({ words: u, between: s }, S) {
      const [M, ...I] = S;
      return M?.type === "paragraph" ? [{ ...M, children: [...u, s, ...M.children] }, ...I] : [{ type: "paragraph", children: u }, ...S];
    }
    function H(u, s, S = "beside") {
      const M = pe(u, s);
      return M.flatMap((I, he) => {
        if (!I.isText)
          return I.nodes;
        const le = M[he + 1], de = he === 0 && S !== "all", Ce = le?.first.node.type === "list" && le.first.isClose, Te = Ce || de && (le === void 0 || S === "below"), De = he > 0 && !I.first.isClose && (Ce || (0, b.w)(I.first.node.type)) ? [c, ...I.nodes] : I.nodes;
        return Te ? le === void 0 ? De : [...De, ne(`
`)] : [C("p", De)];
      });
    }
    function pe(u, s) {
      const S = [];
      for (const M of ie(s)) {
        const I = [u.one(M.node, s) ?? []].flat();
        if (I.length === 0)
          continue;
        const he = we(M.node), le = S.at(-1);
        if (!he || !le?.isText)
          S.push({ isText: he, nodes: I, first: M });
        else
          for (const de of [...fe(M), ...I])
            le.nodes.push(de);
      }
      return S;
    }
    function fe({ isClose: u }) {
      return u ? [c] : [c, c];
    }
    function we({ type: u }) {
      return u === "paragraph" || (0, b.w)(u);
    }
    function ie({ children: u }) {
      return u.flatMap((s, S) => {
        const M = u[S - 1], I = M !== void 0 && (0, b.y)(s, M);
        if (s.type !== "group" && s.type !== "footnoteDefinition")
          return [{ node: s, isClose: I }];
        const he = s.type === "group" ? s : { children: se(s) };
        return ie(he).map((le, de) => de === 0 ? { ...le, isClose: I } : le);
      });
    }
    function se({ identifier: u, children: s }) {
      const S = { type: "text", value: (0, $.L)(u) };
      return ae({ words: [S], between: { type: "text", value: " " } }, s);
    }
    function ee(u, s) {
      const S = s.children.map((I) => m(u, I, s.spread)), M = s.start === null || s.start === 1 ? {} : { start: s.start };
      return C(s.ordered ? "ol" : "ul", S, M);
    }
    function m(u, s, S = !1) {
      return C("li", H(u, { children: w(s) }, S ? "all" : "below"));
    }
    function w({ checked: u, children: s }) {
      return u === null ? s : ae({ words: [{ type: "text", value: u ? "\u2611" : "\u2610" }], between: { type: "text", value: " " } }, s);
    }
    var x = V(3197);
    function v(u, s) {
      const S = T(u.all(s));
      return h(s.url) ? [...S] : [C("a", S, { href: s.url })];
    }
    function h(u) {
      const { hostname: s, hash: S } = new URL(u);
      return s === "matrix.to" && /^#\/?(?:@|%40)/i.test(S);
    }
    function k({ url: u, alt: s }) {
      return C("a", [ne(`[${s || "\u{1F5BC}"}]`)], { href: u });
    }
    function A({ url: u, label: s }) {
      return C("a", [ne(s)], { href: u });
    }
    function z(u) {
      if (typeof u == "string")
        return ne((0, x.ah)(u));
      const s = encodeURIComponent((0, ue.b)(u.id)).replace("%40", "@").replaceAll("%3A", ":");
      return C("a", [ne(u.name)], { href: `https://matrix.to/#/${s}` });
    }
    function N(u, { children: s }) {
      return s.flatMap((S) => S.type === "text" ? ne((0, $.L)(S.value)) : u.one(S, void 0) ?? []);
    }
    function L(u, { align: s, children: S }) {
      const [M, ...I] = S, he = M?.children.some((de) => de.children.length > 0), le = I.map((de) => d(u, de, { tagName: "td", width: s.length }));
      return C("table", [
        ...M && he ? [C("thead", [d(u, M, { tagName: "th", width: s.length })])] : [],
        ...le.length > 0 ? [C("tbody", le)] : []
      ]);
    }
    function d(u, { children: s }, { tagName: S, width: M }) {
      const I = s.map((le) => C(S, u.all(le))), he = Math.max(0, M - I.length);
      return C("tr", [...I, ...Array.from({ length: he }, () => C(S, []))]);
    }
    const O = {
      root: (u, s) => H(u, s),
      paragraph: E,
      heading: ke,
      blockquote: (u, s) => C("blockquote", H(u, s)),
      alert: F,
      list: ee,
      listItem: (u, s) => m(u, s),
      code: (u, s) => te(s),
      table: L,
      tableRow: (u, s) => C("tr", E(u, s)),
      tableCell: (u, s) => C("td", E(u, s)),
      details: J,
      summary: (u, s) => C("summary", E(u, s)),
      group: (u, s) => H(u, s),
      footnoteDefinition: (u, s) => H(u, { children: [s] }),
      text: (u, { value: s }) => ne(s),
      break: () => C("br", []),
      underline: (u, s) => C("u", E(u, s)),
      superscript: N,
      link: v,
      image: (u, s) => k(s),
      footnoteReference: (u, { identifier: s }) => ne((0, $.L)(s)),
      buttons: (u, s) => ve(E(u, s), " \xB7 "),
      button: (u, s) => A(s),
      mentions: (u, s) => ve(E(u, s), " "),
      mention: (u, { addressee: s }) => z(s),
      statusLine: E
    };
    function E(u, s) {
      return u.all(s);
    }
    function ke(u, s) {
      const S = Math.min(s.depth + 2, 6);
      return C(`h${S}`, [C("strong", E(u, s))]);
    }
    function F(u, { kind: s, children: S }) {
      const M = { type: "strong", children: [{ type: "text", value: q.o[s] }] }, I = ae({ words: [M], between: { type: "break" } }, S);
      return C("blockquote", H(u, { children: I }));
    }
    function te({ value: u, lang: s }) {
      const S = u.replace(/\r\n?/g, `
`), [M = ""] = s?.match(/^[\w.+#-]+/) ?? [], I = M === "" ? {} : { className: [`language-${M}`] };
      return C("pre", [C("code", [ne(S)], I)]);
    }
    function J(u, { children: s }) {
      const [S, ...M] = s;
      if (S?.type !== "summary")
        return C("details", H(u, { children: s }));
      const I = H(u, { children: M });
      return C("details", [C("summary", E(u, S)), ...I]);
    }
    function ve(u, s) {
      return u.flatMap((S, M) => M === 0 ? [S] : [ne(s), S]);
    }
    const Re = {
      tagNames: [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "del",
        "s",
        "code",
        "pre",
        "span",
        "a",
        "br",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "blockquote",
        "hr",
        "details",
        "summary",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td"
      ],
      attributes: {
        a: ["href"],
        code: [["className", /^language-[\w.+#-]+$/]],
        ol: ["start"],
        span: ["dataMxColor", "dataMxSpoiler"]
      },
      protocols: { href: ["https", "http", "mailto"] },
      required: {},
      clobber: []
    };
    function Le(u) {
      const s = (0, Y._)((0, j.B)(u), { handlers: O });
      return (0, ue.b)((0, ge.V)((0, ce.a)(s, Re)));
    }
  })
};
