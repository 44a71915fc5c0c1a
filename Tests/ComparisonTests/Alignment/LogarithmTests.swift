import Testing

@testable import Comparison

@Suite struct LogarithmTests {
  @Test func knownValues() {
    #expect(logarithm(1) == 0)
    #expect(abs(logarithm(2.718281828459045) - 1) < 1e-14)
    #expect(abs(logarithm(1000) - 6.907755278982137) < 1e-13)
    #expect(abs(logarithm(0.001) + 6.907755278982137) < 1e-13)
    #expect(logarithm(0) == 0)
    #expect(logarithm(-3) == 0)
  }
}
