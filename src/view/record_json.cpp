#include "hyper/view/record_json.h"

#include <cmath>

namespace hyper::view {

std::string_view unit_of(const training::Record& record) {
    switch (record.metric) {
        case training::Metric::session_reps:
        case training::Metric::set_reps:
            return "reps";
        case training::Metric::hold:
            return "s";
        case training::Metric::ankle_load_reps:
            return "kg*reps";
        case training::Metric::load:
        case training::Metric::e1rm:
            break;
    }
    return record.load ? symbol(record.load->unit) : "kg";
}

Json value_json(double value) {
    const double rounded = std::round(value * 1000) / 1000;
    if (rounded == std::floor(rounded)) return static_cast<std::int64_t>(rounded);
    return rounded;
}

Json broken_json(const training::Record& record) {
    return {{"metric", name(record.metric)},
            {"value", value_json(record.value)},
            {"previous", record.previous ? value_json(record.previous->value) : Json(nullptr)},
            {"unit", unit_of(record)},
            {"load", mass_json(record.load)},
            {"previous_day", record.previous ? Json(iso(record.previous->day)) : Json(nullptr)}};
}

Json setup_json(const training::Setup& setup) {
    return {{"kind", name(setup.kind)},
            {"bands", bands_json(setup.bands)},
            {"side", name(setup.side)},
            {"setup", known(setup.setup)},
            {"rep_seconds", known(setup.rep_seconds)}};
}

}  // namespace hyper::view
