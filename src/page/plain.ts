/** Forms, read as they are and not as their fields are named. */

const PAST_FIELDS: ProxyHandler<Node> = {
  get(form, name) {
    const value = Reflect.get(Object.getPrototypeOf(form), name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
};

/**
 * The fields of a form shadow its own properties under their names, in a content script, too (`LegacyOverrideBuiltIns`): with
 * `<input name="parentNode">` a walk up the tree goes in circles. Whatever may be a form is read through this.
 *
 * @param node any node
 * @returns the node itself or, for a form, a stand-in to read properties from and call methods on; it is not the node, so it must not
 *   be compared, kept or handed to the DOM
 */
export function plain<Any extends Node>(node: Any): Any {
  // By the prototype, the one thing that a field cannot shadow.
  return Object.prototype.toString.call(node) === '[object HTMLFormElement]'
    ? (new Proxy(node, PAST_FIELDS) as Any)
    : node;
}
