import WeftTable

/// What one cell says, judged by its column alone.
enum CellReading<Value> {
  case blank
  case value(Value)
  /// Taken, but worth a warning.
  case doubtful(Value, [Remark])
  case refused(Remark)
}

/// A code and its sentences, before a place is known.
struct Remark {
  var code: String
  var message: Label
  var hint: Label?

  init(_ code: String, en: String, zh: String, hint: Label? = nil) {
    self.code = code
    message = Label(en: en, zh: zh)
    self.hint = hint
  }

  /// A `did you mean` hint.
  static func didYouMean(_ text: String) -> Label {
    Label(en: "did you mean \"\(text.elided)\"?", zh: "是否应为“\(text.elided)”？")
  }
}

extension String {
  /// The text cut to 60 characters, for sentences that quote data.
  var elided: String {
    unicodeScalars.count > 60 ? String(String.UnicodeScalarView(unicodeScalars.prefix(59))) + "…" : self
  }
}
