#pragma once

#include "hyper/exchange/reader.h"

// The readers, one file each. The table that holds them is in exchange/reader.cpp.
namespace hyper::exchange {

extern const Reader strong_reader;
extern const Reader fitnotes_database_reader;
extern const Reader liftlog_database_reader;
extern const Reader flexify_database_reader;

}  // namespace hyper::exchange
