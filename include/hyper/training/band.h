#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/training/set.h"
#include "hyper/units/force.h"
#include "hyper/units/id.h"

namespace hyper::training {

/// Where a band's force points come from, the least trustworthy first.
enum class BandQuality { guess, maker, measured };

/// "guess", "maker", "measured": the words of the file and of the JSON.
[[nodiscard]] std::string_view name(BandQuality quality);
[[nodiscard]] std::optional<BandQuality> band_quality_from(std::string_view word);

/// How hard one single strand pulls when it is stretched by that much over its resting length.
struct ForcePoint {
    int stretch = 0;  ///< per cent: 100 is twice the resting length
    Force force;

    friend bool operator==(const ForcePoint&, const ForcePoint&) = default;
};

/// What a luggage scale read at the two ends of the movement in a set-up; needs no geometry.
struct BandReading {
    std::string setup;  ///< the user's words for it; may be empty
    Force bottom;
    Force top;

    friend bool operator==(const BandReading&, const BandReading&) = default;
};

inline constexpr std::size_t most_force_points = 8;
inline constexpr std::size_t most_readings = 16;

/// One kind of band that the user owns. What it is called is the user's own word; colours mean
/// nothing across makers.
struct Band {
    BandId id;
    std::string label;
    std::string kind = "loop";           ///< loop, flat or tube
    std::optional<std::string> brand{};  ///< display only
    std::optional<std::string> color{};  ///< display only
    int owned = 1;
    std::optional<int> length_mm{};  ///< of one strand's path, not stretched
    /// By rising stretch and force, at most most_force_points; none where nothing is known.
    std::vector<ForcePoint> points{};
    BandQuality quality = BandQuality::guess;  ///< of the points
    std::vector<BandReading> readings{};       ///< one a set-up

    friend bool operator==(const Band&, const Band&) = default;
};

/// `sessions` with each band called what it is called today. A band that is gone keeps the label
/// under which it was logged.
void use_labels_of_today(std::span<Session> sessions, std::span<const Band> bands);

}  // namespace hyper::training
