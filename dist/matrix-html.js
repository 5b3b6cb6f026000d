"use strict";
exports.ids = ["matrix-html"], exports.modules = {
  1397: ((Ee, we, V) => {
    V.d(we, {
      Ay: () => v
    });
    const fe = -1, ye = 0, Y = 1, me = 2, j = 3, q = 4, $ = 5, x = 6, C = 7, ne = 8, { defineProperty: u } = Object, T = typeof self == "object" ? self : globalThis, ie = (h, k) => {
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
      const N = (S, R) => (h.set(R, S), S), z = (S) => {
        if (h.has(S))
          return h.get(S);
        const [R, d] = k[S];
        switch (R) {
          case ye:
          case fe:
            return N(d, S);
          case Y: {
            const O = N([], S);
            for (const M of d)
              O.push(z(M));
            return O;
          }
          case me: {
            const O = N({}, S);
            for (const [M, te] of d) {
              const F = z(M), le = z(te);
              F === "__proto__" ? u(O, F, {
                value: le,
                configurable: !0,
                enumerable: !0,
                writable: !0
              }) : O[F] = le;
            }
            return O;
          }
          case j:
            return N(new Date(d), S);
          case q: {
            const { source: O, flags: M } = d;
            return N(new RegExp(O, M), S);
          }
          case $: {
            const O = N(/* @__PURE__ */ new Map(), S);
            for (const [M, te] of d)
              O.set(z(M), z(te));
            return O;
          }
          case x: {
            const O = N(/* @__PURE__ */ new Set(), S);
            for (const M of d)
              O.add(z(M));
            return O;
          }
          case C: {
            const { name: O, message: M } = d;
            return N(
              typeof T[O] == "function" ? ie(O, M) : new Error(M),
              S
            );
          }
          case ne:
            return N(BigInt(d), S);
          case "BigInt":
            return N(Object(BigInt(d)), S);
          case "ArrayBuffer":
            return N(new Uint8Array(d).buffer, d);
          case "DataView": {
            const { buffer: O } = new Uint8Array(d);
            return N(new DataView(O), d);
          }
          case "-0":
            return -0;
        }
        return N(ie(R, d), S);
      };
      return z;
    }, ue = (h) => H(/* @__PURE__ */ new Map(), h)(0), he = "", { toString: ke } = {}, { keys: pe, is: se } = Object, J = (h) => {
      const k = typeof h;
      if (k !== "object" || !h)
        return [ye, k];
      const N = ke.call(h).slice(8, -1);
      switch (N) {
        case "Array":
          return [Y, he];
        case "Object":
          return [me, he];
        case "Date":
          return [j, he];
        case "RegExp":
          return [q, he];
        case "Map":
          return [$, he];
        case "Set":
          return [x, he];
        case "DataView":
          return [Y, N];
      }
      return N.includes("Array") ? [Y, N] : h instanceof Error ? [C, h.name || "Error"] : [me, N];
    }, m = ([h, k]) => h === ye && (k === "function" || k === "symbol"), w = (h, k, N, z) => {
      const S = (d, O) => {
        const M = z.push(d) - 1;
        return N.set(O, M), M;
      }, R = (d) => {
        if (N.has(d))
          return N.get(d);
        let [O, M] = J(d);
        switch (O) {
          case ye: {
            let F = d;
            switch (M) {
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
                  throw new TypeError("unable to serialize " + M);
                F = null;
                break;
              case "undefined":
                return S([fe], d);
            }
            return S([O, F], d);
          }
          case Y: {
            if (M) {
              let Q = d;
              return M === "DataView" ? Q = new Uint8Array(d.buffer) : M === "ArrayBuffer" && (Q = new Uint8Array(d)), S([M, [...Q]], d);
            }
            const F = [], le = S([O, F], d);
            for (const Q of d)
              F.push(R(Q));
            return le;
          }
          case me: {
            if (M)
              switch (M) {
                case "BigInt":
                  return S([M, d.toString()], d);
                case "Boolean":
                case "Number":
                case "String":
                  return S([M, d.valueOf()], d);
              }
            if (k && "toJSON" in d)
              return R(d.toJSON());
            const F = [], le = S([O, F], d);
            for (const Q of pe(d))
              (h || !m(J(d[Q]))) && F.push([R(Q), R(d[Q])]);
            return le;
          }
          case j:
            return S([O, isNaN(d.getTime()) ? he : d.toISOString()], d);
          case q: {
            const { source: F, flags: le } = d;
            return S([O, { source: F, flags: le }], d);
          }
          case $: {
            const F = [], le = S([O, F], d);
            for (const [Q, ve] of d)
              (h || !(m(J(Q)) || m(J(ve)))) && F.push([R(Q), R(ve)]);
            return le;
          }
          case x: {
            const F = [], le = S([O, F], d);
            for (const Q of d)
              (h || !m(J(Q))) && F.push(R(Q));
            return le;
          }
        }
        const { message: te } = d;
        return S([O, { name: M, message: te }], d);
      };
      return R;
    }, b = (h, { json: k, lossy: N } = {}) => {
      const z = [];
      return w(!(k || N), !!k, /* @__PURE__ */ new Map(), z)(h), z;
    }, v = typeof structuredClone == "function" ? (
      /* c8 ignore start */
      (h, k) => k && ("json" in k || "lossy" in k) ? ue(b(h, k)) : structuredClone(h)
    ) : (h, k) => ue(b(h, k));
  }),
  5502: ((Ee, we, V) => {
    V.d(we, {
      a: () => q
    });
    var fe = V(1397), ye = V(1717);
    const Y = ["ariaDescribedBy", "ariaLabel", "ariaLabelledBy"], me = {
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
      let b = { type: "root", children: [] };
      const v = {
        schema: w ? { ...me, ...w } : me,
        stack: []
      }, h = $(v, m);
      return h && (Array.isArray(h) ? h.length === 1 ? b = h[0] : b.children = h : b = h), b;
    }
    function $(m, w) {
      if (w && typeof w == "object") {
        const b = (
          /** @type {Record<string, Readonly<unknown>>} */
          w
        );
        switch (typeof b.type == "string" ? b.type : "") {
          case "comment":
            return x(m, b);
          case "doctype":
            return C(m, b);
          case "element":
            return ne(m, b);
          case "root":
            return u(m, b);
          case "text":
            return T(m, b);
          default:
        }
      }
    }
    function x(m, w) {
      if (m.schema.allowComments) {
        const b = typeof w.value == "string" ? w.value : "", v = b.indexOf("-->"), k = { type: "comment", value: v < 0 ? b : b.slice(0, v) };
        return se(k, w), k;
      }
    }
    function C(m, w) {
      if (m.schema.allowDoctypes) {
        const b = { type: "doctype" };
        return se(b, w), b;
      }
    }
    function ne(m, w) {
      const b = typeof w.tagName == "string" ? w.tagName : "";
      m.stack.push(b);
      const v = (
        /** @type {Array<ElementContent>} */
        ie(m, w.children)
      ), h = H(m, w.properties);
      m.stack.pop();
      let k = !1;
      if (b && b !== "*" && (!m.schema.tagNames || m.schema.tagNames.includes(b)) && (k = !0, m.schema.ancestors && j.call(m.schema.ancestors, b))) {
        const z = m.schema.ancestors[b];
        let S = -1;
        for (k = !1; ++S < z.length; )
          m.stack.includes(z[S]) && (k = !0);
      }
      if (!k)
        return m.schema.strip && !m.schema.strip.includes(b) ? v : void 0;
      const N = {
        type: "element",
        tagName: b,
        properties: h,
        children: v
      };
      return se(N, w), N;
    }
    function u(m, w) {
      const v = { type: "root", children: (
        /** @type {Array<RootContent>} */
        ie(m, w.children)
      ) };
      return se(v, w), v;
    }
    function T(m, w) {
      const v = { type: "text", value: typeof w.value == "string" ? w.value : "" };
      return se(v, w), v;
    }
    function ie(m, w) {
      const b = [];
      if (Array.isArray(w)) {
        const v = (
          /** @type {Array<Readonly<unknown>>} */
          w
        );
        let h = -1;
        for (; ++h < v.length; ) {
          const k = $(m, v[h]);
          k && (Array.isArray(k) ? b.push(...k) : b.push(k));
        }
      }
      return b;
    }
    function H(m, w) {
      const b = m.stack[m.stack.length - 1], v = m.schema.attributes, h = m.schema.required, k = v && j.call(v, b) ? v[b] : void 0, N = v && j.call(v, "*") ? v["*"] : void 0, z = (
        /** @type {Readonly<Record<string, Readonly<unknown>>>} */
        w && typeof w == "object" ? w : {}
      ), S = {};
      let R;
      for (R in z)
        if (j.call(z, R)) {
          const d = z[R];
          let O = ue(
            m,
            J(k, R),
            R,
            d
          );
          O == null && (O = ue(m, J(N, R), R, d)), O != null && (S[R] = O);
        }
      if (h && j.call(h, b)) {
        const d = h[b];
        for (R in d)
          j.call(d, R) && !j.call(S, R) && (S[R] = d[R]);
      }
      return S;
    }
    function ue(m, w, b, v) {
      return w ? Array.isArray(v) ? he(m, w, b, v) : ke(m, w, b, v) : void 0;
    }
    function he(m, w, b, v) {
      let h = -1;
      const k = [];
      for (; ++h < v.length; ) {
        const N = ke(m, w, b, v[h]);
        (typeof N == "number" || typeof N == "string") && k.push(N);
      }
      return k;
    }
    function ke(m, w, b, v) {
      if (!(typeof v != "boolean" && typeof v != "number" && typeof v != "string") && pe(m, b, v)) {
        if (typeof w == "object" && w.length > 1) {
          let h = !1, k = 0;
          for (; ++k < w.length; ) {
            const N = w[k];
            if (N && typeof N == "object" && "flags" in N) {
              if (N.test(String(v))) {
                h = !0;
                break;
              }
            } else if (N === v) {
              h = !0;
              break;
            }
          }
          if (!h) return;
        }
        return m.schema.clobber && m.schema.clobberPrefix && m.schema.clobber.includes(b) ? m.schema.clobberPrefix + v : v;
      }
    }
    function pe(m, w, b) {
      const v = m.schema.protocols && j.call(m.schema.protocols, w) ? m.schema.protocols[w] : void 0;
      if (!v || v.length === 0)
        return !0;
      const h = String(b), k = h.indexOf(":"), N = h.indexOf("?"), z = h.indexOf("#"), S = h.indexOf("/");
      if (k < 0 || // If the first colon is after a `?`, `#`, or `/`, it’s not a protocol.
      S > -1 && k > S || N > -1 && k > N || z > -1 && k > z)
        return !0;
      let R = -1;
      for (; ++R < v.length; ) {
        const d = v[R];
        if (k === d.length && h.slice(0, d.length) === d)
          return !0;
      }
      return !1;
    }
    function se(m, w) {
      const b = (0, ye.G1)(
        // @ts-expect-error: looks like a node.
        w
      );
      w.data && (m.data = (0, fe.Ay)(w.data)), b && (m.position = b);
    }
    function J(m, w) {
      let b, v = -1;
      if (m)
        for (; ++v < m.length; ) {
          const h = m[v], k = typeof h == "string" ? h : h[0];
          if (k === w)
            return h;
          k === "data*" && (b = h);
        }
      if (w.length > 4 && w.slice(0, 4).toLowerCase() === "data")
        return b;
    }
  }),
  8839: ((Ee, we, V) => {
    V.d(we, {
      V: () => Cn
    });
    var fe = {};
    V.r(fe), V.d(fe, {
      boolean: () => x,
      booleanish: () => C,
      commaOrSpaceSeparated: () => H,
      commaSeparated: () => ie,
      number: () => u,
      overloadedBoolean: () => ne,
      spaceSeparated: () => T
    });
    const ye = [
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
    function me(r, a) {
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
    const x = ue(), C = ue(), ne = ue(), u = ue(), T = ue(), ie = ue(), H = ue();
    function ue() {
      return 2 ** ++$;
    }
    const he = (
      /** @type {ReadonlyArray<keyof typeof types>} */
      Object.keys(fe)
    );
    class ke extends q {
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
        let A = -1;
        if (super(a, l), pe(this, "space", y), typeof n == "number")
          for (; ++A < he.length; ) {
            const B = he[A];
            pe(this, he[A], (n & fe[B]) === fe[B]);
          }
      }
    }
    ke.prototype.defined = !0;
    function pe(r, a, l) {
      l && (r[a] = l);
    }
    function se(r) {
      const a = {}, l = {};
      for (const [n, y] of Object.entries(r.properties)) {
        const A = new ke(
          n,
          r.transform(r.attributes || {}, n),
          y,
          r.space
        );
        r.mustUseProperty && r.mustUseProperty.includes(n) && (A.mustUseProperty = !0), a[n] = A, l[j(n)] = n, l[j(A.attribute)] = n;
      }
      return new Y(a, l, r.space);
    }
    const J = se({
      properties: {
        ariaActiveDescendant: null,
        ariaAtomic: C,
        ariaAutoComplete: null,
        ariaBusy: C,
        ariaChecked: C,
        ariaColCount: u,
        ariaColIndex: u,
        ariaColSpan: u,
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
        ariaLevel: u,
        ariaLive: null,
        ariaModal: C,
        ariaMultiLine: C,
        ariaMultiSelectable: C,
        ariaOrientation: null,
        ariaOwns: T,
        ariaPlaceholder: null,
        ariaPosInSet: u,
        ariaPressed: C,
        ariaReadOnly: C,
        ariaRelevant: null,
        ariaRequired: C,
        ariaRoleDescription: T,
        ariaRowCount: u,
        ariaRowIndex: u,
        ariaRowSpan: u,
        ariaSelected: C,
        ariaSetSize: u,
        ariaSort: null,
        ariaValueMax: u,
        ariaValueMin: u,
        ariaValueNow: u,
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
    const b = se({
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
        accept: ie,
        acceptCharset: T,
        accessKey: T,
        action: null,
        allow: null,
        allowFullScreen: x,
        allowPaymentRequest: x,
        allowUserMedia: x,
        alpha: x,
        alt: null,
        as: null,
        async: x,
        autoCapitalize: null,
        autoComplete: T,
        autoFocus: x,
        autoPlay: x,
        blocking: T,
        capture: null,
        charSet: null,
        checked: x,
        cite: null,
        className: T,
        closedBy: null,
        colorSpace: null,
        cols: u,
        colSpan: u,
        command: null,
        commandFor: null,
        content: null,
        contentEditable: C,
        controls: x,
        controlsList: T,
        coords: u | ie,
        crossOrigin: null,
        data: null,
        dateTime: null,
        decoding: null,
        default: x,
        defer: x,
        dir: null,
        dirName: null,
        disabled: x,
        download: ne,
        draggable: C,
        encType: null,
        enterKeyHint: null,
        fetchPriority: null,
        form: null,
        formAction: null,
        formEncType: null,
        formMethod: null,
        formNoValidate: x,
        formTarget: null,
        headers: T,
        height: u,
        hidden: ne,
        high: u,
        href: null,
        hrefLang: null,
        htmlFor: T,
        httpEquiv: T,
        id: null,
        imageSizes: null,
        imageSrcSet: null,
        inert: x,
        inputMode: null,
        integrity: null,
        is: null,
        isMap: x,
        itemId: null,
        itemProp: T,
        itemRef: T,
        itemScope: x,
        itemType: T,
        kind: null,
        label: null,
        lang: null,
        language: null,
        list: null,
        loading: null,
        loop: x,
        low: u,
        manifest: null,
        max: null,
        maxLength: u,
        media: null,
        method: null,
        min: null,
        minLength: u,
        multiple: x,
        muted: x,
        name: null,
        nonce: null,
        noModule: x,
        noValidate: x,
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
        open: x,
        optimum: u,
        pattern: null,
        ping: T,
        placeholder: null,
        playsInline: x,
        popover: null,
        popoverTarget: null,
        popoverTargetAction: null,
        poster: null,
        preload: null,
        readOnly: x,
        referrerPolicy: null,
        rel: T,
        required: x,
        reversed: x,
        rows: u,
        rowSpan: u,
        sandbox: T,
        scope: null,
        scoped: x,
        seamless: x,
        selected: x,
        shadowRootClonable: x,
        shadowRootCustomElementRegistry: x,
        shadowRootDelegatesFocus: x,
        shadowRootMode: null,
        shadowRootSerializable: x,
        shape: null,
        size: u,
        sizes: null,
        slot: null,
        span: u,
        spellCheck: C,
        src: null,
        srcDoc: null,
        srcLang: null,
        srcSet: null,
        start: u,
        step: null,
        style: null,
        tabIndex: u,
        target: null,
        title: null,
        translate: null,
        type: null,
        typeMustMatch: x,
        useMap: null,
        value: C,
        width: u,
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
        border: u,
        // `<table>`. Use CSS `border-width` instead,
        borderColor: null,
        // `<table>`. Use CSS `border-color` instead,
        bottomMargin: u,
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
        compact: x,
        // Lists. Use CSS to reduce space between items instead
        declare: x,
        // `<object>`
        event: null,
        // `<script>`
        face: null,
        // `<font>`. Use CSS instead
        frame: null,
        // `<table>`
        frameBorder: null,
        // `<iframe>`. Use CSS `border` instead
        hSpace: u,
        // `<img>` and `<object>`
        leftMargin: u,
        // `<body>`
        link: null,
        // `<body>`. Use CSS `a:link {color: *}` instead
        longDesc: null,
        // `<frame>`, `<iframe>`, and `<img>`. Use an `<a>`
        lowSrc: null,
        // `<img>`. Use a `<picture>`
        marginHeight: u,
        // `<body>`
        marginWidth: u,
        // `<body>`
        noResize: x,
        // `<frame>`
        noHref: x,
        // `<area>`. Use no href instead of an explicit `nohref`
        noShade: x,
        // `<hr>`. Use background-color and height instead of borders
        noWrap: x,
        // `<td>` and `<th>`
        object: null,
        // `<applet>`
        profile: null,
        // `<head>`
        prompt: null,
        // `<isindex>`
        rev: null,
        // `<link>`
        rightMargin: u,
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
        topMargin: u,
        // `<body>`
        valueType: null,
        // `<param>`
        version: null,
        // `<html>`. Use a doctype.
        vAlign: null,
        // Several. Use CSS `vertical-align` instead
        vLink: null,
        // `<body>`. Use CSS `a:visited {color}` instead
        vSpace: u,
        // `<img>` and `<object>`
        // Non-standard Properties.
        allowTransparency: null,
        autoCorrect: null,
        autoSave: null,
        credentialless: x,
        disablePictureInPicture: x,
        disableRemotePlayback: x,
        exportParts: ie,
        part: T,
        prefix: null,
        property: null,
        results: u,
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
        accentHeight: u,
        accumulate: null,
        additive: null,
        alignmentBaseline: null,
        alphabetic: u,
        amplitude: u,
        arabicForm: null,
        ascent: u,
        attributeName: null,
        attributeType: null,
        azimuth: u,
        bandwidth: null,
        baselineShift: null,
        baseFrequency: null,
        baseProfile: null,
        bbox: null,
        begin: null,
        bias: u,
        by: null,
        calcMode: null,
        capHeight: u,
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
        descent: u,
        diffuseConstant: u,
        direction: null,
        display: null,
        dur: null,
        divisor: u,
        dominantBaseline: null,
        download: x,
        dx: null,
        dy: null,
        edgeMode: null,
        editable: null,
        elevation: u,
        enableBackground: null,
        end: null,
        event: null,
        exponent: u,
        externalResourcesRequired: null,
        fill: null,
        fillOpacity: u,
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
        g1: ie,
        g2: ie,
        glyphName: ie,
        glyphOrientationHorizontal: null,
        glyphOrientationVertical: null,
        glyphRef: null,
        gradientTransform: null,
        gradientUnits: null,
        handler: null,
        hanging: u,
        hatchContentUnits: null,
        hatchUnits: null,
        height: null,
        href: null,
        hrefLang: null,
        horizAdvX: u,
        horizOriginX: u,
        horizOriginY: u,
        id: null,
        ideographic: u,
        imageRendering: null,
        initialVisibility: null,
        in: null,
        in2: null,
        intercept: u,
        k: u,
        k1: u,
        k2: u,
        k3: u,
        k4: u,
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
        limitingConeAngle: u,
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
        mediaSize: u,
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
        overlinePosition: u,
        overlineThickness: u,
        paintOrder: null,
        panose1: null,
        path: null,
        pathLength: u,
        patternContentUnits: null,
        patternTransform: null,
        patternUnits: null,
        phase: null,
        ping: T,
        pitch: null,
        playbackOrder: null,
        pointerEvents: null,
        points: null,
        pointsAtX: u,
        pointsAtY: u,
        pointsAtZ: u,
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
        specularConstant: u,
        specularExponent: u,
        spreadMethod: null,
        spacing: null,
        startOffset: null,
        stdDeviation: null,
        stemh: null,
        stemv: null,
        stitchTiles: null,
        stopColor: null,
        stopOpacity: null,
        strikethroughPosition: u,
        strikethroughThickness: u,
        string: null,
        stroke: null,
        strokeDashArray: H,
        strokeDashOffset: null,
        strokeLineCap: null,
        strokeLineJoin: null,
        strokeMiterLimit: u,
        strokeOpacity: u,
        strokeWidth: null,
        style: null,
        surfaceScale: u,
        syncBehavior: null,
        syncBehaviorDefault: null,
        syncMaster: null,
        syncTolerance: null,
        syncToleranceDefault: null,
        systemLanguage: H,
        tabIndex: u,
        tableValues: null,
        target: null,
        targetX: u,
        targetY: u,
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
        underlinePosition: u,
        underlineThickness: u,
        unicode: null,
        unicodeBidi: null,
        unicodeRange: null,
        unitsPerEm: u,
        values: null,
        vAlphabetic: u,
        vMathematical: u,
        vectorEffect: null,
        vHanging: u,
        vIdeographic: u,
        version: null,
        vertAdvY: u,
        vertOriginX: u,
        vertOriginY: u,
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
        xHeight: u,
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
    }), N = se({
      properties: { xmlBase: null, xmlLang: null, xmlSpace: null },
      space: "xml",
      transform(r, a) {
        return "xml:" + a.slice(3).toLowerCase();
      }
    }), z = me([J, b, h, k, N], "html"), S = me([J, v, h, k, N], "svg"), R = {}.hasOwnProperty;
    function d(r, a) {
      const l = a || {};
      function n(y, ...A) {
        let B = n.invalid;
        const ee = n.handlers;
        if (y && R.call(y, r)) {
          const be = String(y[r]);
          B = R.call(ee, be) ? ee[be] : n.unknown;
        }
        if (B)
          return B.call(this, y, ...A);
      }
      return n.handlers = l.handlers || {}, n.invalid = l.invalid, n.unknown = l.unknown, n;
    }
    const O = /["&'<>`]/g, M = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g, te = (
      // eslint-disable-next-line no-control-regex, unicorn/no-hex-escape
      /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g
    ), F = /[|\\{}()[\]^$+*?.]/g, le = /* @__PURE__ */ new WeakMap();
    function Q(r, a) {
      if (r = r.replace(
        a.subset ? ve(a.subset) : O,
        n
      ), a.subset || a.escapeOnly)
        return r;
      return r.replace(M, l).replace(te, n);
      function l(y, A, B) {
        return a.format(
          (y.charCodeAt(0) - 55296) * 1024 + y.charCodeAt(1) - 56320 + 65536,
          B.charCodeAt(A + 2),
          a
        );
      }
      function n(y, A, B) {
        return a.format(
          y.charCodeAt(0),
          B.charCodeAt(A + 1),
          a
        );
      }
    }
    function ve(r) {
      let a = le.get(r);
      return a || (a = De(r), le.set(r, a)), a;
    }
    function De(r) {
      const a = [];
      let l = -1;
      for (; ++l < r.length; )
        a.push(r[l].replace(F, "\\$&"));
      return new RegExp("(?:" + a.join("|") + ")", "g");
    }
    const Re = /[\dA-Fa-f]/;
    function Ae(r, a, l) {
      const n = "&#x" + r.toString(16).toUpperCase();
      return l && a && !Re.test(String.fromCharCode(a)) ? n : n + ";";
    }
    const c = /\d/;
    function s(r, a, l) {
      const n = "&#" + String(r);
      return l && a && !c.test(String.fromCharCode(a)) ? n : n + ";";
    }
    const D = [
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
    ], L = {
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
    }, _ = [
      "cent",
      "copy",
      "divide",
      "gt",
      "lt",
      "not",
      "para",
      "times"
    ], ce = {}.hasOwnProperty, oe = {};
    let de;
    for (de in L)
      ce.call(L, de) && (oe[L[de]] = de);
    const Ke = /[^\dA-Za-z]/;
    function Ie(r, a, l, n) {
      const y = String.fromCharCode(r);
      if (ce.call(oe, y)) {
        const A = oe[y], B = "&" + A;
        return l && D.includes(A) && !_.includes(A) && (!n || a && a !== 61 && Ke.test(String.fromCharCode(a))) ? B : B + ";";
      }
      return "";
    }
    function Xe(r, a, l) {
      let n = Ae(r, a, l.omitOptionalSemicolons), y;
      if ((l.useNamedReferences || l.useShortestReferences) && (y = Ie(
        r,
        a,
        l.omitOptionalSemicolons,
        l.attribute
      )), (l.useShortestReferences || !y) && l.useShortestReferences) {
        const A = s(r, a, l.omitOptionalSemicolons);
        A.length < n.length && (n = A);
      }
      return y && (!l.useShortestReferences || y.length < n.length) ? y : n;
    }
    function Se(r, a) {
      return Q(r, Object.assign({ format: Xe }, a));
    }
    function un(r, a) {
      return core(r, Object.assign({ format: formatBasic }, a));
    }
    const Ze = /^>|^->|<!--|-->|--!>|<!-$/g, Ge = [">"], $e = ["<", ">"];
    function Je(r, a, l, n) {
      return n.settings.bogusComments ? "<?" + Se(
        r.value,
        Object.assign({}, n.settings.characterReferences, {
          subset: Ge
        })
      ) + ">" : "<!--" + r.value.replace(Ze, y) + "-->";
      function y(A) {
        return Se(
          A,
          Object.assign({}, n.settings.characterReferences, {
            subset: $e
          })
        );
      }
    }
    function Be(r, a, l, n) {
      return "<!" + (n.settings.upperDoctype ? "DOCTYPE" : "doctype") + (n.settings.tightDoctype ? "" : " ") + "html>";
    }
    function Ue(r, a) {
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
      let n = l.indexOf(","), y = 0, A = !1;
      for (; !A; ) {
        n === -1 && (n = l.length, A = !0);
        const B = l.slice(y, n).trim();
        (B || !A) && a.push(B), y = n + 1, n = l.indexOf(",", y);
      }
      return a;
    }
    function Qe(r, a) {
      const l = a || {};
      return (r[r.length - 1] === "" ? [...r, ""] : r).join(
        (l.padRight ? " " : "") + "," + (l.padLeft === !1 ? "" : " ")
      ).trim();
    }
    const en = /[A-Z]/g, _e = /-[a-z]/g, nn = /^data[-\w.:]+$/i;
    function tn(r, a) {
      const l = j(a);
      let n = a, y = q;
      if (l in r.normal)
        return r.property[r.normal[l]];
      if (l.length > 4 && l.slice(0, 4) === "data" && nn.test(a)) {
        if (a.charAt(4) === "-") {
          const A = a.slice(5).replace(_e, Fe);
          n = "data" + A.charAt(0).toUpperCase() + A.slice(1);
        } else {
          const A = a.slice(4);
          if (!_e.test(A)) {
            let B = A.replace(en, ze);
            B.charAt(0) !== "-" && (B = "-" + B), a = "data" + B;
          }
        }
        y = ke;
      }
      return new y(n, a);
    }
    function ze(r) {
      return "-" + r.toLowerCase();
    }
    function Fe(r) {
      return r.charAt(1).toUpperCase();
    }
    function fn(r) {
      const a = String(r || "").trim();
      return a ? a.split(/[ \t\n\r\f]+/g) : [];
    }
    function je(r) {
      return r.join(" ").trim();
    }
    const ln = /[ \t\n\f\r]/g;
    function Le(r) {
      return typeof r == "object" ? r.type === "text" ? qe(r.value) : !1 : qe(r);
    }
    function qe(r) {
      return r.replace(ln, "") === "";
    }
    const X = He(1), Oe = He(-1), on = [];
    function He(r) {
      return a;
      function a(l, n, y) {
        const A = l ? l.children : on;
        let B = (n || 0) + r, ee = A[B];
        if (!y)
          for (; ee && Le(ee); )
            B += r, ee = A[B];
        return ee;
      }
    }
    const rn = {}.hasOwnProperty;
    function Ve(r) {
      return a;
      function a(l, n, y) {
        return rn.call(r, l.tagName) && r[l.tagName](l, n, y);
      }
    }
    const Te = Ve({
      body: an,
      caption: Me,
      colgroup: Me,
      dd: i,
      dt: o,
      head: Me,
      html: We,
      li: t,
      optgroup: p,
      option: g,
      p: e,
      rp: f,
      rt: f,
      tbody: K,
      td: I,
      tfoot: Z,
      th: I,
      thead: E,
      tr: P
    });
    function Me(r, a, l) {
      const n = X(l, a, !0);
      return !n || n.type !== "comment" && !(n.type === "text" && Le(n.value.charAt(0)));
    }
    function We(r, a, l) {
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
    function E(r, a, l) {
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
    function I(r, a, l) {
      const n = X(l, a);
      return !n || n.type === "element" && (n.tagName === "td" || n.tagName === "th");
    }
    const W = Ve({
      body: ae,
      colgroup: Ce,
      head: U,
      html: re,
      tbody: ge
    });
    function re(r) {
      const a = X(r, -1);
      return !a || a.type !== "comment";
    }
    function U(r) {
      const a = /* @__PURE__ */ new Set();
      for (const n of r.children)
        if (n.type === "element" && (n.tagName === "base" || n.tagName === "title")) {
          if (a.has(n.tagName)) return !1;
          a.add(n.tagName);
        }
      const l = r.children[0];
      return !l || l.type === "element";
    }
    function ae(r) {
      const a = X(r, -1, !0);
      return !a || a.type !== "comment" && !(a.type === "text" && Le(a.value.charAt(0))) && !(a.type === "element" && (a.tagName === "meta" || a.tagName === "link" || a.tagName === "script" || a.tagName === "style" || a.tagName === "template"));
    }
    function Ce(r, a, l) {
      const n = Oe(l, a);
      if (l && n && n.type === "element" && n.tagName === "colgroup" && Te(n, l.children.indexOf(n), l))
        return !1;
      const y = X(r, -1, !0);
      return !!(y && y.type === "element" && y.tagName === "col");
    }
    function ge(r, a, l) {
      const n = Oe(l, a);
      if (l && n && n.type === "element" && (n.tagName === "thead" || n.tagName === "tbody") && Te(n, l.children.indexOf(n), l))
        return !1;
      const y = X(r, -1);
      return !!(y && y.type === "element" && y.tagName === "tr");
    }
    const xe = {
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
    function Ne(r, a, l, n) {
      const { schema: y } = n, A = y.space === "svg" ? !1 : n.settings.omitOptionalTags;
      let B = y.space === "svg" ? n.settings.closeEmptyElements : n.settings.voids.includes(r.tagName.toLowerCase());
      const ee = [];
      y.space === "html" && r.tagName === "svg" && (n.schema = S);
      const be = sn(n, r.properties);
      n.schema.space === "svg" && G.has(r.tagName) && (n.schema = z);
      const dn = n.all(
        y.space === "html" && r.tagName === "template" ? r.content : r
      );
      if (n.schema = y, dn && (B = !1), be || !A || !W(r, a, l)) {
        if (ee.push("<", r.tagName, be ? " " + be : ""), B && (y.space === "svg" || n.settings.closeSelfClosing)) {
          const Ye = be.charAt(be.length - 1);
          (!n.settings.tightSelfClosing || Ye === "/" || Ye && Ye !== '"' && Ye !== "'") && ee.push(" "), ee.push("/");
        }
        ee.push(">");
      }
      return ee.push(dn), !B && (!A || !Te(r, a, l)) && ee.push("</" + r.tagName + ">"), ee.join("");
    }
    function sn(r, a) {
      const l = [];
      let n = -1, y;
      if (a) {
        for (y in a)
          if (a[y] !== null && a[y] !== void 0) {
            const A = cn(r, y, a[y]);
            A && l.push(A);
          }
      }
      for (; ++n < l.length; ) {
        const A = r.settings.tightAttributes ? l[n].charAt(l[n].length - 1) : void 0;
        n !== l.length - 1 && A !== '"' && A !== "'" && (l[n] += " ");
      }
      return l.join("");
    }
    function cn(r, a, l) {
      const n = tn(r.schema, a), y = r.settings.allowParseErrors && r.schema.space === "html" ? 0 : 1, A = r.settings.allowDangerousCharacters ? 0 : 1;
      if (n.overloadedBoolean && (l === n.attribute || l === "") ? l = !0 : (n.boolean || n.overloadedBoolean) && (typeof l != "string" || l === n.attribute || l === "") && (l = !!l), l == null || l === !1 || typeof l == "number" && Number.isNaN(l))
        return "";
      const B = Se(
        n.attribute,
        Object.assign({}, r.settings.characterReferences, {
          // Always encode without parse errors in non-HTML.
          subset: xe.name[y][A]
        })
      );
      if (l === !0 || (l = Array.isArray(l) ? (n.commaSeparated ? Qe : je)(l, {
        padLeft: !r.settings.tightCommaSeparatedLists
      }) : String(l), r.settings.collapseEmptyAttributes && !l)) return B;
      let ee;
      if (r.settings.preferUnquoted && (ee = Se(
        l,
        Object.assign({}, r.settings.characterReferences, {
          attribute: !0,
          subset: xe.unquoted[y][A]
        })
      )), ee !== l) {
        let { quote: be } = r;
        r.settings.quoteSmart && Ue(l, be) > Ue(l, r.alternative) && (be = r.alternative), ee = be + Se(
          l,
          Object.assign({}, r.settings.characterReferences, {
            // Always encode without parse errors in non-HTML.
            subset: (be === "'" ? xe.single : xe.double)[y][A],
            attribute: !0
          })
        ) + be;
      }
      return B + (ee && "=" + ee);
    }
    const Pe = ["<", "&"];
    function hn(r, a, l, n) {
      return l && l.type === "element" && (l.tagName === "script" || l.tagName === "style") ? r.value : Se(
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
      handlers: { comment: Je, doctype: Be, element: Ne, raw: mn, root: gn, text: hn }
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
          voids: l.voids || ye,
          characterReferences: l.characterReferences || kn,
          closeSelfClosing: l.closeSelfClosing || !1,
          closeEmptyElements: l.closeEmptyElements || !1
        },
        schema: l.space === "svg" ? S : z,
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
  7121: ((Ee, we, V) => {
    V.d(we, {
      _: () => an
    });
    function fe(e) {
      return e;
    }
    function ye() {
    }
    function Y() {
    }
    function me() {
    }
    var j = V(1397);
    const q = pe(/[A-Za-z]/), $ = pe(/[\dA-Za-z]/), x = pe(/[#-'*+\--9=?A-Z^-~]/);
    function C(e) {
      return (
        // Special whitespace codes (which have negative values), C0 and Control
        // character DEL
        e !== null && (e < 32 || e === 127)
      );
    }
    const ne = pe(/\d/), u = pe(/[\dA-Fa-f]/), T = pe(/[!-/:-@[-`{-~]/);
    function ie(e) {
      return e !== null && e < -2;
    }
    function H(e) {
      return e !== null && (e < 0 || e === 32);
    }
    function ue(e) {
      return e === -2 || e === -1 || e === 32;
    }
    const he = pe(/\p{P}|\p{S}/u), ke = pe(/\s/);
    function pe(e) {
      return t;
      function t(o) {
        return o !== null && o > -1 && e.test(String.fromCharCode(o));
      }
    }
    function se(e, t) {
      const o = encode(J(e || ""));
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
    function J(e) {
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
          const E = e.charCodeAt(o + 1);
          p < 56320 && E > 56319 && E < 57344 ? (g = String.fromCharCode(p, E), f = 1) : g = "\uFFFD";
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
    function b(e) {
      const t = typeof e.options.clobberPrefix == "string" ? e.options.clobberPrefix : "user-content-", o = e.options.footnoteBackContent || m, i = e.options.footnoteBackLabel || w, f = e.options.footnoteLabel || "Footnotes", p = e.options.footnoteLabelTagName || "h2", g = e.options.footnoteLabelProperties || {
        className: ["sr-only"]
      }, E = [], K = [];
      let Z = -1;
      for (; ++Z < e.footnoteOrder.length; ) {
        const P = e.footnoteById.get(
          e.footnoteOrder[Z]
        );
        P && (E[Z] = e.all(P));
      }
      for (Z = -1; ++Z < e.footnoteOrder.length; ) {
        const P = e.footnoteById.get(
          e.footnoteOrder[Z]
        );
        if (!P)
          continue;
        const I = E[Z], W = String(P.identifier).toUpperCase(), re = J(W.toLowerCase());
        let U = 0;
        const ae = [], Ce = e.footnoteCounts.get(W);
        for (; Ce !== void 0 && ++U <= Ce; ) {
          ae.length > 0 && ae.push({ type: "text", value: " " });
          let G = typeof o == "string" ? o : o(Z, U);
          typeof G == "string" && (G = { type: "text", value: G }), ae.push({
            type: "element",
            tagName: "a",
            properties: {
              href: "#" + t + "fnref-" + re + (U > 1 ? "-" + U : ""),
              dataFootnoteBackref: "",
              ariaLabel: typeof i == "string" ? i : i(Z, U),
              className: ["data-footnote-backref"]
            },
            children: Array.isArray(G) ? G : [G]
          });
        }
        const ge = I[I.length - 1];
        if (ge && ge.type === "element" && ge.tagName === "p") {
          const G = ge.children[ge.children.length - 1];
          G && G.type === "text" ? G.value += " " : ge.children.push({ type: "text", value: " " }), ge.children.push(...ae);
        } else
          I.push(...ae);
        const xe = {
          type: "element",
          tagName: "li",
          properties: { id: t + "fn-" + re },
          children: e.wrap(I, !0)
        };
        e.patch(P, xe), K.push(xe);
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
          return R;
        if (typeof e == "function")
          return S(e);
        if (typeof e == "object")
          return Array.isArray(e) ? k(e) : (
            // Cast because `ReadonlyArray` goes into the above but `isArray`
            // narrows to `Array`.
            N(
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
      return S(i);
      function i(...f) {
        let p = -1;
        for (; ++p < t.length; )
          if (t[p].apply(this, f)) return !0;
        return !1;
      }
    }
    function N(e) {
      const t = (
        /** @type {Record<string, unknown>} */
        e
      );
      return S(o);
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
      return S(t);
      function t(o) {
        return o && o.type === e;
      }
    }
    function S(e) {
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
    function R() {
      return !0;
    }
    function d(e) {
      return e !== null && typeof e == "object" && "type" in e;
    }
    function O(e) {
      return "\x1B[33m" + e + "\x1B[39m";
    }
    const M = [], te = !0, F = !1, le = "skip";
    function Q(e, t, o, i) {
      if (!e || typeof e != "object")
        throw new Error("Unexpected value `" + e + "` for `tree`, expected node");
      let f = !0, p, g, E, K;
      if (typeof o == "function" || o && typeof o == "object" ? (p = /** @type {Test} */
      t, g = o, i && (f = !1)) : (g = /** @type {Visitors | Visitor} */
      t, o && (f = !1)), typeof g == "function")
        E = g;
      else if (g && typeof g == "object") {
        if (!(g.enter === null || g.enter === void 0))
          if (typeof g.enter == "function")
            E = g.enter;
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
      I(e, void 0, [])();
      function I(W, re, U) {
        const ae = (
          /** @type {Record<string, unknown>} */
          W && typeof W == "object" ? W : {}
        );
        if (typeof ae.type == "string") {
          const ge = (
            // `hast`
            typeof ae.tagName == "string" ? ae.tagName : (
              // `xast`
              typeof ae.name == "string" ? ae.name : void 0
            )
          );
          Object.defineProperty(Ce, "name", {
            value: "node (" + O(W.type + (ge ? "<" + ge + ">" : "")) + ")"
          });
        }
        return Ce;
        function Ce() {
          const ge = !p || Z(W, re, U[U.length - 1] || void 0);
          let xe = M;
          if (E && ge && (xe = ve(E(W, U, re)), xe[0] === F))
            return xe;
          if ("children" in W && W.children) {
            const G = (
              /** @type {UnistParent} */
              W
            );
            if (G.children && xe[0] !== le) {
              let Ne = (f ? -1 : G.children.length) + P;
              const sn = [...U, G];
              for (; Ne > -1 && Ne < G.children.length; ) {
                const cn = G.children[Ne], Pe = I(cn, Ne, sn)();
                if (Pe[0] === F)
                  return Pe;
                Ne = typeof Pe[1] == "number" ? Pe[1] : Ne + P;
              }
            }
          }
          if (K && ge) {
            const G = ve(K(W, U, re));
            if (G[0] === le)
              throw new Error(
                "Unexpected value `" + G[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
              );
            if (G[0] === F || typeof G[1] == "number")
              return G;
          }
          return xe;
        }
      }
    }
    function ve(e) {
      return Array.isArray(e) ? e : typeof e == "number" ? [te, e] : e == null ? M : [e];
    }
    function De(e, t, o, i) {
      let f, p, g;
      typeof o == "function" || o && typeof o == "object" ? (f = /** @type {Test} */
      t, p = o, g = i) : (p = /** @type {Visitor | Visitors} */
      t, g = o), typeof p == "function" ? Q(e, f, Ae(p), g) : Q(e, f, Re(p), g);
    }
    function Re(e) {
      return !e || typeof e != "object" ? e : {
        enter: typeof e.enter == "function" ? Ae(e.enter) : e.enter,
        exit: typeof e.exit == "function" ? Ae(e.exit) : e.exit
      };
    }
    function Ae(e) {
      return t;
      function t(o, i, f) {
        return e(o, f, i[i.length - 1]);
      }
    }
    var c = V(1717);
    function s(e, t) {
      const o = {
        type: "element",
        tagName: "blockquote",
        properties: {},
        children: e.wrap(e.all(t), !0)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function D(e, t) {
      const o = { type: "element", tagName: "br", properties: {}, children: [] };
      return e.patch(t, o), [e.applyData(t, o), { type: "text", value: `
` }];
    }
    function L(e, t) {
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
    function _(e, t) {
      const o = {
        type: "element",
        tagName: "del",
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function ce(e, t) {
      const o = {
        type: "element",
        tagName: "em",
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function oe(e, t) {
      const o = typeof e.options.clobberPrefix == "string" ? e.options.clobberPrefix : "user-content-", i = String(t.identifier).toUpperCase(), f = J(i.toLowerCase()), p = e.footnoteOrder.indexOf(i);
      let g, E = e.footnoteCounts.get(i);
      E === void 0 ? (E = 0, e.footnoteOrder.push(i), g = e.footnoteOrder.length) : g = p + 1, E += 1, e.footnoteCounts.set(i, E);
      const K = {
        type: "element",
        tagName: "a",
        properties: {
          href: "#" + o + "fn-" + f,
          id: o + "fnref-" + f + (E > 1 ? "-" + E : ""),
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
    function de(e, t) {
      const o = {
        type: "element",
        tagName: "h" + t.depth,
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    function Ke(e, t) {
      if (e.options.allowDangerousHtml) {
        const o = { type: "raw", value: t.value };
        return e.patch(t, o), e.applyData(t, o);
      }
    }
    function Ie(e, t) {
      const o = t.referenceType;
      let i = "]";
      if (o === "collapsed" ? i += "[]" : o === "full" && (i += "[" + (t.label || t.identifier) + "]"), t.type === "imageReference")
        return [{ type: "text", value: "![" + t.alt + i }];
      const f = e.all(t), p = f[0];
      p && p.type === "text" ? p.value = "[" + p.value : f.unshift({ type: "text", value: "[" });
      const g = f[f.length - 1];
      return g && g.type === "text" ? g.value += i : f.push({ type: "text", value: i }), f;
    }
    function Xe(e, t) {
      const o = String(t.identifier).toUpperCase(), i = e.definitionById.get(o);
      if (!i)
        return Ie(e, t);
      const f = { src: J(i.url || "") };
      t.alt !== null && t.alt !== void 0 && (f.alt = t.alt), i.title !== null && i.title !== void 0 && (f.title = i.title);
      const p = { type: "element", tagName: "img", properties: f, children: [] };
      return e.patch(t, p), e.applyData(t, p);
    }
    function Se(e, t) {
      const o = { src: J(t.url) };
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
        return Ie(e, t);
      const f = { href: J(i.url || "") };
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
      const o = { href: J(t.url) };
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
      const i = e.all(t), f = o ? Je(o) : Be(t), p = {}, g = [];
      if (typeof t.checked == "boolean") {
        const P = i[0];
        let I;
        P && P.type === "element" && P.tagName === "p" ? I = P : (I = { type: "element", tagName: "p", properties: {}, children: [] }, i.unshift(I)), I.children.length > 0 && I.children.unshift({ type: "text", value: " " }), I.children.unshift({
          type: "element",
          tagName: "input",
          properties: { type: "checkbox", checked: t.checked, disabled: !0 },
          children: []
        }), p.className = ["task-list-item"];
      }
      let E = -1;
      for (; ++E < i.length; ) {
        const P = i[E];
        (f || E !== 0 || P.type !== "element" || P.tagName !== "p") && g.push({ type: "text", value: `
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
          t = Be(o[i]);
      }
      return t;
    }
    function Be(e) {
      const { spread: t } = e;
      return t ?? e.children.length > 1;
    }
    function Ue(e, t) {
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
    function _e(e, t) {
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
        }, E = (0, c.PW)(t.children[1]), K = (0, c.Y)(t.children[t.children.length - 1]);
        E && K && (g.position = { start: E, end: K }), f.push(g);
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
      const i = o ? o.children : void 0, p = (i ? i.indexOf(t) : 1) === 0 ? "th" : "td", g = o && o.type === "table" ? o.align : void 0, E = g ? g.length : t.children.length;
      let K = -1;
      const Z = [];
      for (; ++K < E; ) {
        const I = t.children[K], W = {}, re = g ? g[K] : void 0;
        re && (W.align = re);
        let U = { type: "element", tagName: p, properties: W, children: [] };
        I && (U.children = e.all(I), e.patch(I, U), U = e.applyData(I, U)), Z.push(U);
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
    const ze = 9, Fe = 32;
    function fn(e) {
      const t = String(e), o = /\r?\n|\r/g;
      let i = o.exec(t), f = 0;
      const p = [];
      for (; i; )
        p.push(
          je(t.slice(f, i.index), f > 0, !0),
          i[0]
        ), f = i.index + i[0].length, i = o.exec(t);
      return p.push(je(t.slice(f), f > 0, !1)), p.join("");
    }
    function je(e, t, o) {
      let i = 0, f = e.length;
      if (t) {
        let p = e.codePointAt(i);
        for (; p === ze || p === Fe; )
          i++, p = e.codePointAt(i);
      }
      if (o) {
        let p = e.codePointAt(f - 1);
        for (; p === ze || p === Fe; )
          f--, p = e.codePointAt(f - 1);
      }
      return f > i ? e.slice(i, f) : "";
    }
    function ln(e, t) {
      const o = { type: "text", value: fn(String(t.value)) };
      return e.patch(t, o), e.applyData(t, o);
    }
    function Le(e, t) {
      const o = {
        type: "element",
        tagName: "hr",
        properties: {},
        children: []
      };
      return e.patch(t, o), e.applyData(t, o);
    }
    const qe = {
      blockquote: s,
      break: D,
      code: L,
      delete: _,
      emphasis: ce,
      footnoteReference: oe,
      heading: de,
      html: Ke,
      imageReference: Xe,
      image: Se,
      inlineCode: un,
      linkReference: Ze,
      link: Ge,
      listItem: $e,
      list: Ue,
      paragraph: pn,
      // @ts-expect-error: root is different, but hard to type.
      root: Qe,
      strong: en,
      table: _e,
      tableCell: tn,
      tableRow: nn,
      text: ln,
      thematicBreak: Le,
      toml: X,
      yaml: X,
      definition: X,
      footnoteDefinition: X
    };
    function X() {
    }
    const Oe = {}.hasOwnProperty, on = {};
    function He(e, t) {
      const o = t || on, i = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), g = { ...qe, ...o.handlers }, E = {
        all: Z,
        applyData: Ve,
        definitionById: i,
        footnoteById: f,
        footnoteCounts: p,
        footnoteOrder: [],
        handlers: g,
        one: K,
        options: o,
        patch: rn,
        wrap: Me
      };
      return De(e, function(P) {
        if (P.type === "definition" || P.type === "footnoteDefinition") {
          const I = String(P.identifier).toUpperCase();
          P.type === "definition" ? i.has(I) || i.set(I, P) : f.has(I) || f.set(I, P);
        }
      }), E;
      function K(P, I) {
        const { type: W } = P, re = E.handlers[W];
        if (Oe.call(E.handlers, W) && re)
          return re(E, P, I);
        if (E.options.passThrough && E.options.passThrough.includes(W)) {
          if ("children" in P) {
            const { children: ae, ...Ce } = P;
            return { ...(0, j.Ay)(Ce), children: E.all(P) };
          }
          return (0, j.Ay)(P);
        }
        return (E.options.unknownHandler || Te)(E, P, I);
      }
      function Z(P) {
        const I = [];
        if ("children" in P) {
          const W = P.children;
          let re = -1;
          for (; ++re < W.length; ) {
            const U = E.one(W[re], P);
            if (U) {
              if (re && W[re - 1].type === "break" && (!Array.isArray(U) && U.type === "text" && (U.value = We(U.value)), !Array.isArray(U) && U.type === "element")) {
                const ae = U.children[0];
                ae && ae.type === "text" && (ae.value = We(ae.value));
              }
              Array.isArray(U) ? I.push(...U) : I.push(U);
            }
          }
        }
        return I;
      }
    }
    function rn(e, t) {
      e.position && (t.position = (0, c.G1)(e));
    }
    function Ve(e, t) {
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
    function Te(e, t) {
      const o = t.data || {}, i = "value" in t && !(Oe.call(o, "hProperties") || Oe.call(o, "hChildren")) ? { type: "text", value: t.value } : {
        type: "element",
        tagName: "div",
        properties: {},
        children: e.all(t)
      };
      return e.patch(t, i), e.applyData(t, i);
    }
    function Me(e, t) {
      const o = [];
      let i = -1;
      for (t && o.push({ type: "text", value: `
` }); ++i < e.length; )
        i && o.push({ type: "text", value: `
` }), o.push(e[i]);
      return t && e.length > 0 && o.push({ type: "text", value: `
` }), o;
    }
    function We(e) {
      let t = 0, o = e.charCodeAt(t);
      for (; o === 9 || o === 32; )
        t++, o = e.charCodeAt(t);
      return e.slice(t);
    }
    function an(e, t) {
      const o = He(e, t), i = o.one(e, void 0), f = b(o), p = Array.isArray(i) ? { type: "root", children: i } : i || { type: "root", children: [] };
      return f && ("children" in p, p.children.push({ type: "text", value: `
` }, f)), p;
    }
  }),
  1717: ((Ee, we, V) => {
    V.d(we, {
      G1: () => me,
      PW: () => ye,
      Y: () => fe
    });
    const fe = Y("end"), ye = Y("start");
    function Y(j) {
      return q;
      function q($) {
        const x = $ && $.position && $.position[j] || {};
        if (typeof x.line == "number" && x.line > 0 && typeof x.column == "number" && x.column > 0)
          return {
            line: x.line,
            column: x.column,
            offset: typeof x.offset == "number" && x.offset > -1 ? x.offset : void 0
          };
      }
    }
    function me(j) {
      const q = ye(j), $ = fe(j);
      if (q && $)
        return { start: q, end: $ };
    }
  }),
  292: ((Ee, we, V) => {
    V.d(we, {
      toHtml: () => Ae
    });
    var fe = V(5502), ye = V(8839), Y = V(7121), me = V(2e3), j = V(5582), q = V(6444), $ = V(9880), x = V(4061);
    function C(c, s, D = {}) {
      return { type: "element", tagName: c, properties: D, children: [...s] };
    }
    function ne(c) {
      return { type: "text", value: c };
    }
    const u = { type: "element", tagName: "br", properties: {}, children: [] };
    function T(c) {
      return c.flatMap((s) => {
        if (s.type !== "element")
          return [s];
        const D = T(s.children);
        return s.tagName === "a" ? D : [C(s.tagName, D, s.properties)];
      });
    }
    function ie({ words: c, between: s }, D) {
      const [L, ..._] = D;
      return L?.type === "paragraph" ? [{ ...L, children: [...c, s, ...L.children] }, ..._] : [{ type: "paragraph", children: c }, ...D];
    }
    function H(c, s, D = "beside") {
      const L = ke(c, s);
      return L.flatMap((_, ce) => {
        const oe = L[ce + 1];
        if (!_.isText)
          return _.nodes;
        const de = ce > 0 && se(_.first.node) ? [u, ..._.nodes] : _.nodes;
        return oe === void 0 && ue(ce, D) ? de : oe !== void 0 && (he(oe) || ue(ce, D) && D === "below") ? [...de, ne(`
`)] : [C("p", de)];
      });
    }
    function ue(c, s) {
      return c === 0 && s !== "all";
    }
    function he({ first: c }) {
      return c.node.type === "list" && c.isClose;
    }
    function ke(c, s) {
      const D = [];
      for (const L of J(s)) {
        const _ = [c.one(L.node, s) ?? []].flat();
        if (_.length === 0)
          continue;
        const ce = pe(L.node), oe = D.at(-1);
        !ce || !oe?.isText ? D.push({ isText: ce, nodes: _, first: L }) : oe.nodes.push(u, ...L.isClose ? [] : [u], ..._);
      }
      return D;
    }
    function pe({ type: c }) {
      return c === "paragraph" || se({ type: c });
    }
    function se({ type: c }) {
      return c === "buttons" || c === "mentions" || c === "statusLine";
    }
    function J({ children: c }) {
      return c.flatMap((s, D) => {
        const L = c[D - 1], _ = L !== void 0 && (0, x.y)(s, L);
        if (s.type !== "group" && s.type !== "footnoteDefinition")
          return [{ node: s, isClose: _ }];
        const ce = s.type === "group" ? s : { children: m(s) };
        return J(ce).map((oe, de) => de === 0 ? { ...oe, isClose: _ } : oe);
      });
    }
    function m({ identifier: c, children: s }) {
      const D = { type: "text", value: (0, $.L)(c) };
      return ie({ words: [D], between: { type: "text", value: " " } }, s);
    }
    function w(c, s) {
      const D = s.children.map((_) => b(c, _, s.spread)), L = s.start === null || s.start === 1 ? {} : { start: s.start };
      return C(s.ordered ? "ol" : "ul", D, L);
    }
    function b(c, s, D = !1) {
      return C("li", H(c, { children: v(s) }, D ? "all" : "below"));
    }
    function v({ checked: c, children: s }) {
      return c === null ? s : ie({ words: [{ type: "text", value: c ? "\u2611" : "\u2610" }], between: { type: "text", value: " " } }, s);
    }
    var h = V(3197);
    function k(c, s) {
      return C("a", T(c.all(s)), { href: s.url });
    }
    function N({ url: c, alt: s }) {
      return C("a", [ne(`[${s || "\u{1F5BC}"}]`)], { href: c });
    }
    function z({ url: c, label: s }) {
      return C("a", [ne(s)], { href: c });
    }
    function S(c) {
      if (typeof c == "string")
        return ne((0, h.ah)(c));
      const s = encodeURIComponent(c.id).replace("%40", "@").replaceAll("%3A", ":");
      return C("a", [ne(c.name)], { href: `https://matrix.to/#/${s}` });
    }
    function R(c, { children: s }) {
      return s.flatMap((D) => D.type === "text" ? ne((0, $.L)(D.value)) : c.one(D, void 0) ?? []);
    }
    function d(c, { align: s, children: D }) {
      const [L, ..._] = D, ce = L?.children.some((de) => de.children.length > 0), oe = _.map((de) => O(c, de, { tagName: "td", width: s.length }));
      return C("table", [
        ...L && ce ? [C("thead", [O(c, L, { tagName: "th", width: s.length })])] : [],
        ...oe.length > 0 ? [C("tbody", oe)] : []
      ]);
    }
    function O(c, { children: s }, { tagName: D, width: L }) {
      const _ = s.map((oe) => C(D, c.all(oe))), ce = Math.max(0, L - _.length);
      return C("tr", [..._, ...Array.from({ length: ce }, () => C(D, []))]);
    }
    const M = {
      root: (c, s) => H(c, s),
      paragraph: te,
      heading: F,
      blockquote: (c, s) => C("blockquote", H(c, s)),
      alert: le,
      list: w,
      listItem: (c, s) => b(c, s),
      code: (c, s) => Q(s),
      table: d,
      tableRow: (c, s) => C("tr", te(c, s)),
      tableCell: (c, s) => C("td", te(c, s)),
      details: ve,
      summary: (c, s) => C("summary", te(c, s)),
      group: (c, s) => H(c, s),
      footnoteDefinition: (c, s) => H(c, { children: [s] }),
      text: (c, { value: s }) => ne(s),
      break: () => C("br", []),
      underline: (c, s) => C("u", te(c, s)),
      superscript: R,
      link: k,
      image: (c, s) => N(s),
      footnoteReference: (c, { identifier: s }) => ne((0, $.L)(s)),
      buttons: (c, s) => De(te(c, s), " \xB7 "),
      button: (c, s) => z(s),
      mentions: (c, s) => De(te(c, s), " "),
      mention: (c, { addressee: s }) => S(s),
      statusLine: te
    };
    function te(c, s) {
      return c.all(s);
    }
    function F(c, s) {
      return C(`h${s.depth}`, [C("strong", te(c, s))]);
    }
    function le(c, { kind: s, children: D }) {
      const L = { type: "strong", children: [{ type: "text", value: q.o[s] }] }, _ = ie({ words: [L], between: { type: "break" } }, D);
      return C("blockquote", H(c, { children: _ }));
    }
    function Q({ value: c, lang: s }) {
      const D = c.replace(/\r\n?/g, `
`), [L = ""] = s?.match(/^[\w.+#-]+/) ?? [], _ = L === "" ? {} : { className: [`language-${L}`] };
      return C("pre", [C("code", [ne(D)], _)]);
    }
    function ve(c, { children: s }) {
      const [D, ...L] = s;
      if (D?.type !== "summary")
        return C("details", H(c, { children: s }));
      const _ = H(c, { children: L });
      return C("details", [C("summary", te(c, D)), ..._]);
    }
    function De(c, s) {
      return c.flatMap((D, L) => L === 0 ? [D] : [ne(s), D]);
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
    function Ae(c) {
      const s = (0, Y._)((0, j.B)(c), { handlers: M });
      return (0, me.b)((0, ye.V)((0, fe.a)(s, Re)));
    }
  })
};
