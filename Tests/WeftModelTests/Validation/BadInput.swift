import Testing
import WeftModel
import WeftTable

/// One dataset with something wrong in it, and the lines that must be said of it.
struct BadInput: Sendable, CustomTestStringConvertible {
  var id: String
  var files: [String: String]
  var lines: [String]

  init(_ id: String, _ files: [String: String], _ lines: [String] = []) {
    self.id = id
    self.files = files
    self.lines = lines
  }

  /// A dataset of A, B, C and these rows of ties.
  init(_ id: String, ties: String, _ lines: [String] = []) {
    self.id = id
    files = ["organizations.csv": "id,name\nA,Hall\nB,School\nC,Firm\n", "ties.csv": ties]
    self.lines = lines
  }

  /// A dataset of these rows of organisations and no tie but one.
  init(_ id: String, organizations: String, _ lines: [String] = []) {
    self.id = id
    files = ["organizations.csv": organizations, "ties.csv": "source,target,mode\n"]
    self.lines = lines
  }

  var testDescription: String { id }
}
