/// Forms that rules ask for at every token: hashed once and not at each question.
extension Form {
  // Kinds and concepts of the thesaurus.
  static let event = Form("event")
  static let place = Form("place")
  static let building = Form("building")
  static let person = Form("person")
  static let weapon = Form("weapon")
  static let vehicle = Form("vehicle")

  // Units.
  static let count = Form("count")
  static let ordinal = Form("ordinal")
  static let yearOld = Form("year-old")

  // Words that are their own class.
  static let possessive = Form("'s")
  static let that = Form("that")
  static let who = Form("who")
  static let under = Form("under")
  static let what = Form("what")
  static let said = Form("said")
  static let `as` = Form("as")
  static let old = Form("old")
}
