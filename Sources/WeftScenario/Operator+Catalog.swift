/// Every operator, in the order of the manual. A new operator is one new file and one line here.
public enum OperatorCatalog {
  public static let all: [any Operator.Type] = [
    PairOperator.self, AllianceOperator.self, ConferenceOperator.self, LiaisonOperator.self, ExchangeOperator.self,
    EmpowerOperator.self, RelieveOperator.self, FlattenOperator.self, ChainOperator.self, ZoneOperator.self,
    MergeOperator.self, CloseOperator.self, SetOperator.self, TiesOperator.self,
  ]
}
