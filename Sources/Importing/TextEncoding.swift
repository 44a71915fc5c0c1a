/// How the characters of a file are written as bytes.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark; ASCII is a part of it.
  case utf8 = "UTF-8"
  /// UTF-16, the low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// UTF-32, the low byte first.
  case utf32LittleEndian = "UTF-32LE"
  /// UTF-32, the high byte first.
  case utf32BigEndian = "UTF-32BE"
  /// Windows code page 1252, of which ISO 8859-1 (Latin-1) is a part.
  case windows1252 = "windows-1252"
}
