/// Which scalars are drawn on top of the one before them.
enum ClusterJoin {
  /// Whether a scalar may stand on either side of a zero-width joiner.
  static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x203C && scalar.properties.isEmoji
  }

  /// Whether a scalar is one of the five skin tones.
  static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool { (0x1F3FB...0x1F3FF).contains(scalar.value) }

  /// Whether a scalar takes no cell and belongs to its base: marks, variation selectors, the non-joiner, and tags, which
  /// spell the flag of a region on a black flag and are hidden text anywhere else.
  static func combines(_ scalar: Unicode.Scalar, with base: Unicode.Scalar) -> Bool {
    if (0xE0020...0xE007F).contains(scalar.value) { return base.value == 0x1F3F4 }
    if scalar == "\u{200C}" { return true }
    guard ScalarWidth.columns(scalar) == 0 else { return false }
    if case .drawn = VisibleText.role(of: scalar) { return true }
    return false
  }
}

/// The letters that spell a flag in pairs.
enum RegionalIndicator {
  /// Whether a scalar is one of the 26.
  static func contains(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
}
