import WeftModel
import WeftTable

/// Small datasets written out in the tests.
enum Sample {
  /// A county with two towns; T1's hall orders a school and a firm, which are tied to one another.
  ///
  /// ```
  ///   A ═▶ B    B ─ C (collaborative)    D alone
  ///   ║═▶ C
  /// ```
  static let county: [String: String] = [
    "organizations.csv": """
    id,name,domain,territory,system,rank,settlement,core,external
    A,Hall,机关,T1,,5,town,是,
    B,School,public,V1,education,3,rural,,
    C,Firm,soe,T1,,2,urban,no,
    D,Outside,,,,,,,√

    """,
    "ties.csv": """
    source,target,mode,weight,directed,layers
    A,B,科层式,2,,
    A,C,hierarchical,,,
    B,C,collaborative,1.5,no,value;activity

    """,
    "territories.csv": """
    id,name,parent,level
    K,County,,county
    T1,Town 1,K,town
    T2,Town 2,K,town
    V1,Village 1,T1,village

    """,
  ]

  static func dataset(_ files: [String: String]) -> Dataset {
    Dataset(
      files: files.sorted { $0.key < $1.key }.map { InputFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// The county with some files replaced or added.
  static func county(with changes: [String: String]) -> Dataset {
    dataset(county.merging(changes) { _, new in new })
  }
}

extension Validation {
  /// `code place` of each finding.
  var signatures: [String] { findings.map { "\($0.code) \($0.place?.text ?? "-")" } }
}
