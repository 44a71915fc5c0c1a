/// A transition of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
///
/// With the stack's top *s*, the one below *t* and the buffer's front *b*: `shift` moves *b* onto the stack, `left` makes *b* the head of
/// *s* and takes *s* off, `right` makes *t* the head of *s* and takes *s* off. A sentence of *n* tokens takes 2*n* transitions
/// whatever its tree, so that the items of a beam can be compared at every step; arc-eager has no such equality.
package enum Transition: Int, Sendable, CaseIterable {
  case shift, left, right
}
