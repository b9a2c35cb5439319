import Testing
import WeftMeasure
import WeftModel

@Suite struct FabricTests {
  @Test func nearnessThatWouldRemain() {
    // k: Σ 1/d over ordered pairs. G 4 (T U 1; A B C X 2) · T 3+1+1/3 · A 2+1+1/3+1/4 · B 3+1+1/3 · C 2+2 ·
    // U 3+1+1/3 · X 1+1+2/3+1/4 = 27.5. Lateral path of five: 2·(4 + 3/2 + 2/3 + 1/4) = 77/6. 77/6 ÷ 27.5 = 7/15.
    // t1: TA TB AB BC 1, TC AC 1/2 = 5; lateral AB BC 1, AC 1/2 = 5/2. t2: U–X; v1: A–B.
    #expect(agree(numbers(.fabric, .territory, county()), "7/15 1/2 1 1 - -"))
    #expect(agree([region(.fabric, county())], "7/15"))
  }

  @Test func pathsMayLeaveThePlane() {
    // rural {A B C}: all: AB BC 1, AC 1/2; lateral the same. agency {G T U}: GT GU 1, TU 1/2; laterally nothing.
    #expect(agree(numbers(.fabric, .domain, county()), "0 1 -"))
    // A and C of v1 meet through B of v2: 1/2 each way along lateral ties.
    let network = draw("A:v1 B:v2 C:v1", "A>B c, B>C c, A>C h", territories: "v1/town v2/town")
    #expect(agree(numbers(.fabric, .territory, network), "1/2 -"))
  }

  @Test func nobodyWithinReach() {
    #expect(agree([region(.fabric, draw("A B"))], "-"))
  }
}
