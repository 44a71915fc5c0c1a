/// A dependency relation of Universal Dependencies, with the subtypes that English-EWT uses.
///
///     Deprel.nsubjPassive.name     // "nsubj:pass"
///     Deprel.nsubjPassive.base     // .nsubj
///
/// `nmod:desc` is a title before a name ("President Smith"), `obl:unmarked` and `nmod:unmarked` are noun phrases of time,
/// measure and manner without a preposition ("last week", "three times"); older releases called those of time `:tmod`.
public enum Deprel: UInt8, Sendable, Hashable, CaseIterable {
  case acl, aclRelative, advcl, advclRelative, advmod, amod, appos, aux, auxPassive, `case`, cc
  case ccPreconjunction, ccomp, compound, compoundParticle, conj, cop, csubj, csubjOuter, csubjPassive, dep
  case det, detPredeterminer, discourse, dislocated, expl, fixed, flat, goeswith, iobj, list, mark, nmod
  case nmodDescriptor, nmodPossessive, nmodUnmarked, nsubj, nsubjOuter, nsubjPassive, nummod, obj, obl
  case oblAgent, oblUnmarked, orphan, parataxis, punct, reparandum, root, vocative, xcomp

  /// The relation as treebanks write it.
  public var name: String {
    switch self {
    case .aclRelative: "acl:relcl"
    case .advclRelative: "advcl:relcl"
    case .auxPassive: "aux:pass"
    case .ccPreconjunction: "cc:preconj"
    case .compoundParticle: "compound:prt"
    case .csubjOuter: "csubj:outer"
    case .csubjPassive: "csubj:pass"
    case .detPredeterminer: "det:predet"
    case .nmodDescriptor: "nmod:desc"
    case .nmodPossessive: "nmod:poss"
    case .nmodUnmarked: "nmod:unmarked"
    case .nsubjOuter: "nsubj:outer"
    case .nsubjPassive: "nsubj:pass"
    case .oblAgent: "obl:agent"
    case .oblUnmarked: "obl:unmarked"
    default: "\(self)"
    }
  }

  /// The relation without its subtype: `obl` for `obl:agent`.
  public var base: Deprel {
    switch self {
    case .aclRelative: .acl
    case .advclRelative: .advcl
    case .auxPassive: .aux
    case .ccPreconjunction: .cc
    case .compoundParticle: .compound
    case .csubjOuter, .csubjPassive: .csubj
    case .detPredeterminer: .det
    case .nmodDescriptor, .nmodPossessive, .nmodUnmarked: .nmod
    case .nsubjOuter, .nsubjPassive: .nsubj
    case .oblAgent, .oblUnmarked: .obl
    default: self
    }
  }
}
