import Comparison
import Crypto

/// The SHA-256 by which a text is known again wherever its file has gone.
public enum Digest {
  /// The digest of bytes, in hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String {
    let hex = Array("0123456789abcdef".utf8)
    let digits = SHA256.hash(data: bytes).flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }
    return String(decoding: digits, as: UTF8.self)
  }

  /// A name for articles taken together: the same whatever they are called, wherever they lie, and in whatever order.
  public static func cluster(_ articles: [Article]) -> String {
    String(sha256(Array(articles.map(\.sha256).sorted().joined(separator: "\n").utf8)).prefix(12))
  }
}
