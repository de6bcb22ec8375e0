#pragma once

#include "hyper/exchange/reader.h"

// The readers, one file each. The table that holds them is in exchange/reader.cpp.
namespace hyper::exchange {

extern const Reader strong_reader;

}  // namespace hyper::exchange
