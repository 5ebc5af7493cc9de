#include "CAssets.h"
#include <string.h>
#include <zlib.h>

const unsigned char augenmerk_stylesheet[] = {
#embed "files/augenmerk.css"
};
const size_t augenmerk_stylesheet_length = sizeof augenmerk_stylesheet;

const unsigned char augenmerk_symbol[] = {
#embed "files/symbol.svg"
};
const size_t augenmerk_symbol_length = sizeof augenmerk_symbol;

size_t augenmerk_gzip_bound(size_t length) { return length + length / 100 + 128; }

size_t augenmerk_gzip(const unsigned char *input, size_t length, unsigned char *output, size_t capacity) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (unsigned char *)input;
  stream.avail_in = (unsigned int)length;
  stream.next_out = output;
  stream.avail_out = (unsigned int)capacity;
  int code = deflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  deflateEnd(&stream);
  return code == Z_STREAM_END ? written : 0;
}
