import Attention
import Store
import Wording

/// Sentences for what the store refuses and what `verify` finds.
enum HouseSentence {
  static func of(_ fault: StoreFault, _ wording: Wording) -> String {
    let words = wording.handle
    return switch fault {
    case .houseExists(let path): words.houseExists(path)
    case .notAHouse(let missing): words.notAHouse(missing)
    case .servedAlready: words.servedAlready
    case .notWritten(let path, let code): words.notWritten(path, code)
    case .damagedHouse(let faults): (faults.map { of($0, wording) } + [words.restore]).joined(separator: "\n")
    case .revisionWithoutReason(let count): words.revisionWithoutReason(count)
    case .withoutSource: words.withoutSource
    case .noRecord: words.noRecord
    case .erasedAlready: words.erasedAlready
    case .notErasable: words.notErasable
    case .withoutReason: words.withoutReason
    case .loginTaken(let login): words.loginTaken(login)
    case .noSuchOffice(let office): words.noSuchOffice(wording.name(of: office))
    case .cannotConsent(let office): words.cannotConsent(wording.name(of: office))
    case .impossibleLimit(let number): words.impossibleLimit(number)
    default: words.refused(String(describing: fault))
    }
  }

  static func of(_ fault: HouseFault, _ wording: Wording) -> String {
    let words = wording.handle
    return switch fault {
    case .fileMissing(let file): words.fileMissing(file)
    case .keyUnreadable: words.keyUnreadable
    case .keyOpenToOthers: words.keyOpenToOthers
    case .databaseUnreadable(let text), .integrity(let text), .unreadable(let text): words.databaseDamaged(text)
    case .reference(let table): words.reference(table)
    case .schemaChanged(let name): words.schemaChanged(name)
    case .frameMissing(let id): words.frameMissing(id.number)
    case .frameChanged(let id), .frameUnlinked(let id): words.frameChanged(id.number)
    case .contentMissing(let id): words.contentMissing(id.number)
    case .contentChanged(let id): words.contentChanged(id.number)
    case .contentNotErased(let id): words.contentNotErased(id.number)
    case .audiencesChanged(let id): words.audiencesChanged(id.number)
    case .vintageChanged(let id), .findingsChanged(let id): words.figuresChanged(id.number)
    case .dialogueChanged(let id): words.dialogueChanged(id.number)
    case .partiesChanged(let id): words.partiesChanged(id.number)
    case .practiceMarkChanged: words.practiceMarkChanged
    case .headUnreadable, .signatureWrong, .headOfAnotherHouse: words.headWrong
    case .tailCut(let signed, let found): words.tailCut(signed, found)
    case .tailChanged(let id): words.frameChanged(id.number)
    case .tailUnsigned(let count): words.tailUnsigned(count)
    }
  }
}
