internal import WeftTable

extension Page {
  /// A form that asks this very address again.
  func form(_ form: Report.Form) -> HTML {
    .tag(
      "form",
      [.init("class", "ask"), .init("id", "form-\(form.id)"), .init("method", form.method.rawValue)],
      form.fields.map(field)
        + [.tag("button", [.init("type", "submit"), .init("class", "quiet")], .both(form.submit))])
  }

  private func field(_ field: Report.Form.Field) -> HTML {
    let name = HTML.Attribute("name", field.name)
    func labelled(_ name: StaticString, _ control: HTML) -> HTML {
      .tag("label", [.init("class", "\(name)")], .tag("span", [], .both(field.label)), control)
    }
    switch field.input {
    case .hidden: return .void("input", [.init("type", "hidden"), name, .init("value", field.value)])
    case .line(let placeholder):
      return labelled(
        "line",
        .void(
          "input",
          [
            .init("type", "text"), name, .init("value", field.value),
            .init("placeholder", placeholder.text(in: language)),
          ]
        ))
    case .text(let lines):
      // A line end straight after the tag is the parser's, so one is given to it.
      return labelled(
        "text",
        .tag(
          "textarea", [name, .init("rows", "\(lines)"), .init("spellcheck", "false")], .text("\n" + field.value)))
    case .choice(let choices):
      return labelled(
        "choice",
        .tag(
          "select", [name],
          choices.map { choice in
            .tag(
              "option",
              [.init("value", choice.value)] + (choice.value == field.value ? [.flag("selected")] : []),
              .text(choice.label.text(in: language)))
          }))
    }
  }
}
