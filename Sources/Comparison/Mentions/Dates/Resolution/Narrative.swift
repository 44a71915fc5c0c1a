/// Tells a report of its own days from a narrative of other times.
enum Narrative {
  /// Whether the years that a text names lie, for the most part, away from its publication.
  ///
  /// A news story names a year now and then; a history names them throughout, and hardly ever says "on Tuesday". Without a
  /// date of publication the text can only be read from its own dates.
  static func kind(of expressions: [TimeExpression], published: CalendarDate?) -> TimeFrame.Kind {
    guard let published else { return .narrative }
    let year = published.components.year
    var (far, near, deictic) = (0, 0, 0)
    for expression in expressions {
      switch expression {
      case .fields(let fields), .range(.fields(let fields), _), .portion(_, .fields(let fields)),
        .time(_, .some(.fields(let fields))):
        if fields.isBeforeChrist {
          far += 1
        } else if let named = fields.year {
          if abs(named - year) > 1 { far += 1 } else { near += 1 }
        }
      case .deictic, .weekday, .time(_, .some(.weekday)), .time(_, .some(.deictic)): deictic += 1
      default: break
      }
    }
    if far < 5 { return .news }
    if far > 3 * near, far > 2 * deictic { return .narrative }
    return far > near && far > deictic ? .retrospect : .news
  }
}
