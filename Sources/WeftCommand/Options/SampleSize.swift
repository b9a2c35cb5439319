internal import ArgumentParser
internal import WeftMeasure

/// What `--sample` takes: a number of sources, at least 2, or `exact`.
struct SampleSize: ExpressibleByArgument {
  let sampling: Options.Sampling

  init?(argument: String) {
    if argument == "exact" {
      sampling = .exact
    } else if let count = Int(argument), count >= 2 {
      sampling = .sources(count)
    } else {
      return nil
    }
  }
}
