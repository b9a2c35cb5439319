import Testing

@testable import WeftCommand

struct FormFieldsTests {
  @Test func fieldsAreDecoded() {
    let fields = FormFields("kind=map&only=domain%3Dagency%2Csoe&name=%E7%94%B2+%E6%9D%91&empty=&bare")
    #expect(fields["kind"] == "map")
    #expect(fields["only"] == "domain=agency,soe")
    #expect(fields["name"] == "甲 村")
    #expect(fields["empty"] == nil)
    #expect(fields["bare"] == nil)
    #expect(fields["absent"] == nil)
  }

  @Test func theLastOfANameCounts() { #expect(FormFields("a=1&a=2")["a"] == "2") }

  @Test(arguments: ["%", "%4", "%zz", "%%41", "=&=", "&&&", "a=%ff%fe"])
  func damagedFieldsAreTakenAsTheyAre(_ text: String) {
    let fields = FormFields(text + "&z=9")
    #expect(fields["z"] == "9")
  }
}
