/// An averaged perceptron (Freund and Schapire 1999, Collins 2002) over hashed features, with dense rows of integers.
///
/// The average is kept lazily: an update at time *t* adds *t* times its size to a second row, and the average at time *T* is the
/// weight less that row over *T*. Only features counted often enough before training are learnt.
final class Perceptron {
  let classes: Int
  let index = FeatureIndex()
  private let stride: Int
  private var weights: UnsafeMutablePointer<Int32>
  private var moments: UnsafeMutablePointer<Int64>
  private var rows = 0
  /// The number of examples seen.
  var time: Int64 = 1

  init(classes: Int) {
    self.classes = classes
    stride = (classes + 3) / 4 * 4
    weights = .allocate(capacity: 1)
    moments = .allocate(capacity: 1)
  }

  deinit {
    weights.deallocate()
    moments.deallocate()
  }

  /// Ends counting: features seen fewer than `least` times are left out.
  func freeze(least: Int32) {
    index.freeze(least: least)
    rows = index.frozenCount
    weights.deallocate()
    moments.deallocate()
    weights = .allocate(capacity: max(rows, 1) * stride)
    moments = .allocate(capacity: max(rows, 1) * stride)
    weights.initialize(repeating: 0, count: max(rows, 1) * stride)
    moments.initialize(repeating: 0, count: max(rows, 1) * stride)
  }

  /// Turns hashes into numbers, leaving out unknown ones; returns how many remain.
  @inline(__always)
  func numbers(_ features: UnsafePointer<UInt64>, _ size: Int, _ out: UnsafeMutablePointer<Int32>) -> Int {
    var kept = 0
    for at in 0..<size {
      let number = index.number(of: features[at])
      if number >= 0 {
        out[kept] = number
        kept += 1
      }
    }
    return kept
  }

  /// The scores of all classes.
  @inline(__always)
  func score(_ numbers: UnsafePointer<Int32>, _ size: Int, _ scores: UnsafeMutablePointer<Int32>) {
    for place in 0..<stride { scores[place] = 0 }
    for at in 0..<size {
      let row = weights + Int(numbers[at]) * stride
      for place in 0..<stride { scores[place] &+= row[place] }
    }
  }

  /// Adds to one class's weights of the features.
  func update(_ numbers: UnsafePointer<Int32>, _ size: Int, _ place: Int, by delta: Int32) {
    for at in 0..<size {
      let row = Int(numbers[at]) * stride + place
      weights[row] &+= delta
      moments[row] += time * Int64(delta)
    }
  }

  /// Replaces the weights by their averages, in fixed point.
  func average(fraction: Double = 1024) {
    for at in 0..<rows * stride {
      let value = Double(weights[at]) - Double(moments[at]) / Double(time)
      weights[at] = Int32((value * fraction).rounded())
    }
  }

  /// The weights of each feature, in the order of numbers; valid after ``average(fraction:)``.
  func row(_ number: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(start: weights + number * stride, count: classes)
  }
}
