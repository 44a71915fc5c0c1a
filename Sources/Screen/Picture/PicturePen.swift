/// How a cell is painted in a picture: its style with the colours worked out.
struct PicturePen: Hashable {
  let ink: Palette.RGB
  let paper: Palette.RGB
  let isBold: Bool
  let isItalic: Bool
  let underline: Underline

  /// The pen of a style on a ground.
  init(_ style: Style, on ground: PictureGround) {
    let text = ground.rgb(style.foreground, default: ground.text)
    let dimmed = style.attributes.contains(.dim) ? ground.mixed(text, PicturePen.dimPercent) : text
    let back = ground.rgb(style.background, default: ground.ground)
    let isReverse = style.attributes.contains(.reverse)
    ink = isReverse ? back : dimmed
    paper = isReverse ? dimmed : back
    isBold = style.attributes.contains(.bold)
    isItalic = style.attributes.contains(.italic)
    underline = style.underline
  }

  /// What is left of a dim colour: less would fall below a contrast of 4.5 to 1.
  private static let dimPercent = 68
}
