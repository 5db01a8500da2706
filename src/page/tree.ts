// A field of a form stands where a property of the form should: `<input name="nextSibling">`. Who
// goes from node to node by the properties themselves could go round in circles.

/** What a node is in. */
export function parentOf(node: Node): Node | null {
  return read(node, 'parentNode');
}

/** What follows a node in what it is in. */
export function nextOf(node: Node): Node | null {
  return read(node, 'nextSibling');
}

/** The first node in a node. */
export function firstOf(node: Node): Node | null {
  return read(node, 'firstChild');
}

type Way = 'parentNode' | 'nextSibling' | 'firstChild';

const getters = new Map<Way, (of: Node) => Node | null>();

function read(node: Node, way: Way): Node | null {
  let getter = getters.get(way);
  if (!getter) {
    const property = Object.getOwnPropertyDescriptor(Node.prototype, way);
    getter = (of) => property?.get?.call(of) as Node | null;
    getters.set(way, getter);
  }
  return getter(node);
}
