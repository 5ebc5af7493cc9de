#include "CAssets.h"

static const unsigned char stylesheet[] = {
#embed "files/augenmerk.css"
};

static const unsigned char symbol[] = {
#embed "files/symbol.svg"
};

const unsigned char *augenmerk_stylesheet(size_t *length) {
  *length = sizeof stylesheet;
  return stylesheet;
}

const unsigned char *augenmerk_symbol(size_t *length) {
  *length = sizeof symbol;
  return symbol;
}
