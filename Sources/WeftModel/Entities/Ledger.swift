/// A flow of a resource from one organisation to another.
public struct Exchange: Sendable, Hashable {
  public var source: Int
  public var target: Int
  public var resource: String
  public var amount: Double
  public var date: Day?
  public init(source: Int, target: Int, resource: String = "", amount: Double = 1, date: Day? = nil) {
    self.source = source
    self.target = target
    self.resource = resource
    self.amount = amount
    self.date = date
  }
}

/// A line of a demand or resource list: an organisation needs or offers an amount of a category.
public struct Quantity: Sendable, Hashable {
  public var organization: Int
  public var category: String
  public var amount: Double
  public init(organization: Int, category: String, amount: Double = 1) {
    self.organization = organization
    self.category = category
    self.amount = amount
  }
}

/// A line of a project list.
public struct Project: Sendable, Hashable {
  public enum Status: String, Sendable, Hashable, CaseIterable { case open, done, stopped }
  public var id: String
  public var category: String
  public var provider: Int?
  public var recipient: Int?
  public var status: Status
  public init(id: String, category: String = "", provider: Int? = nil, recipient: Int? = nil, status: Status = .open) {
    self.id = id
    self.category = category
    self.provider = provider
    self.recipient = recipient
    self.status = status
  }
}

/// One step of a task's way (责任流转), table `tasks`.
public struct HandOver: Sendable, Hashable {
  public var task: String
  public var step: Int
  public var source: Int
  public var target: Int
  public var date: Day?
  public init(task: String, step: Int, source: Int, target: Int, date: Day? = nil) {
    self.task = task
    self.step = step
    self.source = source
    self.target = target
    self.date = date
  }
}

/// One evaluation (考核评价) of an organisation.
public struct Evaluation: Sendable, Hashable {
  public enum Method: String, Sendable, Hashable, CaseIterable { case document, meeting, visit, `public` }
  public var organization: Int
  /// Who evaluated, as given: an organisation's id or other words.
  public var evaluator: String
  public var method: Method
  public var score: Double
  public init(organization: Int, evaluator: String = "", method: Method, score: Double) {
    self.organization = organization
    self.evaluator = evaluator
    self.method = method
    self.score = score
  }
}
