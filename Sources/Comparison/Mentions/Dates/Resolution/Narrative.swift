/// Tells a report of its own days from a narrative of other times.
enum Narrative {
  /// Whether the years that a text names lie, for the most part, away from its publication.
  ///
  /// A news story names a year now and then; a history names them throughout, and hardly ever says "on Tuesday". Without a
  /// date of publication the text can only be read from its own dates.
  static func kind(of expressions: [TimeExpression], published: CalendarDate?) -> TimeFrame.Kind {
    guard let published else { return .narrative }
    let year = published.components.year
    var (far, near) = (0, 0)
    for expression in expressions {
      switch expression {
      case .fields(let fields), .range(.fields(let fields), _), .portion(_, .fields(let fields)),
        .time(_, .some(.fields(let fields))):
        if fields.isBeforeChrist {
          far += 1
        } else if let named = fields.year {
          far += abs(named - year) > 25 ? 2 : abs(named - year) > 1 ? 1 : 0
          near += abs(named - year) <= 1 ? 1 : 0
        }
      // A day of the week, or yesterday, is said of the days around publication only.
      case .deictic, .weekday, .time(_, .some(.weekday)), .time(_, .some(.deictic)): near += 3
      case .time(let time, nil) where time.selector == .this || time.selector == .last: near += 3
      case .unit(_, .this), .unit(_, .last), .unit(_, .next), .unit(.weekend, _), .selected, .shifted(_, _, .reference):
        near += 1
      default: break
      }
    }
    if far < 6 { return .news }
    if far > 4 * near { return .narrative }
    return 2 * far > 3 * near ? .retrospect : .news
  }
}
