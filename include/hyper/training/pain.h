#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "hyper/units/day.h"

namespace hyper::training {

/// How the day after a session felt, 0 none to 10 worst.
struct PainReport {
    Day day;  ///< of the feeling: the day after the session or later
    int pain = 0;

    friend bool operator==(const PainReport&, const PainReport&) = default;
};

/// What is not for a program: somebody has to look at it.
enum class Symptom {
    numbness,        ///< in the saddle, the legs or the feet
    weakness,        ///< of a leg, or getting worse
    bladder,         ///< bladder or bowel
    leg_pain,        ///< going below the knee
    after_accident,  ///< after a fall or an accident
    unwell,          ///< fever, unexplained weight loss, cancer in the past
    night_pain,      ///< worst at night, or constant at rest
    chest_pain,      ///< or fainting, or sudden headache
};
inline constexpr std::size_t symptom_count = 8;
/// "numbness", "leg-pain", …
[[nodiscard]] std::string_view name(Symptom symptom);
[[nodiscard]] std::optional<Symptom> symptom_from(std::string_view word);
/// Whether it has to be seen at once, not some day soon.
[[nodiscard]] bool is_emergency(Symptom symptom);

/// A symptom that was noted and not taken back.
struct SymptomFlag {
    Symptom symptom = Symptom::numbness;
    Day since;

    friend bool operator==(const SymptomFlag&, const SymptomFlag&) = default;
};

/// All that was said about pain beside the sets.
struct PainLog {
    std::vector<PainReport> reports;  ///< in any order
    std::vector<SymptomFlag> flags;
};

/// The report on the session of `day`: the first from the next `days`.
[[nodiscard]] std::optional<PainReport> report_after(std::span<const PainReport> reports, Day day,
                                                     int days);
/// What is usual on days after: the median of the reports in the `memory` days before `day`; 0 when
/// there are none.
[[nodiscard]] int usual_pain(std::span<const PainReport> reports, Day day, int memory);

}  // namespace hyper::training
