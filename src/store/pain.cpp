#include "hyper/store/pain.h"

#include <fmt/format.h>

#include "hyper/store/statement.h"
#include "hyper/units/digits.h"

namespace hyper::store {
namespace {

constexpr std::string_view pain_prefix = "pain/";
constexpr std::string_view symptom_prefix = "symptom/";

}  // namespace

std::string pain_key(Day day) {
    return fmt::format("{}{}", pain_prefix, iso(day));
}

std::string symptom_key(training::Symptom symptom) {
    return fmt::format("{}{}", symptom_prefix, training::name(symptom));
}

training::PainLog pain_log(Database& database) {
    Statement rows(database,
                   "SELECT key, value FROM setting WHERE key GLOB 'pain/*' OR key GLOB "
                   "'symptom/*' ORDER BY key");
    training::PainLog log;
    while (rows.next()) {
        const std::string key = rows.text(0);
        const std::string value = rows.text(1);
        if (key.starts_with(pain_prefix)) {
            const auto day = day_from_iso(key.substr(pain_prefix.size()));
            const auto pain = value.empty() ? std::nullopt : whole_number(value);
            if (day && pain && *pain <= 10) log.reports.push_back({*day, *pain});
        } else {
            const auto symptom = training::symptom_from(key.substr(symptom_prefix.size()));
            const auto since = day_from_iso(value);
            if (symptom && since) log.flags.push_back({*symptom, *since});
        }
    }
    return log;
}

}  // namespace hyper::store
