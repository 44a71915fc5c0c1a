extension Form {
  /// The identity of a spelling with its capitals: "MB" and "mb" differ, as megabytes and megabits do.
  init<Bytes: Sequence>(exact bytes: Bytes) where Bytes.Element == UInt8 {
    var hash = Form.seed
    for byte in bytes { hash = Form.mix(hash, byte) }
    self.init(raw: hash)
  }
}
