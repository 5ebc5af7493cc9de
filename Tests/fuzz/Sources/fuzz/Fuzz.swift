import Glibc

/// One parser under fire: takes any bytes, and ends the program when a promise about what it gives back is broken.
struct Target {
  let name: String
  let fire: @Sendable ([UInt8]) -> Void
}

/// Which one is meant, by `FUZZ_TARGET`; without it every one gets the bytes.
private let chosen: [Target] = {
  guard let name = getenv("FUZZ_TARGET").map({ String(cString: $0) }) else { return Target.all }
  let found = Target.all.filter { $0.name == name }
  guard !found.isEmpty else {
    say("Known: \(Target.all.map(\.name).joined(separator: " "))")
    exit(2)
  }
  return found
}()

@_silgen_name("LLVMFuzzerRunDriver")
private func drive(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ fire: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager begins an executable called `fuzz` here and not in libFuzzer's own `main`.
@_cdecl("fuzz_main")
public func begin(_ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var (count, words) = (count, words)
  return drive(&count, &words) { fire($0, $1) }
}

private func fire(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = start.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
  for target in chosen { target.fire(bytes) }
  return 0
}

/// What must hold for every input.
func hold(_ condition: @autoclosure () -> Bool, _ promise: StaticString) {
  if !condition() {
    say("Broken: \(promise)")
    abort()
  }
}

private func say(_ sentence: String) { _ = "\(sentence)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) } }
