#pragma once

#include "hyper/exchange/reader.h"

// The readers, one file each. The table that holds them is in exchange/reader.cpp.
namespace hyper::exchange {

extern const Reader strong_reader;
extern const Reader fitnotes_database_reader;
extern const Reader liftlog_database_reader;
extern const Reader flexify_database_reader;
extern const Reader liftosaur_reader;
extern const Reader liftlog_reader;
extern const Reader flexify_reader;
extern const Reader strong_units_reader;
extern const Reader strong_one_unit_reader;
extern const Reader strong_translated_reader;
extern const Reader strong_translated_units_reader;
extern const Reader strong_translated_one_unit_reader;
extern const Reader hevy_reader;
extern const Reader fitnotes_android_reader;
extern const Reader fitnotes_ios_reader;
extern const Reader fitnotes_2_reader;
extern const Reader stronglifts_reader;
extern const Reader gymbook_reader;
extern const Reader gymbook_translated_reader;
extern const Reader jefit_reader;
extern const Reader jefit_unitless_reader;

}  // namespace hyper::exchange
