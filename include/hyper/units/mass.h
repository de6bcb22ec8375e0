#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace hyper {

/// The unit in which a mass was typed. It is kept with the mass for ever and never converted away.
enum class MassUnit { kg, lb };

/// "kg" or "lb".
[[nodiscard]] constexpr std::string_view symbol(MassUnit unit) {
    return unit == MassUnit::kg ? "kg" : "lb";
}

/// One international pound in grams, exact (international yard and pound agreement, 1959).
inline constexpr double grams_per_pound = 453.59237;

/// A mass in whole grams. Exact for every 0.001 kg; a pound value to 0.01 lb survives the round
/// trip through grams.
struct Mass {
    std::int64_t grams = 0;

    constexpr Mass() = default;
    constexpr explicit Mass(std::int64_t whole_grams) : grams(whole_grams) {}

    /// `thousandths` of `unit`: 42500 and kg are 42.5 kg, 45000 and lb are 45 lb.
    [[nodiscard]] static Mass of_thousandths(std::int64_t thousandths, MassUnit unit);

    /// The value in `unit`: kilograms exactly, pounds to the nearest hundredth.
    [[nodiscard]] double in(MassUnit unit) const;

    friend constexpr auto operator<=>(Mass, Mass) = default;
    friend constexpr Mass operator+(Mass a, Mass b) { return Mass(a.grams + b.grams); }
    friend constexpr Mass operator-(Mass a, Mass b) { return Mass(a.grams - b.grams); }
    friend constexpr Mass operator*(Mass a, std::int64_t times) { return Mass(a.grams * times); }
};

/// A mass as somebody entered it: what it is, and the unit it was typed in.
struct EnteredMass {
    Mass mass;
    MassUnit unit = MassUnit::kg;

    friend bool operator==(const EnteredMass&, const EnteredMass&) = default;
};

}  // namespace hyper
