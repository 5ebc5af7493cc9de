import Attention
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Pages

/// What goes back through the door.
enum Answer {
  /// A page. 200 as a rule, 422 when its form has something open.
  static func page(_ page: any Page, status: HTTPResponse.Status? = nil) -> Response {
    let document = Sheet(page).document()
    let status = status ?? (page.faults.isEmpty ? .ok : .unprocessableContent)
    return bytes(document.bytes, type: "text/html; charset=utf-8", status: status)
  }

  /// On to another page after a form (303), so that reloading repeats nothing.
  static func onward(to address: Address, notice: String? = nil, anchor: String? = nil) -> Response {
    onward(to: address.path, notice: notice, anchor: anchor)
  }

  static func onward(to path: String, notice: String? = nil, anchor: String? = nil) -> Response {
    let query = notice.map { (path.contains("?") ? "&" : "?") + "meldung=\($0)" } ?? ""
    let fragment = anchor.map { "#\($0)" } ?? ""
    return Response(status: .seeOther, headers: [.location: path + query + fragment, .cacheControl: "no-store"])
  }

  static func csv(_ bytes: [UInt8], fileName: String) -> Response {
    var response = Self.bytes(bytes, type: "text/csv; charset=utf-8", status: .ok)
    response.headers[.contentDisposition] = "attachment; filename=\"\(fileName)\""
    return response
  }

  static func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status) -> Response {
    Response(
      status: status, headers: [.contentType: type, .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
